import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare.ts'

const effects = (old: string, next: string) =>
  compareTexts(`第一条 ${old}\n第二条 略。`, `第一条 ${next}\n第二条 略。`)[0]?.effects.join('+')

describe('what drafters write in two ways is wording', () => {
  it.each([
    ['the unit of a range', '中止协议3至6个月。', '中止协议3个月至6个月。'],
    ['the 万 of a range', '处5至10万元罚款。', '处5万元至10万元罚款。'],
    ['the year of a second day', '申报时间：2024年5月1日至5月31日。', '申报时间：2024年5月1日至2024年5月31日。'],
    ['until a day', '有效期至2026年12月31日止。', '有效期至2026年12月31日。'],
    ['half a year', '每半年召开一次会议。', '每6个月召开1次会议。'],
    ['by the month', '补贴按月发放。', '补贴每月发放。'],
    ['a sum by the month', '每月2500元。', '2500元/月。'],
    ['a sum by head and month', '每人每月500元。', '500元/人·月。'],
    ['a grant and its sum', '对符合条件的企业给予一次性奖励20万元。', '对符合条件的企业，一次性给予20万元奖励。'],
    ['a value that is included', '停放15分钟以内的，免费。', '停放15分钟（含）以内的，免费。'],
    ['a most that is included', '总额不超过500万元。', '总额不超过500万元（含）。'],
    ['a bound said twice', '期限最长不超过30年。', '期限最长不得超过30年。'],
    ['a bound said apart', '资助金额最高不超过100万元。', '最高资助金额不超过100万元。'],
    ['a bound behind its value and before it', '连续工作3年以上。', '连续工作不少于3年。'],
    ['a share that is reached', '执行率达到90%以上。', '执行率不低于90%。'],
    ['from the day on', '应当在收到通知后15日内签约。', '应当自收到通知之日起15日内签约。'],
    ['a share of a base', '按照装修投入的30%给予补贴。', '给予装修投入30%的补贴。'],
    ['a head of a list', '设计单位、施工单位应当签字。', '设计、施工单位应当签字。'],
    ['who is named again', '项目经批准后拨付一半；验收后拨付其余。', '项目经批准后拨付一半。项目验收后拨付其余。'],
    ['under an article', '违反本规定第二条规定的，责令改正。', '违反本规定第二条的责令改正。'],
    ['to apply', '本市行政区域内的医疗机构适用本规定。', '本规定适用于本市行政区域内的医疗机构。'],
    ['to file an application', '应当在届满前30日内提出延续申请。', '应当在届满前30日内申请延续。'],
    ['a body by its short name', '市医疗保障局负责制定。', '市医保局负责制定。'],
    ['a commission', '由市发展和改革委员会备案。', '由市发展改革委备案。'],
    ['an administration', '区绿化和市容管理局应当检查。', '区绿化市容局应当检查。'],
    ['to complete', '应当在15日内审核。', '应当在15日内完成审核。'],
    ['the end of a month', '应当于每年3月底前报送。', '应当在每年3月31日前报送。'],
    ['a grant by its standard', '资助标准为每件2000元。', '按每件2000元的标准资助。'],
    ['from the day on, with 在', '受理后15个工作日内办结。', '受理后在15个工作日内办结。'],
    ['both levels', '市、区知识产权局应当协作。', '市、区两级知识产权局应当协作。'],
    ['supervision in short', '加强对机构的监督管理。', '加强对机构的监管。'],
    ['within the last years', '近三年内无违法记录。', '近3年无违法记录。'],
    ['a sum by the piece', '奖金5万元/项。', '每项奖金5万元。'],
    ['标准予以 holds no 准予', '按有关标准支付。', '按有关标准予以支付。'],
  ])('%s', (_, old, next) => {
    expect(effects(old, next)).toBe('wording')
  })
})

describe('what only looks alike is an edit of its own', () => {
  it.each([
    ['the end of another month', '应当于3月底前报送。', '应当于4月底前报送。', 'date'],
    ['a day within the month', '应当于3月底前报送。', '应当于3月20日前报送。', 'date'],
    ['one level', '市、区两级知识产权局负责。', '市知识产权局负责。', 'subject'],
    ['a longer range', '中止协议3至6个月。', '中止协议1至3个月。', 'date'],
    ['a larger range', '处5至10万元罚款。', '处5至12万元罚款。', 'amount'],
    ['by whom a sum is reckoned', '每人每年2000元。', '每户每年2000元。', 'amount'],
    ['by what a sum is reckoned', '补贴500元/人。', '补贴500元/户。', 'amount'],
    ['a figure before 时 that is no hour', '指数大于200时，发布预警。', '指数大于150时，发布预警。', 'amount'],
    ['to complete and to organise', '应当完成验收。', '应当组织验收。', 'duty'],
    ['another that is named', '企业应当申报。企业负责维护。', '企业应当申报。个人负责维护。', 'subject'],
    ['a bound that turned', '期限最长不超过30年。', '期限最短不少于30年。', 'date'],
    [
      'who is responsible, by a name nobody knows',
      '甲局负责组织，市分减联办负责发布。',
      '甲局负责组织，乙中心负责发布。',
      'subject',
    ],
    ['another who is responsible', '区医疗保障局负责实施。', '区医疗保障局和区民政局负责实施。', 'subject'],
    ['who is excepted', '禁止机动车通行，公交车除外。', '禁止机动车通行，公交车、出租车除外。', 'subject'],
    ['人才可以 holds no 才可以', '高层次人才可以申请。', '高层次人才及其配偶可以申请。', 'subject'],
    ['whom they shall be', '申报单位应当是在本市注册的法人。', '申报单位应当是法人。', 'subject'],
    [
      'a condition in the middle of an item',
      '未明码标价，首次被发现，且及时改正的；',
      '未明码标价，且及时改正的；',
      'subject',
    ],
    [
      'others by a title that they hold',
      '具有本市户籍的老年人，可以申请补贴。',
      '具有本市户籍或者持有《居住证》的老年人，可以申请补贴。',
      'subject+reference',
    ],
    ['one of those to whom', '可以向区局或者市局申请。', '可以向区局申请。', 'subject'],
  ])('%s', (_, old, next, found) => {
    expect(effects(old, next)).toBe(found)
  })
})

describe('where a clause stands', () => {
  it('keeps the number of a text as a fact of the version', () => {
    const text = (number: string) => `关于某事的通知\n沪府规〔${number}号\n各区：\n一、应当办理。\n二、略。`
    const rows = compareTexts(text('2024〕12'), text('2025〕9'))
    expect(rows.filter(({ material }) => material)).toEqual([])
  })

  it('warns of an item that went into a clause under another lead', () => {
    const old =
      '第一条 市知识产权局职责：\n（一）编制预算；\n（二）开展绩效评价。\n第二条 市财政局审核预算，并进行监督。'
    const next = '第一条 市知识产权局职责：\n（一）编制预算。\n第二条 市财政局审核预算，开展绩效评价，并进行监督。'
    expect(compareTexts(old, next).some(({ material }) => material)).toBe(true)
  })
})
