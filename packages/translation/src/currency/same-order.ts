import type { Token } from './token.ts'

const PART_END = /^[,，:：。;；!?！？]$/u
/** Parts longer than this are no list that somebody put in another order, and a clause of more parts is a pasted book. */
const LONGEST = 120
const MOST_PARTS = 200

/**
 * The new tokens with every list that only changed its order (公开、公平、公正 → 公平、公正、公开; 外国人、外国企业或者…) in the order
 * of the old text, and parts of a sentence of which each says its own value (上午九时至十一时，下午二时至五时) likewise. What names
 * a condition keeps its place: 甲的，十日，乙的，二十日 says something else when the days change places.
 */
export function inOrderOf(old: readonly Token[], next: readonly Token[]): readonly Token[] {
  const [before, after] = [partsOf(old), partsOf(next)]
  if (before.length > MOST_PARTS || after.length > MOST_PARTS) return next
  const known = new Set(after.map((part) => keyOf(part)))
  const left = before.filter((part) => !known.has(keyOf(part)))
  const own = new Set(before.map((part) => keyOf(part)))
  const listed = after.map((part) => {
    if (own.has(keyOf(part))) return part
    const at = left.findIndex((one) => isSameList(one.slice(0, -1), part.slice(0, -1)))
    const [same] = at < 0 ? [] : left.splice(at, 1)
    return same === undefined ? part : [...same.slice(0, -1), ...part.slice(-1)]
  })
  return valuedInOrder(before, listed).flat()
}

/** Each part ends with its mark. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    parts.at(-1)?.push(token)
    if (token.kind === 'mark' && PART_END.test(token.text)) parts.push([])
  }
  return parts.filter((part) => part.length > 0)
}

function keyOf(part: readonly Token[]): string {
  return part.map(({ kind, key }) => (kind === 'mark' ? '' : key)).join('|')
}

const isJoint = ({ kind, key, text }: Token) =>
  (kind === 'mark' && text === '、') || key === 'subject:and' || key === 'subject:or'

/** Head, items in any order, and tail: 支持 甲、乙和丙 开展合作. */
function isSameList(old: readonly Token[], next: readonly Token[]): boolean {
  if (old.length > LONGEST || next.length > LONGEST || sorted(old) !== sorted(next)) return false
  const [a, b] = [itemsOf(old), itemsOf(next)]
  const [first = [], other = []] = [a[0], b[0]]
  const [last = [], end = []] = [a.at(-1), b.at(-1)]
  if (a.length !== b.length || a.length < 2 || isAlternative(old) !== isAlternative(next)) return false
  const heads = same(first, other)
  const tails = same(last.toReversed(), end.toReversed())
  for (let head = 0; head <= heads; head++)
    for (let tail = 0; tail <= tails; tail++) {
      if (head >= Math.min(first.length, other.length) || tail >= Math.min(last.length, end.length)) continue
      if (rest(a, head, tail) === rest(b, head, tail)) return true
    }
  return false
}

function sorted(part: readonly Token[]): string {
  return part
    .flatMap((token) => (token.kind === 'mark' || isJoint(token) ? [] : [token.key]))
    .sort()
    .join('|')
}

function rest(items: readonly (readonly string[])[], head: number, tail: number): string {
  return items
    .map((item, at) => item.slice(at === 0 ? head : 0, at === items.length - 1 ? item.length - tail : undefined))
    .map((item) => item.join('|'))
    .sort()
    .join('、')
}

function itemsOf(part: readonly Token[]): string[][] {
  const items: string[][] = [[]]
  for (const token of part)
    if (isJoint(token)) items.push([])
    else if (token.kind !== 'mark') items.at(-1)?.push(token.key)
  return items.filter((item) => item.length > 0)
}

function same(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((key, index) => key !== b[index])
  return at < 0 ? a.length : at
}

function isAlternative(part: readonly Token[]): boolean {
  return part.some(({ key }) => key === 'subject:or')
}

/** Two parts beside one another that changed places and each say whose value they tell. */
function valuedInOrder(old: readonly Token[][], next: readonly Token[][]): readonly Token[][] {
  const found = [...next]
  for (let at = 0; at + 1 < found.length; at++) {
    const [one = [], two = []] = [found[at], found[at + 1]]
    const from = old.findIndex(
      (part, index) => keyOf(part) === keyOf(two) && keyOf(old[index + 1] ?? []) === keyOf(one),
    )
    if (from < 0 || keyOf(one) === keyOf(two) || !isWhole(one) || !isWhole(two) || ends(one)) continue
    found[at] = [...two.slice(0, -1), ...one.slice(-1)]
    found[at + 1] = [...one.slice(0, -1), ...two.slice(-1)]
  }
  return found
}

function isWhole(part: readonly Token[]): boolean {
  const values = part.filter(({ kind }) => kind === 'amount' || kind === 'date').length
  const words = part.filter(({ kind }) => kind === 'word').length
  const text = part
    .slice(0, -1)
    .map((token) => token.text)
    .join('')
  return values > 0 && (values > 1 || words > 1) && !/[的时后前]$/u.test(text)
}

const ends = (part: readonly Token[]) => /^[。;；!?！？]$/u.test(part.at(-1)?.text ?? '')
