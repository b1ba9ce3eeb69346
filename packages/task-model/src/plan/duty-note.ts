import { splitOutside } from './bracket-groups.ts'
import { deadlineIn, isDeadline, leadingDate } from './deadline.ts'
import { heldAllAlong, heldFromHereOn, saysFirstLeads } from './document-rule.ts'
import { labelsIn, withColons, type Duty } from './duty-label.ts'
import { datesParted, markedIn, toldBehind, toldIn, type Stretch } from './duty-told.ts'
import { OPEN_END, UNIT_END, unitNames, unitsIn, type Unit } from './unit-names.ts'

/** What an annotation says: names as printed, not yet looked up. */
export interface DutyNote {
  readonly lead: readonly string[]
  readonly support: readonly string[]
  /** Units only called responsible (责任单位, 负责部门): leads, unless somebody else leads or the first of them does. */
  readonly responsible: readonly string[]
  /** Units named beside others of which nothing is said; they are taken to support, and a person is told. */
  readonly unclear: readonly string[]
  /** Every deadline it states, as printed. */
  readonly due: readonly string[]
  readonly openEnded: boolean
  /** 列第一位的为牵头单位: of those only called responsible, the first leads. */
  readonly firstLeads: boolean
  /** 以下均需…落实，不再列出: who supports (or, where nobody leads, owes) everything from here on. */
  readonly fromHereOn: readonly string[]
}

/** Blanks that a typist or a page left: beside marks and figures they part nothing. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([、，,；;：:。（(）)〔〕]) ?/g, '$1')
    .replace(/(?<=\d) (?=[年月日前底\d])|(?<=[年月]) (?=[\d底末上中下])/g, '')
    .trim()
}

/** Reads what stands between the brackets of an annotation (牵头部门：…；配合部门：…, or …牵头，…配合); null for any other aside. */
export function readDutyNote(content: string): DutyNote | null {
  const { duties, rules, text } = sentencesOf(content)
  const { head, dates } = datesBehind(duties)
  const stretches = labelled(duties) ?? toldIn(head)
  return stretches && noteOf([...stretches, ...dates], text, rules)
}

/** A bare list of units, as some documents print it behind the last sentence: （发展改革委、财政局）, （教育局（牵头）、财政局）. */
export function readUnitList(content: string): DutyNote | null {
  const { duties, rules, text } = sentencesOf(content)
  const { head, dates: labelledDates } = datesBehind(duties)
  const pieces = splitOutside(datesParted(head), '；;，,')
  const list = pieces.filter((piece) => !isDeadline(piece)).join('，')
  const named: readonly Stretch[] = markedIn(list) ?? [{ duty: 'responsible', text: list }]
  const units = named.flatMap(({ text: stretch }) => unitsIn(stretch))
  if (!listsUnits(units)) return null
  const dates = pieces.filter(isDeadline).map((piece): Stretch => ({ duty: 'due', text: piece }))
  return noteOf([...named, ...dates, ...labelledDates], text, rules)
}

/** Only units; one short name that no ending marks (深圳能源) may stand among them where a lead is starred. */
function listsUnits(units: readonly Unit[]): boolean {
  const odd = units.filter(({ name }) => !UNIT_END.test(name))
  const short = odd.every(({ name }) => /^\p{Script=Han}{2,8}$/u.test(name))
  const marked = units.some(({ name, starred }) => starred && UNIT_END.test(name))
  return (
    units.length > odd.length &&
    units.every(({ name }) => name.length >= 2 && name.length <= 20) &&
    (odd.length === 0 || (marked && short && odd.length * 3 <= units.length))
  )
}

/** A cell of a table, or a stretch behind a label: a list of units that may say of each what its part is. */
export function readDutyList(list: string, duty: Duty): DutyNote {
  const { duties, rules, text } = sentencesOf(list)
  const told =
    labelled(duties) ?? markedIn(duties) ?? (/牵头|配合|主办|会同|负责$/.test(duties) ? toldIn(duties) : null)
  return noteOf(told ?? [{ duty, text: duties }], text, rules)
}

/** A note that names nobody and only says until when: （完成时限：6月底前） or （6月底前完成）. */
export function readDueNote(content: string): DutyNote | null {
  const text = tidy(withColons(content))
  const [first, ...others] = labelsIn(text)
  if (first?.duty === 'due' && first.from === 0 && others.length === 0)
    return noteOf([dueIn(text.slice(first.start))], text, '')
  return first === undefined && isDeadline(text) ? noteOf([{ duty: 'due', text }], text, '') : null
}

/** A line that names a person and no unit (责任人：…): part of the annotation, of which nothing is read. */
export function readPersonNote(content: string): DutyNote | null {
  const text = tidy(withColons(content))
  const found = labelsIn(text)
  return found[0]?.from === 0 && found.every(({ duty }) => duty === 'other') ? noteOf([], text, '') : null
}

