import { isCode, isCount, isNear, isSame } from './alike.ts'
import type { Finding, Span } from './finding.ts'
import type { CountUnit, Firmness, Quantity } from './quantity.ts'
import { placeLike } from './place-like.ts'
import { saidInEnglish } from './said.ts'

/** In a clause of fewer characters nothing is far from anything. */
const SHORT = 30

const FIRMNESSES: readonly Firmness[] = ['firm', 'soft', 'weak']

interface Sides {
  readonly zh: readonly Quantity[]
  readonly en: readonly Quantity[]
  readonly zhLength: number
  readonly enLength: number
}

/** For each figure of the Chinese its place in the English list, or -1. Exact likes are taken first, firm ones before soft, the nearest in the text first. */
function matched({ zh, en, zhLength, enLength }: Sides): readonly number[] {
  const partner = zh.map(() => -1)
  const taken = new Set<number>()
  for (const alike of [isSame, isNear])
    for (const firmness of FIRMNESSES)
      for (const [at, one] of zh.entries()) {
        if (one.firmness !== firmness || partner[at] !== -1) continue
        const best = nearest(
          en,
          (other, index) => !taken.has(index) && alike(one, other),
          one.start / zhLength,
          enLength,
        )
        if (best === -1) continue
        partner[at] = best
        taken.add(best)
      }
  return partner
}

function nearest(
  all: readonly Quantity[],
  fits: (one: Quantity, at: number) => boolean,
  place: number,
  length: number,
): number {
  let [best, distance] = [-1, Infinity]
  for (const [at, one] of all.entries()) {
    if (!fits(one, at)) continue
    const away = Math.abs(one.start / length - place) + (one.firmness === 'weak' ? 0.5 : 0)
    if (away < distance) [best, distance] = [at, away]
  }
  return best
}

const family = ({ type }: Quantity) => (type === 'amount' ? 'number' : type)

/** 75号 of a street, “No. 57”: a number of a thing, which English writes like that of a document. */
const isNumbered = (one: Quantity) =>
  (one.type === 'document-number' && one.year === null) || (isCount(one) && one.unit === null)
const areKin = (one: Quantity, other: Quantity) =>
  family(one) === family(other) || (isNumbered(one) && isNumbered(other))

/** A stretch of time, a time of the day or a Five-Year Plan: a figure, and as much a date or period. */
export const isTime = (one: Quantity | null) => one !== null && isCount(one) && one.unit !== null && TIMES.has(one.unit)
const TIMES: ReadonlySet<CountUnit> = new Set<CountUnit>(['working-day', 'hour', 'month', 'clock', 'plan'])

/**
 * The figures of both sides that have no like on the other: numbers, dates, money, references and document numbers. With `timesAsDates` a period or a
 * time of the day that differs (48小时, 24 hours; 20个工作日, 20 days) is told twice, as a number and as a date.
 */
export function quantityFindings(
  zhText: string,
  enText: string,
  zh: readonly Quantity[],
  en: readonly Quantity[],
  timesAsDates = false,
): Finding[] {
  const sides = { zh, en, zhLength: zhText.length || 1, enLength: enText.length || 1 }
  const partner = matched(sides)
  const taken = new Set(partner)
  const left = en.flatMap((one, at) => (taken.has(at) || one.firmness === 'weak' ? [] : [at]))
  const findings = yearFindings(zh, en, partner)
  const tell = (one: Quantity | null, other: Quantity | null) => {
    let told = finding(one, other)
    if (one === null && other !== null) told = { ...told, zh: placeLike(other, enText.length, zhText) }
    if (other === null && one !== null) told = { ...told, en: placeLike(one, zhText.length, enText) }
    findings.push(told)
    if (timesAsDates && told.type === 'number' && (isTime(one) || isTime(other)))
      findings.push({ ...told, type: 'date' })
  }
  const gone = new Set<number>()
  const pairs = FIRMNESSES.slice(0, 2).flatMap((firmness) =>
    zh.flatMap((one, at) => (one.firmness === firmness && partner[at] === -1 ? [one] : [])),
  )
  const alone: Quantity[] = []
  for (const one of pairs) {
    const other = opposite(
      one,
      left.filter((at) => !gone.has(at)),
      sides,
    )
    if (other === null) {
      alone.push(one)
      continue
    }
    gone.add(other)
    const found = en[other]
    if (found) tell(one, found)
  }
  for (const one of alone) {
    // What is said twice in one language may be said once in the other.
    if (
      (one.firmness !== 'firm' && !isDeadline(one, zhText, enText)) ||
      en.some((other) => isSame(one, other) || isNear(one, other) || hasYear(one, other))
    )
      continue
    tell(one, null)
  }
  for (const at of left) {
    const one = en[at]
    if (
      !one ||
      gone.has(at) ||
      one.firmness !== 'firm' ||
      zh.some((other) => isSame(other, one) || isNear(other, one) || hasYear(one, other))
    )
      continue
    tell(null, one)
  }
  return findings
}

