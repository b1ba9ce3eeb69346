import { editScript, type Stretch } from './edit-script.ts'
import { inOrderOf } from './same-order.ts'
import type { Token } from './token.ts'

/** A part of a sentence between two marks, for what the place of a word says. */
export interface Segment {
  readonly text: string
  /** It names a condition or whom a rule is for: 对……的，凡……的，符合……的。 */
  readonly condition: boolean
  /** It says why the text was made (为了……，制定本办法) and orders nothing. */
  readonly purpose: boolean
  /** It holds a sum of money or a rate. */
  readonly amount: boolean
}

export interface Placed extends Token {
  readonly segment: Segment
  /** Whether a word of duty stands before it: in its segment, in its sentence, or not at all. */
  readonly afterDuty: 'segment' | 'sentence' | null
  /** The key of that word of duty. */
  readonly under: string | null
  /** A word of duty follows in its segment: it stands where rules name whom they are for. */
  readonly beforeDuty: boolean
  /** It stands beside a 、. */
  readonly listed: boolean
  readonly sentence: number
}

/** A stretch that differs, with the tokens on either side of it. */
export interface TokenChange {
  readonly removed: readonly Placed[]
  readonly added: readonly Placed[]
  readonly before: readonly Placed[]
  readonly after: readonly Placed[]
  readonly at: number
  /** What stands before and after it is one sentence on the side that has less of it. */
  readonly within: boolean
}

/** 申请延期的; 涉及秘密的除外; 凡在本市居住满一年……的人士 before what they may: a rule names whom it is for. */
const CONDITION =
  /的$|除外$|^(?:凡|对于?|在|符合|持有|具有|经|已|首次|从事|以|依法).*的[^的]{0,10}(?:企业|公司|单位|机构|个人|人员|人士|组织|主体|高校|学校|申请人|权利人|当事人|居民|市民|公民)$/u
const SENTENCE_END = /^[。;；!?！？]$/u
const SEGMENT_END = /^[,，:：。;；!?！？]$/u

/** What differs between two token rows when marks do not count, equal sentences may change places, and a phrase may move in its sentence. */
export function changesBetween(old: readonly Token[], next: readonly Token[]): TokenChange[] {
  const [before, after] = [placed(old), placed(inOrderOf(old, next))]
  const [from, to] = withoutEqual(sentences(before), sentences(after))
  const script = editScript(
    from.map(({ key }) => key),
    to.map(({ key }) => key),
  )
  const found: TokenChange[] = []
  let [i, j] = [0, 0]
  for (const { same, old: removed, new: added } of withoutCrumbs(script)) {
    if (!same)
      found.push({
        removed: from.slice(i, i + removed.length),
        added: to.slice(j, j + added.length),
        before: to.slice(Math.max(0, j - 2), j),
        after: to.slice(j + added.length, j + added.length + 7),
        at: i,
        within:
          removed.length > added.length
            ? isOneSentence(to[j - 1], to[j + added.length])
            : isOneSentence(from[i - 1], from[i + removed.length]),
      })
    i += removed.length
    j += added.length
  }
  return withoutMoved(
    found
      .flatMap((one) => bySegment(one))
      .flatMap((one) => byKind(one))
      .filter((one) => !isRepeatedHead(one, before, after)),
    from,
  )
}

/** A value that changed and a new half-sentence right behind it (3名 → 5名，并公布电话) are two edits. */
function bySegment(change: TokenChange): TokenChange[] {
  const [removed, added] = [change.removed, change.added].map((side) => [
    ...Map.groupBy(side, ({ segment }) => segment).values(),
  ])
  if (!removed || !added || removed.length === 0 || added.length === 0 || removed.length === added.length)
    return [change]
  const valued = (side: readonly Placed[] | undefined) => side?.some(({ kind }) => kind === 'amount' || kind === 'date')
  if (removed.length > 1 && added.length > 1) return [change]
  const [one, many] = removed.length === 1 ? [removed[0], added] : [added[0], removed]
  const at = many.findIndex((side) => valued(side) === valued(one))
  if (at < 0 || !valued(one)) return [change]
  const side = (tokens: readonly Placed[]) =>
    many === added ? { ...change, removed: [], added: tokens } : { ...change, removed: tokens, added: [] }
  const both = {
    ...change,
    removed: removed[many === added ? 0 : at] ?? [],
    added: added[many === added ? at : 0] ?? [],
  }
  return many.map((tokens, index) => (index === at ? both : side(tokens)))
}

