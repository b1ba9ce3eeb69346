/** A clause in its parts, in both languages. `{…}` is a figure of `slots.ts`, a word in `[…]` a term with its wrong English behind `|`. */
export type Part = readonly [zh: string, en: string]

export const TEXTS: readonly (readonly Part[])[] = [
  [
    [
      '对行政裁决不服的，可以自收到裁决书之日起{period}内向上海知识产权法院起诉；',
      'A party that does not accept the administrative ruling may bring an action before the Shanghai Intellectual Property Court within {period} of receiving it; ',
    ],
    ['逾期不起诉的，裁决生效。', 'if it fails to do so in time, the ruling takes effect.'],
  ],
  [
    ['本办法自{date}起施行，', 'These Measures take effect on {date} '],
    ['有效期至{date}。', 'and remain valid until {date}. '],
    [
      '《上海市专利资助办法》（{document}）同时废止。',
      'The Measures of Shanghai Municipality for Patent Subsidies ({document}) are repealed at the same time.',
    ],
  ],
  [
    [
      '有{item}规定情形的，处{money}以下的罚款；',
      'In the circumstances set out in {item}, a fine of up to {money} shall be imposed; ',
    ],
    ['情节严重的，移送公安机关。', 'serious cases shall be transferred to the public security organ.'],
  ],
  [
    [
      '依照《中华人民共和国专利法》{article}的规定，专利权人可以书面声明愿意许可任何单位实施其专利。',
      'Under {article} of the Patent Law of the People’s Republic of China, a patentee may declare in writing that it is willing to license any entity to exploit its patent. ',
    ],
    [
      '声明应当写明许可使用费的支付方式和标准。',
      'The declaration shall state how and at what rate the royalty is to be paid.',
    ],
  ],
  [
    ['质押登记免收费用。', 'No fee is charged for registering a pledge. '],
    [
      '材料齐全的，当日办结；其他情形{period}内办结。',
      'Complete applications are settled on the same day, all others within {period}.',
    ],
  ],
  [
    [
      '保护中心收到预审请求后，应当在{period}内告知请求人结果，',
      'After receiving a request for pre-examination, the Centre shall tell the requester the result within {period}, ',
    ],
    ['对未通过的说明理由，', 'give reasons where the request has failed, '],
    [
      '并将结果报送国家知识产权局。',
      'and report the result to the China National Intellectual Property Administration.',
    ],
  ],
  [
    [
      '截至{month}底，全市每万人口高价值发明专利拥有量达到{count}件，',
      'By the end of {month} the city had {count} high-value invention patents per 10,000 residents, ',
    ],
    ['同比增长{percent}。', 'up {percent} year on year.'],
  ],
  [
    ['贷款贴息比例为实际支付利息的{percent}，', 'The interest subsidy is {percent} of the interest actually paid, '],
    ['同一企业每年不超过{money}。', 'and no enterprise may receive more than {money} in one year. '],
    [
      '已经享受市级其他贴息的，不再重复支持。',
      'Enterprises that already enjoy another municipal interest subsidy receive no further support.',
    ],
  ],
  [
    [
      '申请人应当提交请求书一式两份、权利要求书和说明书摘要，',
      'An applicant shall submit the request in duplicate, the claims and the abstract of the specification, ',
    ],
    ['并按照{annex}缴纳费用。', 'and pay the fees set out in {annex}.'],
  ],
  [
    [
      '外国人在中国没有经常居所的，应当委托专利代理机构办理。',
      'A foreigner without a habitual residence in China shall appoint a patent agency. ',
    ],
    ['委托书应当自申请之日起{period}内补交。', 'The power of attorney shall be handed in within {period} of filing.'],
  ],
  [
    [
      '政府信息公开工作机构应当自收到申请之日起{period}内予以答复；',
      'The office in charge of the disclosure of government information shall reply within {period} of receiving the request; ',
    ],
    [
      '需要延长答复期限的，应当经负责人同意并告知申请人，',
      'where more time is needed, the head of the office shall give consent and the applicant shall be informed, ',
    ],
    ['延长的期限最长不得超过{period}。', 'and the extension may not exceed {period}.'],
  ],
  [
    [
      '行政机关违反本条例{paragraph}规定的，由上一级行政机关责令改正。',
      'Where an administrative organ violates {paragraph} of these Regulations, the administrative organ at the next higher level shall order it to make corrections.',
    ],
  ],
  [
    ['{order}公布的条例共五十六条，', 'The regulations promulgated by {order} have 56 articles '],
    ['确立了以公开为常态的原则。', 'and lay down the principle that disclosure is the norm.'],
  ],
  [
    [
      '展会期间，投诉站工作时间为每日9:00至17:00。',
      'During the exhibition the complaint station is open from 9 a.m. to 5 p.m. every day. ',
    ],
    ['投诉人撤回投诉的，应当书面说明。', 'A complainant who withdraws a complaint shall say so in writing.'],
  ],
  [
    [
      '地理标志专用标志使用人应当建立台账，',
      'A user of the special sign for geographical indications shall keep a ledger ',
    ],
    ['保存期限不少于{period}，', 'for no less than {period} '],
    ['并接受监督检查。', 'and accept supervision and inspection.'],
  ],
  [
    [
      '驰名商标的认定遵循个案认定、被动保护的原则。',
      'Well-known trademarks are recognised case by case and protected on request only. ',
    ],
    [
      '不得将“驰名商标”字样用于广告宣传，违者处{money}罚款。',
      'The words “well-known trademark” may not be used in advertising; a breach is fined {money}.',
    ],
  ],
  [
    [
      '故意侵犯商业秘密且情节严重的，适用惩罚性赔偿，',
      'Where trade secrets are infringed wilfully and the circumstances are serious, punitive damages apply, ',
    ],
    ['数额为损失的一倍以上五倍以下。', 'of not less than one and not more than five times the loss.'],
  ],
  [
    ['政策会客厅每季度举办一次，', 'The policy salon is held once every quarter '],
    ['面向中小企业和外商投资企业，', 'for small and medium-sized enterprises and foreign-invested enterprises, '],
    ['每场名额{count}人。', 'with {count} places at each session.'],
  ],
  [
    [
      '规范性文件应当自公布之日起{period}后施行，',
      'A normative document shall come into force {period} after it is published, ',
    ],
    ['但{article}另有规定的除外。', 'unless {article} provides otherwise.'],
  ],
  [
    [
      '审查员应当在申请日后{period}内完成初步审查。',
      'The examiner shall complete the preliminary examination within {period} of the filing date. ',
    ],
    [
      '未发现缺陷的，公布申请并进行实质审查。',
      'If no defect is found, the application is published and goes on to substantive examination.',
    ],
  ],
  [
    [
      '授予专利权的发明，应当具备新颖性、创造性和实用性。',
      'An invention for which a patent is granted shall have novelty, inventive step and practical applicability. ',
    ],
    ['创造性应当与现有技术对比后判断。', 'Inventive step is judged by comparison with the prior art.'],
  ],
  [
    ['自{date}起，窗口地址变更为世博村路300号。', 'From {date} the service window moves to 300 Shibocun Road. '],
    ['原窗口不再受理业务。', 'The former window no longer accepts applications.'],
  ],
  [
    [
      '对主动公开的信息，应当自形成之日起{period}内公布；',
      'Information subject to proactive disclosure shall be published within {period} of being produced; ',
    ],
    ['法律、法规另有规定的，从其规定。', 'where laws or regulations provide otherwise, those provisions prevail.'],
  ],
  [
    ['专利年费自授权当年起按年缴纳，', 'The annual fee for a patent is paid each year from the year of grant, '],
    ['第一年至第三年每年{money}。', 'at {money} a year for the first three years.'],
  ],
  [
    [
      '涉及国家秘密、个人隐私的信息不予公开。',
      'Information involving state secrets or personal privacy is not disclosed. ',
    ],
    [
      '申请人对答复不服的，可以依法申请行政复议或者提起行政诉讼。',
      'An applicant who disagrees with the reply may apply for administrative reconsideration or institute administrative litigation in accordance with the law.',
    ],
  ],
  [
    ['合议组由三名以上单数人员组成，', 'The panel consists of an odd number of at least three members; '],
    ['其中专家不少于{percent}。', 'no fewer than {percent} of them shall be experts.'],
  ],
  [
    [
      '企业可以用专利权、注册商标专用权向银行申请质押贷款，',
      'Enterprises may apply to a bank for a loan secured by a pledge of patent rights or of the exclusive right to use a registered trademark, ',
    ],
    ['单笔不超过{money}，期限不超过{period}。', 'of no more than {money} each and for no longer than {period}.'],
  ],
  [
    [
      '本通知所称高新技术企业，是指{date}前经认定的企业（见{document}）。',
      'In this Notice, high-tech enterprises means enterprises recognised before {date} (see {document}).',
    ],
  ],
  [
    ['强制许可的使用费由双方协商；', 'The royalty for a compulsory licence is negotiated by both parties; '],
    [
      '不能达成协议的，由国务院专利行政部门裁决。',
      'if they cannot agree, the patent administration department under the State Council decides.',
    ],
  ],
  [
    [
      '职务发明被授予专利权后，单位应当给予发明人不少于{money}的奖金。',
      'Once a service invention has been granted a patent, the employer shall pay the inventor a bonus of at least {money}. ',
    ],
    ['奖金应当在公告之日起{period}内支付。', 'The bonus is due within {period} of the announcement.'],
  ],
]

