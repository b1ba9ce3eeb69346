import { describe, expect, it } from 'vitest'
import { checkAggregation } from './aggregation-check.ts'
import type { AggregationFinding } from './aggregation-finding.ts'
import { aggregationMessage, sourceName } from './aggregation-words.ts'
import type { DataTable } from './data-table.ts'
import { tableFromCsv } from './table-reading.ts'

function csv(item: string, text: string): DataTable {
  const table = tableFromCsv(text.trim().replaceAll(/\n\s+/g, '\n'), item)
  if ('unreadable' in table) throw new Error(table.unreadable)
  return table
}
const check = (release: readonly DataTable[], published: readonly DataTable[] = [], k?: number) =>
  checkAggregation(release, published, k === undefined ? {} : { k })
const shown = (findings: readonly AggregationFinding[]) =>
  findings.map(({ risk, severity, computed }) => `${severity} ${risk} ${computed}`)
const items = (finding: AggregationFinding | undefined) => [...new Set(finding?.sources.map(({ item }) => item))]

describe('small cells', () => {
  const patients = csv('罕见病患者人数.csv', '区,人数\n黄浦区,12\n静安区,3\n崇明区,0\n合计,15')
  it('of people stop a release; a zero says nothing of anybody', () => {
    expect(shown(check([patients]))).toEqual(['block small-cell 3 < 5'])
    expect(check([patients])[0]?.sources).toEqual([
      {
        item: '罕见病患者人数.csv',
        table: '罕见病患者人数.csv',
        row: 2,
        column: '人数',
        label: '静安区',
        isPublic: false,
      },
    ])
  })
  it('are as small as the bureau says', () => {
    expect(check([patients], [], 3)).toEqual([])
    expect(check([patients], [], 20).map(({ value }) => value)).toEqual([12, 3, 15])
    expect(() => check([patients], [], 1)).toThrow(RangeError)
  })
  it('of firms and of matters are looked at', () => {
    expect(shown(check([csv('a', '街道,企业数（家）,信访件数\n甲街道,4,120\n乙街道,33,2')]))).toEqual([
      'review small-cell 4 < 5',
      'review small-cell 2 < 5',
    ])
  })
  it('tell an amount when one or two share it', () => {
    const grants = csv('资助', '区,企业数,资助金额（万元）\n甲区,2,340.5\n乙区,41,900')
    expect(check([grants]).map(({ risk }) => risk)).toEqual(['few-contributors', 'small-cell'])
  })
  it('are what is left beside a part (其中)', () => {
    expect(shown(check([csv('就业', '街道,登记人数,其中：女性\n甲街道,120,118\n乙街道,90,40')]))).toContain(
      'block remainder 120 − 118 = 2',
    )
  })
})

describe('totals and parts', () => {
  it('give back a figure that is withheld in its row or column', () => {
    const table = csv('残疾人数', '区,男,女,合计\n黄浦区,30,*,33\n静安区,21,19,40\n合计,51,22,73')
    expect(shown(check([table]))).toContain('block recoverable-cell 33 − 30 = 3')
  })
  it('give back two that are withheld in turn', () => {
    const table = csv('患者人数', '区,男,女,合计\n黄浦区,*,*,20\n静安区,21,19,40\n徐汇区,10,<5,14\n合计,48,26,74')
    const found = check([table]).filter(({ risk }) => risk === 'recoverable-cell')
    expect(found.map(({ value }) => value).sort()).toEqual([17, 3, 4].sort())
  })
  it('give nothing back where two stay unknown on every line', () => {
    const table = csv('患者人数', '区,男,女,合计\n甲区,*,*,40\n乙区,*,*,40\n丙区,30,30,60\n合计,70,70,140')
    expect(check([table])).toEqual([])
  })
  it('across releases: the one part that is left out', () => {
    const parts = csv('公开目录一', '各区低保人数\n区,人数\n黄浦区,120\n静安区,95\n徐汇区,88\n崇明区,45')
    const whole = csv('新表', '低保人数\n区,人数\n合计,350')
    const [finding, ...rest] = check([whole], [parts])
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ risk: 'remainder', value: 2, computed: '350 − 120 − 95 − 88 − 45 = 2' })
    expect(items(finding)).toEqual(['新表', '公开目录一'])
  })
  it('across releases: a total by sex beside figures withheld by sex', () => {
    const published = csv('去年公布', '救助人数\n区,性别,人数\n甲区,男,31\n甲区,女,*\n乙区,男,20\n乙区,女,25')
    const added = csv('本次', '救助人数\n区,人数\n甲区,33\n乙区,45')
    const [finding] = check([added], [published])
    expect(finding).toMatchObject({ risk: 'recoverable-cell', severity: 'block', value: 2 })
    expect(items(finding)).toEqual(['本次', '去年公布'])
  })
  it('in a wide table and a long one', () => {
    const long = csv('长表', '资助人数\n区,性别,人数\n甲区,男,31\n乙区,男,20')
    const wide = csv('宽表', '资助人数\n区,男,女,合计\n甲区,31,*,33\n乙区,20,25,45')
    expect(shown(check([wide], [long]))).toContain('block recoverable-cell 33 − 31 = 2')
  })
  it('across three releases, none of which tells it alone', () => {
    const parts = csv('一', '救助人数\n区,人数\n甲区,120\n乙区,*\n丙区,88')
    const whole = csv('二', '救助人数\n区,人数\n合计,300')
    const one = csv('三', '救助人数\n区,性别,人数\n乙区,男,50\n乙区,女,*')
    const [finding] = check([one], [parts, whole])
    expect(finding).toMatchObject({ risk: 'recoverable-cell', value: 42, computed: '300 − 120 − 88 − 50 = 42' })
    expect(items(finding).sort()).toEqual(['一', '三', '二'].sort())
  })
  it('that the public tables give away by themselves are not reported again', () => {
    const known = csv('已公开', '患者人数\n区,男,女,合计\n甲区,30,*,33\n乙区,21,19,40')
    const other = csv('新', '患者人数\n区,人数\n丙区,77')
    expect(check([other], [known])).toEqual([])
  })
})

