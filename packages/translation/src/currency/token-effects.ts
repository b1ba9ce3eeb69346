import type { Effect } from '../values.ts'
import type { Placed, TokenChange } from './changed-tokens.ts'
import { ASKS, BASES, BODIES, ENTITIES, MONEY, WEAK } from './legal-words.data.ts'

/** What a changed stretch does, and whether that is guessed from its place because its words say nothing themselves. */
export interface StretchEffects {
  readonly effects: readonly Effect[]
  readonly guessed: boolean
}

/** What one changed stretch does in law; none where it is wording. */
export function effectsOf(change: TokenChange): StretchEffects {
  const tokens = [...change.removed, ...change.added]
  if (permitsBoth(tokens)) return told([])
  if (endsDuty(change) || isChargedAlone(change)) return told(['duty'])
  const found = new Set(tokens.flatMap((token) => effectOfToken(token) ?? []))
  // 免费 → 按标准收费: from nothing to pay to a duty to pay, of no sum that is told.
  if (found.has('amount') && paysFromNow(change)) found.add('duty')
  if (found.has('amount') || found.has('date')) for (const effect of effectsOnCondition(change)) found.add(effect)
  const words = tokens.filter(({ kind, key }) => kind === 'word' || isJoint(key))
  const weak = !bothSides(change) && words.every(({ text }) => WEAK.has(text))
  if (weak) return told([...found])
  if (words.every(({ key }) => isJoint(key))) {
    // 改正，并处罚款 → 改正或者处罚款: what is done, not to whom.
    if (tokens.some(({ text }) => /^[并且]/u.test(text)) && isAlternative(tokens)) return told(['duty'])
    // 、 became 或者, or 和 was taken away; but 或者 that became 和 asks for both.
    if (isAlternative(change.removed) !== isAlternative(change.added) && bothSides(change))
      found.add(effectOfPlace(change))
    return told([...found])
  }
  if (isConditionOfItsOwn(change)) return told(['subject'])
  if (beforeDocumentNumber(change)) found.add('reference')
  else if (found.size === 0) return effectOfWords(change)
  else if (entityForEntity(change) || opensForOthers(change) || letsInByTitle(change)) found.add('subject')
  return told([...found])
}

const told = (effects: readonly Effect[]): StretchEffects => ({ effects, guessed: false })

/** 可以和解，也可以调解 is 可以和解或者调解. */
function permitsBoth(tokens: readonly Placed[]): boolean {
  const may = ({ key, under }: Placed) => key === 'duty:may' && under === 'duty:may'
  const again = tokens.some(({ key, segment }) => isJoint(key) || /^(?:也|或|又|并|还)/u.test(segment.text))
  return again && tokens.some((token) => may(token)) && tokens.every((token) => may(token) || isJoint(token.key))
}

function effectOfToken({ kind, key, near, segment, text, afterDuty }: Placed): Effect | null {
  if (kind === 'bound') return near ?? 'amount'
  // 无正当理由的 → 经通知的: when, not what must not be done.
  if (key === 'duty:not' && segment.condition && afterDuty === null) return 'subject'
  if (kind === 'reckoned') return segment.amount ? 'amount' : 'duty'
  // 每年不超过二十万元: of what the amount is reckoned.
  if (kind === 'date' && /^每/u.test(text) && segment.amount) return 'amount'
  return kind === 'word' || kind === 'mark' || isJoint(key) ? null : kind
}

/** A value that only one side has, where it is said who may: 满二年的企业, 十六周岁以下的. */
function effectsOnCondition(change: TokenChange): Effect[] {
  const { removed, added } = change
  const values = (side: readonly Placed[]) => side.filter(({ kind }) => kind === 'amount' || kind === 'date')
  const all = [...values(removed), ...values(added)]
  if (all.some(({ key }) => /岁$/u.test(key))) return ['subject']
  const oneSided = values(removed).length === 0 || values(added).length === 0
  if (oneSided && isAttribute(change)) return ['subject']
  return oneSided && all.some(({ segment, afterDuty }) => segment.condition && afterDuty !== 'segment')
    ? ['subject']
    : []
}

