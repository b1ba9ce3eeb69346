import { dutyOf } from './duty-label.ts'

/** The columns of a table of tasks. `group` is the merged cell on the left. */
export type Column = 'serial' | 'group' | 'demand' | 'lead' | 'support' | 'responsible' | 'due' | 'other'

const OTHER =
  /^(?:启动|开始|起始|开工)|备注|说明|进展|完成情况|领导|责任人|负责人|联系|电话|依据|来源|目标值|资金|投资|签字|评价|督办|状态/
const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:序号|编号|项次|序|№|No\.?)$/i, 'serial'],
  [OTHER, 'other'],
  [/时限|时间|期限|进度|节点/, 'due'],
  [/要求|内容|举措|措施|标准|目标|具体/, 'demand'],
  [/任务|事项|项目|类别|领域|要点|工作|指标|分类|问题/, 'group'],
]

function columnOf(cell: string): Column {
  // 责任单位（带★为牵头） is about units, not leads.
  const bare = cell.replace(/[\s*]|(?<=.)[（(〔].*[）)〕]$/g, '')
  if (bare.length > 16) return 'other'
  const duty = dutyOf(bare)
  const whole = /部门|单位|处室|科室|机构|分工|主体|机关|股室/.test(bare) || bare.length <= 4
  if (
    (duty === 'lead' || duty === 'support' || duty === 'responsible') &&
    whole &&
    !/事项|任务|领导|责任人|负责人/.test(bare.replace(/任务分工/, '分工'))
  )
    return /责任/.test(bare) && /牵头|配合/.test(bare) && /及|和|、/.test(bare) ? 'responsible' : duty
  return COLUMNS.find(([form]) => form.test(bare))?.[1] ?? 'other'
}

/**
 * What the cells of a header row head. A table in which every item is its own row has no column of demands: the last column of tasks is.
 * Null where no column names who owes anything, or none says what.
 */
export function columnsOf(cells: readonly string[]): Column[] | null {
  const columns = cells.map(columnOf)
  const owed = columns.some((column) => column === 'lead' || column === 'responsible' || column === 'support')
  const last = columns.lastIndexOf('group')
  if (!columns.includes('demand') && last >= 0) columns[last] = 'demand'
  if (!owed || !columns.includes('demand')) return null
  const first = columns.indexOf('demand')
  return columns.map((column, index) => {
    if (column === 'demand') return index === first ? column : 'other'
    return column === 'other' || columns.indexOf(column) === index ? column : 'other'
  })
}

/** A short cell that heads a column of any known kind. */
export function headsColumn(cell: string): boolean {
  return cell !== '' && cell.length <= 12 && (columnOf(cell) !== 'other' || isHeading(cell))
}

/** A cell that heads a column of units or days, or of remarks. */
export function isHeading(cell: string): boolean {
  if (/^(?:备注|说明|进展|进展情况|完成情况)$/.test(cell)) return true
  const column = cell.length <= 16 ? columnOf(cell) : 'other'
  return (
    /(?:单位|部门|处室|科室|股室|机构|时间|时限|期限|要求|节点)$/.test(cell) && (column !== 'other' || OTHER.test(cell))
  )
}

/** The headings of columns that say nothing known, for a person to look at. */
export function unknownColumns(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '' && columnOf(cell) === 'other' && !OTHER.test(cell))
}
