import type { GoldTask } from '../../src/index.ts'
import type { Dice } from './dice.ts'
import { DEADLINES, DEEDS } from './pools.ts'

type Column = 'serial' | 'group' | 'demand' | 'lead' | 'support' | 'due' | 'person'

const HEADS: Readonly<Record<Column, readonly string[]>> = {
  serial: ['序号', '编号'],
  group: ['重点任务', '工作任务', '类别', '工作领域'],
  demand: ['具体要求', '工作内容', '主要举措', '工作措施'],
  lead: ['牵头单位', '牵头部门', '牵头处室', '主办单位'],
  support: ['配合单位', '协办部门', '参与单位', '责任单位'],
  due: ['完成时限', '时间节点', '完成时间', '时限要求'],
  person: ['责任人', '责任领导', '备注'],
}
/** Orders in which bureaus print them. */
const ORDERS: readonly (readonly Column[])[] = [
  ['serial', 'group', 'demand', 'lead', 'support', 'due'],
  ['serial', 'demand', 'lead', 'support', 'due', 'person'],
  ['group', 'serial', 'demand', 'lead', 'support', 'due'],
  ['serial', 'demand', 'due', 'lead', 'support'],
  ['group', 'demand', 'lead', 'support'],
  ['serial', 'group', 'lead', 'support', 'demand', 'due'],
  ['serial', 'demand', 'lead', 'due'],
]

/** A table saved as text, with its tasks. */
export function tableOf(roll: Dice, pool: readonly string[]): { readonly lines: string[]; readonly tasks: GoldTask[] } {
  const columns = roll.pick(ORDERS)
  const form = roll.pick(['tabs', 'bars', 'markdown', 'blanks', 'cells'] as const)
  // Where columns are not marked, an empty cell cannot be seen.
  const marked = form !== 'blanks' && form !== 'cells'
  const header = columns.map((column) => roll.pick(HEADS[column]))
  const rows: string[][] = []
  const tasks: GoldTask[] = []
  for (let n = 1, end = 2 + roll.below(8); n <= end; n += 1) {
    const units = roll.some(pool, 2, 5)
    const both = columns.includes('support')
    const cut = 1 + roll.below(Math.min(2, units.length - 1))
    const lead = both ? units.slice(0, cut) : units
    const support = both && (!marked || roll.chance(80)) ? units.slice(cut) : []
    const due = columns.includes('due') && (!marked || roll.chance(85)) ? roll.pick(DEADLINES) : null
    const cells: Record<Column, string> = {
      serial: String(n),
      group: marked && n > 1 && roll.chance(50) ? '' : roll.pick(DEEDS).replace(/^[\d.]+/, ''),
      demand: `${roll.pick(DEEDS).replace(/^[\d.]+/, '')}${roll.chance(50) ? '。' : ''}`,
      lead: lead.join('、'),
      support: support.join('、'),
      due: due ?? '',
      person: roll.pick(['张某', '李某某', '王某']),
    }
    rows.push(columns.map((column) => cells[column]))
    tasks.push({ number: String(n), lead, support, due })
  }
  const row = (cells: readonly string[]) => {
    if (form === 'tabs') return cells.join('\t')
    if (form === 'blanks') return cells.join('    ')
    return form === 'bars' ? cells.join(' | ') : `| ${cells.join(' | ')} |`
  }
  if (form === 'cells' && columns[0] === 'serial' && !columns.includes('person') && !columns.includes('group'))
    return { lines: [...header, ...rows.flat()], tasks }
  const rule = form === 'markdown' ? [row(columns.map(() => '---'))] : []
  return { lines: [row(header), ...rule, ...rows.map(row)], tasks }
}
