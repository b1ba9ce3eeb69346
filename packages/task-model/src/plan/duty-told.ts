import { bracketGroups, splitOutside } from './bracket-groups.ts'
import { isBeginning, isDeadline, leadingDate } from './deadline.ts'
import type { Duty } from './duty-label.ts'
import { UNIT_END, unitNames } from './unit-names.ts'

/** Words of an annotation and what they are. `unclear` is a list that no word says anything about. */
export interface Stretch {
  readonly duty: Duty | 'unclear'
  readonly text: string
}

const SHARE =
  '(?:按照?(?:各自)?(?:职责|职能|任务)?(?:分工)?|依(?:据|照)?职责(?:分工)?|分工|分别|分头|共同|联合|具体|各自|积极|密切|予以|协同|负责|双|总)*'
const AS = '(?:单位|部门|处室|科室|机关|责任单位|责任部门)'
const DEED = '(?:编制|制定|制订|出台|组织|统筹|抓好|并)*'
const ON = '(?:负责|落实|推进|办理|实施|组织|组织实施|抓总|制定|完成)*'
const VERBS: readonly (readonly [RegExp, Duty])[] = [
  [
    new RegExp(`${SHARE}(?:(?:为|是|作为)?(?:牵头|主办|主责|主抓)${ON}|(?:为|是|作为)(?:牵头|主办|主责)${AS})$`),
    'lead',
  ],
  [
    new RegExp(
      `${SHARE}(?:(?:为|是|作为)?(?:配合|参与|参加|协助|协同|协办|会办|指导|支持)(?:${ON}|工作)|(?:为|是|作为)(?:配合|参与|协办|支持)${AS})$`,
    ),
    'support',
  ],
  [new RegExp(`${SHARE}${DEED}(?:(?:负责|负总责|承办|落实|办理|实施|执行|推进)+|为责任${AS})$`), 'responsible'],
]

/** A unit, what it does and about what: 新闻办负责清理. */
const ABOUT = /^(.{2,40}?)(牵头|负责|配合)(?!解释)([^，。；]{1,16})$/

/** Who a piece of an annotation names and what they do; duty is null where it says nothing of that. */
function spoken(piece: string, plain: boolean): { readonly duty: Duty | null; readonly names: string } {
  const [form, duty] = VERBS.find(([verb]) => verb.test(piece)) ?? []
  if (form && duty) return { duty, names: piece.replace(form, '').trim() }
  const [, names = '', verb] = (plain ? null : ABOUT.exec(piece)) ?? []
  const units = unitNames(names)
  if (verb === undefined || units.length === 0 || !units.every((name) => UNIT_END.test(name)))
    return { duty: null, names: piece.trim() }
  return { duty: verb === '牵头' ? 'lead' : verb === '配合' ? 'support' : 'responsible', names }
}

/** No name is as long; what is, is not an annotation, and is not worth matching. */
const LONGEST_NAME = 200

/** A会同B于2024年底前完成: until when is a piece of its own. */
export function datesParted(text: string): string {
  return text.replace(/(?<=[局委办部处科室厅院府社会关行团心位门司])[于在](?=\d{4}年|\d{1,2}月|年)/g, '，于')
}

/** A牵头B配合, A牵头、B配合 and A会同B part at the verb; 就业指导科 is a name, so only words that no name holds part without a mark. */
function parted(text: string): string {
  const marked = text.replace(/(牵头|负责|配合|参与|参加|协助|落实|主办|协办|会办)[、\s](?=.)/g, '$1，')
  const verbs = marked.replace(
    /(牵头|配合)(?!负责|落实|推进|办理|实施|组织|抓总|制定|完成|工作|单位|部门|处室|科室|机关|责任)(?=[^、，,；;）)〕\]])/g,
    '$1，',
  )
  return datesParted(verbs).replace(/(?<=[^，,；;])会同/g, '，会同')
}

/**
 * Form two of an annotation: A、B牵头，C、D配合. Names gather until a verb says what they do; 会同 names who supports, whoever leads.
 * Null where no verb and no unit is found. A plain one says nothing of what is done (新闻办负责清理), as words outside brackets must.
 */
