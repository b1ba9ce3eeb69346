import { clauseNumber, refersOnly } from '../clauses/clause-number.ts'
import type { Finding, Span } from './finding.ts'
import { NUMBER, ROMAN, romanValue, valueOf } from './english/numerals.ts'

/** The number that opens a clause, which is its label and not part of what it says. */
interface OwnNumber extends Span {
  readonly value: number
  readonly text: string
}

const ENGLISH = new RegExp(
  `^\\s*(?:(?:Article|Art\\.?|Section|Rule|Clause|Chapter|Part|Step|Annex|Attachment)\\s*(\\d{1,3}(?:-\\d{1,2})?|(?=[IVX])${ROMAN}\\b|${NUMBER})\\b[.:]?|\\(?(\\d{1,3}|[a-z]|[ivx]{1,5}|(?=[IVX])${ROMAN})[.)](?!\\d)|\\((\\d{1,3}|[a-z]|[ivx]{1,5})\\))`,
  'i',
)

export function chineseOwnNumber(zh: string): OwnNumber | null {
  const indent = /^\s*/.exec(zh)?.[0].length ?? 0
  const line = zh.slice(indent)
  const number = refersOnly(line) ? null : clauseNumber(line)
  if (number === null || number.length >= line.length) return null
  const text = line.slice(0, number.length).trim()
  return { start: indent, end: indent + text.length, value: number.value, text }
}

export function englishOwnNumber(en: string): OwnNumber | null {
  const match = ENGLISH.exec(en)
  const printed = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || printed === undefined || match[0].length >= en.length) return null
  // “Article 3 of the Patent Law applies” begins with a reference.
  if (
    match[1] !== undefined &&
    /^\s*(?:,|\(|of\b|and\b|to\b|or\b|shall\b|applies\b|is\b|does\b)/.test(en.slice(match[0].length))
  )
    return null
  const dashed = /^(\d+)-(\d+)$/.exec(printed)
  const value = dashed
    ? Number(dashed[1]) + Number(dashed[2]) / 100
    : /^[ivx]+$/i.test(printed)
      ? romanValue(printed)
      : /^[a-z]$/i.test(printed)
        ? printed.toLowerCase().charCodeAt(0) - 96
        : valueOf(printed)
  return { start: match.index, end: match[0].length, value, text: match[0].trim() }
}

/** Two clauses with different numbers of their own. A label on one side only is no fault: texts are kept with and without it. */
export function ownNumberFindings(zh: OwnNumber | null, en: OwnNumber | null): Finding[] {
  if (zh === null || en === null || Math.abs(zh.value - en.value) < 1e-6) return []
  const { start, end } = zh
  return [
    {
      type: 'reference',
      zh: { start, end },
      en: { start: en.start, end: en.end },
      expected: zh.text,
      found: en.text,
      term: null,
      why: null,
    },
  ]
}
