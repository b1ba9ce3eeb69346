import type { TermIndex } from '../../terms/index.ts'
import { isNear, isSame } from '../alike.ts'
import { placeLike } from '../place-like.ts'
import type { Finding, Span } from '../finding.ts'
import type { Quantity } from '../quantity.ts'
import { countOf, knownWords, searchable, type Searchable } from './lexicon.ts'
import { missingItems } from './list-items.ts'
import { segmentsOf, weightOf, type Segment } from './segments.ts'
import { shareOfWordsLeft } from './words-left.ts'

/** Something a Chinese part says that can be looked for in the English: a word, a term or a figure. */
interface Mark {
  readonly key: string
  readonly start: number
  readonly weight: number
  /** How often the English has it. */
  readonly found: number
  readonly figure?: true
  /** Beginnings of the English words that say it, of a word. */
  readonly beginnings?: readonly string[]
}

/** Words that nearly every clause has say little about any part of it. */
export const COMMON =
  /^(?:办理|不少于|不多于|不低于|不超过|至少|最多|不足|没有|另行|应当|以上|以下|其他|有关|相关|主要|全部|均|各|任何|涉及|附|日内|存在|一般|部分|可以|不得|必须|办法|规定|工作|根据|按照|依法|依据|情况|包括|通过|负责|使用|因|每年|之前|期限|时间|期间|以外)$/u

export interface ReadSides {
  readonly zh: string
  readonly en: string
  readonly zhFigures: readonly Quantity[]
  readonly enFigures: readonly Quantity[]
  /** What other checks found to be said, but wrongly: it is there. */
  readonly wrong: readonly Finding[]
}

function marksOf({ zh, en, zhFigures, enFigures, wrong }: ReadSides, terms: TermIndex): Mark[] {
  const english = searchable(en)
  const accepted = terms.accepted(en)
  const hits = terms.chinese(zh)
  const inTerm = (start: number) => hits.some((hit) => hit.start <= start && start < hit.end)
  const saidWrongly = ({ start }: Span) =>
    wrong.some((finding) => finding.found !== null && finding.zh.start === start && finding.zh.end > start)
  const left = wrong.filter(({ type }) => type === 'untranslated')
  const isLeft = (start: number) => left.some(({ zh: place }) => place.start <= start && start < place.end)
  const figures = zhFigures.filter(({ firmness }) => firmness === 'firm')
  return [
    ...knownWords(zh)
      .filter(({ start }) => !inTerm(start))
      .map(({ zh: word, start, beginnings }) => ({
        key: beginnings.join('|'),
        beginnings,
        start,
        weight: COMMON.test(word) ? 0.4 : 1,
        found: countOf(beginnings, english) + (isLeft(start) ? 1 : 0),
      })),
    ...hits.map((hit) => ({
      key: hit.term.id,
      start: hit.start,
      weight: 1.2,
      found: saidWrongly(hit) ? 9 : (accepted.get(hit.term.id) ?? 0),
    })),
    ...figures.map((one) => ({
      key: `${one.type} ${one.start}`,
      start: one.start,
      weight: 1.6,
      figure: true as const,
      found: saidWrongly(one) || enFigures.some((other) => isSame(one, other) || isNear(one, other)) ? 1 : 0,
    })),
  ]
}

interface Covered extends Segment {
  weight: number
  /** The part of `weight` that is figures. */
  figures: number
  covered: number
  /** It has a figure that stands nowhere in the English. */
  figureGone: boolean
}

/**
 * How far each part of the Chinese is found in the English. What the Chinese says more often than the English is given to the parts of which most else
 * is found, and counts as absent in the others.
 */
