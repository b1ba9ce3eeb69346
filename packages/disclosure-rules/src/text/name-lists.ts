import type { FindingRule, Hit } from './finding.ts'
import { closesAt, isOrganisation, nameAt, nameEnding, type NameShape } from './name-shape.ts'
import type { Sighting } from './scan.ts'

/** A name of `length` units at `start`. */
export const hit = (start: number, length: number, rule: FindingRule): Hit => ({
  type: 'NAME',
  start,
  end: start + length,
  rule,
})

/** Between names a word may be a name too (高宇、高强、高阳), if it stands alone and is made like one. */
function listedName(text: string, at: number, joined: boolean): NameShape {
  const plain = nameAt(text, at)
  if (plain.level > 0 || !joined) return plain
  const sure = nameAt(text, at, true)
  return sure.level === 3 && !/[\u4e00-\u9fff]/.test(text[at + sure.length] ?? '') ? sure : plain
}

/** Names that go on after the first one. At most forty, so that a text of names stays linear. */
export function listedAfter(text: string, from: number): Hit[] {
  const hits: Hit[] = []
  let end = from
  while (hits.length < 40) {
    const gap =
      /^(?:[、,，/;；] ?|和|与|及|以及|同| {1,2}| ?\d{1,2}[.、 ] ?)/.exec(text.slice(end, end + 3))?.[0].length ?? 0
    if (gap === 0) break
    const joined = text[end] === '、' || text[end] === '/'
    const shape = listedName(text, end + gap, joined)
    const next = end + gap + shape.length
    const alone = text[end] === ',' || text[end] === ' '
    const enough = joined ? 1 : alone ? 3 : 2
    if (shape.level < enough || isOrganisation(text, end + gap, shape.length)) break
    if (!closesAt(text, next) || (alone && /[\u4e00-\u9fff]/.test(text[next] ?? ''))) break
    hits.push(hit(end + gap, shape.length, 'name-in-list'))
    end = next
  }
  return hits
}

/** What follows two names of people: 两名执法人员, 二人, 均未到庭. */
const PEOPLE_AFTER =
  /^(?:[等共]?[二两三四五2-5][名位人]|等人|均?(?:未按|未到|未出|未能|不服|拒不|拒绝|签[字名署收]|到庭|到场|出庭|承办|陈述|表示|承认|否认|认为|委托|共同|分别|各自|之间|诉|[（(]男|[（(]女))/

/** Names in a row of three and more, joined by commas of enumeration: a list of people, not of things. */
export function inLists(text: string, commas: readonly number[]): Hit[] {
  const hits: Hit[] = []
  let past = 0
  for (const comma of commas) {
    if (comma < past) continue
    const first = nameEnding(text, comma)
    if (!first || first.level < 3 || !first.free) continue
    const listed = listedAfter(text, comma)
    const sure =
      listed.length >= 2 ||
      (listed.length === 1 && PEOPLE_AFTER.test(text.slice(listed[0]?.end ?? 0, (listed[0]?.end ?? 0) + 8))) ||
      (listed.length === 1 && first.length > 2 && (listed[0]?.end ?? 0) - (listed[0]?.start ?? 0) > 2)
    if (!sure) continue
    hits.push(hit(first.start, first.length, 'name-in-list'), ...listed)
    past = listed.at(-1)?.end ?? comma
  }
  return hits
}

/** Names after a heading such as 获奖名单：, parted by spaces or commas. */
export function afterHeading(text: string, { end }: Sighting): Hit[] {
  const hits: Hit[] = []
  const colon = /^(?:如下|为|有|包括)?[:： ]{1,2}\n?/.exec(text.slice(end, end + 5))?.[0].length ?? 0
  if (colon === 0) return []
  let at = end + colon
  while (hits.length < 200) {
    const shape = nameAt(text, at)
    const next = at + shape.length
    if (shape.level === 0 || isOrganisation(text, at, shape.length)) break
    if (shape.level === 1 && !closesAt(text, next)) break
    const gap =
      /^(?:[、,，;；/ \n]{1,3}|[(（][^()（）]{0,16}[)）][、,，;；/ ]{0,2})/.exec(text.slice(next, next + 22))?.[0]
        .length ?? 0
    if (gap === 0 && next < text.length && !/[。.\n]/.test(text[next] ?? '') && !closesAt(text, next)) break
    hits.push(hit(at, shape.length, 'name-in-list'))
    if (gap === 0) break
    at = next + gap
  }
  return hits
}
