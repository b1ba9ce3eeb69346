import { bracketGroups, splitOutside } from './bracket-groups.ts'
import { deadlineIn, isDeadline } from './deadline.ts'
import { OPEN_END, UNIT_END, unitNames } from './unit-names.ts'

/** What an annotation says: names as printed, not yet looked up. */
export interface DutyNote {
  readonly lead: readonly string[]
  readonly support: readonly string[]
  /** Units only called responsible (责任单位, 负责部门): leads, unless somebody else leads or the first of them does. */
  readonly responsible: readonly string[]
  readonly due: string | null
  readonly openEnded: boolean
  /** 列第一位的为牵头单位: of those only called responsible, the first leads. */
  readonly firstLeads: boolean
  /** 以下均需…落实，不再列出: who supports (or, where nobody leads, owes) everything from here on. */
  readonly fromHereOn: readonly string[]
}

type Duty = 'lead' | 'support' | 'responsible' | 'due' | 'other'

const BODY = '(?:部门|单位|处室|科室|机关|机构|主体|方|处)?'
const LABELS: readonly (readonly [RegExp, Duty])[] = [
  [new RegExp(`^(?:牵头|主办|主责|主管|第一责任)(?:[（(][^）)]{1,4}[）)])?(?:责任|负责|承办)?${BODY}$`), 'lead'],
  [new RegExp(`^(?:责任|负责|承办|落实|实施|主要责任)${BODY}$`), 'responsible'],
  [new RegExp(`^(?:配合|协办|协同|协助|参与|参加|会办|会同|支持|指导)(?:责任|负责|落实)?${BODY}$`), 'support'],
  [/^(?:责任|任务|职责|工作)?分工$/, 'responsible'],
  [/^(?:完成|办理|工作|落实)?(?:时限|时间|期限|时间节点|时限要求|进度安排)(?:要求)?$/, 'due'],
]
const LABEL =
  /(?:(?<=^|[；;，,。、\s])[\p{Script=Han}]{2,10}|(?:牵头|主办|责任|负责|承办|配合|协办|参与|参加)(?:部门|单位|处室|科室))\s*[：:]/gu

const SHARE = '(?:按照?(?:各自)?职责(?:分工)?|分工|分别|共同|联合|具体|各自|积极|予以|负责)*'
const AS = '(?:单位|部门|处室|科室|机关)'
const LEADS = new RegExp(
  `${SHARE}(?:(?:总|为|是|作为)?(?:牵头|主办|主责)(?:负责|落实|推进|办理|实施|组织|会同)?|(?:为|是|作为)(?:牵头|主办|主责)${AS})$`,
)
const SUPPORTS = new RegExp(
  `${SHARE}(?:(?:为|是|作为)?(?:配合|参与|参加|协助|协同|协办|指导|支持)(?:落实|实施)?|(?:为|是|作为)(?:配合|参与|协办)${AS})$`,
)
const RESPONSIBLE = new RegExp(`${SHARE}(?:负责|承办|落实|办理)(?:落实|实施|推进)?$`)

/** 列第一位的为牵头单位, wherever the document says it. */
export const FIRST_LEADS = /(?:第一|首)[位个名]?(?:的)?[^。；;]{0,8}为?牵头/
const FROM_HERE_ON = /以下(?:任务|各项|事项)?均(?:需|由|须)?(.+?)(?:负责|共同|配合)*(?:落实|负责|配合)/

/** Reads what stands between the brackets of an annotation (牵头部门：…；配合部门：…, or …牵头，…配合); null for any other aside. */
export function readDutyNote(content: string): DutyNote | null {
  const text = content.replace(/\s+/g, ' ').trim()
  const [first = '', ...others] = splitOutside(text, '。')
  // A sentence that begins with a label goes on with the list; any other is a rule of the document.
  const goesOn = (sentence: string) => /^[\p{Script=Han}]{2,10}\s*[：:]/u.test(sentence)
  const duties = [first, ...others.filter(goesOn)].join('；')
  const rules = others.filter((sentence) => !goesOn(sentence))
  const rule = rules.join('。')
  const stretches = labelled(duties) ?? toldIn(duties)
  if (!stretches) return null
  const of = (duty: Duty) => stretches.filter((stretch) => stretch.duty === duty).map((stretch) => stretch.text)
  const names = (duty: Duty) => of(duty).flatMap(unitNames)
  const due = of('due')[0]
  const later = FROM_HERE_ON.exec(rule)?.[1] ?? ''
  return {
    lead: names('lead'),
    support: names('support'),
    responsible: names('responsible'),
    due: due === undefined ? null : deadlineIn(due),
    openEnded: stretches.some(
      (stretch) => stretch.duty !== 'due' && stretch.duty !== 'other' && OPEN_END.test(stretch.text),
    ),
    firstLeads: FIRST_LEADS.test(text),
    fromHereOn: unitNames(later),
  }
}