/** 经通知仍不撤回 taken out of a condition: the 不 in it is no rule. */
function isConditionOfItsOwn({ removed, added }: TokenChange): boolean {
  const side = removed.length === 0 ? added : added.length === 0 ? removed : []
  const first = side[0]
  if (!first || first.afterDuty !== null || !first.segment.condition) return false
  return side.every(({ kind, segment }) => kind === 'word' || (kind === 'duty' && segment.condition))
}

/** Words that are no synonyms: whom or what a rule is for where it is named, else what is to be done. */
function effectOfWords(change: TokenChange): StretchEffects {
  const text = [...change.removed, ...change.added].map((token) => token.text).join('')
  // 自还清本息之日起 → 自签订合同之日起: the day from which a period runs.
  if (change.after.slice(0, 3).some((token) => token.text === '日')) return told(['date'])
  if (MONEY.test(text) || isBase(change)) return told(['amount'])
  if (doesAnother(change)) return told(['subject', 'duty'])
  if (entityForEntity(change)) return told(['subject'])
  return { effects: [effectOfPlace(change)], guessed: true }
}

function effectOfPlace(change: TokenChange): Effect {
  const first = change.added[0] ?? change.removed[0]
  if (!first) return 'duty'
  // 由区局受理 → 由市局受理: who does it.
  if (change.before.at(-1)?.text === '由') return 'subject'
  if (isAttribute(change) || saysWho(first)) return 'subject'
  if (first.afterDuty === 'segment') return isOneOfThem(change) ? 'subject' : 'duty'
  if (first.segment.condition || first.beforeDuty) return 'subject'
  if (first.afterDuty === 'sentence') return 'duty'
  const listed = [change.removed, change.added].some((side) =>
    [side[0], side.at(-1)].some((token) => token?.listed === true || joinsNames(token)),
  )
  if (listed && !namesEntity(change) && isAskedFor(first)) return 'duty'
  return listed || namesEntity(change) ? 'subject' : 'duty'
}

function isAskedFor({ segment, text }: Placed): boolean {
  const at = segment.text.search(ASKS)
  return at >= 0 && at < segment.text.lastIndexOf(text)
}

/** 申报单位应当是注册在本市的法人: whom a rule is for, said behind the word of duty. */
function saysWho({ segment, text }: Placed): boolean {
  const lead = /(?:单位|企业|机构|[人者]|主体|人员|对象)(?:应当|应该|应|必须|须)(?:是|为)/u.exec(segment.text)
  return lead !== null && lead.index < segment.text.lastIndexOf(text)
}

/** 具有户籍的 → 具有户籍或者持有《居住证》的: others, too, and the title of what they hold. */
function letsInByTitle(change: TokenChange): boolean {
  const side = change.removed.length === 0 ? change.added : change.added.length === 0 ? change.removed : []
  const words = side.some(({ kind, text }) => kind === 'word' && !WEAK.has(text))
  return words && side.some((token) => joinsNames(token)) && effectOfPlace(change) === 'subject'
}

/** 由参加者自理 → 由主办方承担: others, and something else that they do. */
function doesAnother({ removed, added, before }: TokenChange): boolean {
  const act = (side: readonly Placed[]) =>
    /(?:者|方|人|局|单位|企业|机构|部门)([^者方人局位业构门]+)$/u.exec(side.map(({ text }) => text).join(''))?.[1]
  const [old, next] = [act(removed), act(added)]
  return before.at(-1)?.text === '由' && old !== undefined && next !== undefined && old !== next
}

/** A half-sentence of its own that begins with whom it is for: ，小微企业减半收取. */
function opensForOthers({ removed, added, before }: TokenChange): boolean {
  const side = removed.length === 0 ? added : added.length === 0 ? removed : []
  const first = side[0]
  if (!first || before.at(-1)?.segment === first.segment) return false
  const names = side.slice(
    0,
    Math.max(
      0,
      side.findIndex(({ kind }) => kind !== 'word'),
    ),
  )
  return ENTITIES.test(names.map(({ text }) => text).join(''))
}