function coverage(segments: readonly Segment[], marks: readonly Mark[]): Covered[] {
  const covered = segments.map((segment): Covered => ({
    ...segment,
    weight: 0,
    figures: 0,
    covered: 0,
    figureGone: false,
  }))
  const at = ({ start }: Mark) => covered.find((segment) => segment.start <= start && start < segment.end)
  const byKey = Map.groupBy(marks, ({ key }) => key)
  const contested: Mark[][] = []
  for (const same of byKey.values()) {
    const found = same[0]?.found ?? 0
    for (const mark of same) {
      const segment = at(mark)
      if (!segment) continue
      segment.weight += mark.weight
      if (mark.figure) segment.figures += mark.weight
      if (mark.figure && found === 0) segment.figureGone = true
      if (found >= same.length) segment.covered += mark.weight
    }
    if (found > 0 && found < same.length) contested.push(same)
  }
  const share = (segment: Covered | undefined) =>
    segment === undefined || segment.weight === 0 ? 0 : segment.covered / segment.weight
  const before = new Map(covered.map((segment) => [segment, share(segment)]))
  const rank = (mark: Mark) => before.get(at(mark) ?? covered[0] ?? NOWHERE) ?? 0
  for (const same of contested)
    for (const mark of same.toSorted((a, b) => rank(b) - rank(a)).slice(0, same[0]?.found ?? 0)) {
      const segment = at(mark)
      if (segment) segment.covered += mark.weight
    }
  // What is said again is often said by “it” or “such”, so its absence weighs little.
  for (const same of contested)
    for (const mark of same.toSorted((a, b) => rank(b) - rank(a)).slice(same[0]?.found ?? 0)) {
      const segment = at(mark)
      if (segment) segment.weight -= mark.weight * 0.6
    }
  return covered
}

const NOWHERE: Covered = {
  start: 0,
  end: 0,
  sentence: 0,
  length: 0,
  weight: 0,
  figures: 0,
  covered: 0,
  figureGone: false,
}

/** English letters for one Chinese character: translations have 3 to 6.3, most 4.6. Below the first a text is too short, above the second nothing can be missing. */
const TOO_SHORT = 2.2
const THIN = 3.7
const VERY_THIN = 3
const AMPLE = 6.5

/** Letters of an English text; a Chinese character left in it stands for some. */
const lengthOf = (en: string) => en.trim().length + 3 * (en.match(/\p{Script=Han}/gu)?.length ?? 0)

const spans = (all: readonly Covered[]): Covered | null => {
  const [first] = all
  const last = all.at(-1)
  if (!first || !last) return null
  const sum = (of: (one: Covered) => number) => all.reduce((so, one) => so + of(one), 0)
  return {
    ...first,
    end: last.end,
    length: sum(({ length }) => length),
    weight: sum(({ weight }) => weight),
    figures: sum(({ figures }) => figures),
    covered: sum((one) => one.covered),
    figureGone: all.some(({ figureGone }) => figureGone),
  }
}

/**
 * Whether hardly anything that a stretch says is found, and it says enough to tell. Where the English is short for all of the Chinese and would fit what
 * is left without this stretch, less is asked.
 */
function isMissing(
  { weight, figures, covered, length, figureGone }: Covered,
  whole: boolean,
  { all, english }: Lengths,
): boolean {
  const share = weight === 0 ? 1 : covered / weight
  // 投诉站不少于2个, “complaint stations”: its words stand there, the figure does not.
  if (figureGone && weight - figures >= 1 && covered >= 0.7 * (weight - figures)) return false
  const left = all - length
  const fits = left > 0 && english / left > 3 && english / left < AMPLE
  if (fits && english / all < THIN && share <= (whole ? 0.5 : 0.3) && weight >= (whole ? 1 : 1.6)) return true
  if (fits && english / all < VERY_THIN && covered === 0 && length >= 8) return true
  return weight >= 2 && share <= (whole || figureGone ? 0.4 : 0.2)
}

/** 按照下列规定确定：or 符合下列条件之一的，before a list, which the English may open with “where:” or a colon alone. */
const isOpening = ({ start, end, weight }: Covered, zh: string) =>
  (weight < 2 && /[：:]\s*$/.test(zh.slice(start, end))) ||
  /下列\p{Script=Han}{1,6}之一的?[，,：:]?\s*$/u.test(zh.slice(start, end))

