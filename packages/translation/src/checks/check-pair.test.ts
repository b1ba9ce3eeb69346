import { expect, test } from 'vitest'
import fc from 'fast-check'
import { BASE_TERMS, termIndex } from '../terms/index.ts'
import { checkPair, findingSentence, type Finding } from './index.ts'

const index = termIndex(BASE_TERMS)
const told = (zh: string, en: string) =>
  checkPair(zh, en, index).map((finding) => [
    finding.type,
    zh.slice(finding.zh.start, finding.zh.end),
    en.slice(finding.en.start, finding.en.end),
  ])

const RIGHT: readonly (readonly [zh: string, en: string])[] = [
  ['第三条　应当在5个工作日内立案。', 'The case shall be opened within 5 working days.'],
  ['应当在二十个工作日内答复。', 'A reply shall be given within twenty (20) business days.'],
  ['自二〇二四年三月一日起施行。', 'It takes effect on March 1, 2024.'],
  ['2024年5月1日至15日报名。', 'Registration is open from 1 to 15 May 2024.'],
  ['处3—5万元罚款。', 'A fine of RMB 30,000 to 50,000 is imposed.'],
  ['补贴一百二十万元，比例为百分之十五。', 'The subsidy is 1.2 million yuan, at 15 per cent.'],
  ['依照第三条第二款第（一）项办理。', 'It is handled under Article 3(2)(1).'],
  ['依照第十条之一、第十二条办理。', 'It is handled under Articles 10-1 and 12.'],
  ['根据沪知局规〔2024〕1号文件执行。', 'It follows document Hu Zhi Ju Gui [2024] No. 1.'],
  ['周一至周五上午9:00—11:30，下午1:30—5:00。', 'Monday to Friday, 9 a.m. to 11:30 a.m. and 1:30 p.m. to 5 p.m.'],
  [
    '半年内公布，三分之二以上同意，增长一倍。',
    'Published within six months, agreed by two-thirds of the members; it doubled.',
  ],
  ['人员超过1,000万美元的案件。', 'Cases of more than US$10 million with people.'],
  ['电话021-23110000。', 'Call +86 21 2311 0000.'],
  ['通过“一网通办”提交。', 'Submit through Government Online-Offline Shanghai (一网通办).'],
  ['服务热线：021-23110867。', 'Hotline: +86 21 2311 0867.'],
  ['服务热线：021-23110867。', 'Hotline: (86-21) 2311-0867.'],
  ['每半年公布一次典型案例。', 'Typical cases are published every six months.'],
  ['2025年1至6月，融资额增长31.7%。', 'From January to June 2025, financing rose 31.7%.'],
  ['知识产权保险按年投保。', 'The insurance is taken out for a year at a time.'],
  ['商标注册人可以请求调解。', 'The registrant may request mediation.'],
  ['每季度首月10日前报送。', 'It is reported by the 10th of the first month of each quarter.'],
  [
    '中小企业可以请求区市场监管局调解。',
    'A small or medium-sized enterprise may ask the district market regulator to mediate.',
  ],
  [
    '违法经营额五万元以上的，可以处罚款；没有违法经营额或者违法经营额不足五万元的，给予警告。',
    'Where the illegal turnover is CNY 50,000 or more, a fine may be imposed; where there is none, or it is less than CNY 50,000, a warning is given.',
  ],
  ['按照统一标准进一步完善。', 'Improve further by one standard.'],
  ['一审受理案件2，315件。', '2,315 cases were accepted at first instance.'],
  ['结果在一个半月内公布，半个月内反馈。', 'Results are published within six weeks, replies sent within 15 days.'],
  ['故意侵犯专利权，情节严重的，从重处罚。', 'Wilful and serious infringement is punished more severely.'],
  ['由市知识产权局负责解释。', 'It is interpreted by the municipal IP administration.'],
  ['单笔最高2000万元，年利率不超过4.35%。', 'Up to RMB 20m a loan, at no more than 4.35% a year.'],
  [
    '执法人员不得少于两人，并应当出示证件。',
    'Always send two or more of your people, each of them wearing a name plate.',
  ],
  [
    '2023财政年度预算为4500万元，其中三分之一用于维权。',
    'The budget for fiscal year 2023 is CNY 45 million, a third of it for enforcement.',
  ],
  [
    '材料精简三分之一以上，可以第三次延长。',
    'Paperwork is cut by more than a third, and a third extension is possible.',
  ],
  ['活动周自4月20日起至26日止。', 'The week of events runs from April 20 to 26.'],
  ['附件：1. 申请表 2. 承诺书', 'Annexes: 1. Application form; 2. Letter of commitment'],
  ['专利号ZL202310123456.7。', 'Patent No. ZL 202310123456.7.'],
  [
    '约三成企业获得贷款，受理量翻了一番。',
    'About 30 percent of the companies got loans, and the number accepted has doubled.',
  ],
  ['每增加1件，加收150元，惠及企业近万家。', 'Each further case costs CNY 150 more; nearly 10,000 companies benefit.'],
  ['作出创造性贡献的人是发明人。', 'Whoever made a creative contribution is an inventor.'],
  // Free translations leave out what is clear.
  ['口头审理应当公开进行。', 'Hearings are held in public.'],
  ['专利侵权诉讼中可以提交评价报告。', 'A patentee may file an evaluation report in the proceedings.'],
  ['国家秘密解密的，应当先审查后公开。', 'State secrets to be declassified are reviewed before they are released.'],
  ['商标注册申请公告后三个月内可以提出异议。', 'A mark may be opposed within three months of its publication.'],
]