/** English terms of the texts and what a careless translator writes instead. */
export const WRONG_TERMS: readonly (readonly [right: string, wrong: string])[] = [
  ['administrative ruling', 'administrative judgment'],
  ['the royalty is to be paid', 'the permission fee is to be paid'],
  ['pre-examination', 'pre-trial'],
  ['China National Intellectual Property Administration', 'State Intellectual Property Office'],
  ['high-value invention patents', 'high-value utility models'],
  ['the claims', 'the rights request book'],
  ['patent agency', 'patent proxy'],
  ['power of attorney', 'entrustment book'],
  ['proactive disclosure', 'voluntary disclosure'],
  ['geographical indications', 'geographic signs'],
  ['Well-known trademarks', 'Famous trademarks'],
  ['trade secrets', 'commercial secrets'],
  ['punitive damages', 'punishment compensation'],
  ['normative document', 'standard document'],
  ['substantive examination', 'essence examination'],
  ['novelty', 'newness'],
  ['inventive step', 'creativity'],
  ['Inventive step', 'Creativeness'],
  ['prior art', 'existing technology'],
  ['state secrets', 'national secrets'],
  ['administrative reconsideration', 'administrative review'],
  ['compulsory licence', 'forced permission'],
  ['service invention', 'job invention'],
  ['small and medium-sized enterprises', 'medium and little companies'],
  ['administrative organ', 'executive organ'],
  ['practical applicability', 'practicality'],
  ['a pledge', 'a mortgage'],
  ['interest subsidy', 'paste interest'],
  ['State Council', 'National Council'],
  ['filing date', 'application day'],
]