/** 于五日内寄送 → 不再寄送, 无需寄送: with the duty ends the period that it had. */
export function endsDuty({ added }: Pick<TokenChange, 'added'>): boolean {
  return (
    added.some(({ key }) => key === 'duty:no longer' || key === 'duty:exempt') &&
    !added.some(({ kind }) => kind === 'amount' || kind === 'date')
  )
}

/** 不收取费用 → 收取费用 says no sum. */
function isChargedAlone(change: TokenChange): boolean {
  return paysFromNow(change) && change.removed.length === 1 && change.added.every(({ key }) => key === 'word:收费')
}

function paysFromNow({ removed, added }: TokenChange): boolean {
  const free = removed.some(({ key }) => key === 'amount:免费')
  return free && added.length > 0 && !added.some(({ kind }) => kind === 'amount')
}

/** 合同金额的20% → 到账金额的20%: of what the amount is reckoned. */
function isBase(change: TokenChange): boolean {
  const first = change.added[0] ?? change.removed[0]
  const text = wordsOf(change.after).join('')
  const at = text.search(BASES)
  return first?.segment.amount === true && bothSides(change) && at >= 0 && at < 3
}

/** Which of those that a rule names: 委托符合条件的机构 → 委托机构. */
function isAttribute({ removed, added, after }: TokenChange): boolean {
  const side = removed.length === 0 ? added : added.length === 0 ? removed : []
  const first = side[0]
  const named = side.map(({ text }) => text.replace(/[^\p{L}\d]/gu, '.')).join('.{0,2}')
  if (!first || named.length < 2 || side.length > 40) return false
  if (!new RegExp(`${named}.{0,1}的`, 'u').test(first.segment.text)) return false
  const at = wordsOf(after).join('').search(BODIES)
  return at >= 0 && at < 3
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

function entityIn(side: readonly Placed[], { added, before, after }: TokenChange): boolean {
  const text = side.map((token) => token.text).join('')
  if (ENTITIES.test(text)) return true
  // What stands behind the next mark is no part of a name.
  const home = (added.at(-1) ?? after[0])?.segment
  const follows = after.slice(0, Math.max(0, after.findLastIndex(({ segment }) => segment === home) + 1))
  const [lead, tail] = [wordsOf(before.toReversed()).toReversed().join('').slice(-1), wordsOf(follows).join('')]
  // A word of which only one character changed (境内 → 境外), or what stands before a name (区知识产权局 → 市知识产权局).
  const found = ENTITIES.exec(`${lead}${text}${tail.slice(0, 1)}`)
  const touches =
    text.length <= 2 &&
    found !== null &&
    found.index < lead.length + text.length &&
    found.index + found[0].length > lead.length
  return (
    touches ||
    /^(?:[局处委厅院所站会社司厂校区市县镇]|人民政府|法院|检察院|部门|机构|中心|政府|办公室|窗口)/u.test(tail) ||
    (text.length <= 2 && side[0]?.afterDuty !== 'segment' && NAMED.test(tail))
  )
}

const NAMED =
  /^.{0,5}?(?:局|委员会|部门|机构|企业|单位|人员|人$|人民法院|居民|市民|公民|职工|学生|家庭|学校|公司|组织)/u

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

/** 应当是专利权人或者利害关系人 → 应当是专利权人: one of those that a rule names. */
function isOneOfThem({ removed, added }: TokenChange): boolean {
  const side = removed.length === 0 ? added : added.length === 0 ? removed : []
  const text = side.map((token) => token.text).join('')
  return (
    [side[0], side.at(-1)].some((token) => joinsNames(token)) &&
    /^.{0,8}(?:人|者|单位|企业|机构|部门|局|委|政府|办事处|中心|学校|法院)(?:或者|或|和|及)?$/u.test(text)
  )
}

/** 并 joins what is to be done, 和 and 或者 whom or what it is about. */
function joinsNames(token: Placed | undefined): boolean {
  return token !== undefined && isJoint(token.key) && !/^[并且]/u.test(token.text)
}

function isAlternative(side: readonly Placed[]): boolean {
  return side.some(({ key }) => key === 'subject:or')
}

function bothSides({ removed, added }: TokenChange): boolean {
  return removed.length > 0 && added.length > 0
}
