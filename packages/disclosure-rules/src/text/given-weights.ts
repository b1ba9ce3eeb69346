/** Characters that stand in given names far more often than in the words of offices. */
const TELLING =
  '明华春永昌美平林宗兆伟芳娜秀敏静丽磊勇艳杰娟涛超霞刚桂兰燕峰辉斌鹏浩凯鑫旭晨轩涵梓萱欣怡佳琪婷诗琳璐莹莉萍琴凤珍淑琼翠莺媛瑞颖蕊薇菁岚婕馨瑗琰咏卿澜毓爽琬滢馥筠竹霭枫芸菲姬荔倩苹松柏榕桦栋梁岩淼沛泽润浚沁沅泓滔瀚彪豹骏驰鸿雁鹤凌翔毅恒智忠孝贤德福禄寿喜祥旺荣裕茂祖宪绍晓俊玉梅莲菊芬芝婉婵娥嫣姣婧妍娅妮彤丹绮缨茜荃芹芮苓茵葵椿槐楷彬杉楚槟琨珊珂珏瑛璇璟瑜瑾瑶琛玥玮琦璋玲珑锋锐铭锦钰锡铎炎焱焕炜烨烁煜熙炳灿勋勤阳曦曙昊昕晖晴晟昱晗昶晶暄沐汐涓淇渊漪潇潼瀛嘉哲喆睿煦宸宇宁军强洋建志国红英霖雯霏雪霄雷震靖静韬韶颂颐骁骞鹭麟黛倩侠儒佩俪健伦伯仲仪亮宏宝尧岳峻崇嵩巍帆庆康彦彩彪恺悦惠慧懿捷敦斐旎昀晔朗柯柱栩桐梦楠歆殊沄洁洲浦涌淳清湘溢滨潮濛烽熠爱琢瑄璞甜畅皓盈硕碧祎祺禹秋筱紫纯绪维罡翊翎耘聪舒舜良艺芷苑若茹荷莎菡萌葆蓉蓓蕾薛蔓蕙虹蝶裴豪逸遥邦郁铃锟阔隽霁露飒馥香驹魁鲁鸣玺娇姗姝姿娴嫦娣招妹花银巧艾蓝枝粉仙云龙虎飞雅娃妹禾妤庭舟熹棋棠菀沅岑谦'
/** Characters of given names that words hold as often. */
const SHARED =
  '文海江新金安东南长生发成立民光大力中学良士青山水川石天一小少如正兴启进胜武家雨子思根森波利业世元先方道远达富贵隆盛丰继承传振祖朝廷卫西北广和顺义仁礼信守诚善厚坤乾亨贞日月星辰冬夏代心怀念慈欢乐庭冰羽融叶希凡寒伊亚可影月风景树本真田胤河湖源全友万千百三双才之以奇宽容寅尔尚居展川己年应延弘张弥征得望杨柳果标桥楼欧正浪深满照熹版珠理甲白益省知社神种秦程章策精素红纪绍终罗耀联肖芽苏英荆行观解言计记论谦谷赞辛迎连运通邵野钧铁鉴长门际音领飘首高鱼鹰黄齐革兵战胜利援跃旗土火木根山茂源泉池波峻男升帅航博'

/** How much a character speaks for a given name (名): 2 telling, 1 shared with words, 0 neither. */
export const GIVEN_WEIGHT = weightTable()

function weightTable(): Uint8Array {
  const table = new Uint8Array(0x1_0000)
  for (const unit of SHARED) table[unit.charCodeAt(0)] = 1
  for (const unit of TELLING) table[unit.charCodeAt(0)] = 2
  return table
}