interface Stretch {
  readonly duty: Duty
  readonly text: string
}

/** Form one: 牵头部门：A、B；配合部门：C. A label that is no duty (适用范围：) ends the list before it. */
function labelled(text: string): Stretch[] | null {
  const shadow = withoutInner(text)
  const found = [...shadow.matchAll(LABEL)].map((match) => {
    const label = match[0].replace(/[\s：:]/g, '')
    const duty: Duty = LABELS.find(([form]) => form.test(label))?.[1] ?? 'other'
    return { duty, from: match.index, start: match.index + match[0].length }
  })
  if (!found.some(({ duty }) => duty === 'lead' || duty === 'support' || duty === 'responsible')) return null
  return found.flatMap(({ duty, start }, index) => {
    const stretch = text.slice(start, found[index + 1]?.from ?? text.length)
    if (duty === 'due') return [{ duty, text: stretch.replace(/[；;，,。\s]+$/, '').trim() }]
    const pieces = splitOutside(stretch, '；;，,')
    const dates = pieces.filter(isDeadline).map((date): Stretch => ({ duty: 'due', text: date }))
    const list = pieces.filter((piece) => !isDeadline(piece)).join('，')
    const told =
      duty === 'responsible' && /牵头|配合|参与|参加|主办|协办/.test(list) ? (marked(list) ?? toldIn(list)) : null
    return [...(told ?? [{ duty, text: list }]), ...dates]
  })
}

/** A（牵头）、B、C（配合）: the list says behind a name what its part is; the others support whoever leads. */
function marked(text: string): Stretch[] | null {
  const names = splitOutside(text, '、，,；;').map((name) => {
    const [, bare, part] = /^(.+?)[（(〔](牵头|主办|主责|配合|协办|参与|参加)[^）)〕]*[）)〕]$/.exec(name) ?? []
    const duty: Duty = part === undefined ? 'responsible' : /牵头|主/.test(part) ? 'lead' : 'support'
    return { duty, text: bare ?? name }
  })
  return names.some(({ duty }) => duty !== 'responsible') ? names : null
}

/** No name is as long; what is, is not an annotation, and is not worth matching. */
const LONGEST_NAME = 200

/** Form two: A、B牵头，C、D配合. Names gather until a verb says what they do. */
function toldIn(text: string): Stretch[] | null {
  const stretches: Stretch[] = []
  let gathered: string[] = []
  // A牵头、B配合 and A牵头 B配合 part at the verb.
  const parted = text.replace(/(牵头|负责|配合|参与|参加|协助|落实)[、\s](?=.)/g, '$1，')
  for (const piece of splitOutside(parted, '；;，,')) {
    if (piece.length > LONGEST_NAME) return null
    if (isDeadline(piece)) {
      stretches.push({ duty: 'due', text: piece })
      continue
    }
    const duty = LEADS.test(piece)
      ? 'lead'
      : SUPPORTS.test(piece)
        ? 'support'
        : RESPONSIBLE.test(piece)
          ? 'responsible'
          : null
    const bare = piece.replace(LEADS, '').replace(SUPPORTS, '').replace(RESPONSIBLE, '').trim()
    if (bare !== '') gathered.push(bare)
    if (duty === null) continue
    stretches.push(...together({ duty, text: gathered.join('，') }))
    gathered = []
  }
  if (gathered.length > 0) {
    const rest = gathered.join('，')
    if (!rest.startsWith('会同')) return null
    stretches.push({ duty: 'support', text: rest.slice(2) })
  }
  const duties = stretches.filter(({ duty }) => duty !== 'due')
  const units = duties.flatMap((stretch) => unitNames(stretch.text))
  return units.some((name) => UNIT_END.test(name)) ? stretches : null
}

/** A会同B: who comes with somebody supports. */
function together(stretch: Stretch): Stretch[] {
  const [first = '', ...rest] = stretch.text.split('会同')
  if (rest.length === 0) return [stretch]
  const support: Stretch = { duty: 'support', text: rest.join('，') }
  return first.trim() === '' ? [support] : [{ ...stretch, text: first }, support]
}

/** The same text with everything inside brackets blanked, so that positions stay. */
function withoutInner(text: string): string {
  return bracketGroups(text).reduce(
    (kept, { start, end }) => kept.slice(0, start) + '　'.repeat(end - start) + kept.slice(end),
    text,
  )
}

/** A bare list of units, as some documents print it behind the last sentence: （发展改革委、财政局）. */
export function readUnitList(content: string): DutyNote | null {
  const names = unitNames(content)
  if (names.length === 0 || !names.every((name) => name.length <= 20 && UNIT_END.test(name))) return null
  const openEnded = OPEN_END.test(content.trim())
  return { lead: [], support: [], responsible: names, due: null, openEnded, firstLeads: false, fromHereOn: [] }
}
