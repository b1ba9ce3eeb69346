import type { Dice } from './dice.ts'

/** What one annotation says: known before it is printed. */
export interface Owed {
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly due: string | null
}

export type Style =
  'lead-support' | 'lead-responsible' | 'responsible' | 'first-leads' | 'star' | 'told' | 'shared' | 'with' | 'bare'
export const STYLES: readonly Style[] = [
  'lead-support',
  'lead-responsible',
  'responsible',
  'first-leads',
  'star',
  'told',
  'shared',
  'with',
  'bare',
]

/** How one document prints all its annotations. */
export interface Manner {
  readonly style: Style
  readonly body: string
  readonly colon: string
  readonly between: string
  readonly join: string
  readonly brackets: string
  readonly star: string
  readonly starFirst: boolean
  readonly dueLabel: string
  readonly leads: string
  readonly supports: string
}

export function mannerOf(roll: Dice): Manner {
  const style = roll.pick(STYLES)
  return {
    style,
    body: roll.pick(['单位', '部门', '处室', '科室']),
    colon: roll.pick(['：', '：', ':', '： ']),
    between: roll.pick(['；', '；', ';', '，']),
    join: roll.pick(['、', '、', '、', '，']),
    brackets: roll.pick(['（）', '（）', '()', '〔〕', '［］', '【】', '[]']),
    star: roll.pick(['*', '＊', '★', '▲']),
    starFirst: roll.chance(50),
    dueLabel: roll.pick(['完成时限', '时限', '完成时间', '时限要求', '办理时限']),
    leads: roll.pick(['牵头', '牵头负责', '总牵头', '分别牵头', '主办', '牵头落实']),
    supports: roll.pick(['配合', '参与', '参加', '协办', '按职责分工配合', '协助']),
  }
}

/** Draws who owes a task in a manner that this style can say. */
export function owedBy(roll: Dice, { style }: Manner, pool: readonly string[], due: string | null): Owed {
  const units = roll.some(pool, 1, 6)
  const cut = 1 + roll.below(Math.min(2, units.length))
  if (style === 'responsible' || style === 'shared') return { lead: units, support: [], due }
  if (style === 'bare') return { lead: units, support: [], due: null }
  if (style === 'first-leads') return { lead: units.slice(0, 1), support: units.slice(1), due }
  return { lead: units.slice(0, cut), support: units.slice(cut), due }
}

/** The words of an annotation, without brackets. */
export function printed(manner: Manner, { lead, support, due }: Owed): string {
  const { style, body, colon, between, join, star, starFirst, dueLabel } = manner
  const list = (names: readonly string[]) => names.join(join)
  const labels = (parts: readonly (readonly [string, readonly string[]])[]) =>
    [
      ...parts.filter(([, names]) => names.length > 0).map(([label, names]) => label + colon + list(names)),
      ...(due === null ? [] : [dueLabel + colon + due]),
    ].join(between)
  const told = (parts: readonly string[]) =>
    [...parts, ...(due === null ? [] : [/推进|坚持|全年/.test(due) ? due : `${due}完成`])].join('，')
  const spoken = (names: readonly string[]) => names.join('、')
  switch (style) {
    case 'lead-support':
      return labels([
        [`牵头${body}`, lead],
        [`配合${body}`, support],
      ])
    case 'lead-responsible':
      return labels([
        [`牵头${body}`, lead],
        [`责任${body}`, support],
      ])
    case 'responsible':
    case 'first-leads':
      return labels([[`责任${body}`, [...lead, ...support]]])
    case 'star':
      return labels([[`责任${body}`, [...lead.map((name) => (starFirst ? star + name : name + star)), ...support]]])
    case 'told':
      return told([spoken(lead) + manner.leads, ...(support.length > 0 ? [spoken(support) + manner.supports] : [])])
    case 'shared':
      return told([`${spoken(lead)}${lead.length > 1 ? '按职责分工负责' : '负责'}`])
    case 'with':
      return told([support.length > 0 ? `${spoken(lead)}会同${spoken(support)}负责` : `${spoken(lead)}负责`])
    case 'bare':
      return spoken(lead)
  }
}
