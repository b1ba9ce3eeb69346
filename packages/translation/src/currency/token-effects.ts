import type { Effect } from '../values.ts'
import type { Placed, TokenChange } from './changed-tokens.ts'
import { ENTITIES, MONEY, WEAK } from './legal-words.data.ts'

/** What a changed stretch does, and whether that is guessed from its place because its words say nothing themselves. */
export interface StretchEffects {
  readonly effects: readonly Effect[]
  readonly guessed: boolean
}

/** What one changed stretch does in law; none where it is wording. */
export function effectsOf(change: TokenChange): StretchEffects {
  const tokens = [...change.removed, ...change.added]
  const found = new Set(tokens.flatMap((token) => effectOfToken(token) ?? []))
  if (found.has('amount') || found.has('date')) for (const effect of effectsOnCondition(change)) found.add(effect)
  const words = tokens.filter(({ kind, key }) => kind === 'word' || isJoint(key))
  const weak = !bothSides(change) && words.every(({ text }) => WEAK.has(text))
  if (weak) return told([...found])
  if (words.every(({ key }) => isJoint(key))) {
    // 、 became 或者, or 和 was taken away; but 或者 that became 和 asks for both.
    if (isAlternative(change.removed) !== isAlternative(change.added) && bothSides(change))
      found.add(effectOfPlace(change))
    return told([...found])
  }
  if (isConditionOfItsOwn(change)) return told(['subject'])
  if (beforeDocumentNumber(change)) found.add('reference')
  else if (found.size === 0) return effectOfWords(change)
  else if (entityForEntity(change)) found.add('subject')
  return told([...found])
}

const told = (effects: readonly Effect[]): StretchEffects => ({ effects, guessed: false })

function effectOfToken({ kind, key, near, segment, text }: Placed): Effect | null {
  if (kind === 'bound') return near ?? 'amount'
  if (kind === 'reckoned') return segment.amount ? 'amount' : 'duty'
  // 每年不超过二十万元: of what the amount is reckoned.
  if (kind === 'date' && /^每/u.test(text) && segment.amount) return 'amount'
  return kind === 'word' || kind === 'mark' || isJoint(key) ? null : kind
}

/** A value that only one side has, where it is said who may: 满二年的企业, 十六周岁以下的. */
function effectsOnCondition({ removed, added }: TokenChange): Effect[] {
  const values = (side: readonly Placed[]) => side.filter(({ kind }) => kind === 'amount' || kind === 'date')
  const all = [...values(removed), ...values(added)]
  if (all.some(({ key }) => /岁$/u.test(key))) return ['subject']
  const oneSided = values(removed).length === 0 || values(added).length === 0
  return oneSided && all.some(({ segment, afterDuty }) => segment.condition && afterDuty !== 'segment')
    ? ['subject']
    : []
}

/** 经通知仍不撤回 taken out of a condition: the 不 in it is no rule. */
function isConditionOfItsOwn({ removed, added }: TokenChange): boolean {
  const side = removed.length === 0 ? added : added.length === 0 ? removed : []
  const first = side[0]
  if (!first || first.afterDuty !== null || !first.segment.condition) return false
  return side.every(({ kind, key }) => kind === 'word' || key === 'duty:not')
}

/** Words that are no synonyms: whom or what a rule is for where it is named, else what is to be done. */
function effectOfWords(change: TokenChange): StretchEffects {
  const text = [...change.removed, ...change.added].map((token) => token.text).join('')
  // 自还清本息之日起 → 自签订合同之日起: the day from which a period runs.
  if (change.after.slice(0, 3).some((token) => token.text === '日')) return told(['date'])
  if (MONEY.test(text)) return told(['amount'])
  if (entityForEntity(change)) return told(['subject'])
  return { effects: [effectOfPlace(change)], guessed: true }
}

function effectOfPlace(change: TokenChange): Effect {
  const first = change.added[0] ?? change.removed[0]
  if (!first) return 'duty'
  // 由区局受理 → 由市局受理: who does it.
  if (change.before.at(-1)?.text === '由') return 'subject'
  if (first.afterDuty === 'segment') return 'duty'
  if (first.segment.condition || first.beforeDuty) return 'subject'
  if (first.afterDuty === 'sentence') return 'duty'
  const listed = [change.removed, change.added].some((side) =>
    [side[0], side.at(-1)].some((token) => token?.listed === true || isJoint(token?.key ?? '')),
  )
  return listed || namesEntity(change) ? 'subject' : 'duty'
}

/** One body or thing that a rule names for another: 企业 → 个人, 境内 → 境外. */
function entityForEntity(change: TokenChange): boolean {
  return [change.removed, change.added].every(
    (side) => side.some(({ kind }) => kind === 'word') && entityIn(side, change),
  )
}

function namesEntity(change: TokenChange): boolean {
  return [change.removed, change.added].some((side) => side.length > 0 && entityIn(side, change))
}

function entityIn(side: readonly Placed[], { before, after }: TokenChange): boolean {
  const text = side.map((token) => token.text).join('')
  if (ENTITIES.test(text)) return true
  const [lead, tail] = [wordsOf(before.toReversed()).toReversed().join('').slice(-1), wordsOf(after).join('')]
  // A word of which only one character changed (境内 → 境外), or what stands before a name (区知识产权局 → 市知识产权局).
  const found = ENTITIES.exec(`${lead}${text}${tail.slice(0, 1)}`)
  const touches =
    text.length <= 2 &&
    found !== null &&
    found.index < lead.length + text.length &&
    found.index + found[0].length > lead.length
  return (
    touches ||
    /^[局处委厅院所站会社司厂校区市县镇]/u.test(tail) ||
    (text.length <= 2 && side[0]?.afterDuty !== 'segment' && NAMED.test(tail))
  )
}

const NAMED = /^.{0,5}?(?:局|委员会|部门|机构|企业|单位|人员|人$|人民法院)/u

/** The words that stand together from the first token on. */
function wordsOf(tokens: readonly Placed[]): string[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'word')
  return (end < 0 ? tokens : tokens.slice(0, end)).map((token) => token.text)
}

function beforeDocumentNumber({ after }: TokenChange): boolean {
  return after[0]?.kind === 'reference' && /^reference:\|\d{4}/u.test(after[0].key)
}

function isJoint(key: string): boolean {
  return key === 'subject:or' || key === 'subject:and'
}

function isAlternative(side: readonly Placed[]): boolean {
  return side.some(({ key }) => key === 'subject:or')
}

function bothSides({ removed, added }: TokenChange): boolean {
  return removed.length > 0 && added.length > 0
}
