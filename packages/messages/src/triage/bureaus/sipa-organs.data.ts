import type { Organ } from '../organ.ts'

const DISTRICTS = '浦东 黄浦 徐汇 长宁 静安 普陀 虹口 杨浦 闵行 宝山 嘉定 金山 松江 青浦 奉贤 崇明'.split(' ')

/** Money of a district is the district's: 闵行…资助. */
function districtPhrases(moneys: readonly string[], weight: number): string {
  return DISTRICTS.flatMap((district) => moneys.map((money) => `${district}…${money}*${weight}`)).join(',')
}

/**
 * Organs that decide what people also bring to 上海市知识产权局. Telephones are national hotlines; where we know none for certain, none stands
 * here until the bureau gives it.
 */
export const SIPA_ORGANS: readonly Organ[] = [
  {
    id: 'cnipa',
    name: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
    phone: null,
    url: 'https://www.cnipa.gov.cn/',
    decides: {
      zh: '专利审查、商标注册审查、复审和无效、集成电路布图设计登记由国家知识产权局办理。',
      en: 'Examination of patents and trademarks, review and invalidation are decided by CNIPA.',
    },
    reason: 'other-organ',
    phrases: [
      '商标…下证*7,商标…没下*6,商标…批下来*6,商标…批了吗*6,商标…到哪一步*8,商标…进度*7,商标…状态*6,商标…排到*6,专利…到哪一步*7,专利…进度*6,专利…批下来*5,专利…没批*5,申请…到哪一步*5,申请…进展到*5,审批到*5,公告期*5,提反对*4,提了异议*7,被提异议*7,被异议*7,异议答辩*8,申请被退*3,重新审*6,换个人审*6,换个审查*7,缴年费…国家*5,status of my*4,status of our*4,trademark status*6,where it stands*4,not been granted*5,months ago…trademark*3',
      '视为撤回*8,视撤*7,分案*7,分案申请*8,国家阶段*6,进入国家阶段*6,优先权恢复*5,评价报告…申请*3,专利法第*6,专利法修改*7,专利法…修订*7,专利法实施细则*7,商标法修改*7,商标法第*6,商标法…修订*7,审查指南*7,商标审查标准*7,商标网上申请系统*6,商标网*5,商标申请…几个月*6,商标申请…多久*6,商标…多久…下来*7,商标…多长时间*6,商标注册…多久*6,商标…审查…多久*7,商标状态*5,申请中的商标*4,商标公告*5,转让公告*4,驳回通知*8,驳回决定*8,驳回了*6,给驳*6,被驳回*7,不予注册*8,不予受理…专利*4,授权率*4,审查质量*6,审查标准*6,审查政策*5,延迟审查*6,国防专利*8,秘密专利*5,专利复审委*8,无效案*7,无效程序*7,无效审理*7,无效口审*8,专利期限补偿*8,药品专利链接*6,集体商标注册*3,驰名商标认定*3,申请驰名商标*3,国家局*3,国知局*4,国家知识产权局*2,北京审*4,专利电子申请…北京*3,examination*3,examined*4,patent law amendment*7,divisional*7,national phase*6,deemed withdrawn*8,how long…examination*7,trademark…how long*4,pending for*5',
      '审查进度*8,审查到哪*7,进实审*7,实审阶段*7,实审…结果*7,审查…结果*6,等审查*6,审查…多久*6,多久能授权*6,多久授权*6,授权要多久*6,何时授权*6,几年没授权*7,申请…没动静*6,申请…没消息*6,申请…没结果*5,通知书…答复*4,答复…通知书*4,答复审查*8,一通*5,二通*5,面谈*3,提审*3,创造性*5,新颖性*5,说明书…不充分*5,引证商标*7,商标…近似*3,商标…不给*6,商标…没通过*6,商标没下来*7,商标…公告期*6,异议公告*6,商标复审*8,商标评审*7,商标…撤销*5,申请撤销*5,别人…无效*5,请求…无效*7,无效…别人*5,对方…无效*4,专利…无效*5,宣告*4,口审厅*3,布图*5,中国专利局*3,专利局审*6,国际检索*4,国际局*3,authorized when*3,granted yet*4,refused*4,refusal of*6,review board*6,trademark office*5,declare*2,invalid*4,revocation*5,non-use*6',
      '审查员*6,审查意见*6,审查太慢*7,审查…慢*5,审查周期*5,审查结论*5,驳回*6,被驳*5,驳回复审*8,复审*5,无效宣告*7,宣告无效*6,无效请求*6,实质审查*5,初审*2,补正通知书*5',
      '商标驳回*7,商标…驳回*6,商标审查*6,商标异议*6,异议*3,撤三*7,商标…无效*4,撤销三年*6,商标局*5,初步审定*4,商标…通过*2,授权公告*2,什么时候授权*5,多久…授权*4,什么时候下来*4,布图设计*5,集成电路布图*6,国家局*4,国知局*4,专利复审*7',
      'examiner*7,examination opinion*7,office action*8,rejected*5,refusal*6,reexamination*7,invalidation*7,invalidat*5,opposition*6,opposed*4,cnipa*5,substantive examination*6,examination of my*5,still pending*3',
    ],
  },
  {
    id: 'court',
    name: { zh: '人民法院（上海知识产权法院）', en: 'People’s courts (Shanghai Intellectual Property Court)' },
    phone: '12368',
    url: null,
    decides: {
      zh: '诉讼、判决、执行和侵权赔偿数额由人民法院决定，诉讼服务热线12368。',
      en: 'Lawsuits, judgments, their enforcement and damages are decided by the courts; litigation hotline 12368.',
    },
    reason: 'other-organ',
    phrases: [
      '判了不给*8,赢了…不给*6,一分没给*5,判决书*2,执行法官*7,对方…不履行*5,不履行*5,线索…法院*5,法院…线索*6,开庭…拖*5',
      '仲裁委*4,仲裁裁决*3,诉前禁令*5,诉前保全*6,行为保全*6,证据…法院*4,惩罚性赔偿…法院*4,损害赔偿*1,调取证据*3,法院…委托鉴定*6,专家辅助人*6,破产*4,清算*3',
      '法院执行*9,法院判*7,法院…开庭*7,法院…不管*5,执行款*8,赔偿款*5,拿不到钱*4,拿到手*1,转移财产*6,财产线索*8,失信被执行*8,限高*6,传唤*3,上诉状*8,管辖异议*6,起诉到*4,去起诉*2,法庭*5,打官司*1,官司*2,胜诉*5,败诉*6,判输*6,终审*6,诉讼时效*5,起诉书*5,立案…法院*6,网上立案*5,court hearing*7,plaintiff*4,defendant*3,freeze his account*5,litigat*3,enforcement of the judgment*9',
      '法院*4,知产法院*5,知识产权法院*5,判决*6,判了*5,判决书*6,强制执行*7,执行不了*8,不执行*5,终本*8,老赖*7,执行局*8,法官*7,开庭*6,上诉*6,二审*6,一审*5,起诉状*6,诉讼费*6,立案庭*7,民事诉讼*5,诉前*4,财产保全*5,打赢*4,官司…赢*5,案号*3,再审*6',
      'court*4,judge*4,judgment*6,judgement*6,verdict*6,appeal*4,hearing in court*6,enforce the judgment*9,court fee*6,sue*2',
    ],
  },
  {
    id: 'market-regulation',
    name: { zh: '市场监督管理部门', en: 'Market regulation authorities' },
    phone: '12315',
    url: 'https://www.12315.cn/',
    decides: {
      zh: '商品质量、消费纠纷、营业执照、食品安全、价格、广告和反不正当竞争由市场监督管理部门处理，热线12315。',
      en: 'Product quality, consumer disputes, business licences, food safety, prices and advertising: market regulation, hotline 12315.',
    },
    reason: 'other-organ',
    phrases: [
      '趴窝*6,不到…就坏*6,用了…就坏*6,就坏了*5,商家说*4,店家*4,专利产品…不退*7,拆封不退*8,买了台*5,买了个*4,三包*7',
      '商业秘密*6,商密*5,秘密…归*3,机密…归*4,配方…秘密*5,跳槽…一样*4,跳槽…配方*6,带走…配方*6,带走…图纸*4,带走…客户*5,拷走*4,拷了*4,泄露…技术*4,技术秘密*6,trade secret*6,former employee*3',
      '同样的字号*7,一样的字号*7,相同…字号*6,企业名称…一样*6,公司名称…一样*6,公司名…一样*5,公司名字…抢*6,公司重名*7,重名*4,注册了公司*5,登记…公司名*5,改公司名*4,换个公司名*4,企业名…改*4,个体工商*3,吊销执照*2,卖假酒*6,假酒*4,喝了头疼*4,假药*6,包治百病*7,秘方*3,换日期*5,日期…标签*4,夸大宣传*6,全国第一*4,销量第一*5,绝对化*6,company with the same name*7,same company name*7',
      '反不正当竞争*4,不正当竞争*3,抄袭…宣传语*3,广告语*3,诋毁*6,商业诋毁*7,刷单*3,虚假交易*5,标准*0.5,行业标准*4,团体标准*5,国家标准*5,条形码*6,企业字号*4,注销公司*6,吊销*4,工商登记*6,工商局*6,工商所*6,市场局*6,市场所*6,药监*5',
      '三天就坏*4,不退不换*6,客服不退*4,买到*2,买的*1,网购*3,商家*3,卖家*2,假一赔*6,赔偿三倍*6,十倍赔偿*6,过期*2,变质*6,保质期*5,奶油*3,后厨*6,饭店*3,网红店*3,蛋糕*3,食材*5,餐饮*4,火锅*4,奶茶店*1,菜场*2,超市*1,黄牛*3,会员卡*7,充值*5,退卡*7,培训机构*2,学费*3,机构跑路*5,虚构原价*7,大数据杀熟*7,刷好评*6,涨价*6,串通涨价*8,个体执照*7,办执照*7,公司注册地址*5,经营范围*5,法人变更…工商*4,特种设备*6,计量*4,电子秤*7,产品…认证*3,3C*3,食品标签*6,医疗器械*1,按摩椅*2,二手车*5,spoiled*6,refund the customer*4,goods i bought*5,expired food*8,shop will not*4',
      '消费者*5,消费纠纷*7,退货*6,退一赔三*8,假一赔十*7,质量问题*6,产品质量*5,质量差*5,不给退*4,食品*5,食品安全*7,过期食品*8,营业执照*6,工商*3,公司注销*6,公司注册登记*6,注册公司*5,企业名称*3,企业名称登记*6,字号核准*6,虚假宣传*4,虚假广告*6,虚假广告法*6,广告法*6,价格欺诈*8,乱收费*2,缺斤少两*9,短斤缺两*9,三无产品*7,市场监管*5,市监*4,12315*5,预付卡*8,办卡*5,健身房*7,餐厅*6,外卖*6,保健品*7,电梯*7,传销*7,垄断*5,药店*6,卖药*5,吃坏*7,食物中毒*8,化妆品*4',
      'consumer*6,defective*6,food safety*8,business licence*6,business license*6,faulty*5,false advertising*6,price fraud*7,return the goods*6,restaurant*6',
    ],
  },
  {
    id: 'copyright',
    name: { zh: '版权主管部门（市版权局）', en: 'Copyright administration' },
    phone: null,
    url: null,
    decides: {
      zh: '作品登记、软件著作权和著作权侵权由版权主管部门和中国版权保护中心办理。',
      en: 'Registration of works, software copyright and copyright infringement belong to the copyright administration.',
    },
    reason: 'other-organ',
    phrases: [
      '软著*3,软件…证书*5,软件…登记*7,排课系统*1,程序…登记*5,游戏*3,字体侵权*8,字体*5,图库*7,配图*5,图片…版权*8,图片…赔*5,视频被搬运*8,搬运视频*8,搬运*4,博主*3,剽窃*5,论文抄袭*7,抄我论文*7,写的书*5,写的歌*8,作曲*6,作词*6,词曲*7,歌词*6,书法作品*6,雕塑*4,插图*5,动漫形象*4,卡通形象*4,ip形象*4,画*1,我的画*6,画…卖*3,照片*2,我拍的*5,拍的照片*7,摄影作品*8,短视频*1,影视剧*6,综艺*5,直播翻*4,音像*6,碟片*7,电子书*7,盗印*7,复印教材*8,复印…书*6,教材*4,网文*6,网络小说*8,知网*4,作品著作*7,作者*3,署名*4,著作*3,author*4,illustration*7,book*2,pirated*6,plagiari*6,font*2,video*2,my photos*6',
      '著作权*6,版权*6,软著*8,软件著作权*9,软件登记*5,作品登记*8,版权登记*8,版权局*7,盗版*6,盗版书*8,小说*5,歌曲*6,音乐*4,翻唱*7,影视*5,电影*4,短剧*5,字幕组*6,图片侵权*5,图片…盗用*5,照片…盗用*6,摄影*4,插画*6,美术作品*6,表情包*5,稿费*7,文章…转载*5,转载*5,洗稿*6,出版*4,出版社*6,书号*7,教辅*6,剧本*6,游戏…抄袭*4,文化执法*6',
      'copyright*8,software copyright*9,novel*6,song*6,music*6,photograph*6,photo*5,lyrics*6,pirated book*8,film*6,movie*6,artwork*6,book*2',
    ],
  },
  {
    id: 'customs',
    name: { zh: '海关', en: 'Customs' },
    phone: '12360',
    url: 'http://www.customs.gov.cn/',
    decides: {
      zh: '知识产权海关备案、进出口货物查扣由海关办理，热线12360。',
      en: 'Recordal with Customs and detained imports or exports: Customs, hotline 12360.',
    },
    reason: 'other-organ',
    phrases: [
      '海关*4,海关…登记*8,海关…扣*5,包裹…扣*5,海关…样品*5,扣在海关*6,机场…扣*4,担保金*6,进出口权*5,出口…假货*3,出不了关*6,验货*2,放行*4,报关单*7,customs*4,parcel*3,import licence*5',
      '海关备案*9,海关保护*8,海关总署*8,海关查验*7,海关查扣*5,海关扣留*5,报关*6,清关*7,通关*6,关税*8,进口货物*4,出口退税*3,浦东海关*6,海关…备案*8,海关…担保金*7,包裹…海关*6,个人物品*4',
      'customs recordal*9,customs record*8,chinese customs*6,shanghai customs*7,customs clearance*8,tariff*7,import duty*8,detained by customs*4',
    ],
  },
  {
    id: 'police',
    name: { zh: '公安机关', en: 'Police' },
    phone: '110',
    url: null,
    decides: {
      zh: '诈骗、盗窃和涉嫌侵犯知识产权犯罪由公安机关受理，紧急情况拨打110。',
      en: 'Fraud, theft and suspected crime belong to the police; 110 in an emergency.',
    },
    reason: 'other-organ',
    phrases: [
      '报案*6,民警*6,刑警*6,刑事*4,骗子*3,骗了…万*3,转账*3,冒充法院*7,冒充公安*8,安全账户*8,威胁*3,恐吓*5,跟踪*4,被打*5,手机丢*5,身份证…丢*5,驾车*2,犯罪*3',
      '报警*6,警察*6,公安*6,派出所*7,经侦*7,诈骗*5,被骗*3,电信诈骗*8,刑事案件*6,刑事立案*6,偷窃*6,盗窃*5,失窃*6,冒充公检法*8,身份证丢*6,户口*5,居住证*6,打架*7,拘留*6,网络诈骗*7,冒充局*4,冒充工作人员*4',
      'police*7,fraud*5,scam*5,stolen*5,theft*5,criminal case*6',
    ],
  },
  {
    id: 'district',
    name: { zh: '区知识产权局（区市场监督管理局）', en: 'District intellectual property office' },
    phone: '12345',
    url: null,
    decides: {
      zh: '区级资助、区级项目和区内日常监管由各区主管部门办理，可经12345转接。',
      en: 'District subsidies and district projects are decided by the district; 12345 connects you.',
    },
    reason: 'other-organ',
    phrases: [
      '区里*5,区级*6,区政府*5,区财政*6,区配套*8,配套资助*5,区资助*7,区知识产权局*7,区局*5,区市场监管局*6,区科委*7,区里哪个*8,区里…资助*9,区里…补贴*9,区里…奖励*9,区里…钱*7,区里答应*8,哪边的区*6,我们区*5,本区*4,各区*0.2,镇里*5,镇政府*6,街道*4,街道办*6,居委*5,开发区管委会*6,园区管委会*4,招商*4,迁到…区*4,注册在…区*3',
      districtPhrases(['资助', '补贴', '补助', '奖励', '扶持', '配套'], 14),
      'district subsid*9,district government*8,district office*7,district level*7,district authorit*8,pudong…subsid*9,pudong district*6,minhang…subsid*9,jiading…subsid*9,district…fund*7,district pay*7',
    ],
  },
  {
    id: 'science',
    name: { zh: '科技、经济信息化等项目主管部门', en: 'Science and industry authorities' },
    phone: '12345',
    url: null,
    decides: {
      zh: '高新技术企业认定、科技项目、专精特新和研发加计扣除由科技、经信和税务部门办理。',
      en: 'High-tech enterprise status and science projects belong to the science and industry authorities.',
    },
    reason: 'other-organ',
    phrases: [
      '高新*4,高新认定*8,研发补贴*3,科技局*6,科技厅*6,科创基金*5,产业基金*2,工程中心*4,重点实验室*5,院士*3,科普基地*4,工信*4,新产品认定*5',
      '高新技术企业*6,高企认定*8,高企*6,高企复审*7,科委*6,科技型中小企业*6,科创板*3,加计扣除*6,研发费用*5,科技进步奖*7,专精特新*5,小巨人*5,经信委*7,科技小巨人*6,创新券*6,技术合同登记*6,自然科学基金*7',
      'high-tech enterprise*8,high and new technology*8,r&d deduction*8,science commission*7',
    ],
  },
  {
    id: 'tax',
    name: { zh: '税务机关', en: 'Tax authorities' },
    phone: '12366',
    url: null,
    decides: {
      zh: '税收优惠、发票和个人所得税由税务机关办理，热线12366。',
      en: 'Taxes and invoices: tax authorities, hotline 12366.',
    },
    reason: 'other-organ',
    phrases: [
      '交多少税*8,多少税*7,税*3,缴税*6,报税*7,税收*6,税前*5,即征即退*8,免征*5,抵税*6,发票抬头*2,taxes*6,withholding*6',
      '税务*7,税务局*8,交税*6,个税*8,个人所得税*8,增值税*7,企业所得税*7,免税*6,纳税*6,退税*6,开发票*3,偷税*8,税率*6,印花税*6',
      'tax*6,vat*7,invoice*3,income tax*8',
    ],
  },
  {
    id: 'human-resources',
    name: { zh: '人力资源和社会保障部门', en: 'Human resources and social security' },
    phone: '12333',
    url: null,
    decides: {
      zh: '社保、工资拖欠、劳动合同、居转户和人才落户由人力资源社会保障部门办理，热线12333。',
      en: 'Social security, unpaid wages, labour contracts and residence by talent: hotline 12333.',
    },
    reason: 'other-organ',
    phrases: [
      '不发工资*3,没给工资*7,没拿到工资*7,没拿到一分工资*8,工资…没发*7,个月工资*5,拖…工资*6,欠…工资*7,没交社保*8,没缴社保*8,社保…断*6,要辞退我*6,被开除*6,把我开除*6,unpaid salary*8,salary for*4,my boss*3',
      '竞业协议*6,竞业禁止*6,劳务纠纷*6',
      '工资没发*8,没发工资*9,不发工资*8,发不出工资*8,拖工资*8,欠我工资*9,三个月工资*6,补偿金*5,经济补偿*7,辞退*6,开除*5,试用期被*5,劳动法*6,劳动争议*8,加班*4,年假*5,产假*7,生育津贴*8,退休金*8,退休手续*6,职业介绍*5,失业金*8,人才落户*8,落户加分*7,上海户口*6,积分*4,居住证*6,劳动者*3,用人单位*4,老板跑*4,老板…关机*3,fired*4,overtime*5,employment contract*7,wages*6,salary unpaid*8',
      '社保*8,社会保险*8,养老金*8,养老保险*7,医保*8,公积金*7,拖欠工资*9,欠薪*9,讨薪*9,工资不发*7,不发工资*8,劳动仲裁*8,劳动合同*5,劳动局*7,人社*6,工伤*9,失业*7,落户*6,居转户*9,积分落户*8,居住证积分*8,退休年龄*6,加班费*7,被辞退*6,裁员*6,竞业限制*5,竞业*4,劳动争议*8',
      'social security*8,unpaid wages*9,labour dispute*8,labor dispute*8,residence permit*7,work permit*7,pension*8,hukou*8',
    ],
  },
  {
    id: 'justice',
    name: { zh: '司法行政部门和公共法律服务', en: 'Justice bureau and public legal service' },
    phone: '12348',
    url: null,
    decides: {
      zh: '律师、公证和法律援助由司法行政部门办理，热线12348。',
      en: 'Lawyers, notaries and legal aid: hotline 12348.',
    },
    reason: 'other-organ',
    phrases: [
      '律师…开庭*5,律师…退费*6,律师…没*3,请的律师*5,律师…收费*5,律所*2,司法鉴定*4,公证*2,公证费*6,调解委员会*2,人民调解*4,法考*7',
      '律师协会*7,律所…投诉*5,律师…投诉*5,投诉律师*7,公证处*5,公证员*6,法律援助*3,司法局*7,行政复议*4,市政府复议*4,司考*7,法考*7',
      'legal aid*4,notary*6,bar association*7,complain about a lawyer*7',
    ],
  },
  {
    id: 'discipline',
    name: { zh: '纪检监察机关', en: 'Discipline inspection and supervision' },
    phone: '12388',
    url: 'https://www.12388.gov.cn/',
    decides: {
      zh: '公职人员受贿、吃拿卡要等违纪违法由纪检监察机关受理，举报电话12388。',
      en: 'Bribery and misconduct of officials: discipline inspection, 12388.',
    },
    reason: 'report-of-wrongdoing',
    phrases: [
      '收受*5,购物卡*6,礼金*6,礼品卡*7,红包*5,受贿*5,好处费*6,干部…收*6,处长…收*6,领导…收*5,科长…收*6,工作人员…收*4,轮着请*5,请客送礼*7,交给纪委*8,向纪委*8,监察委*8',
      '请客*4,吃请*7,盖章…请*4,送礼*6,送钱*6,拿回扣*7,回扣*6,收钱办事*8,官商*6,干部…好处*7,干部…红包*8,干部…请客*7,公款*5,公车私用*8,徇私*6,以权谋私*8,作风问题*6',
      '纪委*8,监委*7,受贿*9,行贿*8,贪污*9,腐败*7,吃拿卡要*8,收红包*8,收好处*6,索贿*9,违纪*6,公款吃喝*8,举报领导*7,举报干部*7',
      'bribe*9,corrupt*8',
    ],
  },
  {
    id: 'housing',
    name: {
      zh: '12345市民服务热线（住建、城管、教育、交通、卫生等部门）',
      en: '12345 citizens’ hotline (other departments of the city)',
    },
    phone: '12345',
    url: 'https://www.sh.gov.cn/',
    decides: {
      zh: '与知识产权无关的城市管理和民生事项，可向12345市民服务热线反映。',
      en: 'City matters other than intellectual property: call 12345.',
    },
    reason: 'other-organ',
    phrases: [
      '路牌*7,指示牌*6,公园*5,地铁站*8,站名*5,红绿灯*8,斑马线*7,学校不管*6,同学*3,班主任*7,校车*6,打疫苗*7,挂号*5,医生*5,护士*5,小贩*5,广场舞*9,宠物*4,遛狗*8,楼上*5,楼下*4,居委会*6,业委会*9,物业费*9,楼道*7,电瓶车*6,充电桩*6,车位*7,快递柜*6,外卖员*5,共享单车*8,道路*4,施工*4,半夜施工*8,拆迁款*9,公租房*9,廉租*8,房租*4,房贷*7,买房*6,公交*4,接驳车*6,机器…响*3,广告牌*4,road*4,bus*4,bus stop*6,deposit*3,tenant*7,construction site*6',
      '物业*8,小区*6,拆迁*9,动迁*9,违章*6,违建*9,房产*6,房东*7,租房*6,停车*6,噪音*8,扰民*9,油烟*8,垃圾*5,公交*7,地铁*6,路灯*8,漏水*8,装修*6,学区*8,入学*7,幼儿园*6,学费*6,老师…补课*7,高考*6,医院*7,看病*7,疫苗*7,养狗*8,邻居*6,交警*8,驾照*8,违停*8,车牌*6,城管*8,绿化*6,电费*7,水费*7,燃气*7,宽带*7,移动公司*6,网约车*8,快递*4,环保*5,污水*7,工地*6,三农*3,宅基地*9,低保*8',
      'landlord*8,rent*5,noise*7,parking*7,school*4,hospital*7,traffic*5,neighbour*8,neighbor*8,garbage*7,subway*6,apartment*6',
    ],
  },
  {
    id: 'agriculture',
    name: { zh: '农业农村、林业和草原主管部门', en: 'Agriculture and forestry authorities' },
    phone: null,
    url: null,
    decides: {
      zh: '植物新品种权和农产品地理标志登记由农业农村、林草部门办理。',
      en: 'Plant variety rights belong to the agriculture and forestry authorities.',
    },
    reason: 'other-organ',
    phrases: [
      '植物新品种*10,品种权*9,新品种保护*8,种子*5,种业*4,育种*6,种苗*6,农药*6,化肥*6,兽药*7,农产品质量*6,绿色食品*7,有机认证*6',
      'plant variet*10,breeder*6,seeds*5',
    ],
  },
  {
    id: 'cyberspace',
    name: { zh: '网信部门、域名管理机构', en: 'Cyberspace administration and domain registries' },
    phone: '12377',
    url: 'https://www.12377.cn/',
    decides: {
      zh: '域名、网络不良信息、网络谣言和个人信息泄露由网信部门和域名管理机构处理，举报电话12377。',
      en: 'Domain names, harmful content and leaks of personal data online: 12377.',
    },
    reason: 'other-organ',
    phrases: [
      '域名*9,域名…抢注*10,域名争议*10,网址被抢*8,个人信息泄露*8,泄露我的*5,隐私*4,人肉*6,网络谣言*8,造谣*7,网暴*8,诽谤*7,名誉*6,肖像*7,肖像权*8,换脸*7,骚扰电话*7,垃圾短信*8,实名…电话卡*5',
      'domain name*10,domain*5,privacy*5,defamation*8,portrait*5',
    ],
  },
  {
    id: 'culture-commerce',
    name: { zh: '文化旅游、商务等主管部门', en: 'Culture, tourism and commerce authorities' },
    phone: '12345',
    url: null,
    decides: {
      zh: '非物质文化遗产、老字号认定、技术进出口和展会审批由文化旅游、商务部门办理，可经12345转接。',
      en: 'Intangible heritage, time-honoured brands and technology trade belong to culture and commerce; 12345 connects you.',
    },
    reason: 'other-organ',
    phrases: [
      '申报非遗*9,评非遗*9,老手艺*2,手艺…申报*4',
      '非遗*8,非物质文化遗产*9,传承人*7,老字号认定*9,认定…老字号*8,中华老字号*5,技术出口*8,技术进口*7,技术进出口*9,出口管制*8,商务委*7,外资准入*6,外商投资备案*7,旅行社*8,导游*7,旅游*5,演出*5,网吧*7,文物*7,博物馆*4,电影票*7,演唱会*8',
      'intangible heritage*9,export control*8,travel agency*9,technology export*8',
    ],
  },
  {
    id: 'drug-health',
    name: { zh: '药品监督、卫生健康主管部门', en: 'Drug and health authorities' },
    phone: '12345',
    url: null,
    decides: {
      zh: '药品、医疗器械注册和医疗服务由药监、卫健部门办理，可经12345转接。',
      en: 'Registration of drugs and devices, and medical services.',
    },
    reason: 'other-organ',
    phrases: [
      '药品注册*9,药品审批*8,医疗器械注册*9,器械注册证*8,药监局*8,中药保护*7,处方药*7,诊所*7,医美*8,美容院*7,卫健委*8,体检报告*5,医疗事故*9,床位*5',
      'drug approval*8,medical device registration*8,clinic*6',
    ],
  },
  {
    id: 'finance-supervision',
    name: { zh: '金融监管部门', en: 'Financial supervision' },
    phone: '12378',
    url: null,
    decides: { zh: '银行保险服务纠纷由金融监管部门处理，热线12378。', en: 'Disputes with banks and insurers: 12378.' },
    reason: 'other-organ',
    phrases: [
      '银行卡盗刷*9,盗刷*8,信用卡逾期*9,征信*7,催收*7,暴力催收*9,网贷*8,高利贷*8,理财*6,非法集资*9,保险…拒赔*6,退保*8,证监会*8,股市*6,股票*4,基金亏*7,私募*5',
      'credit card*6,credit record*7,loan shark*9',
    ],
  },
  {
    id: 'education',
    name: { zh: '教育主管部门和学校', en: 'Education authorities' },
    phone: '12345',
    url: null,
    decides: {
      zh: '招生、学历、学位和学术不端由教育部门和学校处理，可经12345转接。',
      en: 'Admissions, degrees and academic misconduct belong to education authorities.',
    },
    reason: 'other-organ',
    phrases: [
      '幼升小*9,小升初*9,孩子上学*8,小孩上学*8,孩子…入学*8,孩子…报名*4,转学*7,择校*8',
      '招生办*7,中考*8,考研*6,学位证*7,毕业证*6,学历认证*8,学术不端*7,导师*5,博士…延毕*7,补课*8,校外培训*7,学区房*9,教委*8,教育局*8,教育部*6,奖学金*6,宿管*8,食堂*6',
      'university admission*8,diploma*6,plagiarism*6',
    ],
  },
  {
    id: 'immigration',
    name: { zh: '移民管理和出入境部门', en: 'Immigration administration' },
    phone: '12367',
    url: null,
    decides: {
      zh: '签证、居留和出入境由移民管理机构办理，热线12367。',
      en: 'Visas, residence and border matters: 12367.',
    },
    reason: 'other-organ',
    phrases: [
      '签证延期*9,居留许可*9,永久居留*8,绿卡*7,办护照*8,换护照*8,港澳通行证*9,出入境*6,边检*8,入境*3',
      'visa extension*9,residence card*8,extend my visa*9,work visa*7,green card*7',
    ],
  },
  {
    id: 'other-places',
    name: { zh: '事项所在地的知识产权部门', en: 'The intellectual property office of that place' },
    phone: '12345',
    url: null,
    decides: {
      zh: '在外省市办理的事项由当地知识产权部门负责。',
      en: 'Matters handled in another province belong to the office there.',
    },
    reason: 'other-organ',
    phrases: [
      '江苏省知识产权局*8,浙江省知识产权局*8,广东省知识产权局*8,北京市知识产权局*8,深圳市…局*5,杭州市…局*5,苏州市…局*5,外省…局*4,外地…局*4,我在杭州*3,我在苏州*3,我在深圳*3,我在广州*3,我在北京*3,我是河南*3,我是山东*3,老家*1,外省市…资助*6,苏州…资助*7,杭州…资助*7,昆山…资助*7,苏州…补贴*7,杭州…补贴*7,昆山…补贴*7,深圳…补贴*7',
      'in shenzhen*3,in hangzhou*3,in suzhou*3',
    ],
  },
  {
    id: 'petition',
    name: { zh: '信访部门', en: 'Petition office' },
    phone: '12345',
    url: null,
    decides: {
      zh: '对已办结事项反复反映、要求领导接访的，属于信访事项。',
      en: 'Repeated appeals to leaders after a matter is closed are petitions.',
    },
    reason: 'petition',
    phrases: [
      '反复信访*8,多次上访*9,要见局长*4,要求领导接访*8,接待日*3',
      '上访*9,信访办*7,信访局*7,信访件*5,越级*5,接访*6,信访复查*8,信访答复*6',
      'petition*6',
    ],
  },
]
