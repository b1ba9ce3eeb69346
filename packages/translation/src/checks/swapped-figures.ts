import type { TermIndex } from '../terms/index.ts'
import { isCount, isSame } from './alike.ts'
import { isTime } from './compare-quantities.ts'
import type { Finding, Span } from './finding.ts'
import { countOf, knownWords, searchable, type Searchable } from './missing/lexicon.ts'
import { COMMON } from './missing/missing-findings.ts'
import { segmentsOf } from './missing/segments.ts'
import { saidInEnglish } from './said.ts'
import type { Quantity } from './quantity.ts'

interface Sides {
  readonly zh: string
  readonly en: string
  readonly zhFigures: readonly Quantity[]
  readonly enFigures: readonly Quantity[]
}

/** A figure that stands once on each side, with the part of each text it stands in: of the Chinese, from the figure before it. */
interface Placed {
  readonly zh: Quantity
  readonly en: Quantity
  readonly zhPart: string
  readonly marks: readonly Mark[]
  readonly enPart: EnglishPart
}

/** A part of an English text, with the terms and words in it. */
interface EnglishPart {
  readonly text: string
  readonly terms: ReadonlyMap<string, number>
  readonly words: Searchable
}

const ENGLISH_PARTS = /[;:.]\s|,\s|\b(?:and|but|while|whereas)\b/g

function englishPart(en: string, cuts: readonly number[], { start, end }: Span, terms: TermIndex): EnglishPart {
  const text = en.slice(cuts.findLast((cut) => cut < start) ?? 0, cuts.find((cut) => cut >= end) ?? en.length)
  return { text, terms: terms.accepted(text), words: searchable(text) }
}

function placed({ zh, en, zhFigures, enFigures }: Sides, terms: TermIndex): Placed[] {
  const segments = segmentsOf(zh)
  const cuts = [...en.matchAll(ENGLISH_PARTS)].map(({ index }) => index)
  return zhFigures.flatMap((one) => {
    if (one.firmness === 'weak' || (one.type !== 'amount' && !isCount(one))) return []
    const [other, ...more] = enFigures.filter((figure) => isSame(one, figure))
    const again = zhFigures.filter((figure) => isSame(figure, one)).length > 1
    const segment = segments.find(({ start, end }) => start <= one.start && one.start < end)
    if (!other || more.length > 0 || again || !segment) return []
    const before = segments.filter(({ sentence, end }) => sentence === segment.sentence && end <= segment.start)
    const figured = before.findLastIndex(({ start, end }) =>
      zhFigures.some((figure) => figure.firmness !== 'weak' && start <= figure.start && figure.start < end),
    )
    const from = before[figured + 1]?.start ?? segment.start
    const zhPart = zh.slice(from, segment.end)
    return [{ zh: one, en: other, zhPart, marks: marksOf(zhPart, terms), enPart: englishPart(en, cuts, other, terms) }]
  })
}

/** A word, term or name that a Chinese part says, as a test whether an English part says it. */
interface Mark {
  readonly said: string
  readonly isIn: (part: EnglishPart) => boolean
}

function marksOf(part: string, terms: TermIndex): readonly Mark[] {
  return [
    // PCT, WIPO: names that both languages write alike.
    ...(part.match(/[A-Z]{2,}/g) ?? []).map((name): Mark => ({ said: name, isIn: ({ text }) => text.includes(name) })),
    ...terms.chinese(part).map(({ term: { id } }): Mark => ({ said: id, isIn: ({ terms }) => terms.has(id) })),
    ...knownWords(part)
      .filter(({ zh }) => !COMMON.test(zh))
      .map(({ zh, beginnings }): Mark => ({ said: zh, isIn: ({ words }) => countOf(beginnings, words) > 0 })),
  ]
}

/** What one part says and the other does not. */
const onlyIn = (marks: readonly Mark[], others: readonly Mark[]) =>
  marks.filter(({ said }) => !others.some((other) => other.said === said))

/** Figures further apart than so many do not change places. */
const NEIGHBOURS = 4

/** How many words must speak against the places of two figures for each that speaks for them. */
const CLEARLY = 4

const kindOf = (one: Quantity) =>
  one.type === 'amount' ? one.currency : isCount(one) ? (one.unit ?? 'number') : one.type

/**
 * Two figures of a kind that changed places: each stands in the English part that says what the Chinese says with the other (发明二十年、外观设计十五年,
 * “inventions fifteen years, designs twenty”). Told only where hardly a word speaks for the places they have.
 */
export function swappedFindings(sides: Sides, terms: TermIndex, timesAsDates = false): Finding[] {
  const all = placed(sides, terms)
  const share = (marks: readonly Mark[], part: EnglishPart) => marks.filter(({ isIn }) => isIn(part)).length
  return all.flatMap((one, at) =>
    all.slice(at + 1, at + 1 + NEIGHBOURS).flatMap((other): Finding[] => {
      if (one.zhPart === other.zhPart || one.enPart.text === other.enPart.text || kindOf(one.zh) !== kindOf(other.zh))
        return []
      const [own, theirs] = [onlyIn(one.marks, other.marks), onlyIn(other.marks, one.marks)]
      const right = share(own, one.enPart) + share(theirs, other.enPart)
      const crossed = [share(own, other.enPart), share(theirs, one.enPart)]
      if (crossed.includes(0) || CLEARLY * right > (crossed[0] ?? 0) + (crossed[1] ?? 0)) return []
      const found = [swapped(one, other), swapped(other, one)]
      return timesAsDates && isTime(one.zh)
        ? found.flatMap((told) => [told, { ...told, type: 'date' as const }])
        : found
    }),
  )
}

const swapped = ({ zh }: Placed, { en }: Placed): Finding => ({
  type: zh.type,
  zh: { start: zh.start, end: zh.end },
  en: { start: en.start, end: en.end },
  expected: saidInEnglish(zh),
  found: en.text.trim(),
  term: null,
  why: null,
})
