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
      '请问*3,怎么办理*3,如何办理*3,怎么申请*3,如何申请*3,怎么弄*2,怎么报*2,如何*1.5,怎么*1,怎样*1.5,哪里可以*2,去哪里*2,在哪里*2,到哪里*2,在哪*1.5,去哪*1.5,找谁*1.5,找哪*2,哪个部门*2,哪个处*2,哪个窗口*2,需要什么*2,要什么材料*3,要哪些*2,带什么*2,提供哪些*2,准备哪些*2,什么材料*2,哪些材料*2,什么条件*2,有什么要求*2,流程*1.5,材料清单*2,how do i*3,how do we*3,how can*3,how to*3,where can*3,where do*3,which documents*3,what documents*3,how should*2,who should*2,怎样才*1.5,怎么处理*2,如何处理*2,怎么操作*3,怎么填*3,怎么查*2.5,怎么报名*3,怎么参加*3,怎么领*2.5,怎么交*2.5,怎么走*2,怎么算*2,怎么选*2,怎么联系*3,如何联系*3,联系谁*3,找哪位*3,向谁*2.5,向哪*2.5,到哪*1.5,去哪儿*2.5,哪儿*1.5,哪里*1,哪一步*2,从哪*1.5,走什么*2,什么手续*3,什么程序*2.5,什么渠道*3,渠道*1,网址*1.5,电话多少*3,电话是多少*3,邮箱*0.5,可以邮寄*2,要带*1.5,要准备*2,要交*1,哪些表*2.5,门槛*1.5,条件是什么*3,标准是什么*3,标准是多少*3,which office*3,which bank*2,which division*3,which department*3,which counter*3,what is the procedure*4,procedure*2,what are the*2,what is the*2,requirements*2,what should*1',
    examples: ['请问办理备案要哪些材料？', 'Where do we register?'],
  },
  {
    id: 'asks-whether',
    class: 'inquiry',
    sees: { zh: '问是不是、能不能、多久、多少', en: 'asks whether, when, how long or how much' },
    phrases:
      '是否*2,能不能*1,可不可以*2,可以吗*2,能否*1,有没有*1.5,有无*1.5,是不是*1.5,算不算*2,要不要*1.5,还有吗*2,几点*2,什么时候*1.5,何时*2,多久*1.5,多长时间*2,多少钱*2,多少*1,几天*1,几月*1.5,几号*1.5,哪一年*1.5,什么意思*2,什么区别*2,区别*1,依据是*2,包括哪些*2,哪些*1,吗*1,呢*0.5,么*0.3,伐*1,is there*2,are there*2,is it possible*2,do you*1.5,does shanghai*2,does the*1.5,when will*2,when is*2,how long*2.5,how much*2.5,how many*2.5,may we*2,can i*2,can we*2,could we*2,would it*1,几成*1,哪天*2,哪年*1.5,啥时候*2.5,几时*2.5,多少号*2,多少年*1.5,几年*1,几件*1,几位*1,几个工作日*3,是什么*1.5,是啥*2,怎么回事*0.2,为什么*0.8,为啥*1,有什么*1.5,有啥*2,能办*1.5,可办*1.5,行不行*2.5,行吗*2.5,好吗*1.5,对不对*2,要钱吗*3,收费吗*3,免费吗*3,可不可*2,可否*0.5,需不需要*3,需要吗*2.5,必须*0.8,违法吗*2.5,算侵权吗*3,属不属于*3,是指*2,怎么理解*3,有效期*1.5,期限*1,多大*1,多少人*1.5,名额*1,下一期*1,下一届*1,whether*2.5,are foreign*2,may foreign*2.5,do i need*3,do we need*3,do we have to*3,must i*2.5,is my*2,is our*2,will the*1.5,has the*1.5,what time*2.5,any plan*2,eligible*2.5',
    examples: ['周六开不开门？', 'Is there still a subsidy?'],
  },
  {
    id: 'wants-to-know',
    class: 'inquiry',
    sees: { zh: '说明是来问、来了解的', en: 'says that it asks for information' },
    phrases:
      '咨询*3,想问*3,想了解*3,想知道*3,了解一下*3,问一下*3,问问*2.5,请教*3,求告知*3,求解答*3,求科普*2,烦请告知*5,请告知*2,敬请告知*5,望告知*5,请予告知*5,请明示*2,盼复*0.5,请回复*0.5,打听*3,弄不明白*1.5,搞不清*1.5,不清楚*1,不知道*0.7,不懂*0.7,什么情况*1,inquiry*3,enquiry*3,enquire*3,inquire*3,would like to know*3,wondering*2,i was told*1,please advise*2,please tell*1.5,question*1.5,information about*2,clarify*2,告知…材料*4,告知…条件*4,告知…流程*4,告知…期限*4,告知…方式*4,告知…时间*4,敬请答复*4,敬请函复*4,敬请示下*4,请予明确*4,请予说明*4,请予指明*4,拟就*2.5,拟申请*3,拟办理*3,拟委托*3,请指教*3,kindly advise*4,kindly inform*4,kindly let*3,kindly confirm*4',
    examples: ['想了解一下开放许可。'],
  },
  {
    id: 'proposes',
    class: 'suggestion',
    sees: { zh: '提出建议', en: 'proposes something' },
    phrases:
      '建议*5,提个建议*6,提一个建议*6,提点建议*6,提建议*4,几点建议*6,小建议*6,建言*5,献策*5,希望能*2,希望贵局*2,希望你们*1.5,希望市里*3,希望…增设*4,希望…开设*4,希望…推出*4,希望…完善*3,能否建立*4,能否增设*4,能不能多*3,能不能增加*4,能不能搞*3,能不能出*3,能不能设*4,可否增加*4,可否考虑*4,是不是可以考虑*4,不妨*4,最好能*3,应该多*3,应当建立*3,应该建立*3,应该搞*3,呼吁*4,倡议*4,提议*5,改进意见*4,意见和建议*5,要是能*3,如果能*2,最好*1,完善*1,优化*1.5,增设*3,加开*3,延长*1,推广*1,建个*2,搞个*2,出个*1.5,suggest*5,suggestion*5,propose*5,proposal*4,recommend*3,it would be*3,would be good*4,would be helpful*3,please consider*4,why not*3,should introduce*3,should add*3,盼*0.5,能不能搞个*5,能不能弄个*5,能不能做个*5,搞个大*4,希望*1.2,希望多*3,希望开*4,希望把*3,希望可以*2,希望早日*2,期待*2,期盼*3,可否*2,可以考虑*4,不如*3,干脆*2,何不*5,为何不*2,如能*4,多办*2.5,多开*2.5,多搞*3,多招*2.5,多放*2,多设*3,增加*1.5,加上*1,加个*2,改成*2.5,做成*2,出一个*1,推出*1,早日*1,尽快*0.5,应该把*3,应当把*3,应该给*2.5,我的想法*4,一点想法*5,我的意见*3,我认为*2,个人认为*3,个人觉得*3,对…的意见*2.5,意见如下*5,提几点*5,提一点*5,提几条*3,合理化*4,借鉴*4,学习外省*4,像…一样*1,不要每*2,别只*2.5,少发*2,让大家*1.5,方便大家*2,方便企业*2,i propose*6,we propose*6,i suggest*6,we suggest*6,we recommend*4,should be allowed*3,could be improved*5,would like to suggest*6,would be great*4,may i suggest*6,my suggestion*6,feedback*2,why don’t you*4,you could*2.5,you should*3,should publish*3,should provide*3,should set*3,能否由*4,可否由*4,能不能分成*4,能不能省*4,能不能做成*4,能否增*4,能否设*4,能不能统一*4,能否统一*4,会更好*4,就好了*4,大家都省事*4,有个想法*5,我想提*4,提一条*5,提两点*5,两点想法*5,there should be*5,it would help*4,要是有*3,有个…就好*4,多好*3,岂不*3,省得*1.5,可以试试*3,可以学学*4,学学*3,建议贵局*6,建议你们*5,建议市里*6,设一个*2.5,放一台*3,配一个*2.5,立一块*2.5,开一个*1.5,印一张*2.5,贴在*1,录下来*2,开放给*2,改一改*2.5,改一下…会*3,谈谈我的*4,一点看法*5,几点看法*5,几句心里话*3,a version with*2,why don\u2019t*1,could publish*3,could offer*3,could hold*3,would save*3,would help*3.5,it would be nice*5,it would be great*5,one idea*5,an idea*3,能不能全程*4,能否全程*4,不要再跑*3,别让*2,少跑*3,不用再跑*3,别再让*3',
    examples: ['建议增设夜间窗口。', 'It would be good to have a map.'],
  },
  {
    id: 'asks-for-action',
    class: 'help',
    sees: { zh: '请求为本人的事出手', en: 'asks for action in an own case' },
    phrases:
      '求助*6,求帮*5,求救*6,帮帮*5,帮忙*3,帮我*3,帮我们*3,请帮*4,协助*3,恳请*2.5,请求*2,救救*5,急*1,紧急*2,十万火急*4,怎么办*2.5,该怎么办*3,走投无路*5,没办法*2,没有办法*2,请出面*4,出面*3,协调*2.5,帮助解决*4,请求解决*4,指导一下*2,给个说法*0.5,派人*2,派专家*3,我该*2,我们该*2,help us*5,help me*5,need help*5,please help*5,urgent*3,assist*3,assistance*3,what should we do*4,what should i do*4,救命*4,想想办法*4,想办法*2,求指导*5,请指导*4,指点*3,求支招*4,支支招*4,支招*4,做主*5,求你们*4,求求*4,拜托*3,请帮我*4,请你们帮*4,帮我查*4,帮忙查*3,帮忙看*4,帮忙问*3,帮助我们*4,帮我们*3,能帮我*3,能帮忙*3,能不能帮*4,能否帮*4,请协助*5,请予协助*5,请求协助*5,代为*1.5,救济*1,撑不住*4,快倒闭*4,快撑不*4,火烧眉毛*5,来不及*3,明天就*2,最后期限*3,还剩*1.5,急需*4,急等*4,急用*3,急着*3,急求*5,燃眉之急*5,need your help*5,can you help*4,could you help*4,intervene*3,please assist*5,as soon as possible*2,desperate*4,rescue*3,恳求*4,指条路*5,帮一把*5,急死*4,救回来*4,有没有救*4,急死了*5,能不能有人*3,有人…教我*3,该先做哪一步*3,拦下来*3,替我看*4,能否安排*3,安排一位*3,安排一名*3,请安排*3,能不能派*4,能否派*4,可以派*3,派人来*3,请派人*4,想不出办法*4,没主意*4,懵了*3,不知所措*4,六神无主*5,束手无策*5,孤立无援*5,举目无亲*4,撑不下去*5,揭不开锅*5,饭碗*2,全家靠*3,靠它吃饭*3,眼看*2,压着*2,断了*1,走到绝路*5,请不起律师*3,不懂法*3,一窍不通*3,评评理*3,撑腰*4,出出主意*4,牵线*1.5,牵个线*2.5,引荐*2.5,推荐一家*2,advise us what*3,at a loss*4,do not know what to do*5,deadline is*3,by friday*3,tomorrow*2',
    examples: ['求助：被海外公司起诉了，怎么办？'],
  },
  {
    id: 'complains',
    class: 'complaint',
    sees: { zh: '对自己的遭遇不满、要求处理', en: 'complains of an own experience' },
    phrases:
      '投诉*3,我要投诉*6,特此投诉*6,进行投诉*3,投诉…态度*5,态度*3,态度恶劣*6,态度差*6,态度很差*6,推诿*6,踢皮球*6,推来推去*6,扯皮*4,敷衍*5,拖延*4,拖了*3,一拖再拖*6,不作为*5,没人管*4,没人接*4,没人理*4,无人接听*5,打不通*3,不接电话*4,不回复*3,没有回音*2,没有下文*2,没消息*1.5,不理*3,不退*4,拒绝退*5,拒不*4,退款*3,退钱*4,退费*2,要求退*4,失联*3,跑路*4,收了钱*4,收了我*4,骗了我*5,坑了*4,上当*4,霸王*4,乱收费*4,多收*3,白跑*5,跑了三趟*5,跑了两趟*5,跑了几趟*5,来回跑*4,等了*1.5,排了*2,叫人怎么*2,算什么*3,太过分*4,气愤*4,生气*3,愤怒*4,不满*4,不合理*3,刁难*5,翻白眼*5,冷冰冰*4,不耐烦*5,爱理不理*5,差评*4,讨个说法*4,说法*1.5,要求道歉*6,赔礼道歉*4,追究*2,耽误*3,耽误了我*4,受理了…没*2,到现在*1.5,complain*4,complaint*4,dissatisfied*5,unacceptable*5,rude*6,refuse to refund*6,refuses to refund*6,no reply*3,nobody answers*4,no one answers*4,ignored*4,disappointed*4,disappointing*5,nobody ever*4,no one ever*4,do not answer*4,took the fee*4,took our money*5,still nothing*3,凭什么*5,摆设*5,像话*4,不像话*6,太不*2.5,太差*4,太慢*4,太难*2,太久*3,太气人*6,气人*5,有没有人管*5,到底管不管*6,管不管*3,管管*3,有没有标准*4,为什么不能一次*5,为什么不*2,每次都*3,每次理由*4,次次*3,又让我*4,又叫我*4,让我跑*5,叫我去*3,又说*2.5,又要*2,第二次说*4,三番五次*6,反反复复*5,来来回回*6,白白*4,白等*5,折腾*5,一趟趟*5,害我*4,害得*3.5,损失*2,损失惨重*5,不讲理*6,不讲道理*6,不公平*4,不公*3,不公正*4,不透明*4,答非所问*6,没回答*3,根本没*2.5,一个字*3,一个字都没*6,石沉大海*6,杳无音信*6,没有任何答复*6,没有任何反馈*6,没有任何回应*6,没答复*3.5,没有答复*3,没人回*4,没人回复*5,没有人联系*3.5,没动静*3.5,没有动静*3.5,没回音*4,没有结果*2,没结果*2,迟迟*5,久拖不决*6,超期*4,逾期*2,已过*1.5,半年了*3,一年了*3,几个月了*3,一个月了*3,早过了*4,形同虚设*6,走过场*6,说话不算*6,不算数*4,说停就停*6,变卦*5,反悔*2,卡着*4,卡我*4,故意*3,欺负*5,欺骗*4,欺诈*2,霸道*4,野蛮*4,凶*2,骂*3,吼*4,敷衍了事*6,打发*4,挂电话*4,挂我电话*6,挂断*3,电话打不通*5,永远占线*5,占线*3.5,忙音*4,门难进*6,脸难看*6,官僚*6,踢来踢去*6,互相推*6,让我找*2,叫我找*2,又让我找*5,加收*4,额外收*4,多收*3,高价*2,扣我*4,不给退*5,不肯退*5,只肯退*5,只退*3,不给开*4,不退还*5,要不回来*5,要求复核*3,要求赔*4,要求给*3.5,要求重*3,责令*4,给个准话*5,给个交代*3,给我一个*2,强烈不满*6,很失望*5,失望*3.5,寒心*6,忍无可忍*6,受不了*4,怎么回事*3,什么意思*1,合理吗*4,也没人*3,都没人*4,没有人说*4,不说清*4,说不清*3,讲不清*3,not acceptable*5,no answer*3,no response*4,without any reply*5,never replied*5,did not reply*4,has not replied*4,ignored*4,twice*2,three times*2,waiting for*2,waited*3,months ago*2,still no*3,refused to*4,refuse to*4,refuses to*4,will not refund*6,overcharged*6,cheated*6,unhappy*5,terrible*5,poor service*6,unfair*5,delay*3,not been paid*4,nothing has*3,哪门子*4,像什么话*6,一问三不知*6,让我们等*4,让我等*4,始终没*4,始终不*4,至今未*5,至今没*5,仍未*4,仍没*4,没有人管*5,不予答复*5,不解释*4,不给理由*5,临时取消*4,白来*5,谁赔*5,赔我*4,我的损失*4,太敷衍*6,这也叫*5,互相推诿*6,不闻不问*6,没个说法*5,没下文*4,nobody returns*5,nothing has happened*5,说理去*5,哪儿说理*5,哪里说理*5,没处说理*5,有没有王法*4,照样开*3,照样卖*3,已转办*3,没人来查*4,没人去查*4,没有人查*4,没查*3,反映过*3,反映多次*5,反映了多次*5,反映了好几次*5,投诉过*3,举报过*3,举报了…没*4,举报…没人*4,举报…没有*3,举报…石沉*5,举报…照样*4,举报…怎么*2,还是没有*2,还是没*2,还是老样子*3,依旧*1.5,不管不问*5,拉黑*4,人去楼空*4,搬空*3.5,关机*3,翻脸*4,变脸*4,不认账*4,不承认*3,咽不下这口气*4,憋屈*4,窝火*5,憋了一肚子*5,一肚子气*5,越想越气*5,心寒*5,寒了*3,糊弄*5,忽悠我*5,耍我*5,当皮球*5,一个推一个*5,推给*4,你推我*5,推脱*5,推卸*5,打官腔*5,官腔*4,爱答不理*5,甩脸*4,拍桌子*4,阴阳怪气*5,不客气*3,粗暴*5,推三阻四*6,借口*3.5,拿…当借口*4,讨公道*3,讲道理*3,有何用*3,有什么用*3,谁负责*3,谁来负责*3.5,谁来承担*3,不能接受*4,无法接受*5,难以接受*5,给一个解释*4,给个解释*4,总得有个*4,说好…结果*3.5,说好的*2.5,承诺…没*3.5,答应…没*3,明明*2,一分没*3,一分钱没*3,poor impression*4,frustrat*5,fed up*6,not a single*3,lost a day*4,for nothing*3,was told to come back*3,keep sending*3,kept sending*3,no explanation*4,without explanation*4',
    examples: ['窗口态度恶劣，我跑了三趟。', 'They took our money and do not answer.'],
  },
  {
    id: 'reports-others',
    class: 'report',
    sees: { zh: '举报他人违法', en: 'reports what others do wrong' },
    phrases:
      '举报*5,检举*6,揭发*6,线索*3,提供线索*5,反映…违法*4,实名举报*6,匿名*3,我不方便*2,不方便留*4,不愿透露*4,请保密*3,请查处*4,请查一查*4,请核查*2.5,请调查*3,查处*3,严查*5,严肃查处*5,请严查*5,彻查*5,查查*2,发现有*2,发现一家*4,发现某*3,有人在*3,某网店*3,某店*2,据说*2,内幕*4,猫腻*5,黑幕*5,暗箱操作*5,弄虚作假*4,造假*3,挂证*4,套取*6,骗取*5,冒领*5,我知道一家*5,我朋友的公司*1,他们公司*1.5,report a*4,report an*4,whistle*6,tip-off*6,i would like to report*6,i want to report*6,reporting*3,anonymous*5,please investigate*5,i know of a*4,they are selling*2,举报一家*6,举报有人*6,有人在卖*4,有人专门*4,有人冒充*5,有人冒用*5,有人拿*1,有个仓库*4,有个窝点*6,窝点*6,作坊*4,黑作坊*6,偷偷*3,半夜*2,未经许可*2,假冒*1,冒用*3,冒充*3,伪造*3,虚报*5,倒卖*5,请查*4,请去查*5,去查一下*4,查一下他*3,请处理*1,请你们查*4,希望查*4,望查*4,望严*4,请核实*3,请核查*4,请予核查*5,请关注*2,管一管*2,联合执法*5,涉嫌*3,违法*2,违规*3,我有证据*4,证据可以提供*4,可以提供*2,有录音*3,知情人*5,内部员工*4,前员工*3,我在里面干过*4,不要透露*5,不透露*3,怕报复*6,打击报复*6,利益输送*6,勾结*5,串通*5,是假的*2,是租来的*4,根本没有*1.5,招摇撞骗*6,忽悠*3,骗人*3,骗钱*4,骗老人*5,illegal*3,without a licence*4,without a license*4,please look into*4,is selling*2,claims to be*3,fake*1,forged*5,i know that*2,suspicious*4,疑似*4,打着…旗号*5,无证*4,无照*4,贩卖*4,卖假*4,卖仿*4,卖高仿*5,制假*6,售假*6,贩假*6,虚构*4,作假*4,我前公司*4,我前东家*4,看到一家*4,看见一家*4,群里有人*4,朋友圈…卖*4,材料可以给*4,证据我有*5,我有录音*5,我有照片*4,欢迎来查*4,取缔*5,建议查*6,建议…查一查*6,建议严查*7,建议立案*6,建议取缔*6,反映一个情况*4,实名反映*6,匿名反映*6,反映某*5,反映一家*5,要反映…公司*4,收受*5,购物卡*4,好处费*5,应该吊销*6,吊销…执照*4,吊销…资格*4,应当处罚*4,应该罚*4,没人敢*4,没有人敢*4,都被骗*4,坑人*4,坑害*5,坑了不少*5,骗了好多*5,骗了很多*5,上当的人*5,老百姓被*3,扰乱市场*5,我录了音*5,拍了照片*3,拍了视频*4,我亲眼*5,亲眼看*5,亲眼所见*6,我亲耳*5,鬼鬼祟祟*5,明目张胆*6,公然*4,专门骗*6,张冠李戴*4,移花接木*5,冒名顶替*5,挂名*4,倒买倒卖*5,不要公开我*3,别公开我*4,请为我保密*5,看不下去*3,there is a shop*3,there is a company*3,someone is selling*5,someone should look*4,without permission*2,keep my name*4,keep me anonymous*5,witnessed*4,明显骗*5,骗人的*4,纯属欺骗*5,夸大其词*4,胡说八道*3,误导消费*5,误导老*4',
    examples: ['举报一家机构挂证。', 'I would like to report a shop.'],
  },
  {
    id: 'finds-fault',
    class: 'correction',
    sees: { zh: '指出网页、文件、信息里的差错', en: 'points out a mistake in a page, a text or data' },
    phrases:
      '纠错*6,勘误*6,帮忙更正*7,请帮忙更正*8,帮忙改*5,协助更正*7,请予更正*7,麻烦更正*7,麻烦改*5,帮忙修*5,请修好*5,请修一下*5,变成*1.5,更正*4,请更正*5,请改正*5,请修正*5,修正*2,改正*3,改过来*4,改一下*3,写错*5,印错*5,打错*5,登错*5,译错*6,翻错*5,标错*5,错别字*6,别字*4,错字*5,笔误*5,有误*4,错误*2,不对*1.5,不准确*3,不一致*3,对不上*3,前后矛盾*4,漏了*3,漏字*5,少了一*2,多了一个*3,应为*4,应该是*3,应改为*5,误写*5,写成了*5,变成了*3,显示错*5,显示成*4,过期了*1.5,已过期*1.5,没更新*3,未更新*3,不更新*4,还是旧*4,还是老*3,还是前年*3,还是去年*2,停留在*3,打不开*3.5,点不开*4,打开是空白*5,空白*3,乱码*4,下载不了*4,下不了*4,无法下载*4,无法打开*4,死链*5,失效链接*5,链接失效*5,链接坏*5,404*5,报错*2,点…没反应*4,显示不全*4,图片裂*4,跳到*2,跳转到*3,进不去*2.5,修一修*4,修复*3,typo*6,misspel*6,mistake*4,mistransl*6,wrong*2.5,incorrect*4,should be*2.5,should read*5,outdated*4,out of date*4,broken*4,dead link*5,does not open*4,cannot be opened*4,page not found*5,not been updated*4,error on*4,please correct*5,still shows*4,still show*4,坏了*3,坏了吧*4,裂了*4,全裂*5,看不到*2,看不见*2,看不了*3,不显示*4,显示不出*5,没反应*3,点了没*3,打开是*2,是空的*4,空白页*5,停机*3,空号*4,打过去是*3,旧的*3,老的*1.5,过时*3,不是最新*4,没有更新*4,一直没更*4,该更新*4,请更新*4,请核对*4,核对*2,重新上传*5,请重新*2,上传*1,请纠正*6,纠正*4,改过来*4,请改*4,请改过*5,登记错*4,登成*4,打成*4,印成*4,标成*4,译成*4,翻成*4,写的是*2,写着*1.5,多打*4,少打*4,少了*2,缺了*2,位数*3,少一位*5,末位*4,数字不*3,合计*2,加起来*2.5,相差*2,差了*2.5,单位错*5,日期错*5,日期是错*6,日期写错*6,名称不*3,名字不*2.5,不符*2.5,标题*1,排版*4,重复了*3,两遍*2,跳出来*3,跳转*3,转圈*4,加载*3,一直转*4,闪退*5,卡住*3,死机*4,浏览器*3,页面错*5,系统错*3,登录不*2,验证码*2,returns a 404*6,404 error*6,not found*3,not load*4,does not load*5,cannot be downloaded*5,leads to*3,blank*4,old version*4,old address*5,outdated*4,should say*5,is translated*3,translated as*4,was translated*3,wrongly*4,error*2,spelled*5,missing*3,update*1.5,please update*4,please fix*5,fix*3,请核实*2,对不上号*4,张冠李戴*2,排错*4,放错*4,贴错*4,挂错*4,指错*5,附错*4,传错*5,上传错*5,不是同一*2,两个说法*3,前后两样*4,前后不一*4,自相矛盾*4,闹笑话*3,错了一个*4,错一个字*4,少一个字*4,多一个字*4,少个字*4,掉了一个字*4,还挂着*4,还挂在*4,调走…还*3,撤销了…还*2,停用*2.5,换成新的*3.5,should it be*3,should probably*3,one of them must*4,wrong year*5,wrong date*5,wrong number*5,old phone*4,does not exist*3,does not work*3',
    examples: ['附件打不开，请修复。', 'The page has a typo: it should read “trademark”.'],
  },
  {
    id: 'thanks',
    class: 'thanks',
    sees: { zh: '感谢、表扬', en: 'thanks or praises' },
    phrases:
      '表扬*6,点赞*6,点个赞*6,锦旗*7,感谢信*7,致谢*5,特此感谢*6,特别感谢*4,衷心感谢*5,十分感谢*2,非常感谢*2,感谢*2,谢谢你们*3,谢谢…老师*3,谢谢…工作人员*4,感激*1.5,称赞*5,夸一夸*6,夸夸*6,为…点赞*6,服务真好*5,态度很好*4,态度真好*5,耐心*1.5,转达*2,辛苦了*2,给力*4,好评*4,五星*4,赞一个*6,thank you to*5,many thanks to*5,thanks to*3,praise*6,grateful*3,great service*6,excellent service*6,well done*6,kudos*6,compliment*6,谢谢老师*4,谢谢…处*3,谢谢…窗口*4,谢谢…部门*3.5,多谢…老师*4,感谢…老师*4,感谢…工作人员*4,感谢…同志*4,感谢…帮*4,谢谢…帮*3.5,多亏*5,帮了大忙*6,帮大忙*6,解决了*2.5,问题解决*3,效率高*4,效率真高*6,办得好*4,办得快*4,讲得好*4,讲得很*3,收获很大*5,收获*2,受益*3.5,暖心*6,贴心*4,周到*4,负责任*2,认真负责*5,好样的*6,一面锦旗*7,送锦旗*7,值得表扬*6,提出表扬*6,服务好*4,服务周到*6,态度好*5,当天就*1.5,昨天…今天*1,well organised*4,very helpful*4,helpful*2,impressed*5,thank you for helping*6,thank you so much*4,thanks for*2.5,appreciate*4,没想到这么快*4,没嫌*3,没有一句不耐烦*5,一点不嫌*4,一点没嫌*4,记在心里*5,记你们的好*5,老百姓心里*3,给你们拜年*6,祝你们*3,好人一生*4,帮我把*1,跑前跑后*5,跑了三趟厂*2,讲得实在*4,讲得清清楚楚*4,耐心细致*5,热情接待*5,一一解答*4,讲解得*3,难得*2,感动*4,温暖*4,挽回了*3.5,挽回损失*4,办成了*3,批下来*2,made my day*6,pass on our regards*6,pass on my thanks*7,warm welcome*5,so kind*5,candid and useful*4,received so warmly*5,very useful*3',
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
      '代开发票*8,代开*5,加微信*5,加v*5,加薇*6,微信同号*5,会员价*6,大酬宾*7,促销*6,特价*5,退订*7,回复td*7,刷单*8,日赚*8,日结*7,办证刻章*8,贷款秒批*8,无抵押*4,免费领取*5,点击领取*7,棋牌*8,博彩*8,彩票*6,股票群*8,荐股*8,减肥*6,壮阳*8,限时*3,清仓*7,转发…好友*5,不转*3,seo*6,click here*7,casino*8,buy now*7,cheap*2,promotion code*6,discount code*6,unsubscribe*6,guest post*8,backlink*8,bitcoin*7,crypto*5,兼职刷单*8,代办…证*3,业务员*2,诚招*6,低价出售*6,加群*5,进群*5,薇信*7,秒到账*7,信用卡*4,套现*7,高薪*4,躺赚*7,翻倍*3,内部消息*5,领取牛股*7,先到先得*6,最后三天*6,优惠价*5,专业办理*5,有需要请联系*6,best price*6,visit our website*5,free trial*5,loan offer*6',
    examples: ['代开各类发票，加微信。'],
  },
  {
    id: 'tests',
    short: true,
    class: 'invalid',
    sees: { zh: '测试、无实际内容', en: 'a test, or nothing' },
    phrases:
      '测试*4,测试测试*6,测试一下*5,试一下*3,试试能不能*4,无*0.2,没事*3,没什么*2,随便*3,随便看看*6,发着玩*6,路过*5,打卡*4,签到*3,沙发*4,顶*0.5,哈哈*3,呵呵*2,在吗*3,你好*0.5,在不在*3,有人吗*4,喂*1,asdf*6,qwer*6,test*3,testing*4,123*1,1111*3,aaa*3,abc*2,hello*0.5,lorem ipsum*8',
    examples: ['测试测试', '在吗'],
  },
]