test('a term that is said in another way is told, with the words that say it', () => {
  const table: readonly (readonly [zh: string, en: string, found: string])[] = [
    ['地理标志产品应当符合标准。', 'Geographic label products shall meet the standard.', 'Geographic label'],
    ['面向中小企业举办。', 'It is held for medium and little companies.', 'medium and little'],
    ['外观设计专利申请量增长。', 'Applications for utility model patents have grown.', 'utility model patents'],
    ['可以申请行政裁决。', 'An administrative outcome may be applied for.', 'administrative outcome'],
  ]
  for (const [zh, en, found] of table)
    expect([zh, told(zh, en).map(([type, , place]) => [type, place])]).toEqual([zh, [['term', found]]])
})

test('what says the same in another way is silent', () => {
  for (const [zh, en] of RIGHT) expect([zh, told(zh, en)]).toEqual([zh, []])
})

test('each kind of difference is told with its place in both texts', () => {
  const table: readonly (readonly [zh: string, en: string, ...expected: string[]])[] = [
    ['应当在30日内提交。', 'It shall be submitted within 20 days.', 'number', '30日', '20 days'],
    ['应当在30日内提交。', 'It shall be submitted within 30 working days.', 'number', '30日', '30 working days'],
    ['自2024年3月1日起施行。', 'It takes effect on 1 May 2024.', 'date', '2024年3月1日', '1 May 2024'],
    ['2023财年预算已经公布。', 'The budget for fiscal year 2024 is public.', 'date', '2023财年', '2024'],
    ['（一）场所固定；（二）有2名以上人员。', '(a) fixed premises; and (b) six or more staff.', 'number', '2', 'six'],
    [
      '下列材料：（一）请求书；（二）身份证明。',
      'These materials: (1) a request; (3) proof of identity.',
      'reference',
      '（二）',
      '(3)',
    ],
    ['专利号ZL202310123456.7。', 'Patent No. ZL 202310123465.7.', 'number', 'ZL202310123456.7', 'ZL 202310123465.7'],
    ['约三成企业获得贷款。', 'About 13 percent of the companies got loans.', 'number', '三成', '13 percent'],
    ['每月10日前报送。', 'To be reported by the 15th of each month.', 'date', '每月10日', '15th'],
    ['处5万元罚款。', 'A fine of RMB 500,000 is imposed.', 'amount', '5万元', 'RMB 500,000'],
    ['处5万元罚款。', 'A fine of US$50,000 is imposed.', 'amount', '5万元', 'US$50,000'],
    ['依照第三条第二款处理。', 'It is handled under Article 3(3).', 'reference', '第二款', '(3)'],
    [
      '依照国务院令第711号执行。',
      'It follows State Council Order No. 492.',
      'document-number',
      '令第711号',
      'Order No. 492',
    ],
    ['审查其创造性。', 'Its creativity is examined.', 'term', '创造性', 'creativity'],
    ['依照《专利法》办理。', 'It is handled under the Trademark Law.', 'reference', '专利法', 'Trademark Law'],
    ['申请材料应当齐全。', 'The 申请材料 shall be complete.', 'untranslated', '申请材料', '申请材料'],
  ]
  for (const [zh, en, ...expected] of table) expect([zh, told(zh, en)]).toEqual([zh, [expected]])
})

