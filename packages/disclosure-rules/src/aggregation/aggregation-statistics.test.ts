import { describe, expect, it } from 'vitest'
import { checkAggregation } from './aggregation-check.ts'
import type { DataTable } from './data-table.ts'
import { tableFromCsv } from './table-reading.ts'

function csv(item: string, text: string): DataTable {
  const table = tableFromCsv(text, item)
  if ('unreadable' in table) throw new Error(table.unreadable)
  return table
}
const found = (text: string) =>
  checkAggregation([csv('甲', text)], []).map(({ risk, computed, reveals }) => `${risk} ${computed} ${reveals}`)

describe('ordinary statistics', () => {
  it.each<[string, string]>([
    [
      'applications by kind of applicant, in the form of the annual report',
      '收到和处理政府信息公开申请情况\n项目,自然人,商业企业,科研机构,总计\n本年新收,23,4,0,27\n部分公开,1,0,0,1',
    ],
    ['posts and what they ask for', '招录公告\n职位,招录人数,学历要求\n综合管理,1,本科\n法务,2,硕士'],
    ['places at an event', '活动预告\n活动名称,拟参与人数\n开放日,4\n座谈,3'],
    ['tens of thousands of people', '参保情况\n险种,参保人数（万人）\n养老,812.5\n生育,3'],
    ['the unit over the table', '参保情况（单位：万人）\n险种,参保人数\n养老,812.5\n生育,3'],
    ['a part in the unit of its whole', '参保情况\n险种,参保人数（万人）,其中：女性\n养老,812.5,3\n生育,30,2'],
    ['public institutions', '卫生机构\n类别,机构数（个）,床位\n医院,55,9000\n血站,4,0'],
    ['rates of birth', '人口变动\n年份,出生率（‰）,死亡率（‰）\n2022,4.4,5.9\n2023,3.9,6.2'],
    ['deputies’ suggestions', '建议提案\n类别,主办,会办,合计\n人大代表建议,2,9,11\n政协提案,8,10,18\n合计,10,19,29'],
  ])('%s are no finding', (_, text) => expect(found(text)).toEqual([]))

  it.each<[string, string, string]>([
    [
      'a heading of two rows',
      '精神障碍患者\n街道,男,,女,\n,登记,在管,登记,在管\n甲街道,40,38,33,30\n乙街道,3,20,50,44',
      'small-cell 3 < 5 乙街道、男 登记',
    ],
    [
      'subtotals of merged blocks',
      '救助\n片区,街道,救助人数\n东片,甲街道,22\n,乙街道,*\n,小计,25\n西片,丙街道,40\n,丁街道,50\n,小计,90\n合计,,115',
      'remainder 25 − 22 = 3 东片、小计：乙街道、丙街道、丁街道',
    ],
    ['what is left beside a row 其中', '检测\n项目,人数\n阳性人数,48\n其中：男性,45', 'remainder 48 − 45 = 3 阳性人数'],
    [
      'people beside amounts in 万元',
      '救助（单位：万元）\n街道,救助人数,金额\n甲街道,3,12.5\n乙街道,40,90',
      'small-cell 3 < 5 甲街道',
    ],
    ['carriers by name of the disease', '区,HIV感染者\n甲区,41\n乙区,3', 'small-cell 3 < 5 乙区'],
  ])('%s is read', (_, text, finding) => expect(found(text)).toContain(finding))
})
