import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import type { TermIndex } from '../terms/index.ts'
import { readChinese } from './chinese/read-chinese.ts'
import { quantityFindings } from './compare-quantities.ts'
import { frequencyFindings } from './frequencies.ts'
import { goneTitles, leftOutTitle } from './left-out-title.ts'
import { neighbourFindings } from './neighbours.ts'
import { lengthHints, titleHints } from './hints.ts'
import { missingFindings } from './missing/missing-findings.ts'
import { wrongMarks } from './missing/list-items.ts'
import { weightOf } from './missing/segments.ts'
import { readEnglish } from './english/read-english.ts'
import type { Finding, Span } from './finding.ts'
import { chineseOwnNumber, englishOwnNumber, ownNumberFindings } from './own-number.ts'
import { swappedFindings } from './swapped-figures.ts'
import { termFindings } from './term-findings.ts'
import type { Quantity } from './quantity.ts'
import { untranslatedFindings } from './untranslated.ts'

export interface CheckOptions {
  /** The day that the text is of (issued on), for names of their time; without it today's names, or those of a year that the clause itself names. */
  readonly on?: LocalDate | null
  /** Tell a period or a time of the day that differs as a `number` and as a `date`: which of the two it is depends on who asks. An editor tells it once. */
  readonly timesAsDates?: boolean
  /** Add the hints that only an editor shows: `title` and `length`. */
  readonly hints?: boolean
}

/** Compares a Chinese clause with its English. Findings are in the order of the Chinese. Neither text needs to be whole: an editor calls it on each key. */
export function checkPair(zh: string, en: string, terms: TermIndex, options: CheckOptions = {}): readonly Finding[] {
  if (zh.trim() === '') return []
  if (en.trim() === '') {
    const place = { start: en.length, end: en.length }
    return [
      {
        type: 'missing',
        zh: { start: 0, end: zh.length },
        en: place,
        expected: null,
        found: null,
        term: null,
        why: null,
      },
    ]
  }
  const [zhNumber, enNumber] = [chineseOwnNumber(zh), englishOwnNumber(en)]
  const behind = ({ start }: { readonly start: number }, number: Span | null) => number === null || start >= number.end
  const said = readChinese(zh).filter((one) => behind(one, zhNumber))
  const inEnglish = readEnglish(en).filter((one) => behind(one, enNumber))
  const untranslated = untranslatedFindings(zh, en)
  const on = options.on ?? null
  const names = said.filter(({ type }) => type === 'document-number')
  const neighbours = neighbourFindings(zh, en)
  const allGone = leftOutTitle(zh, en)
  const termsSaid = termFindings({ zh, en, on, past: on === null ? pastDay(said) : null, names, untranslated }, terms)
  // 《专利法》 put as “the Trademark Law” is there, only wrong.
  const isSaidWrongly = ({ start, end }: Span) =>
    termsSaid.some(({ zh: place }) => start <= place.start && place.end <= end)
  const titleGone = allGone.length > 0 ? allGone : goneTitles(zh, en, terms).filter((one) => !isSaidWrongly(one.zh))
  const wrong = [
    ...ownNumberFindings(zhNumber, enNumber),
    // 前两款: its number is part of the reference.
    ...quantityFindings(zh, en, said, inEnglish, options.timesAsDates).filter(
      ({ type, zh: { start } }) =>
        type !== 'number' || !neighbours.some(({ zh: place }) => place.start <= start && start < place.end),
    ),
    ...swappedFindings({ zh, en, zhFigures: said, enFigures: inEnglish }, terms, options.timesAsDates),
    ...markFindings(zh, en),
    ...frequencyFindings(zh, en),
    ...neighbours,
    ...titleGone,
    ...termsSaid,
    ...untranslated,
  ]
  // The whole of a clause cannot be missing: 参照《展会知识产权保护工作指引》执行, “The same rules apply”, leaves out the title.
  const parts = missingFindings({ zh, en, zhFigures: said, enFigures: inEnglish, wrong }, terms)
  const missing = parts.flatMap((part) => {
    if (mostlyLeft(zh, part.zh, untranslated)) return []
    const title = isAllOf(part.zh, zh) ? leftOutTitle(zh, en, true) : []
    return title.length === 0 ? [part] : titleGone.length === 0 ? title : []
  })
  // What stands in a missing part is missing with it.
  const inMissing = (finding: Finding) =>
    finding.found === null && missing.some((part) => part.zh.start <= finding.zh.start && finding.zh.end <= part.zh.end)
  const hints = options.hints === true ? [...titleHints(zh, en), ...lengthHints(zh, en)] : []
  return [...wrong.filter((finding) => !inMissing(finding)), ...missing, ...hints].sort(
    (a, b) => a.zh.start - b.zh.start || a.en.start - b.en.start,
  )
}

/** The first day of the last year, month or day that a text names; null where it names no year. */
function pastDay(said: readonly Quantity[]): LocalDate | null {
  const days = said.flatMap((one) =>
    one.type === 'date' && one.year !== null ? [`${one.year}-${twoFigures(one.month)}-${twoFigures(one.day)}`] : [],
  )
  const last = days.sort().at(-1)
  return last === undefined ? null : parseLocalDate(last)
}

const twoFigures = (value: number | null) => String(value ?? 1).padStart(2, '0')

/** Items whose numbers differ: a reference to them would lead astray. */
function markFindings(zh: string, en: string): Finding[] {
  return wrongMarks({ zh, en }).map(([{ start, end }, other]) => ({
    type: 'reference',
    zh: { start, end },
    en: { start: other.start, end: other.end },
    expected: zh.slice(start, end).trim(),
    found: en.slice(other.start, other.end).trim(),
    term: null,
    why: null,
  }))
}

/** What is left in Chinese is there, only not translated. */
function mostlyLeft(zh: string, part: Span, untranslated: readonly Finding[]): boolean {
  const left = untranslated.map(({ zh: { start, end } }) =>
    weightOf(zh.slice(Math.max(start, part.start), Math.min(end, part.end))),
  )
  return 2 * left.reduce((so, one) => so + one, 0) > weightOf(zh.slice(part.start, part.end))
}

function isAllOf({ start, end }: Span, zh: string): boolean {
  return zh.slice(0, start).trim() === '' && /^[\s。；，]*$/.test(zh.slice(end))
}