/** 2025年1至6月, “January to June 2025”: a year that stands alone here and in a day or month there. */
function hasYear(one: Quantity, other: Quantity): boolean {
  return (
    one.type === 'date' && other.type === 'date' && one.year !== null && one.month === null && one.year === other.year
  )
}

const DEADLINE = [
  /(?:逾期|逾|超过|提前|届满|延长|不少于|不超过|期限为|期限是|期为)\s*$/,
  /^\s*(?:以?内|以上|之?前|未)/,
] as const
/** What the English says where it says a period of one, or of half a one, in whatever words. */
const SAID_SOMEHOW: Readonly<Record<string, RegExp>> = {
  'working-day': /\bday|daily|\bwork/i,
  hour: /\bday|dail|hour|week|minute|night/i,
  month: /month|year|annual|quarter|annum|day/i,
}

/** 逾期一个月未缴费的: a period of one that something hangs on, and no such period in the English. */
function isDeadline(one: Quantity, zh: string, en: string): boolean {
  if (!isCount(one) || one.unit === null || one.firmness !== 'soft') return false
  const somehow = SAID_SOMEHOW[one.unit]
  const [before, behind] = [zh.slice(Math.max(0, one.start - 6), one.start), zh.slice(one.end, one.end + 4)]
  return somehow !== undefined && !somehow.test(en) && (DEADLINE[0].test(before) || DEADLINE[1].test(behind))
}

/** The left-over English figure that stands where this Chinese one should. */
function opposite(one: Quantity, left: readonly number[], { en, zhLength, enLength }: Sides): number | null {
  const place = one.start / zhLength
  const ranked = left
    .flatMap((at) => {
      const other = en[at]
      if (
        !other ||
        !areKin(one, other) ||
        // 两级 is no “2:1”.
        (one.firmness === 'soft' && other.type === 'number' && isCode(one) !== isCode(other)) ||
        (one.type === 'date' && other.type === 'date' && (one.weekday === null) !== (other.weekday === null))
      )
        return []
      const away = Math.abs(other.start / enLength - place)
      if (
        one.type === 'number' &&
        one.firmness !== 'firm' &&
        away > (zhLength < SHORT / 2 ? 1 : zhLength < SHORT ? 0.7 : 0.35)
      )
        return []
      const unlike = one.type !== other.type || (isCount(one) && isCount(other) && one.unit !== other.unit) ? 0.3 : 0
      return [{ at, score: away + unlike + (other.firmness === 'soft' ? 0.1 : 0) }]
    })
    .sort((a, b) => a.score - b.score)
  return ranked[0]?.at ?? null
}

/** A day whose year is on one side only, and nowhere else on the other. */
function yearFindings(zh: readonly Quantity[], en: readonly Quantity[], partner: readonly number[]): Finding[] {
  const years = (all: readonly Quantity[]) =>
    new Set(
      all.map((one) =>
        one.type === 'date' || one.type === 'document-number' ? one.year : isCount(one) ? one.value : null,
      ),
    )
  const [zhYears, enYears] = [years(zh), years(en)]
  return zh.flatMap((one, at) => {
    const other = en[partner[at] ?? -1]
    if (one.type !== 'date' || other?.type !== 'date' || one.year === other.year) return []
    const year = one.year ?? other.year
    return (one.year === null ? zhYears : enYears).has(year) ? [] : [finding(one, other)]
  })
}

const NOWHERE: Span = { start: 0, end: 0 }
/** A place without the white space around it. */
function spanOf({ start, end, text }: Quantity): Span {
  const trimmed = text.length === end - start ? text : ''
  return {
    start: start + (trimmed.length - trimmed.trimStart().length),
    end: end - (trimmed.length - trimmed.trimEnd().length),
  }
}

function finding(zh: Quantity | null, en: Quantity | null): Finding {
  const type = zh?.type ?? en?.type ?? 'number'
  return {
    type,
    zh: zh ? spanOf(zh) : NOWHERE,
    en: en ? spanOf(en) : NOWHERE,
    expected: zh ? saidInEnglish(zh) : null,
    found: en ? en.text.trim() : null,
    term: null,
    why: null,
  }
}