describe('differences', () => {
  it('between all and all but a few', () => {
    const all = csv('一月公布', '在册患者人数\n区,人数\n甲区,120\n乙区,88\n丙区,64')
    const without = csv('二月', '在册患者人数\n区,人数\n甲区,120\n乙区,86\n丙区,64')
    const [finding, ...rest] = check([without], [all])
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ risk: 'difference', severity: 'block', computed: '88 − 86 = 2' })
    expect(items(finding)).toEqual(['二月', '一月公布'])
    expect(aggregationMessage(finding ?? never(), 'zh')).toContain('88 − 86 = 2')
    expect(finding?.sources.map((source) => sourceName(source, 'zh'))).toEqual([
      '拟公开：二月 › 在册患者人数，第2行，人数，乙区',
      '已公开：一月公布 › 在册患者人数，第2行，人数，乙区',
    ])
  })
  it('between overlapping bands of age', () => {
    const one = csv('甲表', '参保人数\n年龄,人数\n0-64岁,900\n65岁及以上,210')
    const other = csv('乙表', '参保人数\n年龄,人数\n0-65岁,903\n66岁以上,207')
    const [finding] = check([one], [other])
    expect(finding).toMatchObject({ risk: 'band-difference', computed: '903 − 900 = 3', reveals: '65岁' })
    expect(items(finding)).toEqual(['甲表', '乙表'])
  })
  it('between a total and bands, in one district', () => {
    const bands = csv(
      '分段',
      '患者人数\n区,年龄段,人数\n甲区,不满18岁,40\n甲区,18-59岁,60\n乙区,不满18岁,9\n乙区,18-59岁,50',
    )
    const totals = csv('总数', '患者人数\n区,人数\n甲区,103\n乙区,80')
    expect(shown(check([totals], [bands]))).toEqual(['block band-difference 103 − 60 − 40 = 3'])
  })
  it('between two figures as of a day', () => {
    const june = csv('截至2024年6月感染人数', '区,人数\n甲区,41\n乙区,77')
    const july = csv('截至2024年7月感染人数', '区,人数\n甲区,43\n乙区,90')
    expect(shown(check([july], [june]))).toEqual(['block band-difference 43 − 41 = 2'])
  })
  it('not between two years, which count other people', () => {
    const last = csv('2023年各区救助人数', '区,人数\n甲区,41\n乙区,77\n丙区,55')
    const now = csv('2024年各区救助人数', '区,人数\n甲区,43\n乙区,79\n丙区,58')
    expect(check([now], [last])).toEqual([])
  })
})

function never(): never {
  throw new Error('no finding')
}

