/**
 * Messages of our own, written for measuring only: never trained on. One a line: class | department, and after `+` others that would do |
 * subject | body. Every place, name and figure is invented.
 */
export const TRIAGE_GOLD = `
inquiry|public-service|费减|个体户申请外观，费减备案要提前几天弄？
inquiry|public-service|关于办理专利费用减缴的请示|贵局：我校拟以学校名义集中办理专利费用减缴备案，敬请告知材料要求及办理时限。
inquiry|public-service||退休职工没有收入，能享受专利年费减免吗
help|public-service|交重了|缴年费的时候系统卡了一下，结果扣了两回，多扣的那一笔怎么退给我？
inquiry|public-service|annual fees|Our start-up missed the deadline for an annuity by three weeks. Is there a grace period and how much is the surcharge?
complaint|public-service|代理费要不回来|去年十月交给代理公司六千，说好三个月递交，到现在受理通知书都没见到，打电话就挂。请责令他们退款。
complaint|public-service|被事务所坑了|和虹口一家专利事务所签的合同，写的东西狗屁不通，我要求重写他们又加收两千，简直霸王条款！
report|public-service|无证代理|静安某商务公司根本没有专利代理资质，天天在朋友圈接单写专利，请查处。
report|public-service|批量编造专利|有家机构一个月替十几家空壳公司编了几百件申请，都是换个零件名字，属于非正常申请，望严查。
inquiry|public-service|代理师|考专利代理师，非理工科本科能不能报名？
inquiry|public-service|怎么查代理机构靠不靠谱|想委托一家商标代理，在哪能看到它有没有备案、有没有被处罚过？
inquiry|public-service|窗口|中午十二点到一点半窗口办不办事？
inquiry|public-service|几时开门|你们那个受理大厅礼拜天有人伐？
complaint|public-service|办事大厅的号取不到|早上九点去排，机器说当天号没了，第二天又去还是没了。我从崇明过来一趟两个多钟头，能不能给个准话！
thanks|public-service|窗口的王老师|去办登记簿副本，窗口老师看我年纪大，一张一张帮我填，还倒了水，谢谢！
suggestion|public-service|窗口夜市|我们开店的白天走不开，建议每周有一天延长到晚上七点。
suggestion|public-service|一件事平台|建议“一件事”平台加上进度短信提醒，别让人天天登录去看。
help|public-service|平台登不上|法人换了以后，一件事平台一直提示统一社会信用代码已被占用，急着交材料，怎么处理？
inquiry|public-service|公司改名|公司名称变更后，名下八件专利要一件一件去改吗？在上海能办吗？
inquiry|public-service|证书|专利证书被水泡烂了，能不能重新印一张
inquiry|public-service+elsewhere|优先审查|我们的发明想走快一点的审查通道，推荐函是找你们开吗？
inquiry|public-service|查专利|想看看别人有没有做过类似的折叠晾衣架，去哪儿查？要钱吗？
inquiry|public-service|free patent database|Is there a free search tool for Chinese patents provided by your bureau, and do you run classes on how to use it?
inquiry|public-service|信息服务网点|我们学院想申请成为知识产权信息服务网点，条件是什么？
inquiry|public-service+promotion|质押注销|贷款还清了，专利上的质押登记怎么解除，窗口还是网上？
inquiry|public-service|商标|做糕点的，想注册个商标，头一回弄，从哪一步开始？
correction|public-service+office|办事指南写错|办事指南里减缴备案的材料还写着要交户口本复印件，窗口说早不要了，请更正。
complaint|public-service|窗口前后说法不一|第一次说缺公章，第二次说缺法人章，第三次说表格版本旧。为什么不能一次讲清？
inquiry|public-service|agents|How can we check whether a patent attorney firm in Shanghai is licensed?
complaint|public-service|Refund refused|The agency in Xuhui lost our priority date and refuses to refund a cent. Can your office intervene?
help|public-service|权利恢复|住院三个月没缴上年费，专利没了，还能不能救回来？求帮忙看看。
inquiry|public-service||请问实审费可以分期交吗，或者晚点交
suggestion|public-service|缴费提醒|年费到期前可否给权利人发一条短信？很多小企业是忘了，不是没钱。
inquiry|public-service+personnel|公益讲座|检索的公益讲座下一期啥时候，线上能听吗？
report|public-service|冒充代办处|有人自称代办处工作人员打电话给我，说交三千保证拿证，我觉得是黑代理，请你们查一下。
inquiry|promotion|资助|听园区讲授权后有补助，现在还有伐？
inquiry|promotion|国外专利有没有补贴|我们去年拿了两件日本专利，市里对国外授权有没有资助，标准是多少？
inquiry|promotion|贷款|手上有专利四件，公司缺周转，能不能拿去银行借点钱出来？
inquiry|promotion|质押贷款贴息|听说质押贷款的利息市里给贴一部分，比例多少，向谁申请？
help|promotion|银行不认我们的专利|跑了四家银行都说专利不好估值，不给贷。能不能帮我们对接一下做质押融资的银行？
inquiry|promotion|专利保险|有没有那种专利被人告了可以赔的保险？保费有没有补贴？
inquiry|promotion|开放许可|高校想把一批专利拿出来开放许可，费率怎么定、去哪儿声明？
inquiry|promotion|专利奖|中国专利奖上海这边的推荐名额怎么分配，企业可以自荐吗？
inquiry|promotion|高价值专利培育中心|申报高价值专利培育中心，对研发投入有硬性门槛吗？
inquiry|promotion|导航|请问今年专利导航项目什么时候开始申报，经费支持多少？
complaint|promotion|补助拖了一年|去年评审公示都结束了，专项资助到现在没到账，打电话每次都说在走流程，太敷衍了。
report|promotion|骗补|我前东家把早就到期的专利重新包装去申领转化补贴，金额不小，请贵局核查。
suggestion|promotion|沉睡专利|高校柜子里那么多专利没人用，建议办个小企业淘专利的对接会，每季度一次。
suggestion|promotion|贷款手续|质押贷款要跑评估、登记、银行三头，建议打包成一个流程。
inquiry|promotion|licence record|We signed a patent licence agreement with a local company. Do we have to record it, and what are the benefits?
inquiry|promotion|subsidy|Are overseas companies with a Shanghai branch eligible for your patent funding?
inquiry|promotion|IP insurance|Does the city support premiums for patent infringement insurance?
inquiry|promotion|品牌指导站|街上开了二十年的小吃店，想把招牌做大，商标品牌指导站能提供啥服务？
inquiry|promotion|地理标志|我们合作社的桃子想用地理标志专用标志，向谁申请？
inquiry|promotion|技术入股|教授想拿专利作价入股我们公司，评估要找哪种机构，有推荐吗？
thanks|promotion|感谢对接会|上个月的供需对接会帮我们找到了买家，专利卖出去了，特此感谢。
inquiry|promotion|示范企业|知识产权优势企业和示范企业有啥不一样，怎么报
correction|promotion+office|名单有误|公示的资助名单里我公司名字少了“科技”两个字，请更正，免得拨款退回。
inquiry|promotion|贯标|贯标认证通过以后还有奖励吗？
inquiry|promotion+planning|专利密集型产品|专利密集型产品备案网址在哪，备案了有什么好处？
help|promotion|卖专利|家父过世留下两件发明专利，我们用不上，想转给用得着的厂子，有没有正规平台可以帮忙？
inquiry|promotion|证券化|听闻上海有知识产权证券化产品，中小企业如何参与？
inquiry|protection|行政裁决|请求专利侵权行政裁决要不要交费，多久能出结果？
help|protection|被抄了|我的台灯外观专利，义乌一家厂照着做，批发价比我成本还低。我该找哪里管？
help|protection|平台不下架|我在拼多多上投诉一家店侵犯我的实用新型，平台说证据不足，不给下架，请帮忙。
help|protection|展会上有人仿我|明天开幕的家具展有三家摆了我的椅子款式，现场有没有人受理？
inquiry|protection|调解|和对方都愿意谈，专利纠纷调解是不是免费？调解协议有没有强制力？
report|protection|假冒专利|超市里一款保温杯标着专利号，我上网一查早失效了，这算假冒专利吧，请查处。
report|protection|卖假名牌|奉贤有个仓库专门发高仿运动鞋，半夜出货，请你们联合执法。
report|protection+elsewhere|恶意抢注|有人专门抢注老街小吃店的招牌，抢了四十几个再来要钱，希望查查。
inquiry|protection|商业秘密|员工把客户名单和图纸带到新公司，属不属于商业秘密，去哪儿处理？
help|protection|美国律师函|收到一封美国律所的函，说我们的扫地机侵犯专利，限十四天答复，我们完全没经验，求指导。
help|protection|亚马逊账号被冻结|美国法院发了TRO，店铺四十万美金冻住了，上海有没有海外维权援助？
inquiry|protection|337调查|337调查应诉一般要多少费用，有没有政府支持的专家库？
inquiry|protection|patent infringement|A supplier in Songjiang copies our patented hinge. Can your bureau stop it without a lawsuit?
help|protection|Counterfeit goods|We found counterfeit bearings with our trademark in a market in Baoshan. Please help us with a raid.
inquiry|protection|exhibition|We will exhibit at CIIE. How can we file an IP complaint on site?
suggestion|protection|直播带货|直播间卖仿品关播就找不到人，建议让平台把主播实名和库存都留底。
suggestion|protection|裁决线上开庭|外地当事人来回跑不方便，建议口头审理允许视频参加。
complaint|protection|裁决拖太久|去年十一月提交的侵权裁决请求，法定期限早过了，承办人说在忙别的案子。到底管不管？
complaint|protection|投诉仿冒没有回音|三月份在你们那里登记了仿冒线索，登记号也给了，三个月没人联系过我。
thanks|protection|感谢执法人员|展会上十五分钟就把仿品撤了，执法老师真给力！
inquiry|protection|protection centre|How does fast-track enforcement at the Shanghai IP protection centre work?
inquiry|protection|取证|网店卖的侵权货，我自己录屏算不算证据，要不要公证
inquiry|protection|维权援助|农民工自己发明的专利被厂里用了，没钱请律师，有免费的维权援助吗
inquiry|protection|知道被侵权几年了还能管吗|三年前就看见他们卖，一直没管，现在申请处理会不会过期？
help|protection|有人拿我商标开店|我注册的奶茶商标，隔壁区开了三家一样名字的店，怎么让他们停？
inquiry|protection|惩罚性赔偿|反复侵权的，行政处罚记录能不能作为惩罚性赔偿的依据？
report|protection|奥运标志|一家健身馆未经许可用了奥运五环做海报，特殊标志保护请关注一下。
inquiry|protection+elsewhere|收到行政裁决书|裁决书里说要停止生产，对方没停，接下去由谁来执行？
correction|protection+office|公告号错|网上公布的一份行政裁决书把专利号末位写错了，我们是当事人，请改过来。
inquiry|planning|统计|全市到上个月一共有多少有效发明专利？每万人是几件？
inquiry|planning|白皮书|今年的知识产权白皮书几时发布？
inquiry|planning|数据|写毕业论文，需要分区的商标注册量，口径以哪份公报为准？
inquiry|planning|十五五|十五五知识产权规划征求意见到哪天截止？
suggestion|planning|对新规划的意见|建议新一轮规划把生物医药专门列一章，指标别只看数量。
suggestion|planning|立法|建议修订保护条例时给中小企业设一个绿色通道条款。
inquiry|planning|data ip|数据知识产权登记试点现在覆盖哪些行业，登记证有什么法律效力？
inquiry|planning|试点城区|我们园区想争取国家知识产权试点园区，市里的推荐标准是什么？
inquiry|planning|statistics|Where can I download the annual IP statistics of Shanghai by district?
inquiry|planning|AI|生成式人工智能产出的东西归谁，市里在研究出政策吗？
correction|planning+office|公报数字前后矛盾|统计公报第三页授权总量和附表合计差了一千二百件，请核对。
inquiry|planning|条例|新修订的条例第几条是关于快速维权的？哪天施行？
inquiry|planning|软课题|今年软课题指南什么时候发，外省高校可以报吗
inquiry|planning|强市建设|强市建设纲要里说的2030年目标具体有哪些指标？
inquiry|planning+international|free trade zone|What is the new pilot measure on IP in the Lingang area of the free trade zone?
suggestion|planning|长三角|长三角几个省标准都不一样，建议联合出一个统一的政策文件。
inquiry|planning|征求意见|上次挂出来征求意见的那个管理办法最后采纳了哪些意见？
inquiry|planning|五年规划中期评估|请问五年规划中期评估的报告会不会公布，由谁做的评估？
inquiry|planning|示范区|示范城区的名单几年评一次
inquiry|office|公开申请|申请公开一份会议纪要，可以在网上填表吗？收费吗？
inquiry|office|预算|2026年部门预算里宣传费比上年多了一截，能说明下原因吗
inquiry|office|三公经费|你们去年公务接待花了多少
inquiry|office|开放月|政府开放月带小学生可以参加吗，怎么报名？
inquiry|office|参观|想带员工来局里参观学习，有没有开放日
correction|office|政策附件|通知下面的附件二点了没反应，手机电脑都试了。
correction|office|错别字|首页滚动新闻标题“知识产权”打成了“知识产仅”。
correction|office|电话号码是空号|网站“联系我们”里的总机打过去是空号，请更新。
suggestion|office|字太小|我今年七十一，你们网页字太小，能不能搞个大字版。
suggestion|office|公众号|公众号推文太官腔，建议多出点一图读懂和小视频。
complaint|office|依申请公开超期|三月二日提交的信息公开申请，已过二十个工作日，没有任何答复，也没说延期。
complaint|office|留言没人回|上个月在留言板写的一直显示已收到，这板子是摆设吗？
inquiry|office|采访|我是某某报记者，想就新规采访负责人，联系谁？
inquiry|office|interview request|I am a journalist with a trade magazine and would like to interview an official about the new rules. Whom should I contact?
correction|office|broken link|The download link for the 2025 budget report returns a 404 error.
inquiry|office|宣传册|社区想要一些知识产权科普宣传册，可以免费领吗
inquiry|office|历史文件|十年前有个局发的通知，网上找不到了，怎么调阅？
inquiry|office|FOI|I want to obtain a copy of a decision letter that was never published. What is the procedure for a disclosure request?
thanks|office|谢谢网站客服|昨天报的链接错误今天就修好了，效率高，点赞。
suggestion|office|政策解读|建议每份新政策都配一个五分钟的短视频解读放到公众号。
invalid|office||dfghjkl
invalid|office|1|1
invalid|office|你好|在吗？
invalid|office|超值优惠|本公司专业办理各类信用卡提额，秒到账，加微信。
invalid|office|……|。。。。。。
invalid|office|test|this is a test, please ignore
invalid|office|哈哈|路过看看，随便写写
invalid|office|SEO services|We can bring your website to the first page of Google, click here for cheap backlinks.
inquiry|office|发布会|下一场新闻发布会公众能旁听吗
inquiry|office|政策会客厅|政策会客厅活动企业怎么报名参加？
complaint|office|答非所问|我申请公开的是评审打分表，你们给我寄了一份通知，根本没回答。
inquiry|international|英文站|英文网站有没有最新的申请指南？
correction|international|英文网站|英文网站上局领导的职务还是旧的，请更新。
correction|international|translation error|On the English site "utility model" is translated as "practical new type", which should be corrected.
inquiry|international|外宾来访|我们日本客户想拜访贵局了解上海知识产权环境，怎么预约，需要公函吗？
inquiry|international|sister city|Our city is a sister city of Shanghai. Is there an exchange programme on intellectual property we could join?
inquiry|international|外资企业圆桌会|今年外资企业圆桌会议什么时间开，怎样报名？
inquiry|international|chamber|I represent a European chamber of commerce. Who is the liaison for foreign-invested companies?
suggestion|international|日文版|在沪日企很多，建议英文网站之外再开一个日语版。
inquiry|international|invitation letter|Could your bureau issue an invitation letter for a visa so that our speaker can attend the Shanghai IP forum?
inquiry|international|WIPO|世界知识产权组织在上海的仲裁调解中心怎么联系？
inquiry|international|国际论坛|上海国际知识产权论坛的门票怎么弄，学生可以去吗
suggestion|international|English site search|Please consider adding a search box to the English website; it is hard to find anything.
inquiry|international|港澳|香港公司想和上海这边谈知识产权合作备忘录，应与哪个处室对接？
inquiry|international|培训外国审查员|听说你们给一带一路国家办过培训班，下一届还招学员吗？
inquiry|international|外国人能直接在上海办吗|我是法国人，在上海工作，请问贵局有没有给外国人看的双语办事材料？
complaint|international|No English answer|I wrote twice through the English page and received only an automatic Chinese reply. It is disappointing.
inquiry|personnel|招聘|局属事业单位今年招几个，要不要笔试？
inquiry|personnel|公务员|非上海户籍应届硕士能报你们局的公务员吗？
inquiry|personnel|职称|高级知识产权师要几篇论文？
inquiry|personnel|中级报名|知识产权师中级考试过了以后还要不要单位聘任？
inquiry|personnel|实习|法学大三想暑假来你们单位实习，投哪个邮箱？
complaint|personnel|面试不公|面试时考官中途出去接电话，轮到我少了五分钟，要求复核成绩。
report|personnel|学历造假|你们下属中心新录用的某人，学历是买的，请组织部门核实。
inquiry|personnel|job vacancies|Are there any job openings for trademark examiners or analysts at your affiliated centres?
inquiry|personnel|培训|今年的知识产权管理人员培训班几月份，外地企业能参加吗？
suggestion|personnel|职称评审|建议职称评审增加企业实务方向，别光看论文。
inquiry|personnel|继续教育|评职称要的继续教育学时在哪个平台学？
correction|personnel|招聘公告|招聘公告里岗位代码03和附件的对不上，请修正。
inquiry|personnel|政审|体检过了，政审一般要多长时间
inquiry|personnel|专家库|想加入市里的知识产权专家库，通过什么渠道推荐？
complaint|personnel|职称材料被退|职称材料退回来三次，每次理由都不一样，审核的人到底有没有标准？
inquiry|personnel|劳务派遣|你们招的编外人员是劳务派遣吗，工资多少
inquiry|elsewhere|软著|软件著作权登记在你们这里办吗？
complaint|elsewhere|商标驳回|国家局把我的商标驳回了，引证商标都没在用，凭什么！
inquiry|elsewhere|审查进度|发明专利进实审两年半了，怎么还没结果，能不能帮忙问审查员？
inquiry|elsewhere|海关备案|想在海关做商标备案防止假货出口，去哪儿办？
complaint|elsewhere|买到假货|网上买的球鞋开胶，商家不给退，我要退一赔三。
complaint|elsewhere|欠薪|老板三个月没发工资了，公司是做专利的，你们管管。
inquiry|elsewhere|高企|高新技术企业认定要几个专利，找谁报？
inquiry|elsewhere|软件退税|软件产品增值税即征即退怎么申请？
help|elsewhere|法院|知识产权官司二审什么时候开庭，打不通法官电话。
report|elsewhere|盗版书|学校门口书店卖盗版教辅，印得糊里糊涂。
complaint|elsewhere|楼上漏水|楼上装修把我家淹了，物业不管。
inquiry|elsewhere+promotion|区里的配套|松江区对授权专利的配套资助还有没有，找区里哪个部门？
inquiry|elsewhere|copyright|How do I register the copyright of my illustrations in Shanghai?
inquiry|elsewhere|customs|Our parcels with branded samples were detained by customs. Which office should we contact?
help|elsewhere|照片被盗用|公众号用了我拍的照片不给钱，怎么维权？
report|elsewhere|干部收红包|实名举报某区一名干部收受企业红包，材料我都有。
inquiry|elsewhere|落户|有三个发明专利，居转户能不能加分？
inquiry|elsewhere|公司名称|企业名称核准的时候说和别人的商标近似，去哪里查能不能用这个字号？
inquiry|elsewhere|无效|想请求宣告别人的专利无效，是向你们提交吗？
report|elsewhere|电信诈骗|有人冒充法院打电话说我侵权要转账，我已经转了五千，怎么报警？
complaint|elsewhere|律师|请的律师开庭迟到害我输了，向谁投诉这个律师？
inquiry|protection|两个问题|第一，专利侵权举报后多久立案；第二，处理结果会不会公开？谢谢
inquiry|public-service|几个事情|1、费减备案有效期多久；2、换了代理机构要不要重新备案；3、去年的还能不能用？
inquiry|promotion+public-service|初创|刚成立两个月，有一件发明受理了，市里有啥扶持，申请费能不能少点？
inquiry|planning+office|要数据|写报告要近五年专利授权统计，网站上只找到两年的，其余的怎么拿？
help|protection+public-service|代理和侵权|代理公司说我的专利写得太窄告不了人家，可人家明明抄我的，我该找谁评评理？
`
