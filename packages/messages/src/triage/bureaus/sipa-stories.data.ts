import { SIPA_ELSEWHERE_STORIES } from './sipa-elsewhere-stories.data.ts'
import { SIPA_LETTERS } from './sipa-letters.data.ts'
import { SIPA_VOICES } from './sipa-voices.data.ts'

/**
 * Longer invented messages, as people tell what happened before they say what they want: class | department (or `elsewhere`) | subject | body. They
 * teach beside the short examples.
 */
export const SIPA_STORIES = `
suggestion|public-service|减缴证明能不能省了|每年都要去街道开收入证明，街道说不给开，来回折腾。税务那边不是有数据吗，能不能你们自己去查，别让老百姓跑腿。
suggestion|public-service|大厅指示牌|第一次来办事，在楼下转了两圈才找到入口，门口连个牌子都没有。竖一块大一点的牌子，花不了几个钱。
suggestion|protection|展会快速通道|我们一年参加七八个展，最怕的就是仿品，等流程走完展会早散了。要是能提前把专利备个案，到现场扫一下就能处理，大家都省事。
suggestion|planning|数据登记|我们做工业数据的，登记证拿到了却不知道有什么用。是不是可以出个配套办法，让银行和法院都认。
suggestion|office|文件解读|新办法出来十几页，小企业老板哪看得下去。要是能配一张图，谁能申请、给多少、找谁，三行字说清楚就好了。
suggestion|promotion|贷款门槛|银行总说专利变不了现。能否由市里牵头设一个处置平台，企业还不上钱的时候专利能卖得掉，银行自然敢贷。
suggestion|international|外语服务|接触过不少来上海办展的外国人，遇到侵权不知道找谁，打电话又听不懂。可否在展馆放一份英文的一页纸说明。
suggestion|personnel|职称|我们厂里搞专利的都是理工科，评职称和法务放一起比论文，太吃亏。评审能不能分成实务和研究两条线？
suggestion|public-service|预约|网上预约只放两天的号，外地来的根本约不上，把预约期放到两个星期行不行？
suggestion|office|留言板|留言之后只能自己去刷，能不能有结果了发个短信，很多平台都这么做。
suggestion|protection|平台治理|现在抄款式的换个店名又来了，平台睁一只眼闭一只眼。希望你们牵头和几家大平台签个约定，抄三次的永远不许再开店。
suggestion|promotion|专利超市|高校教师的专利躺在抽屉里，中小企业又找不到。搞一个按行业分类、标好价格的网页，比开会有用得多。
suggestion|planning|指标|看了公布的目标，全是数量。我觉得应当加上转化了多少、产生多少收益，不然大家只会拼数字。
suggestion|public-service|agents|There should be a public list in English of patent agencies with their disciplinary record. At present foreign companies have to rely on hearsay.
suggestion|international|newsletter|As a foreign company we often learn of new rules months later. A short monthly e-mail in English would be great.
complaint|public-service|写错申请人|代理公司把申请人名字写错一个字，我发现了让他们改，他们说要另外收八百。明明是他们的错，找他们老板，老板把我微信删了。
complaint|public-service|来回跑|材料清单是你们网上打印的，一样一样备齐，到了窗口说格式换了。回去重弄，再来又说少一页。一个变更跑了四趟，请假扣的工资谁赔？
complaint|public-service|预审备案|备案交上去一个半月，页面一直是“审核中”。打电话问，接电话的说不归他管，转了三个人，最后断线了。
complaint|protection|投诉仿品无下文|六月份把仿品、购买记录和公证书都送去了，当时说十五天内联系我。如今两个月过去，我打过去，说经办人调走了，材料在哪都不晓得。
complaint|protection|调解|说好九点调解，对方十一点才来，调解员也不说什么，还劝我算了。我请了一天假就换来一句算了？
complaint|promotion|评审结果|我们申报项目分数第八，公示取前十，结果名单没有我们。打电话问理由，说专家意见不便透露。辛辛苦苦准备三个月，总得有个解释。
complaint|promotion|贷款|政策里写着放款后三十个工作日贴息到位，我们放款都一年多了，一分钱没看见，每次问都是财务在走流程。
complaint|office|公开申请|我要的是去年宣传经费的明细，你们回复说“已主动公开，请自行查阅”，我查遍了网站只有一个总数，这叫公开吗？
complaint|office|电话|总机转分机，分机没人接，自动又转回总机，我转了半个钟头。既然公布了电话就该有人接吧。
complaint|personnel|考试安排|通知九点进场，我们在门外晒到十点，没有一个工作人员出来解释，进去之后空调坏的，卷子还少一张。
complaint|international|活动|圆桌会邀请函上写有同声传译，到了现场没有，我们德国老板坐了两个小时一句没听懂，白来一趟。
complaint|planning|征求意见|征求意见只给了五天，还是放假那几天，我们熬夜写了两页交上去，连个收到都没回。
complaint|public-service|refund|Our agent filed the application under the wrong name and now asks for a second fee to correct its own mistake. I have written five e-mails and got no answer.
complaint|protection|no progress|We handed over samples and invoices in April and were promised an inspection within ten days. Four months later nothing has happened and nobody returns our calls.
report|public-service|挂名代理人|我之前在一家代理所做流程，签字的代理师从来没露过面，案子全是没证的人写的，客户都不知道。证据我有，请你们去查一查。
report|public-service|非正常申请|园区里有家咨询公司专门帮人凑专利数量，一套模板改个尺寸就交一件，今年少说交了两百件。
report|public-service|培训骗钱|有个机构打着代办处的旗号办班，说交两万包过代理师考试，朋友圈天天发，好多学生上当，请你们管管。
report|protection|假专利|菜场门口有人摆摊卖“专利净水壶”，喇叭里喊国家专利，我查了专利号根本是个椅子。好多老人在买。
report|protection|仓库|我家隔壁的库房每天晚上来几辆面包车，搬的都是名牌洗发水的空瓶和标签，味道刺鼻，怀疑在灌装冒牌货。
report|protection|职业抢注|我们商会收到十几家会员反映，同一家公司把他们店名都注册了商标，再发函要转让费，每家开价八万。
report|promotion|套补贴|我在的公司和关联公司互相签许可合同，钱转一圈又回来，拿这个去报转化补助。我已经离职，材料可以给你们。
report|promotion|地理标志|超市里贴着“某岛香米”地标的米，产地写的是外省，我是种这个米的，一看就不是。
report|office|假冒公众号|有个公众号头像和你们一样，发文章说办专利补贴要先交材料费，点进去是私人收款码。
report|personnel|兼职取酬|贵局下属单位有个科长，周末在外面培训机构讲课收钱，还用单位的课件，听过课的人都知道。
report|planning|试点造假|评上示范园区的那家，说有一百家企业，其实一半是注册地址，平时楼里空荡荡，数据都是凑的。
report|protection|fake parts|A workshop behind our factory is putting our logo on filters at night. I do not want my name mentioned, but I can show you where.
help|protection|老父亲的发明|家父八十岁，花十年做了个节水阀拿了专利，去年被一家大厂照着生产，网上卖得到处都是。老人气得住院，我们又不懂法律，不知道第一步该做什么，盼你们伸手帮一把。
help|protection|跨境|我们店铺昨天突然打不开，收到一封英文邮件，说我们的手机壳侵权，货款全冻住了，后天要发工资。请问有没有人能指点一下怎么回应？
help|protection|海外参展|下个月去拉斯维加斯参展，同行放话要在现场让人查封我们的展台。我们心里没底，能派人给我们讲讲怎么准备吗？
help|protection|员工跳槽|技术主管上个月走了，这个月对面就出了一样的机器，连说明书错的地方都一样。我们小厂请不起律师，请你们指条路。
help|public-service|代理人去世|帮我们办案子的代理师突然去世了，所里也散了，下周就到答复期限，文件都在他电脑里，我们急得团团转，能怎么补救？
help|public-service|账号被占|新来的会计把平台密码弄丢了，绑定的手机是前任的，人联系不上。年费月底到期，交不了专利就没了，麻烦帮帮忙。
help|promotion|资金断了|我们的医疗器械拿了发明专利，样机也做好了，可是钱烧完了。银行要房产抵押，我们只有专利，有没有办法让专利能换来周转金？
help|promotion|转让|退休老师，手上三项专利每年交年费，交不动了又舍不得放弃，想找个厂子接手，哪怕便宜点，请帮忙牵个线。
help|office|看不了网页|我眼睛不好，靠读屏软件上网，你们的通知是图片，软件读不出来，我想知道开放月有什么活动，能不能给我发个文字的？
help|international|外宾|我们请的挪威专家下周到，对方希望拜访一下你们，之前发的邮件不知道有没有收到，时间很紧，请协助安排。
help|personnel|报名系统|报名最后一天，系统一直说照片不合格，我换了十几张都不行，客服没人接，眼看就截止了，怎么办啊。
help|planning|数据|我在写毕业论文，需要十年的分类数据，公报是扫描件没法用，老师催得紧，能不能给一份表格？
help|elsewhere|执行|官司打赢两年了，法院说对方账上没钱，可他天天开着好车，还在原来的地方开厂，我的专利赔偿款怎么才能拿到手？
help|elsewhere|欠薪|我是给专利公司跑业务的，公司三个月没发工资，老板手机关机，门也锁了，房租都交不起，求帮忙。
help|elsewhere|版权|我给一家网站画插画，他们拿去印成抱枕卖，合同里没写这个，我找客服没人理，该到哪里讨公道？
help|elsewhere|货在海关|一批样品寄到机场被海关扣下，说怀疑侵权，要我们交担保金，这笔钱交给谁、怎么解释？
help|elsewhere|商标被驳|装修花了四十万，招牌都挂上了，商标说和别人近似不给注册，复审要写什么理由，有没有救？
inquiry|elsewhere|审查进度|我的发明前年五月交的，收到过一次通知书也答复了，后面就一点消息没有，代理人让我等，究竟要等到什么时候，你们能看到进度吗？
inquiry|elsewhere|软件|我们开发了一套排课系统，想拿个证书去投标，有人说叫软著，有人说要申请专利，软著是在哪里办的？
inquiry|elsewhere|高企|公司打算申请高新，听说专利按分数算，买来的算不算？找哪个部门认定？
inquiry|elsewhere|税|把专利卖给公司得了三十万，个人要交多少税，有没有优惠，去哪里申报？
inquiry|elsewhere|区里|我们公司从浦东迁到松江，原来区里答应给的专利奖励还能拿吗，该问哪边的区？
inquiry|elsewhere|海关|出口的货经常被仿冒，同行说可以在海关登记品牌，这样假货出不了关，登记是在你们这里吗？
inquiry|elsewhere|竞业|签了竞业限制，离职后公司不给补偿金，我还能去同行做专利工程师吗？
inquiry|elsewhere|appeal|The national office refused our trademark on the ground of similarity. What is the time limit for the review and where is it filed?
inquiry|elsewhere|court|We have a judgment against a local copier but he does not pay. Which authority can freeze his account?
complaint|elsewhere|审查员|审查员三次用同一篇文献驳回我，我解释得清清楚楚他当没看见，这样的审查员该不该换？
complaint|elsewhere|买家|网购的“专利”按摩椅用三天就坏，商家说专利产品不退不换，消费者就该吃亏？
complaint|elsewhere|律师|花三万请律师打专利官司，开庭那天他没到，后来说记错日子，钱也不退。
complaint|elsewhere|邻居|楼下开了家广告公司，机器从早响到晚，居委会和物业都说管不了。
report|elsewhere|盗版|校门口打印店整本复印教材卖，二十块一本，老板说要多少有多少。
report|elsewhere|吃请|某镇的干部让企业请客才肯在项目书上盖章，饭店的照片我有。
report|elsewhere|食品|网红蛋糕店用过期奶油，后厨员工亲口说的，日期标签是撕了重贴的。
suggestion|elsewhere|公交|科技园下班时间公交太少，年轻人都走两公里去地铁，增加几班接驳车吧。
suggestion|elsewhere|法院|知识产权案子开庭总要跑到市中心，希望郊区法院也能审。
correction|office|链接|上周发的那个通知，正文里“点击下载申报表”点下去跳到别的网站去了，附件二倒是好的。
correction|office|手机上看不全|拿手机打开预算那页，表格右边一半在屏幕外面，拉也拉不动，电脑上没问题。
correction|office|名字写错|你们报道里把我们学校的名字写成了隔壁学校，照片也配错了，校长很生气，请尽快改。
correction|office|网页停在旧年|机构职能那页写的还是改革前的处室，电话全是老的，打过去人家说早搬了。
correction|public-service|指南过期|办事指南要求带的那个表格编号查不到，窗口说早就并到另一张表里了，网上没有改。
correction|public-service|地址|地图导航和你们指南上的地址差一条马路，害得好几个人跑错楼，门牌号应该是六百零八号。
correction|international|英文|英文页面把局长的名字拼错了一个字母，职务也是两年前的。
correction|international|English page|On the English page about exhibitions the telephone number has one digit too many and the map points to Hangzhou.
correction|planning|图表|公报第八页的柱状图和下面的表格对不上，图上是三万二，表里是二万三，应该有一个是错的。
correction|promotion|公示名单|公示名单第二十六项，单位名称是我们，项目名称却是别人的，估计是串行了。
correction|personnel|公告|岗位表里学历写的是“本科及以上”，正文又写“硕士以上”，到底以哪个为准？请改成一致。
correction|protection|案例|你们登的典型案例里，我们是原告，写成了被告，客户看到都来问，请更正过来。
correction|elsewhere|路牌|家门口的路牌拼音拼错了一个字母，外国朋友都笑话。
thanks|public-service|解决了大问题|上个月为了改地址愁得睡不着，窗口一位年轻同志自己打电话去问，第二天就告诉我办好了。没留名字，只记得工号是十七，请替我谢谢他。
thanks|protection|谢谢|我们小店被仿冒三年，这次你们派人一天之内就把仿品下了架，全店的人都说没想到这么快。
thanks|promotion|贷款办成了|按你们介绍的银行去谈，两个星期就放了款，工人工资有着落了，真心感激。
thanks|office|回复及时|本来没抱希望，结果留言第三天就有人打电话来，说得明明白白，值得点赞。
thanks|international|Thank you|Many thanks to your colleagues for the excellent seminar. Our engineers learned a great deal.
thanks|personnel|培训|参加了五天的培训班，老师从案例讲起，干货很多，食宿也安排得妥当，特来道谢。
inquiry|public-service|三件事|第一，个人没有社保怎么证明收入；第二，备案过了换单位还有效吗；第三，实用新型能不能也减。
inquiry|public-service|老人问|我七十多了不会用电脑，想把儿子加到专利里一起，能不能到窗口当面办，要不要他本人来？
inquiry|public-service|怕受骗|有人打电话来说可以便宜帮我申请专利，一件八百包下证，这种靠得住吗？你们有没有正规机构的名单可以查？
inquiry|public-service|缴费|我在系统里看到应缴一千二，朋友同样的只要一百八，是我哪里没弄好吗？
inquiry|public-service|加急|产品年底上市，听说有办法三个月拿到授权，要满足什么条件，在哪提交？
inquiry|public-service|质押|银行催我们去做登记，说合同签了还不算，要登记了才生效，是不是到你们大厅就行，当天能拿到吗？
inquiry|public-service|foreign applicant|We are a Danish firm without an address in China. May we file a design ourselves at your counter, or must we appoint an agent?
inquiry|promotion|一点不懂|我做卤味的，别人叫我去搞商标品牌，说有人免费上门教，真有这样的地方吗？
inquiry|promotion|专利值多少钱|公司想并购一家小厂，对方说专利值五百万，哪里有人能帮忙看看值不值？
inquiry|promotion|政策变动|前几年拿发明专利好像能报五千，今年办事的人说没有了，是真的取消了还是换了名目？
inquiry|promotion|高校|学校要求把不用的专利挂出来让人免费试用，叫什么许可来着，挂出来之后别人用坏了名声算谁的？
inquiry|promotion|投保|出口到欧美怕吃官司，同行说有保险能赔律师费，政府还补一半，在哪里买？
inquiry|protection|要不要起诉|对门店铺用了和我们差不多的包装，律师说打官司要一年，有没有快一点又不用花大钱的办法？
inquiry|protection|展会|我们下周布展，怕新品被人拍照仿了，展会上有没有你们的点，要带哪些证明？
inquiry|protection|收到通知|今天收到你们寄来的答辩通知，说有人请求处理我们侵权，我们该在几天内交什么？不去会怎么样？
inquiry|protection|包装|竞争对手把我们的专利号印在他自己的盒子上，这归你们管吗，要什么证据？
inquiry|planning|开会要用|领导让查一下去年各区每万人有多少件高价值专利，我在网站上翻了半天没找到最新的，请问发布了吗？
inquiry|planning|条例|单位要组织学习新修改的保护条例，想知道正式文本什么时候公布，和老的比主要改了什么。
inquiry|planning|人工智能|用软件自动画出来的图能不能申请保护，市里是不是正在定规矩？
inquiry|office|想看文件|听说有一份关于代办补助的内部通知，和我们行业有关，想看原文，要写什么申请，能不能寄给我？
inquiry|office|参观|我们社区科普站有三十个老人，想去你们那里看看，讲讲商标怎么认，需要提前多久约？
inquiry|office|钱花在哪|看到新闻说今年宣传活动很多，老百姓想知道一共花了多少钱，在哪查得到？
inquiry|international|外企|我们是新设的外资研发公司，想跟你们建立日常联系，有没有专门对接外资的同志，怎样加入你们的会议？
inquiry|international|出国办展|参加境外展览，想了解当地知识产权机构的联系方式，你们和那边有合作吗？
inquiry|international|speaker|Our professor has been invited to your international forum. Who arranges interpretation and the visa letter?
inquiry|personnel|转行|做了十年机械工程师，现在管公司专利，能不能评知识产权的职称，以前的年限算不算？
inquiry|personnel|孩子就业|孩子学的是情报专业，明年毕业，想问问你们下面的中心招不招这种专业，一般几月发通知？
invalid|office|求购|长期高价回收老酒、邮票、纪念币，上门服务，现金结算，有意电联。
invalid|office|在不在|在不在在不在在不在
invalid|office|嗯|嗯嗯好的
invalid|office|无标题|无内容
invalid|office|推广|专业网站优化、代写文章、快速排名，先做后付，微信同号。
invalid|office|jkl|jkljkl 8888
report|public-service|批发申请号|我做过两年流程，亲眼看到他们把同一份材料换个名字交二十遍，客户还以为是自己的发明。老板说反正没人查。希望上面来人看看。
report|public-service|冒名签字|有个持证人早就不干了，他的名字还天天出现在那家所的文件上，签字是别人代的。知道的人不少，没人敢说。
report|public-service|街边广告|地铁口有人发传单，说交五千块包下证，不成功全退，留的电话是手机号，没有公司名字。
report|public-service|假冒政府名义|有人打着你们的名义给企业打电话，说不交钱专利就作废，好几个老板都转了账。号码我存着。
report|protection|菜市场口的摊|推车卖的磨刀器，盒子上印的证书号我查了，是一台洗衣机的。老人家围着买，都以为是国家认的。
report|protection|厂房夜里开工|隔壁院子白天关门，夜里十一点以后有车进出，拉的都是贴着大牌标签的箱子。我拍了几张照片。
report|protection|直播间吹牛|那个主播每晚都说自己拿了国家金奖专利，我去系统里一查，权利早没了。几万人在线，坑的都是老实人。
report|protection|Neighbour stall|The vendor opposite us sells headphones in boxes of a famous brand. They cost a tenth of the price. Somebody should look at it.
report|promotion|挂名拿钱|我原来的单位，报项目的团队里一半人没来上过班，发票是找朋友公司开的，验收材料是前一天晚上拼的。请别公开我的名字。
report|promotion|一女二嫁|同一件发明，那家企业在两个区、三个项目里都拿过奖励，查一下台账就能看出来。
report|promotion|评奖送材料|参评的成果是从学校抄来的，真正做实验的学生名字一个没有。评委可能不知道。
report|planning|园区数字|考核前一个月，园区让企业把外地的件数也填上来，年后再撤。这样的排名有什么意义，请你们下来核一核。
report|personnel|笔试传答案|考完出来听见几个人在对答案，说昨晚就拿到题了。是不是真的我不敢说，但你们应当查清楚。
report|office|假的采访|有人拿着记者证到企业要版面费，说是贵局安排的专访，不给钱就发负面。请核实此人身份。
complaint|public-service|扫码三次|自助机扫了三次身份证都说读不出，旁边站着的人在聊天，喊了两遍才过来看一眼，说你明天再来吧。
complaint|public-service|中介翻脸|签合同那天称兄道弟，钱一到账人就变了。催一次说快了，催两次不回，第三次把我拉黑了。白纸黑字的合同摆在这里。
complaint|public-service|电话里一个说法窗口一个说法|电话里说带复印件就行，到了现场非要原件，我七十岁的人又坐一个半钟头车回去拿。
complaint|public-service|退款|说好不授权全额退，现在被驳了，他们只肯退三成，还要我签一张自愿放弃的单子。我不签，他们就不理我。
complaint|protection|没有回信|材料交上去的时候收得挺快，之后就像掉进井里。问了三回，三个人三种说法，有一个干脆说没这个件。
complaint|protection|工作站没人|市场里挂着维权站的牌子，我去了四次四次锁着门，打上面的号码是空号。挂给谁看的？
complaint|protection|偏袒大企业|调解那天，对方来了五个人，主持的同志一口一个“人家是大公司”，我话没说完就被打断。这样的调解我不服。
complaint|promotion|说变就变|通知上写的是授权满一年可以报，报上去又说要满两年，哪一页写了？我们为这个专门请了人做材料。
complaint|promotion|保费没补|去年照着宣传买了保险，说先交后补。一年了，保险公司说找你们，你们说找保险公司。
complaint|promotion|系统关早了|截止时间写着二十四点，下午五点系统就关了，客服说是统一安排。那你写二十四点干什么。
complaint|office|办结了？|我的信显示“已办结”，可是谁也没联系过我，点开是空的。办结的是什么？
complaint|office|公开给的是白纸|寄来的复印件，关键的数字全部涂黑，理由一个字没写。我要求的就是那几个数字。
complaint|office|电话转圈|拨了公布的号码，先听五分钟音乐，然后转到另一个处，另一个处又转回来，最后断了。一上午就这么过去了。
complaint|planning|开会不让说|座谈会通知我去，去了念稿子念了两小时，轮到我们提意见的时候说时间到了。那叫我去干嘛。
complaint|personnel|考场改址|考试前一天晚上才短信通知换地方，我住崇明，第一班船都赶不上。这对我们公平吗。
complaint|personnel|材料审核|审核说我缺一份证明，补了，又说格式旧，换了，又说过了时间。从头到尾换了三个人跟我讲。
complaint|international|No reply from liaison|We were promised a written summary after the meeting in spring. Six e-mails later we have nothing. It makes a poor impression on headquarters.
complaint|international|翻译|发布的英文通知晚了中文通知四十天，等我们看到申报已经截止。外资企业就不算企业吗？
help|public-service|系统把我锁了|申请交到一半，页面跳出去就再也进不来，明天是最后一天。客服排队排到九十几号。能不能有人替我看一眼？
help|public-service|父亲留下的证书|父亲走得急，留下两本证书，我们兄妹谁也不懂，只知道每年要交一笔钱，今年没人交。怕就这么没了，该先做哪一步？
help|public-service|代理人失踪|案子全在他手里，人找不到，邮箱密码也在他那里。上面来的通知我一份都收不到，眼看要过期。
help|public-service|交错了|会计把别家公司的号填进去了，三千多块交到人家头上。还能转回来吗，找谁好说一声？
help|protection|朋友变对手|当初一起熬夜画的图，他拿去自己开店，还到我老客户那里说我是抄的。我不会打官司，也不想闹大，只想有个明白人评评理。
help|protection|平台来信|平台说三天之内不申诉就封店，对方拿着一张我看不懂的证书。我店里还压着二十几万的货，全家靠它吃饭。
help|protection|收到外国律师来信|一封英文信，二十页，要我们十天之内签字赔钱。老外客户也来问。我们连对方是谁都不晓得，先回信还是先不理？
help|protection|展会上东西被拍走|上礼拜参展，有人假装客户把样品拆开拍了个遍，前天网上就有了一样的。能派人帮我留个证据吗？
help|promotion|等米下锅|单子接下来了，没钱买料。房子早押了，手里就剩六件发明。跑了几家银行都摇头，有没有地方肯收？
help|promotion|样机做出来没人要|退休后琢磨了三年，样机在家里能转，厂家听说我是个人都不见。我不要多少钱，有人肯做就行，能牵个线吗？
help|personnel|证书名字错|培训结业证上我的名字少了一个偏旁，单位人事不认，下周要交材料，能否重新出一张？
help|office|看不见按钮|我眼睛不好，念屏幕的软件念到提交那里就停了，试了一晚上。能不能有人打个电话教我一下？
help|international|Invitation letter needed|Our chief counsel is to speak at your event next month, and the consulate wants an invitation with a stamp. The appointment is on Friday.
suggestion|public-service|一张纸|办事之前最怕的是不知道要带什么。每件事印一张纸，左边写要的，右边写样子，贴在门口，谁都看得懂。
suggestion|public-service|代理评价|看病可以看医生评价，找人写专利却两眼一抹黑。把每家所办了多少、退了多少、被投诉几次放到网上，老百姓自己会挑。
suggestion|public-service|检索点|图书馆晚上人多，放两台能查专利的电脑，派学生志愿者教一教，比办讲座实在。
suggestion|protection|小案快办|几百块钱的东西走半年程序，谁也耗不起。小的案子坐下来半天说清楚，当场写字据，多好。
suggestion|protection|市场门口的牌子|每个批发市场门口立一块牌子，写清楚什么叫假冒、罚多少、打哪个电话，商户看见就怕三分。
suggestion|protection|电商抽查|与其等人来告，不如每个月随机抽一百个链接查证书号，查到就公布。
suggestion|promotion|评估费|小公司最怕的是还没贷到款先花两万评估。政府跟评估公司谈个团购价，或者贷成了再收。
suggestion|promotion|老字号的老物件|很多老店的招牌、包装都是宝贝，年轻人不知道值钱。请设计学院的学生来帮着整理，做成品牌册。
suggestion|planning|数字公开到街道|只公布到区太粗了，按街道、按行业分，我们招商的时候才用得上。
suggestion|planning|别只数件数|以后写目标，少写多少件，多写有几件真的用起来了。
suggestion|office|回信附上名字|回复信里留个经办人的姓和电话，问第二遍的时候就不用从头说起。
suggestion|office|宣传换个样|海报上全是口号，路过没人看。画几个身边的故事，卖包子的、修车的，怎么吃了亏怎么找回来的。
suggestion|personnel|课程录下来|听课要请假，能录下来放网上，听完做十道题算学时，单位和个人都方便。
suggestion|international|Bilingual forms|Half of my colleagues cannot read the forms they sign. A version with both languages side by side would save everyone time.
correction|office|日期不对|公告上写的是星期三，那天其实是星期四，到底哪天办？请改一下，省得人白跑。
correction|office|地图指错|联系页面的地图钉子插在河对岸，跟着走要绕一大圈。
correction|office|图片挂了|新闻里第二张照片只剩一个叉，换了手机也是。
correction|office|Search shows nothing|Typing any word in the search box of the site gives zero results, even for the title of the page I am on.
correction|public-service|指南费用|指南第三条写申请费九百，旁边表格又是九百五，按哪个？
correction|public-service|窗口时间|网上写中午不休息，门口贴的是十一点半到一点半休息，麻烦统一。
correction|planning|图和字对不上|报告里文字说增长百分之八，下面的图是降的，坐标是不是画反了。
correction|planning|小数点|附表第六行，万人拥有量后面多点了一位，一看就不可能。
correction|promotion|名单重了|公布的获奖名单里第十七和第四十二是同一家，另一家倒没有。
correction|promotion|申报条件前后两样|通知正文说成立满一年，附件说满两年，请看一下哪个是笔误。
correction|personnel|专业目录|岗位表里把“信息管理”印成了“信息管里”，搜不到。
correction|personnel|成绩排名|公布的成绩单里有两个第五名，没有第六名。
correction|international|Wrong year|The English calendar says the forum is in 2024, the Chinese one says 2025. One of them must be old.
correction|protection|电话少一位|举报热线那一页的号码只有七位，打不出去。
correction|protection|案例里的名字|发布的案例本来隐去了名字，第三段漏了一处，把当事人全名写出来了。
thanks|public-service|送了一碗水|大热天跑去办事，保安师傅给我倒水，里面的姑娘教我填表填了半个钟头，一点没嫌我老。
thanks|public-service|Great help|I do not speak Chinese well. The lady at the desk wrote everything down for me and even called the other office. Made my day.
thanks|protection|货拿回来了|那批被仿的东西都收走了，对方也写了保证书。你们跑前跑后，我们小厂子记在心里。
thanks|protection|对面撤摊了|开展第一天反映的事，下午就处理好了，真没想到这么快。
thanks|promotion|贷到了|你们介绍的那家银行批了，厂里三十几个人的饭碗保住了，过年给你们拜年。
thanks|office|来信当天就有人打电话|留言不到半天就接到电话，讲得清清楚楚，这样办事老百姓心里舒服。
thanks|personnel|老师好|带班的老师每天最后一个走，讲义一份份理好，学了很多，难得。
thanks|planning|意见被采纳|正式文件里看到我提的那一条写进去了，虽然只有一句话，很高兴。
thanks|international|Kind reception|Our delegation was received so warmly, and every question was answered. Please pass on our regards.
inquiry|protection|一字之差|我店开了八年，去年对街开了一家，名字就差一个字，门头颜色也学我。顾客经常走错。我有注册证，这种是找你们还是市场所，先要备什么？
inquiry|protection|Two similar shapes|A competitor launched a lamp that looks nearly the same as the one in our design registration. Is there a quicker path than litigation?
inquiry|promotion|拿证之后|证书下来放抽屉里三年了，一分钱没变出来。除了卖掉还有什么路子，政府有没有人给讲讲？
inquiry|public-service|第一次弄|我是做雕花的，手艺人，弄了个新刀架，想保护一下又怕花冤枉钱。是自己去弄还是找人弄，从哪儿开始？
inquiry|public-service|资质怎么看|有个人说自己是专利工程师，帮人写材料，收费便宜一半。他这样能不能签字，哪里能查到真假？
inquiry|planning|写论文要数|导师要我用官方口径，最近十年各区的，不晓得是找统计局还是找你们要。
inquiry|personnel|非法学能报吗|本科学材料，工作三年，考下了那个资格证，你们下面的中心招人看不看专业？
inquiry|office|想看原文|新闻里提到一个通知的文号，网上怎么也搜不到，是不公开还是没放上来？
inquiry|international|Who speaks English|Our legal director visits Shanghai in June and would like to meet whoever deals with companies from abroad. Whom do we write to?
${SIPA_ELSEWHERE_STORIES}${SIPA_VOICES}${SIPA_LETTERS}`
