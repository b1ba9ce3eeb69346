/**
 * Invented messages in which the usual words are missing: shop floors, village fields and waiting rooms. `class | department | subject | body`.
 */
export const SIPA_LETTERS = `
inquiry|public-service|出租车司机问个事|我开夜车，白天睡觉，你们受理点晚上或者清早有没有人？我要交个材料，外观那种。
complaint|public-service|三句话|钱付了。人没了。合同还在我手上，写的是知识产权顾问。
inquiry|public-service|妈妈帮孩子|女儿初三，做了个折叠书架得了奖，老师说可以申请专利。未成年人能当申请人吗，费用有没有照顾？
help|public-service|年费断缴|我公司会计离职没交接，三件专利都收到终止通知了，其中一件正在跟客户谈合作，还有两个月恢复期，请问怎么救？
report|public-service|代理师证出租|我在招聘网站看到有机构明码标价租代理师资格证，一年一万二，不用坐班。链接附后。
suggestion|public-service|材料样张|自己填的表总被退回，不如在网上放几份填好的样张，错的也放，标红，大家照着改。
thanks|public-service|给17号柜的师傅|耳朵背，师傅一句一句写在纸上给我看，足足四十分钟。我们老两口商量了要写信谢谢。
correction|public-service|办事指南写的地址是老的|指南上写的受理点去年就搬走了，我按照上面走到一片工地，请更新。
complaint|public-service|预约了还排队|约好十点十分，等到十一点半才叫到我，中间好几个没约的先办了。预约是给谁看的？
inquiry|public-service|检索|开发新药之前要做FTO，市里公共服务平台能做自由实施检索吗，还是只能找事务所？
report|protection|小商品城|二楼最里面两家，卖的保温杯外盒印“已获国家专利”，我扫码出来查无此号。店主还说随便告。
help|protection|我的锁被人照搬|我做门锁三十年，新款出来不到两个月，隔壁镇全是一样的，连说明书的错别字都一样。经销商让我降价，我降不起，恳请有关部门出手。
inquiry|protection|收到行政裁决通知|昨天收到贵局寄来的答辩通知书，要我十五天内答辩。我们产品是自己设计的，比对方专利还早卖，怎样证明？
complaint|protection|执法半途而废|当着我的面贴了封条，过一周封条就没了，货也没了。问办案的同志，说“已经处理好了”，怎么处理的不告诉我。
suggestion|protection|外贸企业的小课|外贸小厂最怕收到国外的侵权警告。希望每个季度找个懂行的人，给我们讲一小时，留半小时答疑。
thanks|protection|維權成功|歷時五個月，在貴局主持下與對方達成和解，對方已停售。謹致謝忱。
inquiry|protection|Design dispute at a fair|We will exhibit at a furniture fair in Shanghai. If a rival shows copies of our chairs, who can act on the same day?
help|protection|地理标志被冒用|我们合作社的桃子有地理标志，今年外地桃子换个箱子就说是我们的，价钱压到一半。果农辛苦一年，请帮忙治一治。
correction|protection|典型案例配图用错|你们发的假冒专利案例，配的照片是我家的店门，可我们不是当事人，请撤下来。
inquiry|protection|证据怎么留|对方晚上发朋友圈卖仿我外观的灯，第二天删。录屏算不算证据？
inquiry|protection|欧洲临时禁令|法兰克福展会上被警察把样机收走了，德方律师要我们付律师费。公司没有法务，想知道市里的海外应对中心能不能给点建议。
suggestion|promotion|让退休工程师帮帮小厂|很多退休工程师手里有真本事也有闲，小厂有专利不会用。牵个线，让他们结对，比发补贴强。
inquiry|promotion|知识产权质押|外地银行放的款，质押登记在上海，能享受上海的贴息吗？
complaint|promotion|贴息拖延|前年的贴息，去年说预算不够，今年说名单要重审。利息我每个月按时付，你们的承诺什么时候兑现？
inquiry|promotion|高价值专利项目|高价值培育项目能不能两家联合报？牵头单位必须在上海吗？
report|promotion|银行搭售|办知识产权质押贷款，银行硬要我买一份理财，不买就说额度没了，打着政策性贷款的幌子。
thanks|promotion|专利卖出去了|多谢你们办的拍卖活动，一件压了七年的老专利居然成交了。
correction|promotion|公示名单里企业名漏字|专利奖公示第31号，我单位名称漏了“股份”两个字，请更正后再发文。
help|promotion|大学老师创业|我从学校出来办公司，想把自己在校时的专利拿出来用，学校不知道按什么程序给我，我们两边都着急，请指导。
inquiry|promotion|Patent pledge for a start-up|Our start-up has four granted patents and no real estate. Which banks lend against patents here and does the city pay part of the interest?
inquiry|promotion|导航|社区里的老年助浴产业，有没有人做过专利导航报告，可以要一份看看吗？
suggestion|planning|规划里写上中医药|下一轮规划千万把中医药老方子的保护写进去，不要光芯片芯片。
inquiry|planning|历年授权量|麻烦问下，2018到2023年本市外观设计授权量分别是多少件？
correction|planning|英文缩写解释错|发展报告附录把PCT解释成“专利合作协议”，规范译名应为“专利合作条约”。
inquiry|planning|AI训练数据|公司用网上图片训练模型，上海有没有关于训练数据知识产权的试点规定或者指引？
suggestion|planning|条例里加罚则|现在的条例罚则太轻，反复抄的人不痛不痒。修订时加重复侵权加倍的条款。
complaint|planning|调查问卷重复骚扰|一个月里收到你们统计调查的电话七个，每次都是不同的人问同样的问题，我们是生产企业不是接线员。
inquiry|office|开放月|七月的政府开放活动还有名额吗？我带两个外孙来，要带身份证吗？
complaint|office|公开答复答非所问|我申请的是合同，给我寄来一份新闻通稿。补正也补正了，复印费也付了，到头来还是新闻通稿。
help|office|撤下我的个人信息|你们网站公示的附件里有我完整的身份证号码，现在诈骗电话一天十几个，快帮我删掉！
correction|office|手机上字叠在一起|手机打开政策解读那页，文字压着文字，看不了
suggestion|office|留言编号|留言提交以后给个可以复制的编号，现在是图片，抄错一位就查不到。
inquiry|office|想给局长写信|有件事情想直接写信给局长，信封上怎么写、寄哪里收得到？
thanks|office|宣传周的小册子做得好|地铁站拿的小册子，漫画画得有意思，我孙子看了三遍，谢谢编的人。
inquiry|office|采访申请|纪录片团队想拍老字号商标的故事，需要在贵单位取景和采访专家，如何申请？
suggestion|international|给留学生的说明|很多留学生在上海开咖啡店，不知道先注册商标。可以用几种语言写一页纸发给学校。
inquiry|international|Courtesy call|Our trade commissioner would like to pay a courtesy call on your Director General in the second week of September. Which department should receive the note verbale?
complaint|international|English page useless|Half of your English pages are machine translation and nobody fixed the ones I reported in January. How can a foreign applicant rely on this?
inquiry|international|赴日交流|你局与日本特许厅今年有没有企业交流团？民营企业可以跟团吗？
correction|international|译名|国际服务页面把“上海知识产权保护中心”译成“Shanghai Knowledge Protect Center”，看着不像官方译法。
thanks|international|Merci|Thank you for the clear answers in English during the business breakfast. My French clients were relieved.
inquiry|personnel|事业单位体检|进面了，体检是在面试前还是后？近视八百度行不行？
complaint|personnel|职称没过没理由|职称评审没通过，系统里只有四个字“不予通过”。我准备两年，答辩时评委还夸我。请问申诉渠道在哪，总不能连理由都没有吧？
suggestion|personnel|青年人才评选|青年人才评选限三十五岁，女同志生孩子耽误几年，能不能像别的省放宽到三十八？
report|personnel|挂靠评职称|我单位有人从来没做过知识产权工作，找关系开了五年工作证明去评高级。
inquiry|personnel|Job opening|Do you have openings for translators or foreign legal experts in any of your affiliated units?
correction|personnel|培训通知里的地铁站|培训通知写“二号线某某站3号口”，那个站没有三号口。
inquiry|personnel|代理师实务培训|听说有个代理师实务能力提升的培训，是你们人事上办还是协会办，怎么报？
complaint|elsewhere|商标被宣告无效|用了十二年的牌子，突然被国家局宣告无效，说我恶意。我卖豆腐的，恶意在哪里？要求恢复！
inquiry|elsewhere|PCT进国家阶段|我们的国际申请要进入中国国家阶段，期限是三十个月，译文交给谁？
inquiry|elsewhere|注册商标撤三答辩|有人对我的商标提了连续三年不使用撤销，使用证据寄上海还是北京？
help|elsewhere|孩子上学|我是引进人才，在知识产权公司上班，孩子幼升小材料被退回来了，能不能帮忙协调一下？
report|elsewhere|盗播球赛|酒吧没有授权公开放球赛收门票，版权方知道吗？要举报到哪里。
inquiry|elsewhere|开发票|缴纳专利年费后，想开具增值税专用发票抵扣可以吗，找税务还是找谁？
complaint|elsewhere|专利产品坏了|买了台“发明专利”扫地机，两个礼拜就趴窝，商家说专利产品不退。你们颁的专利你们负责！
help|elsewhere|被诈骗|接到自称知识产权局工作人员电话，说我商标到期要交保证金，我转了两万六才发觉不对，现在该怎么办？
inquiry|elsewhere|昆山的补贴|公司注册在昆山，人在上海办公，专利补贴是跟上海申请还是江苏？
suggestion|elsewhere|非遗手艺|奶奶会做蓝印花布，这样的手艺能不能申报非遗，建议你们给老人发点补贴。
report|elsewhere|公款旅游|某单位知识产权处去年以考察名义公款旅游，照片都发在朋友圈了，建议有关部门查一查。
complaint|elsewhere|判赔太低|法院只判赔三万，我光公证费就花了两万。法官说没有损失证据。你们知识产权局能不能给法院发个函，改一改？
inquiry|elsewhere|海关登记|商标证下来了，想在海关做个备案，防止别人出口仿品，在你们窗口办吗？
complaint|elsewhere|网上骂我|有人在网上造谣说我的专利是偷的，还贴了我的照片，平台不删，气得我血压都高了。
invalid|office|qwe|qweqwe
invalid|office|招商|全国诚招代理，零投资，日进斗金，回复领取资料
invalid|office|在|在不在
invalid|office|今晚月色|月亮圆，螃蟹肥，一壶黄酒慢慢陪。
inquiry|promotion|一信三问|我公司：1）发明专利去年授权，市里奖励还有没有；2）费减备案过期了怎么续；3）请问有没有专利保险可买。谢谢。
complaint|office|说了一大圈|本来是去窗口咨询费减的，窗口的小伙子挺好，都办成了。我要说的是另一件：你们网站上的留言，我去年十月、十二月、今年二月各写一封，三封都显示已受理，三封都没有下文。我们老百姓写封信不容易，戴着老花镜打一个钟头。
report|protection|多年老邻居|本不想说的，都是一条街上的。他那个店招写着某某大牌授权专卖，货其实从外地小作坊来，商标是自己印机印的，我帮他搬过货，亲眼看到。前几天有个老太太买回去过敏了。我不留名。
help|public-service|头绪乱|我先生去世后留下两件专利和一个商标，公司合伙人说专利是公司的，代理所说材料在他们那但要先付清欠款，年费也快到期了。打官司的事我另外找律师。眼下最要紧的是怎么把专利人的名字改成我和孩子，需要哪些证明，到哪里办？
inquiry|public-service|收费|我是残疾人，靠低保过日子，自己弄了个轮椅配件想申请实用新型，那些费用可不可以缓一缓交？
inquiry|public-service|办理时限|变更专利权人名称的材料今天交，几天能拿到合格通知？
complaint|public-service|事务所丢文件|我们把原始图纸全部给了一家事务所，现在说弄丢了，既不赔也不认。主管部门应当处罚。
report|public-service|刷专利|有人在QQ群里招人“认领”专利发明人，五百一个名额，落户加分用。群号截图在此。
suggestion|public-service|轮候屏|二楼等候区看不见叫号屏，柱子挡住了，挪个位置就行。
thanks|public-service|感谢|今天替老板跑腿办登记簿，窗口两位同志特别热心，帮我找齐了漏的章，赞！
correction|public-service|表格版本|一网通办上下载的委托书模板是旧机构名称，请换。
help|public-service|系统卡在付款|缴费页面一直转，钱扣了状态还是未缴，后天就过绝限了，急！
inquiry|public-service|free search|Is there any free training on how to search patents, and is it open to foreigners?
inquiry|protection|包装像|别家酸奶瓶子跟我家的外观专利几乎一个模子，行政处理和起诉能不能同时走？
report|protection|拍卖平台|某直播拍卖间拍“专利酱缸”，号码查出来是五金件，已录屏。
complaint|protection|不予立案|递了侵权处理请求，窗口说我证据不够不予立案，可清单上要求的我全有，少什么又不说。
help|protection|我们村的草编|县里的老板拿着一张外观证，说全村编的篮子都侵权，一家要三千。这花样我奶奶就会编！求你们给说句公道话。
thanks|protection|展会|布展第一天遇到仿品，驻会的两位老师两个小时就让对方盖布下架，高效。
suggestion|protection|假专利曝光|超市货架上写专利字样的太多，建议每月曝光一批，登在报上。
inquiry|protection|Cease and desist from Texas|We got a cease and desist letter from a company in Texas over our garden tools. Is there free counselling in Shanghai before we hire a US lawyer?
inquiry|protection|员工自己开厂|员工离职后用我们公司的专利工艺在外开厂，怎么固定证据请求查处？
correction|protection|公示的处罚决定|行政处罚公示里罚款金额写成了“3000万元”，决定书上是3000元，吓死人，快改。
inquiry|promotion|作价|拿商标作价投资，评估报告谁出都认吗？
help|promotion|银行抽贷|质押贷款说好续三年，今年突然要一次还清，厂子就要停了，能否请你们出面跟银行谈谈？
complaint|promotion|评审专家|项目答辩时有位专家是我竞争对手的顾问，我提了回避没人理会，结果把我刷了。
suggestion|promotion|专利盲盒|年轻人爱新鲜，把高校免费许可的专利做成小程序，刷一刷就能看见附近有什么能用。
report|promotion|空壳公司领奖补|某园区一层楼挂三十多家公司牌子，没一个人上班，家家都领了专利授权奖补。
thanks|promotion|保险理赔|去年投的知识产权保险真的赔了，律师费回来一半，谢谢你们推这个政策。
correction|promotion|通知日期|申报通知里受理截止日是2月30日，哪有这一天。
inquiry|promotion|brand station|Where is the nearest trademark brand guidance station for a small café owner in Xuhui?
inquiry|planning|外资研发中心数据|请问外资研发中心的发明专利授权数有没有单独的统计？
suggestion|planning|区县考核|考核不要一刀切，农业区跟浦东比件数没道理，应分类。
correction|planning|白皮书目录|白皮书目录第七章页码是68，点过去是第六章。
inquiry|planning|条例执行|新条例里说的“知识产权侵权惩罚性赔偿指引”什么时候出台？
complaint|planning|征求意见太短|征求意见稿周五晚上贴出来，下周一就截止，周末两天叫我们企业怎么提？没有诚意。
inquiry|office|索要公文|想要一份贵局2020年废止文件的目录，是网上下还是得书面申请？
complaint|office|电话无人|公开栏登的联系电话，我从礼拜一打到礼拜五，一次没人接过。
suggestion|office|字幕和手语|局长讲政策的视频没有字幕，听障朋友看不懂，加上不难吧。
correction|office|Broken form|The contact form returns an error after I press send, on three different browsers.
thanks|office|回复及时|周末留言周一上午就有人回电，解释得明明白白，点赞。
inquiry|office|课程进课堂|我校想请贵局来给初中生上一堂知识产权课，联系哪个部门？
correction|international|English phone number|The telephone on the international page has one digit too many.
inquiry|international|商会合作|香港某商会拟与贵局合办论坛，请告知对口处室及联系方式。
suggestion|international|Forum recordings|Please consider putting recordings of the international forum online with English subtitles.
complaint|international|圆桌会|说好外企圆桌会每家有三分钟，结果轮到我们已经散场，提交的书面问题也无人回复。
inquiry|personnel|考编专业|招聘岗位要求“知识产权相关专业”，我读的知识产权管理第二学位算不算？
help|personnel|准考证打不出来|明天上午事业单位笔试，准考证系统打不开，打了无数遍电话，救命！
suggestion|personnel|职称材料电子化|评职称还要交一麻袋纸质材料，电子档就行了嘛。
thanks|personnel|实习|在贵局实习三个月，带教老师手把手教，学到的比学校一年都多。
report|personnel|培训发票|借你们培训班名义的机构收两千八一位，盖的章我看着不对头。
inquiry|elsewhere|复审|外观申请被驳了，想复审，一千块交给谁，几个月？
complaint|elsewhere|审查员电话态度|国家局审查员打电话来口气很冲，说我不懂就别写，请处理。
inquiry|elsewhere|图书封面|我设计的书封面被网店做成手机壳，是著作权还是外观，谁管？
report|elsewhere|冒牌药酒|集市上卖药酒的说有专利治风湿，我爸喝了进医院，请查。
help|elsewhere|离婚分专利|离婚时前夫把专利瞒着没分，法院说要另案，能不能由你们帮我确认有一半？
inquiry|elsewhere|居住证积分|发明专利能加多少积分，材料交哪里？
complaint|elsewhere|公司注册名|我的注册商标被人拿去当公司名，市场监管窗口居然给通过了，要求撤销登记。
suggestion|elsewhere|地铁换乘|十三号线换乘走二十分钟，你们也是政府，反映一下吧。
report|elsewhere|受请托|有领导干部配偶开代理公司专接他管的企业，这算不算违纪，请查。
inquiry|elsewhere|竞业|离职签了竞业协议，一分补偿没拿，还能不能去同行上班？
invalid|office|试|试试看能不能发
invalid|office|福利|免费领取会员，点击链接 t.cn/xxxx
invalid|office|。。。|。。。。
inquiry|public-service|两桩事|头一桩，商标续展在上海能不能当天办；第二桩，办好以后想拿去银行质押，有没有介绍的人？
`
