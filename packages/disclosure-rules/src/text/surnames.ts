const COMPOUND = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 端木 南宫 轩辕 长孙 宇文 闻人 申屠 呼延 百里 东郭 公冶 太史 澹台 濮阳 淳于 单于 第五 独孤 司空 鲜于 赫连 万俟 拓跋 西门 左丘 公羊 完颜 纳兰 范姜 张简 钟离 相里 段干 巫马 乐正 漆雕 南郭 公西 亓官 梁丘 谷梁 闾丘 子车 宰父 第二 叶赫 爱新'.split(
    ' ',
  ),
)
/** By how many bear them, roughly: the first hundreds are nearly everybody. */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戈岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝全付赖洪'
const RARE =
  '闫肇奚储计晁楚展盖匡封库蔺郦冼竺阚覃逄揭撒苻茅诸鞠占皮鄢谌胥满劳储候随帅鄂骈商牧隆训亓代凡占危来钮廉璩贡官屠黑衣银门铁宣红木水云花雨后卑步都沃蔚厉戎祖狄糜伊幸暨郁党谈茹宦阙嵇荀羊惠麴印宿怀籍逯衡湛禹强阴胶干支訾丰巢蒯相那竭辜钭逮沐尧初智展仉昝蹇丘习位保僧冀原扬时栗植燕稽邸郜练乐宇荆薄井敬明伏苍笪佴谯仰况归勾呼鹿揣蔄仵帖奕缑尕瓮矫亢寿尉邬昂庾晋台畅胥官楚战侍承保底冶虎线么尧扈郗隗郇苌牧璩贲麻宛粟楼盘仝权豆朴巴卿索芮浦雍乌裘修邰杭宾於居束檀奉滑咸竹眭笃须铎睢乜蒯濮平年种毋充弋弓弘忻恽折麴逄姒隽妫俎刑厍哈墨布忽杞枚柘渠漆潭玄瑞禄税粘綦绳羿苌茆菅萨虢衷赫迮郏郄鄞酆镡雒韶颛鬲黑暴荤佀冮仝尕缪乜尧信回宓贝师左'

/** How common a single-character surname is: 2 common, 1 rare, 0 none. */
export const SURNAME_RANK = rankTable()

function rankTable(): Uint8Array {
  const table = new Uint8Array(0x1_0000)
  for (const unit of RARE) table[unit.charCodeAt(0)] = 1
  for (const unit of COMMON) table[unit.charCodeAt(0)] = 2
  return table
}

/** The surname (姓) at a place: how many units it has and how common it is. The compound ones first. */
export function surnameAt(text: string, at: number): { readonly length: 0 | 1 | 2; readonly rank: number } {
  const rank = SURNAME_RANK[text.charCodeAt(at)] ?? 0
  if (COMPOUND.has(text.slice(at, at + 2))) return { length: 2, rank: 2 }
  return rank > 0 ? { length: 1, rank } : NONE
}
const NONE = { length: 0, rank: 0 } as const