/** A stretch of fewer characters says too little to tell. */
const SHORTEST_STRETCH = 8
/** An English text of more words is no clause, and too long to lay word by word. */
const MOST_WORDS = 300

/** The longest end of a sentence, or all of it, of which the words that the rest leaves over say next to nothing, in an English text that is short for the whole. */
function stretchLeftOut(
  sentence: readonly Covered[],
  marks: readonly Mark[],
  english: Searchable,
  { all, english: length }: Lengths,
): Covered[] {
  if (length / all >= THIN || english.words.length > MOST_WORDS) return []
  for (const at of sentence.keys()) {
    const end = spans(sentence.slice(at))
    const left = all - (end?.length ?? 0)
    if (!end || end.length < SHORTEST_STRETCH || left <= 0 || length / left < 3 || length / left > AMPLE) continue
    const { weight, share } = shareOfWordsLeft(marks, end, english)
    if (weight >= 2 && share <= 0.25) return [end]
  }
  return []
}

interface Lengths {
  readonly all: number
  readonly english: number
}

/** Sentences and parts of sentences of the Chinese with nothing opposite in the English (漏译). */
export function missingFindings(sides: ReadSides, terms: TermIndex): Finding[] {
  const { zh, en } = sides
  const parts = missingParts(sides, terms)
  const items = missingItems(sides)
  const told = parts.some((part) => items.some((item) => part.start < item.end && item.start < part.end))
  return [...parts, ...(told ? [] : items)].map((one) => missing(trimmed(zh, one), zh, en))
}

function missingParts(sides: ReadSides, terms: TermIndex): Span[] {
  const { zh, en } = sides
  const ratio = lengthOf(en) / Math.max(1, weightOf(zh))
  const segments = segmentsOf(zh)
  const [only] = segments
  if (!only || ratio > AMPLE || (segments.length === 1 && ratio > TOO_SHORT)) return []
  const marks = marksOf(sides, terms)
  const covered = coverage(segments, marks)
  const lengths = { all: weightOf(zh), english: lengthOf(en) }
  const english = searchable(en)
  const found: Covered[] = []
  for (const sentence of Map.groupBy(covered, (one) => one.sentence).values()) {
    const whole = spans(sentence)
    if (whole && isMissing(whole, true, lengths)) found.push(whole)
    else {
      const parts = sentence.filter((one) => isMissing(one, false, lengths) && !isOpening(one, zh))
      found.push(...(parts.length > 0 ? parts : stretchLeftOut(sentence, marks, english, lengths)))
    }
  }
  const rest = segments.reduce((so, one) => so + one.length, 0) - found.reduce((so, one) => so + one.length, 0)
  if (found.length === 0 && ratio < TOO_SHORT) {
    const thinnest = covered.toSorted(
      (a, b) => a.covered / (a.weight || 1) - b.covered / (b.weight || 1) || b.length - a.length,
    )[0]
    if (thinnest && segments.length > 1) found.push(thinnest)
  }
  // A text as long as a translation of the whole says the whole, in words that the lexicon does not know.
  if (rest === 0 && ratio >= TOO_SHORT) return []
  // Were all these parts really absent, what is left of the Chinese would have far too much English.
  if (rest > 0 && lengthOf(en) / rest > 9) return []
  return found
}

function trimmed(zh: string, { start, end }: Span): Span {
  const text = zh.slice(start, end)
  const from = start + (/^[\s，,、；;。：]*/u.exec(text)?.[0].length ?? 0)
  return { start: from, end: Math.max(from, end - (/[\s，,；;。：]*$/u.exec(text)?.[0].length ?? 0)) }
}

function missing(place: Span, zh: string, en: string): Finding {
  return {
    type: 'missing',
    zh: place,
    en: placeLike({ start: place.start, end: place.start }, zh.length, en),
    expected: null,
    found: null,
    term: null,
    why: null,
  }
}