function sentencesOf(content: string) {
  const text = tidy(withColons(content))
  const [first = '', ...others] = splitOutside(text, '。')
  // A sentence that begins with a label goes on with the list; any other is a rule of the document.
  const goesOn = (sentence: string) => labelsIn(sentence)[0]?.from === 0
  const isRule = (clause: string) => saysFirstLeads(clause) || heldFromHereOn(clause).length > 0
  const clauses = splitOutside(first, '；;').flatMap((whole) => {
    // So may who leads: A、B，列第一位的为牵头单位，下同.
    const pieces = splitOutside(whole, '，,')
    const rule = pieces.findIndex((piece, index) => index > 0 && !/[（(〔]/.test(piece) && saysFirstLeads(piece))
    if (rule > 0) {
      const after = /^(?:以)?下同$/.test(pieces[rule + 1] ?? '') ? rule + 2 : rule + 1
      return [[...pieces.slice(0, rule), ...pieces.slice(after)].join('，'), pieces[rule] ?? '']
    }
    // 以下均需…落实 may follow a mere comma.
    const at = whole.search(/(?<=[，,])(?:以下|上述|以上)[^，,]*均(?:需|须|由|要|为)/)
    return at < 0 ? [whole] : [whole.slice(0, at).replace(/[，,]$/, ''), whole.slice(at)]
  })
  const rules = [...clauses.slice(1).filter(isRule), ...others.filter((sentence) => !goesOn(sentence))]
  const kept = clauses.filter((clause, index) => index === 0 || !isRule(clause)).join('；')
  return { text, duties: [kept, ...others.filter(goesOn)].join('；'), rules: rules.join('。') }
}

function noteOf(stretches: readonly Stretch[], text: string, rules: string): DutyNote {
  const of = (duty: Stretch['duty']) =>
    stretches.filter((stretch) => stretch.duty === duty).map((stretch) => stretch.text)
  const responsible = of('responsible').flatMap(unitsIn)
  const starred = responsible.some((unit) => unit.starred)
  const names = (duty: Stretch['duty']) => of(duty).flatMap(unitNames)
  return {
    lead: [...names('lead'), ...(starred ? responsible.filter((unit) => unit.starred).map(({ name }) => name) : [])],
    support: [...names('support'), ...heldAllAlong(rules)],
    responsible: responsible.filter((unit) => !unit.starred).map(({ name }) => name),
    unclear: names('unclear'),
    // 2025年1月起 says when it begins.
    due: of('due')
      .map(deadlineIn)
      .filter((date) => date !== '' && !/起$/.test(date)),
    openEnded: stretches.some(
      (stretch) => stretch.duty !== 'due' && stretch.duty !== 'other' && OPEN_END.test(stretch.text),
    ),
    firstLeads: saysFirstLeads(text),
    fromHereOn: heldFromHereOn(rules),
  }
}

/** Words that name units without a label, and the deadlines behind them that have one: A、B，完成时限：6月底前. */
function datesBehind(text: string): { readonly head: string; readonly dates: readonly Stretch[] } {
  const found = labelsIn(text)
  const [first] = found
  if (!first || first.from === 0 || found.some(({ duty }) => duty !== 'due' && duty !== 'other'))
    return { head: text, dates: [] }
  const dates = found.flatMap(({ duty, start }, index) =>
    duty === 'due' ? [dueIn(text.slice(start, found[index + 1]?.from ?? text.length))] : [],
  )
  return { head: text.slice(0, first.from).replace(/[；;，,。、\s]+$/, ''), dates }
}

function dueIn(stretch: string): Stretch {
  return { duty: 'due', text: stretch.replace(/[；;，,。\s]+$/, '').trim() }
}

/** Form one: 牵头部门：A、B；配合部门：C. A label that is no duty (适用范围：) ends the list before it. */
function labelled(text: string): Stretch[] | null {
  const found = labelsIn(text)
  if (!found.some(({ duty }) => duty === 'lead' || duty === 'support' || duty === 'responsible')) return null
  // Words before the first label may tell as well: A、B牵头；责任单位：C.
  const before = toldIn(text.slice(0, found[0]?.from ?? 0)) ?? []
  const behind = found.flatMap(({ duty, start }, index) =>
    labelledStretch(duty, text.slice(start, found[index + 1]?.from ?? text.length)),
  )
  return [...before, ...behind]
}

function labelledStretch(duty: Duty, stretch: string): Stretch[] {
  if (duty === 'due') return [dueIn(stretch)]
  const pieces = splitOutside(stretch, '；;，,')
  const dates = pieces
    .filter(isDeadline)
    .map((date): Stretch => ({ duty: 'due', text: leadingDate(date)?.date ?? date }))
  const list = pieces.filter((piece) => !isDeadline(piece)).join('，')
  const said = ENDS_IN_DEED.test(list) || (duty === 'responsible' && /牵头|配合|参与|参加|主办|协办|会同/.test(list))
  const told = said && duty !== 'other' ? (markedIn(list) ?? toldBehind(list, duty)) : null
  return [...(told ?? [{ duty, text: list }]), ...dates]
}

/** What a label has said already: 牵头单位：A、B按职责分工牵头. */
const ENDS_IN_DEED = /(?:牵头|负责|落实|配合|参与)[；;，,。\s]*$/