test('a part with nothing opposite is missing, and what stands in it is not told twice', () => {
  const zh = '材料齐全的，应当在5个工作日内立案，并书面通知请求人。逾期未缴纳罚款的，移送人民法院处理。'
  const [only, ...more] = checkPair(
    zh,
    'Where the materials are complete, the case shall be opened within 5 working days and the requester notified in writing.',
    index,
  )
  expect(more).toEqual([])
  expect([only?.type, zh.slice(only?.zh.start, only?.zh.end)]).toEqual([
    'missing',
    '逾期未缴纳罚款的，移送人民法院处理',
  ])
  expect(checkPair(zh, ' ', index).map(({ type }) => type)).toEqual(['missing'])
})

test('a label on one side is no fault, two different labels are', () => {
  expect(told('第三条　参加活动不收取费用。', 'Taking part is free of charge.')).toEqual([])
  expect(
    told('第三条　参加活动不收取费用。', 'Article 4 Taking part is free of charge.').map(([type]) => type),
  ).toEqual(['reference'])
})

test('the day of the text decides which name of an office is right', () => {
  const pair = ['由国家知识产权局公布。', 'It is published by the State Intellectual Property Office.'] as const
  expect(checkPair(...pair, index).map(({ type }) => type)).toEqual(['term'])
})

test('a clause that speaks of the past may name an office as it was called then', () => {
  const types = (zh: string, en: string) => told(zh, en).map(([type]) => type)
  expect(
    types(
      '2016年，国家知识产权局受理申请。',
      'In 2016, the State Intellectual Property Office (SIPO) accepted applications.',
    ),
  ).toEqual([])
  expect(types('2016年至2024年，国家知识产权局受理申请。', 'From 2016 to 2024, SIPO accepted applications.')).toEqual([
    'term',
  ])
})

test('an item that the English list does not have is missing, by its number or by what it says', () => {
  const zh = '符合下列条件之一的，可以申请：（一）涉及节能环保；（二）涉及互联网；（三）已经准备实施。'
  const opening = 'An application may be made where: (1) energy saving or environmental protection is involved; '
  expect(told(zh, `${opening}(2) the internet is involved.`)).toEqual([['missing', '（三）已经准备实施', '']])
  expect(told(zh, `${opening}(3) preparations for use have been made.`)).toEqual([['missing', '（二）涉及互联网', '']])
  expect(told(zh, `${opening}(2) the internet is involved; (3) preparations for use have been made.`)).toEqual([])
})