describe('people and firms across items', () => {
  const code = '91310000MA1K00001X'
  it('by credit code', () => {
    const fines = csv('处罚', `企业名称,统一社会信用代码,处罚事由\n某某科技公司,${code},虚假申报`)
    const grants = csv('资助公示', `统一社会信用代码,资助金额\n91310000MA1K00002Y,12\n${code},55`)
    const [finding, ...rest] = check([fines], [grants])
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ risk: 'linked-record', severity: 'review', value: 1 })
    expect(finding?.sources.map(({ item, row }) => [item, row])).toEqual([
      ['处罚', 1],
      ['资助公示', 2],
    ])
    expect(finding?.reveals).toBe('企业名称、处罚事由 ＋ 资助金额')
  })
  it('by a shortened name with district and day', () => {
    const masked = csv('就诊登记', '姓名,区,出生日期,诊断\n周*,甲区,1980-02-03,哮喘\n周*,乙区,1981-04-05,胃炎')
    const named = csv('获奖名单', '姓名,所在区,出生年月日,奖项\n周平安,甲区,1980年2月3日,创新奖')
    const finding = check([masked], [named]).find(({ risk }) => risk === 'linked-record')
    expect(finding).toMatchObject({ severity: 'block', reveals: '诊断 ＋ 奖项' })
    expect(finding?.sources.map(({ row }) => row)).toEqual([1, 1])
    expect(aggregationMessage(finding ?? never(), 'en')).not.toContain('周')
  })
  it('by quasi-identifiers alone, where only one has them', () => {
    const a = csv(
      '问卷',
      '区,性别,年龄,职业,收入（元）\n甲区,女,47,教师,8000\n甲区,男,30,司机,7000\n甲区,男,30,司机,7100',
    )
    const b = csv('名册', '姓名,区,性别,年龄,职业\n吴佳音,甲区,女,47,教师\n郑一,甲区,男,30,司机')
    const linked = check([a], [b]).filter(({ risk }) => risk === 'linked-record')
    expect(linked.map(({ sources }) => sources.map(({ row }) => row))).toEqual([[1, 1]])
  })
  it('by address', () => {
    const a = csv('补贴', '地址,补贴金额（元）\n上海市甲区某路12弄3号401室,500')
    const b = csv('欠缴', '住址,欠缴月数\n甲区某路12弄3号401室,3')
    expect(check([a], [b]).map(({ risk, severity }) => [risk, severity])).toEqual([['linked-record', 'block']])
  })
  it('by a mobile, however it is written', () => {
    const a = csv('报名', '联系电话,活动\n138-1234-5678,讲座')
    const b = csv('投诉', '手机,投诉内容\n+86 13812345678,噪音')
    expect(check([a], [b]).map(({ risk, severity }) => [risk, severity])).toEqual([['linked-record', 'block']])
  })
  it('not when nothing new is told', () => {
    const list = (item: string) => csv(item, `企业名称,统一社会信用代码\n某某科技公司,${code}`)
    expect(check([list('一')], [list('二')])).toEqual([])
  })
})

describe('lists of people who are not named', () => {
  const rows = (count: number, row: string) => Array.from({ length: count }, () => row).join('\n')
  it('have k alike', () => {
    const list = csv(
      '样本',
      `性别,年龄段,病种\n${rows(5, '男,30-39,流感')}\n${rows(3, '男,30-39,肺炎')}\n女,80-89,流感`,
    )
    expect(shown(check([list]))).toEqual(['block small-group 1/2：1 < 5'])
    expect(check([list])[0]?.sources).toMatchObject([{ row: 9 }])
  })
  it('do not all say the same', () => {
    const list = csv(
      '样本',
      `性别,年龄段,病种\n${rows(6, '男,30-39,流感')}\n${rows(3, '女,30-39,肺炎')}\n${rows(3, '女,30-39,流感')}`,
    )
    expect(check([list]).map(({ risk, value }) => [risk, value])).toEqual([['same-value-group', 6]])
  })
  it('are not judged when they name their people on purpose', () => {
    expect(check([csv('获奖名单', '姓名,性别,单位\n李雷,男,甲局\n韩梅梅,女,乙局')])).toEqual([])
  })
})

describe('harmless tables raise nothing', () => {
  const harmless = [
    csv('2024年部门预算', '项目,预算数（万元）,执行率\n宣传,3,98%\n培训,2.5,100%\n会议,1,77%\n合计,6.5,'),
    csv(
      '活动安排',
      '序号,日期,时间,地点,主题\n1,2024-08-01,14:00,一楼大厅,商标讲座\n2,2024-08-03,9:30,报告厅,专利实务',
    ),
    csv('窗口服务', '街道,窗口数（个）,开放天数\n甲街道,3,5\n乙街道,2,7'),
    csv('历年申请量', '年份,专利申请量（件）,授权量（件）\n2021,120301,80022\n2022,120304,81020\n2023,135001,90001'),
    csv(
      '文件目录',
      '序号,文件名称,文号,印发日期\n1,关于促进的通知,某知局〔2024〕3号,2024-03-01\n2,实施办法,某知局〔2024〕4号,2024-03-05',
    ),
    csv('网站数据', '栏目,信息条数,浏览量（次）\n要闻,3,1200\n政策,1,880'),
    csv(
      '办事窗口',
      '窗口名称,窗口地址,咨询电话,开放日\n一号窗口,甲区某路12号101室,021-00000001,周一\n二号窗口,乙区某路3号,021-00000002,周二',
    ),
    csv(
      '受理点',
      '名称,受理地址,电话,业务\n一号点,甲区某路12号101室,021-00000001,商标\n二号点,乙区某路3号,021-00000002,专利',
    ),
    csv('机构通讯录', '部门,办公电话,工作时间\n办公室,021-00000001,9:00-17:00\n法规处,021-00000002,9:00-17:00'),
    csv(
      '各区专利授权量',
      '区,发明,实用新型,外观设计,合计\n甲区,120,300,80,500\n乙区,90,210,66,366\n合计,210,510,146,866',
    ),
    csv('各区就业培训人数', '区,人数\n甲区,500\n乙区,466\n丙区,310\n合计,1276'),
    csv('各区低保人数', '区,人数\n甲区,498\n乙区,470\n丙区,333\n合计,1301'),
  ]
  it.each(harmless.map((table, index) => [table.item, index] as const))('%s', (_, index) => {
    const table = harmless[index]
    expect(
      shown(
        check(
          table ? [table] : [],
          harmless.filter((one) => one !== table),
        ),
      ),
    ).toEqual([])
  })
})