/** More than this is no edit of a phrase but another text. */
const MOST_RUNS = 8

/** 补贴3万元 → 奖励2万元 are two edits, of what is given and of how much. */
function byKind(change: TokenChange): TokenChange[] {
  const [removed, added] = [runsOf(change.removed), runsOf(change.added)]
  const alike = removed.length === added.length && removed.every(([one], at) => one?.kind === added[at]?.[0]?.kind)
  if (removed.length < 2 || removed.length > MOST_RUNS || !alike) return [change]
  return removed.map((tokens, at) => ({
    ...change,
    removed: tokens,
    added: added[at] ?? [],
    before: at === 0 ? change.before : added.slice(0, at).flat().slice(-2),
    after: [...added.slice(at + 1).flat(), ...change.after].slice(0, 7),
  }))
}

function isOneSentence(one: Placed | undefined, other: Placed | undefined): boolean {
  return one !== undefined && one.sentence === other?.sentence
}

/** Words apart from values. */
function runsOf(tokens: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = []
  for (const token of tokens) {
    const last = runs.at(-1)
    if (last && last[0]?.kind === token.kind) last.push(token)
    else runs.push([token])
  }
  return runs
}

/** 应当提供甲；应当提供乙 → 应当提供甲和乙: the head of a sentence that still stands, or stood already, in the same words is said once or twice alike. */
function isRepeatedHead(
  { removed, added, within }: TokenChange,
  old: readonly Placed[],
  next: readonly Placed[],
): boolean {
  // 可以复议，或者起诉 is 可以复议。可以起诉: who may do either may do both.
  const permits = [...removed, ...added].some(({ key }) => key === 'duty:may')
  const [taken, put] = [removed, added].map((side) =>
    side.filter(({ key }) => key !== 'subject:and' && !(permits && key === 'subject:or')),
  )
  if (!taken || !put || taken.length > 0 === put.length > 0) return false
  // What is ordered or permitted is said twice alike only within a sentence; a name also where the next one opens.
  if (!within && ![...taken, ...put].every(({ kind }) => kind === 'word')) return false
  return taken.length > 0 ? repeats(taken, old, next) : repeats(put, next, old)
}

function repeats(phrase: readonly Placed[], own: readonly Placed[], other: readonly Placed[]): boolean {
  const [first] = phrase
  const at = first ? own.indexOf(first) : -1
  const opens = first !== undefined && own[at - 1]?.sentence !== first.sentence
  const inOne = phrase.every(({ sentence }) => sentence === first?.sentence)
  if (!opens || !inOne || at <= 0) return false
  const duty = phrase.some(({ kind }) => kind === 'duty')
  if (duty) return `|${keys(other)}|`.includes(`|${keys(phrase)}|`)
  // 专人应当熟悉外语。专人每年参加培训。 → 专人应当熟悉外语，每年参加培训。
  const above = own.findIndex(({ sentence }) => sentence === own[at - 1]?.sentence)
  return keys(own.slice(above, above + phrase.length)) === keys(phrase)
}

/** One character left standing between two changed ones is no word: 浦东新区 → 临港新片区 is one change. */
function withoutCrumbs(script: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const [index, stretch] of script.entries()) {
    const between = index > 0 && index < script.length - 1
    const crumb = between && stretch.same && stretch.old.length === 1 && /^word:.$/u.test(stretch.old[0] ?? '')
    const last = found.at(-1)
    if (last && (crumb ? replaces(last) && replaces(script[index + 1]) : !stretch.same && !last.same))
      found[found.length - 1] = { same: false, old: [...last.old, ...stretch.old], new: [...last.new, ...stretch.new] }
    else found.push(stretch)
  }
  return found
}

function replaces(stretch: Stretch | undefined): boolean {
  return (
    stretch !== undefined && !stretch.same && [...stretch.old, ...stretch.new].every((key) => key.startsWith('word:'))
  )
}

function placed(tokens: readonly Token[]): Placed[] {
  return splitAt(tokens, SENTENCE_END).flatMap((sentence, index) => {
    const text = sentence.map((token) => token.text).join('')
    const purpose = /^为.*制定本/u.test(text)
    // 首次被发现，且及时改正的；: all that such an item says is one condition.
    const item = /的$/u.test(text) && !sentence.some((token) => isModal(token))
    let under: string | null = null
    return splitAt(sentence, SEGMENT_END).flatMap((segment) => {
      const found = segmentOf(segment, index, under, { purpose, item })
      under = segment.findLast((token) => isModal(token))?.key ?? under
      return found
    })
  })
}

