import type { ClassRule } from './class-rule.ts'

/**
 * How people ask, propose, complain, report, correct and thank, whatever about: words with commas between, `…` for a few characters, `*` and a
 * figure for how much they count. Whoever answers messages may add words here; the tests say whether a change made things worse.
 */
export const CLASS_RULES: readonly ClassRule[] = [
  {
    id: 'asks-how',
    class: 'inquiry',
    sees: { zh: '问怎么办、在哪里、要什么', en: 'asks how, where or with what' },
    phrases:
      '请问*3,怎么办理*3,如何办理*3,怎么申请*3,如何申请*3,怎么弄*2,怎么报*2,如何*1.5,怎么*1,怎样*1.5,哪里可以*2,去哪里*2,在哪里*2,到哪里*2,在哪*1.5,去哪*1.5,找谁*1.5,找哪*2,哪个部门*2,哪个处*2,哪个窗口*2,需要什么*2,要什么材料*3,要哪些*2,带什么*2,提供哪些*2,准备哪些*2,什么材料*2,哪些材料*2,什么条件*2,有什么要求*2,流程*1.5,材料清单*2,how do i*3,how do we*3,how can*3,how to*3,where can*3,where do*3,which documents*3,what documents*3,how should*2,who should*2',
    examples: ['请问办理备案要哪些材料？', 'Where do we register?'],
  },
  {
    id: 'asks-whether',
    class: 'inquiry',
    sees: { zh: '问是不是、能不能、多久、多少', en: 'asks whether, when, how long or how much' },
    phrases:
      '是否*2,能不能*1,可不可以*2,可以吗*2,能否*1,有没有*1.5,有无*1.5,是不是*1.5,算不算*2,要不要*1.5,还有吗*2,几点*2,什么时候*1.5,何时*2,多久*1.5,多长时间*2,多少钱*2,多少*1,几天*1,几月*1.5,几号*1.5,哪一年*1.5,什么意思*2,什么区别*2,区别*1,依据是*2,包括哪些*2,哪些*1,吗*1,呢*0.5,么*0.3,伐*1,is there*2,are there*2,is it possible*2,do you*1.5,does shanghai*2,does the*1.5,when will*2,when is*2,how long*2.5,how much*2.5,how many*2.5,may we*2,can i*2,can we*2,could we*2,would it*1',
    examples: ['周六开不开门？', 'Is there still a subsidy?'],
  },
  {
    id: 'wants-to-know',
    class: 'inquiry',
    sees: { zh: '说明是来问、来了解的', en: 'says that it asks for information' },
    phrases:
      '咨询*3,想问*3,想了解*3,想知道*3,了解一下*3,问一下*3,问问*2.5,请教*3,求告知*3,求解答*3,求科普*2,烦请告知*3,请告知*2,敬请告知*3,望告知*3,请予告知*3,请明示*2,盼复*0.5,请回复*0.5,打听*3,弄不明白*1.5,搞不清*1.5,不清楚*1,不知道*0.7,不懂*0.7,什么情况*1,inquiry*3,enquiry*3,enquire*3,inquire*3,would like to know*3,wondering*2,i was told*1,please advise*2,please tell*1.5,question*1.5,information about*2,clarify*2',
    examples: ['想了解一下开放许可。'],
  },
  {
    id: 'proposes',
    class: 'suggestion',
    sees: { zh: '提出建议', en: 'proposes something' },
    phrases:
      '建议*5,提个建议*6,提一个建议*6,提点建议*6,提建议*4,几点建议*6,小建议*6,建言*5,献策*5,希望能*2,希望贵局*2,希望你们*1.5,希望市里*3,希望…增设*4,希望…开设*4,希望…推出*4,希望…完善*3,能否建立*4,能否增设*4,能不能多*3,能不能增加*4,能不能搞*3,能不能出*3,能不能设*4,可否增加*4,可否考虑*4,是不是可以考虑*4,不妨*4,最好能*3,应该多*3,应当建立*3,应该建立*3,应该搞*3,呼吁*4,倡议*4,提议*5,改进意见*4,意见和建议*5,要是能*3,如果能*2,最好*1,完善*1,优化*1.5,增设*3,加开*3,延长*1,推广*1,建个*2,搞个*2,出个*1.5,suggest*5,suggestion*5,propose*5,proposal*4,recommend*3,it would be*3,would be good*4,would be helpful*3,please consider*4,why not*3,should introduce*3,should add*3',
    examples: ['建议增设夜间窗口。', 'It would be good to have a map.'],
  },
  {
    id: 'asks-for-action',
    class: 'help',
    sees: { zh: '请求为本人的事出手', en: 'asks for action in an own case' },
    phrases:
      '求助*6,求帮*5,求救*6,帮帮*5,帮忙*3,帮我*3,帮我们*3,请帮*4,协助*3,恳请*2.5,请求*2,救救*5,急*1,紧急*2,十万火急*4,怎么办*2.5,该怎么办*3,走投无路*5,没办法*2,没有办法*2,请出面*4,出面*3,协调*2.5,帮助解决*4,请求解决*4,指导一下*2,给个说法*0.5,派人*2,派专家*3,我该*2,我们该*2,help us*5,help me*5,need help*5,please help*5,urgent*3,assist*3,assistance*3,what should we do*4,what should i do*4',
    examples: ['求助：被海外公司起诉了，怎么办？'],
  },
  {
    id: 'complains',
    class: 'complaint',
    sees: { zh: '对自己的遭遇不满、要求处理', en: 'complains of an own experience' },
    phrases:
      '投诉*3,我要投诉*6,特此投诉*6,进行投诉*3,投诉…态度*5,态度*3,态度恶劣*6,态度差*6,态度很差*6,推诿*6,踢皮球*6,推来推去*6,扯皮*4,敷衍*5,拖延*4,拖了*3,一拖再拖*6,不作为*5,没人管*4,没人接*4,没人理*4,无人接听*5,打不通*3,不接电话*4,不回复*3,没有回音*2,没有下文*2,没消息*1.5,不理*3,不退*4,拒绝退*5,拒不*4,退款*3,退钱*4,退费*2,要求退*4,失联*3,跑路*4,收了钱*4,收了我*4,骗了我*5,坑了*4,上当*4,霸王*4,乱收费*4,多收*3,白跑*5,跑了三趟*5,跑了两趟*5,跑了几趟*5,来回跑*4,等了*1.5,排了*2,叫人怎么*2,算什么*3,太过分*4,气愤*4,生气*3,愤怒*4,不满*4,不合理*3,刁难*5,翻白眼*5,冷冰冰*4,不耐烦*5,爱理不理*5,差评*4,讨个说法*4,说法*1.5,要求道歉*6,赔礼道歉*4,追究*2,耽误*3,耽误了我*4,受理了…没*2,到现在*1.5,complain*4,complaint*4,dissatisfied*5,unacceptable*5,rude*6,refuse to refund*6,refuses to refund*6,no reply*3,nobody answers*4,no one answers*4,ignored*4,disappointed*4,do not answer*4,took the fee*4,took our money*5,still nothing*3',
    examples: ['窗口态度恶劣，我跑了三趟。', 'They took our money and do not answer.'],
  },
  {
    id: 'reports-others',
    class: 'report',
    sees: { zh: '举报他人违法', en: 'reports what others do wrong' },
    phrases:
      '举报*5,检举*6,揭发*6,线索*3,提供线索*5,反映…违法*4,实名举报*6,匿名*3,我不方便*2,不方便留*4,不愿透露*4,请保密*3,请查处*4,请查一查*4,请核查*2.5,请调查*3,查处*3,严查*5,严肃查处*5,请严查*5,彻查*5,查查*2,发现有*2,发现一家*4,发现某*3,有人在*3,有人*0.7,某公司*2,某机构*2,某代理*3,某网店*3,某店*2,据说*2,内幕*4,猫腻*5,黑幕*5,暗箱操作*5,弄虚作假*4,造假*3,挂证*4,套取*6,骗取*5,冒领*5,我知道一家*5,我朋友的公司*1,他们公司*1.5,report a*4,report an*4,whistle*6,tip-off*6,i would like to report*6,i want to report*6,reporting*3,anonymous*5,please investigate*5,i know of a*4,they are selling*2',
    examples: ['举报一家机构挂证。', 'I would like to report a shop.'],
  },
  {
    id: 'finds-fault',
    class: 'correction',
    sees: { zh: '指出网页、文件、信息里的差错', en: 'points out a mistake in a page, a text or data' },
    phrases:
      '纠错*6,勘误*6,更正*4,请更正*5,请改正*5,请修正*5,修正*2,改正*3,改过来*4,改一下*3,写错*5,印错*5,打错*5,登错*5,译错*6,翻错*5,标错*5,错别字*6,别字*4,错字*5,笔误*5,有误*4,错误*2,不对*1.5,不准确*3,不一致*3,对不上*3,前后矛盾*4,漏了*3,漏字*5,少了一*2,多了一个*3,应为*4,应该是*3,应改为*5,误写*5,写成了*5,变成了*3,显示错*5,显示成*4,过期了*1.5,已过期*1.5,没更新*3,未更新*3,不更新*4,还是旧*4,还是老*3,还是前年*3,还是去年*2,停留在*3,打不开*3.5,点不开*4,打开是空白*5,空白*3,乱码*4,下载不了*4,下不了*4,无法下载*4,无法打开*4,死链*5,失效链接*5,链接失效*5,链接坏*5,404*5,报错*2,点…没反应*4,显示不全*4,图片裂*4,跳到*2,跳转到*3,进不去*2.5,修一修*4,修复*3,typo*6,misspel*6,mistake*4,mistransl*6,wrong*2.5,incorrect*4,should be*2.5,should read*5,outdated*4,out of date*4,broken*4,dead link*5,does not open*4,cannot be opened*4,page not found*5,not been updated*4,error on*4,please correct*5,still shows*4,still show*4',
    examples: ['附件打不开，请修复。', 'The page has a typo: it should read “trademark”.'],
  },
  {
    id: 'thanks',
    class: 'thanks',
    sees: { zh: '感谢、表扬', en: 'thanks or praises' },
    phrases:
      '表扬*6,点赞*6,点个赞*6,锦旗*7,感谢信*7,致谢*5,特此感谢*6,特别感谢*4,衷心感谢*5,十分感谢*2,非常感谢*2,感谢*2,谢谢你们*3,谢谢…老师*3,谢谢…工作人员*4,感激*1.5,称赞*5,夸一夸*6,夸夸*6,为…点赞*6,服务真好*5,态度很好*4,态度真好*5,热情*2,耐心*3,专业*0.5,转达*2,辛苦了*3,给力*4,满意*2,好评*4,五星*4,赞一个*6,thank you to*5,many thanks to*5,thanks to*3,praise*6,grateful*3,great service*6,excellent service*6,well done*6,kudos*6,compliment*6',
    examples: ['给窗口的小姑娘点赞！', 'Thank you to the officer who helped us.'],
  },
  {
    id: 'only-polite-thanks',
    class: 'inquiry',
    sees: { zh: '只是客气的谢谢', en: 'only polite thanks' },
    phrases: '谢谢！*0.5,谢谢*0.5,多谢*0.5,麻烦了*0.5,不胜感激*1,thank you*0.3,thanks in advance*1,many thanks*0.3',
    examples: ['谢谢！'],
  },
  {
    id: 'advertises',
    class: 'invalid',
    sees: { zh: '广告、群发或与本局无关的内容', en: 'an advertisement or mass message' },
    phrases:
      '代开发票*8,代开*5,加微信*5,加v*5,加薇*6,微信同号*5,会员价*6,优惠*1,大酬宾*7,促销*6,特价*5,退订*7,回复td*7,刷单*8,兼职*4,日赚*8,日结*7,办证刻章*8,贷款秒批*8,无抵押*4,低息*3,免费领取*5,点击领取*7,红包*2,棋牌*8,博彩*8,彩票*6,股票群*8,荐股*8,减肥*6,壮阳*8,招代理*4,加盟*4,扫码*1.5,二维码*1,限时*3,清仓*7,转发…好友*5,不转*3,seo*6,click here*7,casino*8,buy now*7,cheap*2,promotion code*6,discount code*6,unsubscribe*6,guest post*8,backlink*8,bitcoin*7,crypto*5',
    examples: ['代开各类发票，加微信。'],
  },
  {
    id: 'tests',
    class: 'invalid',
    sees: { zh: '测试、无实际内容', en: 'a test, or nothing' },
    phrases:
      '测试*4,测试测试*6,测试一下*5,试一下*3,试试能不能*4,无*0.2,没事*3,没什么*2,随便*3,随便看看*6,发着玩*6,路过*5,打卡*4,签到*3,沙发*4,顶*0.5,哈哈*3,呵呵*2,在吗*3,你好*0.5,在不在*3,有人吗*4,喂*1,asdf*6,qwer*6,test*3,testing*4,123*1,1111*3,aaa*3,abc*2,hello*0.5,lorem ipsum*8',
    examples: ['测试测试', '在吗'],
  },
]
