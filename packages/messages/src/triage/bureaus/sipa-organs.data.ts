import type { Organ } from '../organ.ts'

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
      '区里*5,区级*6,区政府*5,区财政*6,区配套*7,配套资助*4,区资助*6,区知识产权局*6,区局*5,区市场监管局*5,区科委*6,镇里*5,镇政府*6,街道*4,居委*6,浦东新区…资助*6,浦东…资助*6,浦东…补贴*6,闵行…资助*6,闵行区*2,嘉定…补贴*6,嘉定…资助*6,松江…资助*6,松江…补贴*6,徐汇…资助*6,杨浦…资助*6,青浦…补贴*6,奉贤…补贴*6,宝山…资助*6,静安…补贴*6,金山…补贴*6,崇明…补贴*6,普陀…补贴*6,长宁…补贴*6,虹口…补贴*6,黄浦…补贴*6,张江…补贴*4',
      'district subsid*8,district government*7,district office*6,pudong subsid*7,district level*6',
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
      '物业*8,小区*6,拆迁*9,动迁*9,违章*6,违建*9,房产*6,房东*7,租房*6,停车*6,噪音*8,扰民*9,油烟*8,垃圾*5,公交*7,地铁*6,路灯*8,漏水*8,装修*6,学区*8,入学*7,幼儿园*6,学费*6,老师…补课*7,高考*6,医院*7,看病*7,疫苗*7,养狗*8,邻居*6,交警*8,驾照*8,违停*8,车牌*6,城管*8,绿化*6,电费*7,水费*7,燃气*7,宽带*7,移动公司*6,网约车*8,快递*4,环保*5,污水*7,工地*6,三农*3,宅基地*9,低保*8',
      'landlord*8,rent*5,noise*7,parking*7,school*4,hospital*7,traffic*5,neighbour*8,neighbor*8,garbage*7,subway*6,apartment*6',
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
    phrases: ['上访*9,信访办*7,信访局*7,信访件*5,越级*5,接访*6,信访复查*8,信访答复*6', 'petition*6'],
  },
]
