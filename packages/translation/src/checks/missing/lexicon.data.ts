/**
 * Words of Chinese official texts with the beginnings of the English words that say them, to see whether a part of a clause was translated at all. It is
 * no dictionary: an entry only has to hold for nearly every right translation. One line an entry, longer Chinese words take their place before shorter.
 */
export const LEXICON = `
中心:cent
一站式:one stop|single|integrated
公共服务:public serv|serv
援助:aid|help|assist|support
检索:search|retriev
疑问:question|doubt|quer|enquir|unclear
不符合:not|other|fail|unqualif|ineligib|without|inconsisten
符合:meet|qualif|satisf|conform|comply|compli|eligib|accord|fulfil|match
不予:not|no|refus|reject|declin|den|without
同声传译:simultaneous|interpret
无需:no|not|without|free
缴费:pay|paid|fee|charg
感谢:thank|grateful|appreciat
关心:concern|care|interest|attention
拨打:call|dial|phone|ring
咨询电话:call|phone|tel|enquir|inquir|hotline|contact
有限:limit|few|ltd
海外:oversea|foreign|abroad
承办:organi|undertak|host|handl|charge
接待:receiv|recept|visit
来访:visit|call
签收:sign|receipt|receiv
邮件:mail
金融:financ|bank
专项资金:special|fund
审计:audit
绩效:performan
期限届满:expir|end|laps|over
延期:extend|extens|postpon|delay|defer
质押:pledg|secur|collateral|backed
权利人:right|owner|holder
提升:improv|enhanc|rais|upgrad|boost|increas|better|promot
扩大:expand|enlarg|broad|widen|extend
降低:reduc|lower|cut|decreas
增长:grow|grew|increas|rise|rose|up
突破:exceed|pass|break|broke|surpass|top|more|over
共同:joint|together|common|shar|both|co
分别:respective|separate|each
续展:renew|extension|extend
期满:expir|end|laps|elaps
没有:no|not|none|without|lack|absen|never|neither|fail
不足:less|under|below|fewer|insufficien|short|lack|inadequa|deficien
应当:shall|must|should|requir|need|obliged|has to|have to|to be|is|are
必须:must|shall|requir|need
可以:may|can|could|able|allow|option|free to
不得:not|no|prohibit|forbid|without|neither
禁止:prohibit|forbid|ban|not|no
鼓励:encourag|promot
支持:support|help|assist|fund|back
申请人:applicant|appl|you|requester
申请:appl|fil|request|claim|submit|seek|ask
提交:submi|fil|present|lodg|hand|send|sent|provid|suppl|giv|produc
提供:provid|giv|suppl|offer|furnish|submit|produc|available
材料:material|document|paper|evidence|file|form|record
证明:proof|prov|certif|evidence|show|attest
证据:evidence|proof|prov
证书:certificat
文件:document|paper|file|text|instrument
表:form|table|sheet|list
复印件:cop|photocop
原件:original
身份:identi|status|qualif|capacit
姓名:name
名称:name|title|call
地址:address|location
联系:contact|connect|link|reach|phone|touch
电话:phone|telephon|call|tel|hotline|number
邮箱:mail|mailbox
邮寄:mail|post|send|sent
网上:online|internet|web|net
网站:website|site|portal|online|web
平台:platform|portal|system
系统:system|platform
登录:log|sign|visit|go to
窗口:window|counter|desk|office
现场:site|spot|person|venue|place|on-site
受理:accept|receiv|tak|handl|admit|docket
审查:examin|review|check|scrutin|look
审核:review|examin|check|verif|audit|approv|assess
审批:approv|examin
批准:approv|permission|authori|grant|consent|ratif|leave
决定:deci|determin|resol|order
通知:notif|notice|inform|told|tell|notify|call|circular|advis
告知:inform|notif|tell|told|notice|advis|let
答复:repl|respon|answer
公布:publi|announc|releas|issu|disclos|post|promulgat|made known
公告:announc|publi|gazette|notice
公开:public|publi|disclos|open|releas|transparen
公示:publi|announc|display|notice|post
发布:publi|issu|releas|announc|promulgat
印发:issu|print|distribut|circulat|publi
施行:force|effect|implement|appl|operat
实施:implement|carr|execut|enforce|exploit|us|work|effect|tak|conduct|perform|appl|practi
执行:enforc|execut|carr|implement|perform|appl|follow
废止:repeal|abolish|annul|revok|ceas|void|abrogat|rescind
失效:expir|invalid|laps|ceas|void|effect|no longer
生效:effect|force|valid
有效:valid|effect|force
修改:amend|revis|modif|chang|alter|correct
变更:chang|alter|modif|amend|vari
更正:correct|rectif|amend
补正:correct|supplement|rectif|complet|remed|mend|put right
补充:supplement|add|further|complement|complet
撤回:withdr
撤销:revok|cancel|withdr|rescind|annul|set aside|quash|revocat
注销:cancel|deregist|revok|remov
驳回:reject|refus|dismiss|turn
拒绝:refus|reject|declin|den
不服:dissatisf|disagree|object|contest|disput|not satisf|appeal|challeng|unsatisf|not accept|accept
起诉:su|action|proceeding|litigat|court|lawsuit|prosecut
诉讼:litigat|proceeding|su|action|lawsuit|court
调解:mediat|conciliat
协议:agreement|agree|accord|contract|settle
合同:contract|agreement
约定:agree|stipulat|provid|contract
费用:fee|cost|expens|charg|free|pay
收费:charg|fee|free|pay|cost
缴纳:pay|paid
支付:pay|paid
免费:free|no charge|without charge|no fee|charge
罚款:fin|penalt
赔偿:compensat|damag|indemn|liab
损失:loss|damag|lost|harm
补偿:compensat
奖励:reward|award|priz|bonus|incentive|grant
贷款:loan|borrow|lend|credit
利息:interest
银行:bank
保险:insur
评估:assess|evaluat|valu|apprais|estimat
评价:evaluat|assess|rat|apprais|grad
检查:inspect|check|examin|look
监督:supervis|overs|monitor|inspect
管理:manag|administ|govern|regulat|control|run
保护:protect|safeguard|defen|secur
服务:serv|help
指导:guid|instruct|direct|advice|advis|help
咨询:consult|advice|advis|enquir|inquir|question|ask
培训:train|cours
宣传:publici|promot|campaign|educat|rais
处理:handl|deal|process|treat|dispos|settl|resolv|address|act
处罚:penal|punish|sanction|fin
查处:investigat|punish|deal|handl|prosecut|act
投诉:complain
举报:report|inform|tip|complain|whistle
侵权:infring
侵犯:infring|violat
纠纷:disput|conflict
争议:disput|controvers|disagree
权利:right
义务:obligat|dut
责任:liab|responsib|dut|account
权益:right|interest
合法:law|legal|legitim
依法:law|legal
违法:law|illegal|violat|breach|offen
违反:violat|breach|contrary|break|contraven|infring|against
规定:provi|rul|regulat|requir|stipulat|specif|set|prescri|laid|law|stat|as|accord|under
办法:measure|method|rule|way|procedure
条例:regulation|ordinance|rule
细则:rule|detail
指引:guid
指南:guid
标准:standard|criteri|norm|rate
条件:condition|requirement|qualif|criteri|term|eligib
要求:requir|request|ask|demand|need|call
程序:procedur|process|step
期限:period|limit|time|term|deadline|within
时间:time|hour|date|when|period
地点:place|venue|location|where|site
届满:expir|end|elaps
延长:exten|prolong|longer
逾期:late|overdue|fail|after|expir|beyond|miss|delay|time
内容:content|contain|what|detail|matter|substance|subject
范围:scope|range|extent|area|limit|within|cover
方式:way|method|manner|mean|how|by|mode|form
情况:circumstance|situation|case|condition|informat|state|how|fact|detail|result
情形:circumstance|case|situation|condition|where|follow|instance
原因:reason|cause|why|ground|because
理由:reason|ground|why|cause|justif
结果:result|outcome|finding
意见:opinion|comment|view|advice|suggest|feedback|observation|remark
建议:suggest|propos|recommend|advice|advis
问题:question|problem|issue|matter
工作:work|task|job|duty|working|operation|effort|activit
部门:department|authorit|division|agenc|bod|office|unit
单位:entit|unit|organi|institut|body|bodies|employer|compan
机构:institut|agenc|organi|bod|entit|office|firm|establish
企业:enterpris|compan|firm|business|corporat|undertak
个人:individual|person|natural|private
公民:citizen
组织:organi|arrang|hold|held
社会:social|societ|public|communit
公众:public|people
外国:foreign|overseas|abroad
外国人:foreign
外籍:foreign
境外:outside|overseas|abroad|foreign|offshore
国内:domestic|china|chinese|home|national
国家:state|national|countr|nation
国际:international|global|world
本市:shanghai|city|municipal|local
上海:shanghai
中国:china|chinese
中文:chinese
英文:english
翻译:translat
译文:translat
技术:techn
创新:innovat
发展:develop|growth|grow|advanc
建设:build|construct|develop|establish|creat
推进:promot|advanc|push|further|driv|accelerat
加强:strengthen|enhanc|reinforc|step|improv|intensif|more
完善:improv|perfect|complet|refin|better
提高:improv|rais|increas|enhanc|higher|better
增加:increas|add|rais|more|grow
减少:reduc|decreas|fewer|less|lower|cut
建立:establish|set up|build|creat|set|built
制定:formulat|made|mak|draw|draft|adopt|enact|develop|work out|lay|set|issu|develop
开展:carr|conduct|launch|hold|organi|do|undertak|run|perform|engag
组织实施:organi|implement
负责:responsib|charge|in charge|duty|lead|tak|undertak
协助:assist|help|cooperat|aid
配合:cooperat|assist|coordinat|help|support|work with
参加:participat|attend|take part|join|tak|part
参与:participat|take part|involv|engag|part|join
活动:activit|event|campaign|visit
会议:meeting|conference|session
报名:sign|regist|enrol|appl|book
登记:regist|record|entr|enter
注册:regist
备案:record|fil|regist|put on
查询:search|check|quer|enquir|inquir|look|find|consult
下载:download
打印:print
填写:fill|complet|enter
签字:sign
签名:sign
盖章:seal|stamp
送达:serv|deliver|receiv|receipt
收到:receiv|receipt|on getting|got
领取:collect|receiv|pick|obtain|claim
出具:issu|provid|giv|produc
说明:explain|explan|state|descri|statement|account|show|clarif|indicat|specif
真实:true|truth|authentic|genuin|real|accura
准确:accura|correct|exact|precis
完整:complet|whole|full|integr|entire
虚假:false|fals|fake|untrue|fraud
隐瞒:conceal|hid|withh
伪造:forg|counterfeit|fabricat|fals
擅自:without|unauthori
使用:us|appl|employ
生产:produc|manufactur|mak|made
销售:sell|sale|sold|market
进口:import
出口:export
许可:licen|permi|authori
转让:transfer|assign
产品:product|goods|article
商品:goods|commodit|product|merchandise
市场:market
交易:trad|transact|deal
价格:price
价值:valu|worth
数据:data
信息:information|data|message|news|detail
保密:confiden|secre
秘密:secre|confiden
隐私:privacy|private
安全:secur|safe
网络:network|internet|online|cyber|web
专家:expert|specialist
律师:lawyer|attorney|counsel|solicitor
代理:agen|represent|act|attorney
委托:entrust|appoint|commission|authori|engag|agent|represent|behalf|mandat|delegat|instruct
代表:represent|deput|delegate|behalf
负责人:head|person in charge|responsib|leader|officer|principal|charge
工作人员:staff|officer|personnel|employee|official|worker
当事人:part
第三方:third
学校:school
高校:universit|colleg|higher
科研:research|scien
研发:research|r&d|develop
园区:park|zone
海关:customs
法院:court
展会:exhibit|fair|expo|show
展品:exhibit
主办方:organi|host
年度:year|annual
每年:year|annual
报告:report
总结:summar|sum
计划:plan|schedule|program|scheme
项目:project|item|program|scheme
资金:fund|money|financ|capital
经费:fund|expens|cost|budget|money
预算:budget
金额:amount|sum|value
比例:proportion|ratio|share|percent|rate|%
数量:number|quantit|amount|how many
质量:quality
首次:first
再次:again|second|further
重新:re|again|anew|new|fresh
立即:immediate|once|promptly|right away|at once|forthwith|without delay
及时:time|prompt|soon|without delay
同时:same time|also|simultan|and|while|meanwhile|together|at once
书面:writ
口头:oral|verbal
当面:person|face
优先:priorit|first|prefer|precedence|ahead
特殊:special|particular|exception
紧急:urgent|emergenc|press
复杂:complex|complicat|difficult
继续:continu|further|still|go on|keep
停止:stop|ceas|suspend|end|halt|terminat|no longer
终止:terminat|end|clos|discontinu|ceas
中止:suspend|stay|paus|suspension
恢复:resum|restor|reinstat|recover
取消:cancel|disqualif|remov|abolish|withdr|revok|strip
资格:qualif|disqualif|eligib|status
名单:list
名录:list|director|register
清单:list|inventor
目录:catalog|list|director|index
档案:archiv|file|record
记录:record|not|log|minute
保存:keep|kept|preserv|retain|stor|sav|hold
删除:delet|remov|eras|take down|taken down
链接:link|url
屏蔽:block|shield
通过:pass|through|by|via|adopt|approv
根据:accord|based|pursuant|under|basis|on the|in line
按照:accord|pursuant|under|follow|in line|by|as
依据:basis|based|accord|ground|pursuant|under
因:because|due|for|owing|reason|result|caus|as
如果:if|where|in case|when|should
除外:except|exclud|other than|unless|save|not appl|apart
以外:other than|except|besides|outside|apart|beyond
包括:includ|such as|compris|cover
不包括:not includ|exclud|not
适用:appl|suit
负担:bear|borne|burden|pay|cost
承担:bear|liab|responsib|undertak|borne|assum|carry|pay|held
享受:enjoy|entitle|benefit|receiv|get|eligib|qualif|appl|claim
享有:enjoy|entitle|hav|right|hold|has
属于:belong|fall|is|are|within|constitut|being|come
认定:determin|recogni|find|found|identif|deem|certif|accredit|held
确认:confirm|verif|recogni|affirm|ascertain
确定:determin|decid|set|fix|identif|establish|specif
选择:choos|select|choice|option|opt|chosen|pick
允许:allow|permit|may
同意:agree|consent|approv|permission
反对:oppos|object|against
保证:guarant|ensur|assur|secur|warrant
确保:ensur|make sure|guarant|sure
避免:avoid|prevent
防止:prevent|avoid|guard
影响:affect|influence|impact|effect|prejudice|bearing|interfer
重大:major|significan|serious|important|great|material|heavy
严重:serious|grave|severe|gross
轻微:minor|slight
故意:intent|wil|deliberat|knowing
恶意:malic|bad faith|bad-faith
善意:good faith
结束:end|clos|conclu|finish|complet|over
开始:begin|start|commence|open|from|launch
完成:complet|finish|conclu|done|fulfil
之前:before|prior|earlier|ahead
之后:after|later|follow|subsequent
期间:period|during|while|time|throughout
休息日:rest|day off|weekend|holiday|off
节假日:holiday
周末:weekend
预约:appoint|book|reserv|advance
排队:queu|line|wait
停车:park
地铁:metro|subway|underground
交通:transport|traffic
口译:interpret
语言:language
儿童:child
老年人:elder|older|senior
残疾人:disab
无障碍:accessib|barrier
发票:invoice|receipt
账户:account
护照:passport
签证:visa
居住:resid|liv
户籍:household|permanent residen|regist
住所:residence|domicile|address
营业:business|operat
经营:operat|business|run|manag|trad
设立:establish|set up|set|creat|found
成立:establish|found|set up|form
关闭:clos|shut
开放:open
合作:cooperat|collaborat|work with|partner
交流:exchang|communicat
优化:optimi|improv|streamlin
简化:simplif|streamlin
便利:convenien|facilit|eas
效率:efficien
公平:fair|equit
平等:equal|same
诚信:good faith|honest|integrity|credit|faith
信用:credit
失信:dishonest|untrustworth|credit|breach
黑名单:blacklist|black list
限制:restrict|limit|constrain
豁免:exempt|waiv|immun
减免:reduc|exempt|waiv|remi|relief
优惠:prefer|favo|concession|discount|reduc|relief|benefit|incentiv
退还:refund|return|repay|reimburs|back
退回:return|refund|sent back|send
追回:recover|claw|reclaim|repay
抽查:spot check|sampl|random|check
核实:verif|check|confirm
核查:verif|check|examin|investigat
调查:investigat|inquir|survey|enquir
取证:evidence
公证:notar
认证:certif|authentic|legali|apostille
鉴定:apprais|expert|identif|examin|assess|verif
听取:hear|listen|consult|seek
讨论:discuss|debat
表决:vote|voting
主席:chair|president
局长:director|commissioner|head|chief
审理:hear|tri|adjudicat|examin|handl
裁决:rul|decision|adjudicat|award|decid
仲裁:arbitra
上诉:appeal
申诉:appeal|complain|petition|represent
复议:reconsider|review
合并:merg|combin|joint|consolidat
分立:divi|split|separat
处室:division|section|office|department
惠及:benefit|reach|serv|help
途径:rout|way|means|channel|through
附则:supplement|miscell|final
总则:general|principle
附件:annex|attach|appendi|enclos
另行:separate|otherwise|another|further|additional
解释:interpret|explain|explan
配套:support|match|accompan|complement
征求:seek|solicit|ask|consult|invit
对方:other|opposite|counterpart
问卷:questionnaire|survey
等级:grade|level|rank|class|rat
分为:divid|grad|class|fall|consist
写明:stat|set out|specif|indicat|giv|show|writ
载明:stat|set out|specif|indicat|contain|record
注明:stat|indicat|mark|note|specif
列明:list|set out|stat|specif
附:attach|accompan|with|enclos|annex
上传:upload
扫码:scan|qr
二维码:qr|code
发现:find|found|discover|detect|discovered
错误:error|mistake|wrong|incorrect
遗漏:omi|miss
丢失:lost|los|miss
损坏:damag
邀请:invit
名额:place|quota|seat|number
排名:rank
抽签:lot|draw|ballot
录取:admit|accept|select
座谈:symposi|discuss|meeting|talk|forum
论坛:forum
答疑:question|answer
体验:experience|visit|try
参观:visit|tour
讲座:lecture|talk|seminar
课程:course|class|lesson
试点:pilot|trial
试行:trial|pilot|provisional
示范:demonstrat|model|pilot
重点:key|focus|priorit|important|main|emphas
领域:field|area|sector|domain
行业:industr|sector|trade
产业:industr|sector
农业:agricultur
医药:pharma|medic|drug
软件:software
人工智能:artificial|ai
生物:bio
能源:energ
环境:environment
绿色:green
贸易:trade|trading
投资:invest
融资:financ|fund|borrow|loan
担保:guarant|secur|collateral
质权人:pledgee
出质人:pledgor
债务:debt
债权:claim|credit
股东:shareholder
董事:director
员工:employee|staff|worker
雇员:employee
用户:user
消费者:consumer
客户:client|customer
供应商:supplier
合作社:cooperative
协会:association
联盟:alliance
商会:chamber
基金:fund
账:account
税:tax
所得:income|gain
收入:income|revenue
利润:profit
成本:cost
亏损:loss
上年度:previous year|last year|preceding year|prior year
当年:year
次年:next year|following year
次日:next day|following day|day after
当日:same day|that day|on the day
工作日:working day|business day|workday|weekday
节日:holiday|festival
国庆:national day
春节:spring festival|chinese new year|lunar
日期:date
截止:deadline|close|until|by|end
起算:from|count|run|begin|start
起计算:from|since|after|count|calculat|start|begin|run|reckon
计算:calculat|count|comput|reckon
顺延:extend|postpon|next|deferred
暂停:suspend|paus|stop
照常:usual|normal|continu
办结:complet|finish|conclud|clos|settl|done
办理:handl|process|appl|go through|deal|complet|carr|manag|arrang|conduct|do|register|undertak
立案:open|docket|accept|case|fil
结案:clos|conclud|conclusion|settl|finish
案件:case|matter
案情:case|matter
听证:hearing
答辩:defen|respon|repl|answer
答辩书:defen|respon
请求人:request|applicant|petition|claimant|complainant
被请求人:respondent
原告:plaintiff
被告:defendant
投诉人:complainant
被投诉人:respondent|complained
证人:witness
证言:testimon
陈述:state|present|represent|explain
申辩:defen|argu
质证:examin|evidence|challeng
和解:settle|reconcil|conciliat
强制:compuls|forc|mandator|coerc|enforce
扣押:seiz|detain|distrain|detention
查封:seal|seiz
没收:confiscat|forfeit
销毁:destr
移送:transfer|refer|hand over|hand
追究:pursu|hold|held|investigat|account|liable
刑事:criminal
犯罪:crim|offen
公安:police|public security
检察:procurat|prosecut
累计:total|aggregate|cumulat|accumulat|altogether
连续:consecutive|continu|row|successive|running
最低:minimum|lowest|least
最高:maximum|highest|most|supreme|up to|ceiling|cap
不超过:not exceed|no more|not more|up to|at most|within|maximum|exceed|or less|cap|or fewer|most
不低于:not less|no less|at least|not lower|not fall|minimum|not below|no lower|not fewer
不少于:not less|no fewer|at least|not fewer|minimum|no less
以上:more|above|over|at least|not less|exceed|upward|higher|least|or more|minimum
以下:less|below|under|not more|up to|follow|fewer|lower|maximum
超过:exceed|more than|over|beyond|above|longer
低于:below|less|lower|under
属实:true|establish|verified|confirm|prove
相同:same|identical
近似:similar
不同:differ|various|other|separate|another
全部:all|entire|whole|full|every
部分:part|portion|some|section
主要:main|major|principal|primar|chief|key
其他:other|else|another|rest
任何:any|no
各:each|every|all|various|respective
均:all|both|each|every
原则上:principle|general|normal
一般:general|normal|usual|ordinar
特别:special|particular|especial
自愿:volunt|free will|willing|choose
公正:fair|impartial|just
客观:objectiv
独立:independen|own
有关:relevant|relat|concern|about|regard
相关:relevant|relat|concern|pertinent|associat
涉及:involv|concern|relat|regard|contain|cover|touch
涉嫌:suspect|alleg|possibl
疑似:suspect
发生:occur|aris|happen|tak place|took|arose
形成:form|made|issu|creat|produc
存在:exist|there|present|hav|has
丧失:los|forfeit|deprive
放弃:waiv|abandon|giv up|renounc|forgo
转交:forward|pass|transfer|hand
转送:forward|pass|transfer|sent|send
抄送:cop
归档:fil|archiv
印章:seal|stamp
日内:day|within
工商:industr|commerc|business
举办:hold|held|host|organi|run|stag|take place|takes place|mount
季度:quarter
政策:polic
会客厅:salon
原则:principle
确立:establish|lay|laid|set|affirm
常态:norm|regular|usual|rule
例外:exception
法律:law|statut|legal
法规:regulation
从其:prevail|those|apply|follow
双方:both|part|two side|each other
协商:negotiat|consult|discuss|agree
对比:compar|contrast
判断:judg|assess|determin|decid
比较:compar
台账:ledger|account|record|register|log
建档:file|record
制止:stop|halt|prevent|restrain
责令:order|instruct|direct
改正:correct|rectif|remed|mend|amend
警告:warn
警示:warn|caution
吊销:revok|cancel
曝光:expos|publici
通报:notif|report|circulat|inform|critici
约谈:interview|talk|summon|meet
走访:visit
回访:follow|visit|return
研究:stud|research|consider
论证:demonstrat|justif|assess|study|expert
起草:draft|draw
修订:revis|amend
清理:clean|clear|review|sort
汇总:collect|compil|summar|aggregat|gather
分析:analy
统计:statistic|count|figure
监测:monitor
预警:warn|alert
应急:emergenc
演练:drill|exercis|rehears
培育:cultivat|foster|develop|nurtur
引导:guid|lead|steer|encourag
推广:promot|spread|extend|populari
应用:appl|us
转化:commerciali|transform|convert|turn|transfer
运用:us|utili|appl|exploit
共享:shar
互认:mutual|recogni
对接:connect|link|match|interface
联动:link|joint|coordinat|together
协同:coordinat|joint|cooperat|collaborat
统一:unif|uniform|single|consistent|same|standard
规范:regulat|standard|norm|specif|govern
细化:detail|refin
明确:clear|clarif|specif|defin|set|explicit|state
健全:improv|sound|perfect|strengthen|establish|complet
落实:implement|carr|fulfil|put|effect
考核:assess|evaluat|apprais
表彰:commend|honor|honour|award|recogni|prais
纳入:includ|incorporat|bring|brought|cover|add|part of
列入:list|includ|put|enter|place
作为:as|serv
成为:becom|be
产生:produc|aris|generat|caus|creat|incur
引起:caus|give rise|lead|arous
导致:caus|lead|result
造成:caus|result|lead|inflict
给予:giv|grant|award|provid|grant
予以:be|giv|shall
授予:grant|award|confer
取得:obtain|acquir|get|gain|receiv
获得:obtain|receiv|gain|get|acquir|grant|win|won
办公:office|work
办公室:office
电子:electronic|e-|online|digital
纸质:paper|hard cop
快递:courier|express
邮政:post|mail
地铁站:station|metro
路:road|street
楼:floor|building
层:floor|level|tier
号:no|number|road
日常:daily|day|routine|regular
定期:regular|period
长期:long
短期:short
永久:permanent
临时:tempora|provisional|interim
初次:first|initial
最后:last|final
最近:latest|recent|last|nearest
以前:before|previous|earlier|past|prior
今后:future|from now
目前:present|current|now
近年来:recent
率先:first|lead|take the lead
尽快:soon|possible|quick
如实:truth|honest|accurat|faithful
详细:detail|full
简易:simpl|summary|fast
普通:ordinar|general|common|normal
高效:efficien
便捷:convenien|eas|quick
快速:fast|rapid|quick|speed|swift|expedit
绿色通道:green|fast
投资者:investor
经营者:operator|business|trader|undertaking|proprietor
经营场所:premises|place of business|business
消费:consum
货物:goods|cargo|shipment|consignment
仓库:warehouse
仿冒:counterfeit|imitat|passing
假冒:counterfeit|pass|fake
盗版:pirat
作品:work
作者:author
发明人:inventor
设计人:designer
受让人:assignee|transferee
转让人:assignor|transferor
被许可人:licensee
许可人:licensor
注册人:registrant|owner|holder
合议组:panel|collegial
审查员:examiner
合议:panel|collegial|deliberat
奖金:bonus|award|reward|priz
报酬:remunerat|pay|reward
贴现:discount
授权:authori|grant|empower
缺陷:defect|deficien|flaw
说明书:specification|description
附图:drawing|figure
摘要:abstract|summar
样品:sample|specimen
图片:picture|image|photo|drawing
照片:photo
视频:video
事实:fact|matter
回执:receipt|acknowledg
公章:seal|stamp
核准注册:regist|approv
报表:statement|report|account|return|sheet
核准:approv|grant|authori
执法人员:officer|enforc|official
执法:enforc|law
证件:card|credential|certificate|identi|id|document|licen|passport
出示:show|produc|present|display
税收:tax
免征:exempt|free|no|waiv|not
减半:half|halv
扣留:detain|detention|hold|seiz|withh
罚没:fine|confiscat|forfeit
上线:launch|online|live|start|open
开通:open|launch|start|activ|avail
缩短:short|cut|reduc
评审:review|assess|evaluat|apprais|panel|judg
验收:accept|inspect|check
流程:process|procedur|flow|step
环节:step|stage|link|part|phase
渠道:channel|way|rout|means
当场:on the spot|immediate|there and then|at once|spot|straight
一式两份:duplicate|cop
真伪:authentic|genuine|true|real
骗取:fraud|deceit|decei|cheat|obtain|defraud
过失:neglig|fault
重复:repeat|repet|duplic|again|twice|same|double|more than once
透明:transparen
境内:mainland|china|domestic|within
港澳台:hong kong|macao|macau|taiwan
居民:resident|inhabitant|people
市民:citizen|resident|people|public
科研院所:research|institut
孵化器:incubator
行业协会:association|trade
志愿者:volunteer
学生:student|pupil
青少年:young|youth|teen|child
法官:judge
代理人:agent|represent|attorney
利率:rate|interest
风险:risk
制造:manufactur|mak|made|produc
标签:label|tag
包装:pack|wrap
广告:advert
互联网:internet|online|web
人才:talent|people|staff|person|skill
队伍:team|staff|personnel|corps|workforce
机制:mechanism|system|arrangement|scheme
制度:system|rule|regime|scheme|institution
体系:system|framework
水平:level|standard|degree|able
退款:refund|return|repay
补缴:pay|paid|arrear
滞纳金:surcharge|late|overdue|penal
提前:advance|before|early|earl|ahead|prior
随时:any time|anytime|when|moment
无效:invalid|void|null|no effect
转发:forward|relay|circulat
上报:report|submit
报送:report|submit|send|sent
展览:exhibit|show|display
开放日:open day
先到先得:first come|first
`