export function toldIn(text: string, plain = false): Stretch[] | null {
  if (bracketGroups(text).some(({ closed }) => !closed)) return null
  const stretches: Stretch[] = []
  let gathered: string[] = []
  const [first = '', ...others] = splitOutside(parted(text), '；;')
  const clauses = [...splitOutside(first, '，,'), null, ...others.flatMap((clause) => splitOutside(clause, '，,'))]
  for (const printed of clauses) {
    if (printed === null) {
      // Who stands alone before a semicolon answers, whoever supports behind it: 市住建局；市人社局配合.
      const names = gathered.join('，')
      if (others.length === 0 || stretches.length > 0 || names === '' || !allUnits(names)) continue
      stretches.push({ duty: 'responsible', text: names })
      gathered = []
      continue
    }
    if (printed.length > LONGEST_NAME) return null
    if (isBeginning(printed)) continue
    const dated = leadingDate(printed)
    if (dated) stretches.push({ duty: 'due', text: dated.date })
    if (isDeadline(printed)) continue
    const piece = dated ? dated.rest : printed
    const { duty, names: bare } = spoken(piece, plain)
    const joining = bare.startsWith('会同')
    if (joining) stretches.push({ duty: 'support', text: withoutDeed(bare.slice(2)) })
    else if (bare !== '') gathered.push(bare)
    if (duty === null) continue
    if (gathered.length > 0) stretches.push({ duty, text: gathered.join('，') })
    gathered = []
  }
  const left = gathered.join('，')
  // Outside brackets a sentence may begin like an annotation: 市发改委牵头建立专班，重大事项报市政府。
  if (plain && left !== '' && !allUnits(left)) return null
  const parties = stretches.filter(({ duty }) => duty !== 'due')
  if (left !== '' && allUnits(left))
    // Before 会同 stands whoever answers; behind other duties nothing is said of it.
    stretches.push({ duty: parties.some(({ duty }) => duty !== 'support') ? 'unclear' : 'responsible', text: left })
  if (parties.length === 0) return null
  const units = stretches.filter(({ duty }) => duty !== 'due').flatMap((stretch) => unitNames(stretch.text))
  return units.some((name) => UNIT_END.test(name)) ? answered(stretches) : null
}

/** Of A，B指导 where nobody else is named, who stands before the comma answers. */
function answered(stretches: readonly Stretch[]): Stretch[] {
  const [only, ...others] = stretches.filter(({ duty }) => duty !== 'due')
  const [owes = '', helps, ...more] = splitOutside(only?.text ?? '', '，,')
  if (!only || only.duty !== 'support' || others.length > 0 || helps === undefined || more.length > 0)
    return [...stretches]
  const dates = stretches.filter(({ duty }) => duty === 'due')
  return [{ duty: 'responsible', text: owes }, { duty: 'support', text: helps }, ...dates]
}

function allUnits(list: string): boolean {
  return unitNames(list).every((name) => UNIT_END.test(name))
}

/** What those who join are to do: 会同财政部、司法部研究. */
function withoutDeed(names: string): string {
  const bare = names.replace(/(?:研究|制定|制订|起草|修订|开展|完善|建立|提出|指导|确定|推动|推进)+$/, '')
  return UNIT_END.test(bare) ? bare : names
}

/** A list behind a label, of which a piece may say something else: 责任单位：A、B；C配合. */
export function toldBehind(list: string, duty: Duty): Stretch[] {
  return splitOutside(parted(list), '；;，,').map((piece) => {
    const told = spoken(piece, false)
    const joining = told.names.startsWith('会同')
    return {
      duty: joining ? 'support' : told.duty === null || told.duty === 'responsible' ? duty : told.duty,
      text: joining ? withoutDeed(told.names.slice(2)) : told.names,
    }
  })
}

/** A（牵头）、B、C（配合）: the list says behind a name what its part is; the others support whoever leads. */
export function markedIn(text: string): Stretch[] | null {
  const names = splitOutside(text, '、，,；;').map((name): Stretch => {
    const [, bare, part] = /^(.+?)[（(〔](牵头|主办|主责|配合|协办|参与|参加)[^）)〕]*[）)〕]$/.exec(name) ?? []
    const duty: Duty = part === undefined ? 'responsible' : /牵头|主/.test(part) ? 'lead' : 'support'
    return { duty, text: bare ?? name }
  })
  return names.some(({ duty }) => duty !== 'responsible') ? names : null
}