function splitAt(tokens: readonly Token[], end: RegExp): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'mark' && end.test(token.text)) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

function segmentOf(
  tokens: readonly Token[],
  sentence: number,
  above: string | null,
  { purpose, item }: { readonly purpose: boolean; readonly item: boolean },
): Placed[] {
  const text = tokens.map((token) => token.text).join('')
  const segment = {
    text,
    purpose,
    condition: item || CONDITION.test(text),
    amount: tokens.some(({ kind, key }) => kind === 'amount' && /元|率|倍|点/u.test(key)),
  }
  const last = tokens.findLastIndex((token) => token.kind === 'duty' || isModal(token))
  const first = tokens.findIndex((token) => isModal(token))
  let under = above
  return tokens.flatMap((token, index) => {
    if (token.kind === 'mark') return []
    const ruled = under
    if (isModal(token)) under = token.key
    const inSegment = first >= 0 && first < index
    const afterDuty = inSegment ? 'segment' : above !== null ? 'sentence' : null
    const listed = [tokens[index - 1], tokens[index + 1]].some((beside) => beside?.text === '、')
    return [{ ...token, segment, sentence, afterDuty, under: ruled, beforeDuty: index < last && !inSegment, listed }]
  })
}

/** 负责 says what is to be done like 应当; 不 and 未 alone (未发现, 非正常) do not. */
function isModal({ kind, key }: Token): boolean {
  return (kind === 'duty' && key !== 'duty:not') || key === 'word:负责'
}

function sentences(tokens: readonly Placed[]): Placed[][] {
  return [...Map.groupBy(tokens, ({ sentence }) => sentence).values()]
}

/** Takes away the sentences that stand in both, wherever. */
function withoutEqual(old: readonly Placed[][], next: readonly Placed[][]): [Placed[], Placed[]] {
  const left = new Map<string, number>()
  for (const sentence of next) left.set(keys(sentence), (left.get(keys(sentence)) ?? 0) + 1)
  const both = new Map<string, number>()
  const from = old.filter((sentence) => {
    const key = keys(sentence)
    const count = left.get(key) ?? 0
    if (count > 0) {
      left.set(key, count - 1)
      both.set(key, (both.get(key) ?? 0) + 1)
    }
    return count === 0
  })
  const to = next.filter((sentence) => {
    const key = keys(sentence)
    const count = both.get(key) ?? 0
    if (count > 0) both.set(key, count - 1)
    return count === 0
  })
  return [from.flat(), to.flat()]
}

/** A phrase that only stands elsewhere in its sentence (应当在三十日内 / 在三十日内应当) is no change, unless what it belongs to is between. */
function withoutMoved(changes: readonly TokenChange[], from: readonly Placed[]): TokenChange[] {
  const gone = new Set<TokenChange>()
  for (const one of changes) {
    if (one.added.length > 0 || gone.has(one)) continue
    const other = changes.find(
      (each) =>
        each.removed.length === 0 &&
        !gone.has(each) &&
        keys(each.added) === keys(one.removed) &&
        mayPass(one.removed, from.slice(Math.min(one.at, each.at), Math.max(one.at, each.at))),
    )
    if (!other) continue
    gone.add(one)
    gone.add(other)
  }
  return changes.filter((one) => !gone.has(one))
}

function mayPass(phrase: readonly Placed[], passed: readonly Placed[]): boolean {
  const value = ({ kind }: Placed) => kind === 'amount' || kind === 'date' || kind === 'bound'
  const between = passed.filter((token) => !phrase.includes(token))
  // 三十日内 / 不超过三十日: a bound may stand on either side of its value.
  if (phrase.every(({ kind }) => kind === 'bound')) return between.filter((token) => value(token)).length <= 1
  if (phrase.every((token) => value(token)))
    return (between.length === 1 && between[0]?.kind === 'bound') || !between.some((token) => value(token))
  return !between.some((token) => value(token) || token.kind === 'duty')
}

function keys(tokens: readonly Placed[]): string {
  return tokens.map(({ key }) => key).join('|')
}