test('two figures that changed places are told, told in another order they are not', () => {
  const zh = '发明专利权的期限为二十年，外观设计专利权的期限为十五年。'
  expect(told(zh, 'An invention patent lasts fifteen years and a design patent twenty years.')).toEqual([
    ['number', '二十年', 'fifteen years'],
    ['number', '十五年', 'twenty years'],
  ])
  expect(told(zh, 'A design patent lasts fifteen years and an invention patent twenty years.')).toEqual([])
  expect(told(zh, 'It is twenty years for inventions and fifteen years for designs.')).toEqual([])
  const grants = '首次获得授权的，每件资助2500元；对通过PCT途径获得授权的，每件资助5万元。'
  expect(told(grants, 'A first patent brings CNY 2,500 and a patent by the PCT route CNY 50,000.')).toEqual([])
  expect(
    told(
      grants,
      'Each first patent granted brings CNY 50,000, and each patent granted by the PCT route CNY 2,500.',
    ).map(([type]) => type),
  ).toEqual(['amount', 'amount'])
})

test('what is left in Chinese is not missing as well', () => {
  expect(told('（二）权利证明；', '(2) 权利证明;')).toEqual([['untranslated', '权利证明', '权利证明']])
  expect(
    told('本规定所称展会，是指在本市举办的展览会。', '展会 here means one held in the city.').map(([type]) => type),
  ).toEqual(['untranslated'])
})

test('titles and length are hints for the editor only', () => {
  const zh = '依照《上海市某某管理实施办法（试行）》和有关规定，申请人应当向窗口提交全部申请材料并说明理由。'
  expect(checkPair(zh, 'Applicants submit it.', index, { hints: true }).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['title', 'length']),
  )
  expect(
    checkPair(zh, 'Applicants submit it.', index).filter(({ type }) => type === 'title' || type === 'length'),
  ).toEqual([])
})

test('every finding can be said in both languages, and its places lie inside the texts', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'第三条5万元2024年1月〔〕号（一）专利创造性20%,. Article No.3 ten days RMB (', '\n'),
    maxLength: 60,
  })
  fc.assert(
    fc.property(texts, texts, (zh, en) => {
      const inside = ({ start, end }: Finding['zh'], text: string) => start >= 0 && start <= end && end <= text.length
      return checkPair(zh, en, index, { hints: true }).every((finding) => {
        const said = findingSentence(finding)
        return inside(finding.zh, zh) && inside(finding.en, en) && said.zh !== '' && said.en !== ''
      })
    }),
    { numRuns: 300 },
  )
})

test('a period or a time of the day that differs may be told as a date too; an editor tells it once', () => {
  const types = (zh: string, en: string) => checkPair(zh, en, index, { timesAsDates: true }).map(({ type }) => type)
  expect(types('应当提前48小时预约。', 'Book 24 hours ahead.')).toEqual(['number', 'date'])
  expect(types('自受理之日起20个工作日内答复。', 'A reply is given within 20 days of acceptance.')).toEqual([
    'number',
    'date',
  ])
  expect(types('试点期限为半年。', 'The pilot period is one year.')).toEqual(['number', 'date'])
  expect(
    types('逾期一个月未缴费的，视为撤回。', 'Where the fee is not paid, the application is deemed withdrawn.'),
  ).toEqual(['number', 'date'])
  expect(types('共有服务站126个。', 'There are 162 service stations.')).toEqual(['number'])
  expect(told('应当提前48小时预约。', 'Book 24 hours ahead.')).toHaveLength(1)
})

test('a figure that is left out of a part that is said is no missing part, and a title of a short clause is a reference', () => {
  expect(
    told('展期在3日以上的展会，投诉站不少于2个。', 'Exhibitions of 3 days or more have complaint stations.').map(
      ([type]) => type,
    ),
  ).toEqual(['number'])
  expect(told('按照《专利收费标准》缴纳。', 'It is paid as required.').map(([type]) => type)).toEqual(['reference'])
  expect(told('每季度公布一次。', 'It is published once a year.')).toEqual([['date', '每季度', 'once a year']])
  expect(told('填写表2。', 'Fill in Table 5.')).toEqual([['reference', '表2', 'Table 5']])
  expect(told('参照《展会知识产权保护工作指引》执行。', 'The same rules apply.').map(([type]) => type)).toEqual([
    'reference',
  ])
})
