import type { ExamplesByOutcome } from '../training-text.ts'

/**
 * Invented messages that teach how people write to 上海市知识产权局 and whose each would be: for each department (or `elsewhere`, another organ)
 * and class, one message a line, `subject | body` or the body alone. The confirmed history of the bureau is learned on top of them.
 */
export const SIPA_EXAMPLES: ExamplesByOutcome = {
  'public-service': {
    inquiry: `
专利代理委托 | 第一次申请专利，必须找代理吗？自己递交行不行？
费用减缴 | 我们是去年底成立的民办非企业单位，申请费能减多少，要在哪个系统做备案？
减缴比例 | 两个人共同申请，其中一个不符合条件，费用还能减吗？
年费 | 第七年年费该交多少，可以一次把后面几年都交掉吗
大学生申请专利，费用有没有优惠？证明开什么样的
缴费方式 | 请问官费能用公务卡交吗，收据什么时候寄来
个人收入去年五万多，算不算符合减缴的条件啊
登记簿副本 | 银行要我们提供专利登记簿副本，请问到哪里打印？
地址改了要不要报 | 公司搬到青浦去了，专利文件上的地址要不要去变更，怎么变
共有人退出 | 合伙人不做了，想把他从专利权人里去掉，需要哪些文件？
电子申请 | 电子申请账号忘记密码，手机号也换了，去哪里重置？
窗口业务 | 窗口能不能刷卡、能不能代打印？
办公时间 | 国庆节前一天大厅正常上班吗？几点停止取号？
外地人可以来窗口办吗，要不要预约
停车 | 去受理大厅办事停车方便吗，地铁几号线
商标受理 | 去窗口交商标注册申请，营业执照要原件还是复印件
商标续展 | 商标还有半年到期，续展可以提前办吗，费用怎么算
商标地址变更 | 个体户搬了店面，商标证上的地址怎么改？
质押登记手续 | 专利权质押登记要提交哪些表，几个工作日出通知书？
解押 | 债务结清，想注销出质登记，债权人要到场吗？
预审 | 快速预审的主体备案多长时间通过，哪些技术领域能做？
优先审查请求书 | 加快审查的请求要盖哪个部门的章
专利检索 | 有没有免费的外国专利库可以用，能下载全文吗
查新报告 | 科技项目要查新报告，你们的信息服务中心出不出？
tisc | 请问高校的技术与创新支持中心对外开放吗？
检索培训 | 想学专利检索，有没有公益课程？
代理师考试 | 今年专利代理师考试上海考点设在哪里？
代理机构名录 | 请问怎样核实一家代理机构的资质和执业人员？
代理师执业备案 | 我从外省调过来，执业备案转到上海怎么走流程？
新设代理机构 | 想开办一家专利代理机构，合伙人有什么要求，许可证多久批？
代理机构年报 | 我们是代理机构，年度报告错过时间了会不会列入异常
服务标准 | 公共服务事项清单在哪里能看到，有没有统一的服务规范？
一件事 | “一件事”里的企业知识产权办事要先注册什么账号？
一网通办专利业务 | 在随申办上能交年费吗
证书领取 | 授权后还发纸质证书吗，怎么领
外观设计申请 | 包装盒的图案想保护，外观设计要准备几张图？
How do I apply for a patent myself, without an agent?
Reduced fees | Can a university in Shanghai register for the reduction of patent fees? Which certificates are needed?
Fee payment | How can a foreign applicant pay official fees, and can an invoice be issued?
Is your service hall open on Saturdays, and is an appointment required?
Change of address | We have moved our office. How do we record the change of address for our patents?
Agent qualification | What qualifications does a patent agent need in order to practise in Shanghai?
Where can I search prior art free of charge? Is there an information service centre near Xuhui?
Our patent lapsed because the renewal was missed. Can the rights be restored and where is it handled?
Registration of a pledge | Which counter registers the pledge of a patent and how long does it take?
专利权恢复 | 忘了缴费专利终止了，两个月内恢复要交哪些东西？
滞纳金 | 晚了五个月才交，滞纳金按几个点算？
不知道非正常申请的认定书该怎么申诉，请教`,
    help: `
求助：减缴备案老通不过 | 备案连着三次被退，每次理由都是证明不合格，我们实在不知道哪里不对，请帮忙看看。
系统登不上 | 平台一直报错，明天就是最后期限，急！请协助
扣款成功但显示未缴费，银行已经出账了，麻烦帮我查一下
我身份证升位了，专利系统里名字认证不过，怎么办
代理人联系不上了，答复期限还剩五天，请帮我们想想办法
代理所注销了 | 委托的代理所关门了，我的申请还在里面，怎么拿回来自己办？
证书寄丢了 | 证书快递丢失，急着投标用，能不能帮忙补打
Please help: our e-filing account is locked and the deadline is tomorrow.
误缴 | 缴费时写错了申请号，钱交到别人的专利上了，怎么办？`,
    complaint: `
代理机构拿钱不办事 | 交了全款以后代理机构就拖着，问一次换一个人，我要求退款。
投诉代理公司 | 说好包授权不授权退全款，结果驳回了只肯退三成，合同里动了手脚。
代理师写错权利要求 | 代理师不懂技术，把关键的参数写反，害我专利没用，态度还差，特此投诉。
窗口人员态度恶劣 | 我就多问一句，工作人员翻白眼说自己上网看去。
窗口推来推去 | 一楼叫我去三楼，三楼叫我回一楼，跑了一上午啥也没办成。
热线没人接 | 咨询热线上午打了二十几遍都是占线，下午干脆没人。
预约系统形同虚设 | 约了九点半，到十一点才叫到我，那还预约干什么？
减缴备案乱退件 | 材料按你们的清单一样不少，还是给我退回来，电话里也讲不清楚，耽误了我的申请日。
Complaint about service staff | The clerk at the counter was rude and refused to look at my papers.
The agency charged us twice and will not issue a refund. We are very dissatisfied.
检索平台三天两头崩 | 交了年费的检索平台用不了，客服也不理人，太不像话。
代理费发票不给开 | 代理公司收了八千不给发票，也不给合同原件，催了一个月没人理。`,
    report: `
举报无资质代理 | 网上有个工作室没有许可证就代人写专利收费，地址在闵行，请查处。
挂靠证书 | 某代理所登记的代理师常年在外地上班，证是租来的，请核查。
举报编造申请 | 有公司流水线式编专利卖给人家评职称，一篇三千，请严查。
举报代理机构恶性低价 | 有机构用五百块包专利拉客户，全是非正常申请，希望管一管。
匿名举报 | 某商标代理公司伪造申请人签字盖章，影响很坏。
We would like to report a firm that acts as patent attorney without a licence.
买卖专利 | QQ群里有人公开叫卖实用新型，还管改发明人名字，请你们查一查。`,
    suggestion: `
建议窗口中午轮班，上班族只有这个时间能来。
建议减缴备案做成全年滚动，不要每年年底重来一遍。
增设服务点 | 临港离市区太远，希望能增设一个办事窗口。
建议出办事指南视频版 | 老年发明人看不懂文字，录个视频最好。
代理机构红黑榜 | 建议定期公布代理机构的信用等级，方便我们挑。
检索平台改进 | 建议检索平台加上图片找图片的功能。
Please consider opening the service desk on one evening each week.
自助机 | 建议大厅多放两台自助打印机，队太长了。`,
    correction: `
缴费单上的名称印错了 | 电子收据抬头把“仪器”印成“仪表”，请修正。
办事指南的电话停机 | 服务指南上写的窗口电话早就停机，请更新。
备案信息登错 | 系统里我的证件类型登错了，麻烦更正。
大厅地址过期 | 地图上标的大厅位置还是老的，害人走错。
代理机构名录错误 | 名录里我们机构的电话登成别家的，请改过来。
登记簿副本上专利权人少了一个字，请更正。`,
    thanks: `
感谢窗口 | 窗口小李非常耐心，帮我把表格从头到尾改了一遍，谢谢！
表扬信 | 电话咨询热线的同志讲得清清楚楚，省了我跑一趟，特此表扬。
检索讲座很有用，老师讲得好，点赞
Thank you to the lady at counter 5, who helped us find the right form.`,
  },
  promotion: {
    inquiry: `
专利补贴 | 个体工商户拿了实用新型证书，市里有奖励吗？
资助还有没有 | 听同行说授权资助停了，新的资助办法什么时候出？
海外专利资助 | 欧洲专利授权以后，市级资助的标准和申报时间？
PCT资助 | 通过PCT进入美国，费用能报多少
专项资金申报 | 今年知识产权专项资金的申报指南发布了吗？
贷款贴息 | 用商标去质押贷款，利息能不能补？
质押融资 | 公司只有软件和两件发明，银行肯不肯做质押，市里有没有推荐的银行名单
评估费 | 质押前做价值评估的钱可以补贴吗？
专利保险 | 海外侵权责任险怎么投，保费一年大概多少？
开放许可声明 | 开放许可的使用费可以不固定吗，被许可人怎么备案？
许可备案 | 普通许可合同多久内要去备案，可以邮寄吗
专利转让交易 | 学校的专利想卖给企业，走交易中心挂牌要什么手续？
成果转化 | 职务发明转化后发明人能拿多少比例，政策依据是哪条？
专利池 | 我们行业想组专利池，市里有没有支持？
导航项目 | 专利导航的成果能不能查到，生物医药的有做过吗？
导航服务基地 | 申报专利导航服务基地需要具备什么条件？
高价值专利 | 高价值发明专利怎么认定，有没有五条标准？
培育项目验收 | 高价值培育项目年底验收要交哪些材料？
专利奖申报 | 上海知识产权创新奖可以个人报吗？
中国专利奖 | 中国专利奖推荐要院士签字吗？
优势企业 | 国家知识产权优势企业复核要准备什么？
商标品牌 | 想做区域品牌，能联系品牌指导站来村里讲讲吗
老字号商标 | 老字号评商标品牌百强有啥条件
地理标志 | 地理标志证明商标使用管理要向谁备案，用标要钱吗
标准必要专利 | 有没有标准必要专利运用方面的支持政策？
运营中心 | 知识产权运营服务平台上的专利怎么买？
作价出资 | 用专利入股，工商登记时要不要评估报告？
贯标奖励 | 企业贯标拿到证书，补贴多少？
供需对接 | 我们缺一项电池散热技术，有没有对接活动可以参加
Does the city offer any funding for international patent applications?
We would like to license our patents in Shanghai. Is there an open licence platform?
Pledge financing | Which banks accept patents as collateral and what interest support is available?
What is the award for the China Patent Award winners in Shanghai?
IP valuation | Can you recommend institutions that value patents for an investment in kind?
Patent insurance | Is there an insurance scheme for exporters facing infringement claims?
Commercialisation | How can a foreign university find local partners for its inventions?
有个小发明没本钱生产，哪里能找到愿意投钱的厂家？
拿了专利，街道让我问市里有没有奖金`,
    help: `
公司周转困难，能不能帮忙联系能做质押的银行
申报系统关得太早 | 专项资金最后一天系统打不开没提交上，请帮帮忙给补报。
专利被抵押后公司要卖专利，银行不同意，该怎么办？
资助款打错账户 | 我们银行账号变更了，拨款退回去了，请协助重新拨付。
求助：专利产业化找不到场地和资金，请出面协调。
Please help us find a bank; our only assets are patents.`,
    complaint: `
资助迟迟不到账 | 公示半年了，补贴一分没见，问就是等。
评审不公 | 专利奖评审里我们的分数明明更高却没入选，要求给个说法。
项目验收卡着不放 | 导航项目验收材料交了四个月，没有任何反馈。
质押贷款宣传是骗人的 | 政策说得好听，去银行人家根本不做，白跑。
资助突然取消 | 我们按旧政策花了几十万申请国外专利，结果说停就停，这合理吗？
The funding we were promised has not been paid for ten months. This is unacceptable.`,
    report: `
举报骗取资助 | 某公司拿买来的专利冒领市里的专项资金，请查。
举报评估机构 | 有评估公司随便开专利价格，帮企业做高估值骗贷款。
地理标志被冒用 | 市场上好多外地桃子贴着我们的地理标志专用标志卖，请查处。
某企业用虚假合同套取许可备案补贴，请核查。`,
    suggestion: `
建议给质押贷款设风险补偿，银行就敢放了。
建议资助改成按转化收益给，别看数量。
希望开一个高校专利超市，明码标价。
专利保险 | 建议统保，像车险一样便宜点。
建议多搞路演，让投资人和发明人见面。
I suggest that open licences be promoted through the universities.
建议品牌指导站下到菜场，夫妻老婆店也要懂商标。`,
    correction: `
优势企业名单里我司的名称写成了旧名，请更正。
资助公示表里金额和通知不一致，请核对修正。
专利奖公告发明人名字写错了一个字。`,
    thanks: `
谢谢运用促进处帮我们对接银行，贷款下来了！
感谢品牌指导站的老师上门，讲得很实在。
导航报告帮我们避开了一个大坑，感谢！`,
  },
  protection: {
    inquiry: `
行政裁决申请 | 请求专利侵权裁决要带什么证据，几份材料？
裁决期限 | 行政裁决从立案到出结果最长几个月？
调解协议 | 在你们那儿调解好的协议，对方反悔了怎么办？
侵权判定 | 只抄了一半的特征算不算侵权？
专利过期了还标着专利号违法吗
侵权证据 | 微信聊天记录能不能作为侵权证据
口头审理 | 口审可以请亲戚当代理吗？
展会投诉 | 展会上投诉要带专利权评价报告吗？
维权援助 | 维权援助中心提供什么服务，收费吗？
快速维权 | 保护中心的快速维权对灯具行业开放吗？
商业秘密 | 怎样才算采取了保密措施，你们受理商业秘密的投诉吗？
海外维权 | 想去东南亚开店，怎样预防商标在国外被抢注？
337应诉 | 收到337立案通知，应诉期多少天？
电商平台 | 平台让我提供行政裁决或者判决才下架，这合理吗
恶意诉讼 | 有公司专门拿旧专利到处告人，这种能管吗？
重复侵权 | 同一家公司第二次侵权处罚会不会加重？
举报奖励 | 举报假冒专利有奖励吗？
管辖 | 侵权厂在江苏，卖货在上海，可以在上海请求处理吗？
专项行动 | 今年保护专项行动重点查哪些行业？
特殊标志 | 店铺装修能用赛事吉祥物的图案吗？
How is an administrative adjudication of a design patent dispute conducted, and what does it cost?
Overseas dispute | Does Shanghai assist exporters who receive a cease and desist letter from a German competitor?
What can we do if a trade fair exhibitor shows a copy of our product?
Mediation | Is mediation of a patent dispute confidential?
Trade secrets | A former engineer took our drawings. Which authority handles it?
仿我们的东西，在外地生产，你们管得到吗
被人发函说侵权，我查了他的专利都没缴费，要理他吗`,
    help: `
求助 | 我的专利产品被同行照抄，价格打到一半，厂子快撑不住了，请帮帮我们。
有人在网店卖我的外观设计，投诉好几次平台都不理，怎么办？
在展会上发现仿品，现场请求处理，人在二号馆！
海外被诉 | 美国公司把我们告了，传票是英文的，看不懂，急需指导。
跨境店铺资金被冻结，请指导怎么应对
被抢注 | 我的招牌在越南被代理商注册了，能帮我要回来吗？
员工带走图纸开了新厂，做一样的产品，恳请你们出面。
我是残疾人，专利被大公司拿去用，打不起官司，求你们做主。
直播间卖我家的仿款，一晚上卖几千件，谁能马上制止？
Help needed: a factory is copying our patented pump and selling it online. What should we do?
Our goods were seized at a fair in Milan for alleged infringement. Please assist.
海关扣了货 | 货在汉堡被扣，说侵犯专利，请帮忙联系专家。
对方拿到裁决也不停手，还在卖，怎么办`,
    complaint: `
裁决程序太慢 | 口头审理开完半年不出结果，承办人也不接电话。
投诉立案不受理 | 材料交上去两回都不收，又不给书面理由，这不是推诿吗？
调解员偏向对方 | 调解的时候一直劝我让步，我对这个调解员很不满。
维权中心踢皮球 | 维权中心让我找执法队，执法队让我找维权中心，到底谁管？
举报仿冒后把我的信息漏给了对方，我要投诉。
Our complaint about counterfeit goods was ignored for four months.`,
    report: `
举报假冒专利 | 某网店宣称国家专利产品，专利号查不到，请查处。
举报卖高仿手表的，在地下商场，白天关门晚上开。
提供线索 | 一家作坊在生产冒牌滤芯，堆在出租屋里。
举报恶意抢注商标 | 某公司囤了几百个商标，专门告小店要赔偿。
有人举着我们协会的证明商标卖假货，请查。
冒充专利产品做广告，宣传页上的专利号是别人的，请核实。
I want to report a shop that sells fake brand bags near the station.
Report: this product claims to be patented but the patent expired years ago.
展会上有商家卖仿冒玩具，请去查一下
代工厂多做了货偷偷卖，贴着我们的牌子，我不方便露面`,
    suggestion: `
建议平台收到裁决书后二十四小时内下架。
建议展会设常驻的知识产权服务点。
建议把侵权企业名单公示出来，列入失信。
建议把侵权赔偿的指导案例编成册子。
建议海外风险预警做成行业月报。
I suggest publishing adjudication decisions with plain summaries.
建议对直播带货的仿冒加大处罚。`,
    correction: `
行政裁决文书公示里，当事人名称写成了别的公司，请更正。
维权援助中心的电话在名录里少了一位数字。
公布的典型案例把专利类型写错了，应为外观设计。`,
    thanks: `
感谢维权援助中心帮我们打赢海外官司，特此致谢。
送锦旗 | 行政裁决老师公正专业，想送一面锦旗。
多亏执法人员及时赶到展位，谢谢！`,
  },
  planning: {
    inquiry: `
统计数据 | 上个季度全市商标注册量是多少？在哪里下载
PCT数量 | 去年全市提交了多少国际申请，各区排名有吗？
每万人高价值发明专利 | 这个指标是怎么计算的，常住人口用哪年的
年报 | 请问知识产权发展状况白皮书有没有电子版？
规划 | 十五五规划什么时候印发，公众怎么参与？
规划目标 | 上一个五年规划完成得怎么样，有没有评估报告
条例 | 地方性的保护条例修订进展如何，什么时候上会？
立法调研 | 想参加立法座谈，怎样报名？
规范性文件 | 某某管理办法到期了还有效吗？
征求意见 | 征求意见稿的意见反馈发到哪个邮箱？
数据知识产权登记 | 数据登记需要先公证吗，登记平台在哪？
数据产权试点 | 医院的数据集可以登记吗，登记以后能融资吗
人工智能 | 训练数据的权属问题，市里会出规定吗？
试点城市 | 申报国家试点示范区县的条件是什么？
示范园区 | 我们园区想建知识产权试点园区，流程怎么走？
自贸区 | 临港新片区有哪些知识产权先行先试的措施？
改革任务 | 综合改革试点方案里的任务清单哪里能看？
课题 | 软科学课题立项公示了吗
密集型产业 | 专利密集型产业增加值占GDP比重最新是多少？
长三角一体化 | 长三角知识产权一体化有没有具体方案
How many invention patents were granted to Shanghai applicants last year? Where are the statistics published?
Five-year plan | Can foreign companies comment on the draft five-year IP plan?
Is there a policy on ownership of AI generated inventions under study?
Where can we read the pilot measures for data intellectual property?
学术研究需要历年分区数据，能不能提供表格
开源社区的代码归属有没有政策指引`,
    help: `
我们做调研缺一份分行业的专利数据，能否帮忙提供？
数据登记被退了三次，不知道问题在哪，请指导。
试点园区申报材料系统传不上去，请协助。`,
    complaint: `
征求意见走过场 | 提了三页意见，一个字的反馈都没有。
数据登记拖了两个月没结果，打电话没人说得清。
规划里承诺的园区试点到现在没动静，怎么回事？`,
    report: `
举报试点园区造假 | 某示范园区为了评比虚报专利数量，请核查。`,
    suggestion: `
对规划的建议 | 建议增加绿色技术和新能源的专门目标。
建议尽快为数据产权立法，让交易有依据。
建议把统计公报做成可下载的表格，方便研究。
建议出台开源许可的合规指引政策。
建议修订条例，提高法定赔偿下限。
对试点政策的意见：建议把审批权下放到园区。
建议长三角互认企业资质。
I propose that the next plan include indicators on the quality of patents.
建议制定人工智能生成内容的保护办法。
建议设立中小企业知识产权战略的专门政策。`,
    correction: `
统计月报六月份合计数与各区相加不一致，请核对。
白皮书英文摘要之外，第十二页图表单位写错了，应为万件。
规划文本第二章的目标值和附表前后矛盾，请更正。`,
    thanks: `
白皮书数据很全，对我写论文帮助很大，谢谢！`,
  },
  office: {
    inquiry: `
依申请公开 | 申请公开政府信息要不要写用途，收不收费？
公开答复 | 信息公开的答复期限是多少个工作日，可以延长吗？
我想看一份没在网上公布的批复，怎么申请？
信息公开年报 | 去年信息公开工作年度报告在哪个栏目？
部门预算 | 今年部门预算公开了没有，链接能发一下吗？
三公 | 去年因公出国花了多少，公车还剩几辆？
政府采购 | 网站建设采购项目中标结果在哪查？
开放月 | 今年的开放月活动安排出来了吗，可以带孩子吗？
开放日 | 我们学校想组织学生去参观，联系谁？
媒体采访 | 电视台想做一期节目，请问找哪位对接？
列席会议 | 普通市民怎样报名列席局长办公会？
政策会客厅 | 会客厅活动每月都有吗？
宣传周 | 今年4·26宣传周有什么活动？
宣传资料 | 想要几份宣传海报贴在社区，怎么领取？
局长信箱 | 给局长写信几天能回？
机关地址 | 你们局现在搬到哪里了，总机号码是多少？
旧文件 | 2012年的一份通知网上已删除，还能查阅吗？
How can I request government information, and is there a fee?
Budget | Where can the public read the annual budget of the bureau?
Media enquiry | Whom should a reporter contact for a comment?
Is there an open day at which the public can visit your bureau?
网站备份 | 老网站的内容还能不能看到？
公众号叫什么名字，在哪关注`,
    help: `
验证码刷不出来，留言提交了十几次都失败，请帮忙解决。
公开申请表发过去没有回执，不知道你们收到没有，请帮我查一下。
附件打不开，能否把文件发到我邮箱？
我是视障人士，读屏软件读不了你们的网页，请帮帮忙。`,
    complaint: `
公开申请石沉大海 | 申请交了四十天，一个字都没回，你们违法了知道吗？
公开答复敷衍 | 我问的是经费明细，你们只给了个总数。
留言被关闭 | 我的留言没有答复就显示办结，什么意思？
网站总是登不上，投诉两次都没人理。
打局里总机没有一次有人接。
I asked for public records two months ago and received no reply at all.
开放活动报了名临时取消也不通知，白跑一趟。`,
    report: `
举报有人冒用你们局的名义开公众号卖课，请查。
有假网站仿冒你局官网收费，请处理。`,
    suggestion: `
建议网站增加智能问答。
建议把所有政策做成一张表，按行业找。
建议公众号少发会议新闻，多发案例。
建议开放月放在周末。
网站手机版字太挤，建议优化。
建议预算公开附一个通俗说明。
I suggest adding subscription by e-mail to the website.
建议把宣传片放到地铁电视里。`,
    correction: `
通知的附件下载下来是空的，请重新上传。
网站上的一个链接点进去是404。
文件标题里多打了一个“的”字，请更正。
手机上看政策文件表格显示不全，请修复。
网站的搜索框搜什么都没结果，坏了吧。
领导简介页面照片和名字对不上。
公众号推文把活动日期写错了，应该是星期四。
公示页面停留在前年，一直没更新。
There is a typo on the home page: “Intelectual”.
The PDF of the notice cannot be opened.
联系我们里的邮编和地址都是旧的。
图片全裂了，看不到流程图。`,
    thanks: `
网站改版后好找多了，点赞！
感谢工作人员回复我的公开申请，又快又细。
开放日讲解员很热情，孩子收获很大，谢谢你们。`,
    invalid: `
测试
test test
11111111
你好你好
asdfgh
。。。
随便发一条试试
哈哈哈哈哈
专业办理各类证件，加微信详谈
低价出售精品茶叶，扫码进群有优惠
股票内部消息，加V领取牛股
Buy cheap watches now, best price, click here
We offer SEO and guest posts for your website
无
没什么事
沙发
在不在
本店清仓大甩卖，最后三天
兼职刷单一天三百，日结
qwertyuiop
啊啊啊啊啊啊
转发此消息给十个好友
贷款秒批，无抵押低息，联系电话见图`,
  },
  international: {
    inquiry: `
英文网站 | 英文网站有没有申请流程的介绍？
英文资料 | 外国客户要一份英文的政策介绍，你们有翻译好的吗？
外事接待 | 国外协会想来访问，怎么发函联系？
外资企业 | 外资研发中心有没有专门的联络人？
圆桌会议 | 外企圆桌会我们可以派两个人吗
WIPO | 世界知识产权组织的暑期班上海怎么报名？
国际合作 | 和新加坡有什么合作项目？
友城 | 和友好城市的知识产权机构有往来吗？
国际论坛 | 今年国际论坛的议程什么时候公布？
港澳台 | 台湾企业在上海有没有专门的知识产权对接窗口？
出国培训 | 因公出国参加国际会议手续找谁办？
备忘录 | 你们和欧洲专利局签的备忘录主要内容是什么？
邀请函 | 外籍讲者来沪开会，能开邀请函办签证吗？
Which division is responsible for contact with foreign-invested enterprises?
Delegation visit | A delegation from Hamburg would like to pay a courtesy visit in June. How do we arrange it?
Is there an English version of the application guide?
International forum | How can a foreign speaker take part in the Shanghai international IP forum?
Roundtable | We are a Swiss company. When is the next round table for foreign businesses?
Do you have cooperation with the Korean office?
Sister cities | Is there a memorandum with Osaka on intellectual property?
English hotline | Is there any English speaking contact point for foreigners?
WIPO centre | How do we contact the WIPO arbitration centre in Shanghai?
国际服务门户上哪一栏讲商标的？`,
    help: `
外方代表团下周到，联系不上你们的外事同志，请帮忙协调。
Please help: the English form cannot be submitted with a foreign phone number.
同事持外国护照参加你们的活动，报名系统不认证件，怎么办？`,
    complaint: `
英文邮箱从来没人回信，我们外国客户很失望。
The English website has not been useful: every link leads to Chinese pages. We are disappointed.
圆桌会上提的问题过了半年没有任何答复。`,
    suggestion: `
建议英文网站同步更新中文政策。
建议开通英语咨询电话。
建议多办外企沟通会。
I suggest providing English summaries of all new policies.
建议增加日语、韩语页面。
It would be helpful to have an English newsletter.`,
    correction: `
英文网页把商标写成了patent，请更正。
英文站的机构名称翻译前后不一致。
The English page still shows last year’s fees, please update.
The English name of the bureau is misspelled on the portal.
英文页面首页图片下面的日期是错的。
英文网站很多内容没更新，还是三年前的。`,
    thanks: `
Thank you to the international division for the well organised round table.
谢谢外事处帮我们联系海外机构。`,
  },
  personnel: {
    inquiry: `
公务员招录 | 今年局里招几名公务员，专业有限制吗？
事业单位招聘 | 保护中心招聘什么时候报名，年龄有要求吗？
面试 | 笔试过线了，面试名单什么时候公布？
实习 | 有没有寒假实习岗位，研究生可以吗？
职称 | 知识产权职称初级怎么认定，要考试吗？
副高 | 申报高级职称对工作年限怎么算？
职称评审 | 自由职业者可以申报知识产权职称吗，从哪里报？
经济师 | 知识产权专业的经济师考试和职称是什么关系
继续教育 | 职称申报需要的学时线上课可以算吗？
人才 | 知识产权领军人才评选什么时候开始？
培训 | 企业知识产权总监培训班怎么报名，收费吗？
干部培训 | 区里的同志能参加市局的干部培训吗？
挂职 | 高校老师能不能到贵局挂职锻炼？
待遇 | 编外岗位工资待遇怎样，有没有宿舍
招聘公告 | 直属单位的招聘公告一般发在哪里
退伍军人报考有没有加分？
机构 | 你们局有几个处室，编制多少人？
Do you recruit graduates with a law degree? Where are vacancies published?
Internship | May foreign students apply for an internship at your office?
Professional titles | How can an in-house patent engineer apply for the senior title?
Training | Is there a training course for in-house IP managers?
想进知识产权局工作需要什么学历`,
    help: `
报名系统显示资格不符，可我专业在目录里，请帮我核实一下。
职称证书丢了，单位也倒闭了，怎么补？
面试通知没收到，短信邮件都没有，还能参加吗？急！`,
    complaint: `
职称评审结果不公布分数，问也不答，太不透明。
面试等了五个小时，没有人说明原因。
培训班收了费临时取消，学费不退。
录用体检通过了却迟迟不发通知，一直让我等。`,
    report: `
举报招聘内定 | 有人说某岗位早就定了人，请调查。
举报职称论文造假 | 某申报人的论文是买的，请核查。
某干部在企业兼职领工资，请组织部门查一查。`,
    suggestion: `
建议职称评审一年两次。
建议多招理工科背景的人。
建议培训班开网课，企业人出不来。
建议开设面向大学生的知识产权实习计划。`,
    correction: `
招聘公告里的报名截止时间前后写的不一样，请更正。
职称公示名单把我的单位写错了。
职位表里专业代码有误。`,
    thanks: `
感谢人事处老师耐心解答我的报考问题。
培训班办得好，老师水平高，谢谢。`,
  },
  elsewhere: {
    inquiry: `
软件著作权 | 软件著作权登记要多少钱，在哪里办？
版权登记 | 我写的歌想登记版权，去哪？
著作权 | 小说被人改编成短剧，算侵权吗，找谁？
海关备案 | 商标怎样在海关总署备案？
专利无效 | 请求无效宣告要交给哪个部门，费用多少？
复审 | 发明被驳回了，复审期限是几个月？
审查意见 | 收到第二次审查意见，可以和审查员面谈吗？
审查进度 | 外观申请五个月没动静，正常吗？
商标异议 | 初步审定公告期内想提异议，材料寄哪里？
撤三 | 别人的商标三年没用，怎么申请撤销？
布图设计 | 集成电路布图设计登记在哪里申请？
高新技术企业 | 高企认定对专利数量的要求是多少？
加计扣除 | 研发费用加计扣除怎么申报？
营业执照 | 经营范围增加知识产权服务要去哪里变更？
区里资助 | 闵行区的专利资助今年还发吗？
区级试点 | 徐汇区的企业培育项目找哪个科室？
劳动合同 | 公司让我签竞业协议，合法吗？
积分落户 | 专利能不能加居住证积分？
税 | 转让专利的收入要交多少个税？
公证 | 网页证据公证去哪个公证处？
法院 | 知识产权法院在哪，起诉状怎么写？
诉讼费 | 侵权官司诉讼费谁出？
判决 | 判决生效了怎么申请强制执行？
预付卡 | 健身房关门了钱能退吗？
企业名称 | 公司名字和别人重了怎么办？
法律援助 | 没钱打官司去哪里申请法律援助律师？
行政复议 | 对处罚决定不服，向哪里申请复议？
公积金 | 公积金提取在哪里办
Where do I register software copyright?
How do I record my trademark with Chinese Customs?
My trademark application was refused by the national office. How do I appeal against the refusal?
When will the examiner issue the next office action on our application?
Which court hears patent cases in Shanghai?
Can a work permit be extended on the basis of patents?
District subsidy | Does Pudong district pay its own patent subsidy and whom do we ask?`,
    help: `
赢了官司拿不到钱，对方转移财产，怎么办？
老板跑了，工资没发，求帮忙。
包裹被海关扣了，里面是样品，怎么取？
孩子被同学打了，学校不管，求助。
被骗了两万，对方说能包商标，现在人找不到了，能报警吗？
我的画被人印在T恤上卖，怎么办？
商标被驳回了，店已经开了，怎么办？`,
    complaint: `
审查太慢 | 发明申请三年了，审查员只会套模板，我要投诉审查员。
商标局不讲理 | 同样的字别人能注册我就不行。
物业乱收费 | 小区停车费涨一倍，没人管。
买的净水器质量差，商家不退货。
外卖吃坏肚子，平台踢皮球。
公司不交社保还拖欠工资，太气人了。
法官偏袒 | 知产案子一审判得不公，我要投诉法官。
噪音扰民 | 楼下工地半夜施工。
预付卡 | 培训机构跑路，学费不退。
The landlord refuses to return my deposit.
The food I ordered was spoiled and the restaurant will not refund.`,
    report: `
举报食品店卖过期牛奶。
举报盗版音像 | 夜市有人卖盗版碟片。
举报领导受贿 | 某区干部收企业好处，我有录音。
举报偷税 | 某公司不开发票，长期偷税漏税。
有人倒卖发票，请查。
举报虚假广告 | 保健品说包治百病。
举报诈骗 | 有人冒充公检法要我转账。
网站上传我出版社的电子书，盗版，请查处。
举报垄断 | 几家供应商串通涨价。
举报违建 | 楼顶搭了一间房。`,
    suggestion: `
建议增加公交班次，下班等车太久。
建议学校门口加装红绿灯。
建议小区装充电桩。
建议海关简化个人物品通关手续。
建议法院多开网上立案。`,
    correction: `
地铁站名英文翻译错了，请更正。
公园指示牌写了错别字。
营业执照上的地址打错了。`,
    thanks: `
感谢派出所民警帮我找回手机。
感谢法官公正判决。`,
  },
}
