import { hanNumber, parseNumber } from './han-number.ts'

/** How deep a printed number stands in an official document: 一、 then （一） then 1. then （1） (GB/T 9704). */
export type Rank = 0 | 1 | 2 | 3

export interface Heading {
  readonly rank: Rank
  readonly n: number
  /** An Arabic number with 、 may be a top-level number that lost its Chinese form. */
  readonly mayBeTop: boolean
  /** What follows the number. */
  readonly rest: string
}

const HAN = '[〇零一二三四五六七八九十百]{1,5}'
const DIGIT = '[0-9０-９]{1,3}'
const FORMS: readonly (readonly [RegExp, Rank])[] = [
  [new RegExp(`^(${HAN})\\s*[、．.]\\s*`), 0],
  [new RegExp(`^[（(]\\s*(${HAN})\\s*[）)]\\s*[、．.]?\\s*`), 1],
  [new RegExp(`^(${DIGIT})\\s*[、．.](?![0-9０-９])\\s*`), 2],
  [new RegExp(`^[（(]\\s*(${DIGIT})\\s*[）)]\\s*[、．.]?\\s*`), 3],
]

/** Reads the number in front of a paragraph; null when it has none. */
export function readHeading(text: string): Heading | null {
  for (const [form, rank] of FORMS) {
    const match = form.exec(text)
    const n = match?.[1] === undefined ? null : parseNumber(match[1])
    if (match && n !== null && n > 0)
      return { rank, n, mayBeTop: rank === 2 && match[0].includes('、'), rest: text.slice(match[0].length) }
  }
  return null
}

/** The number as it is joined into a task's number: 二（一）1. */
export function numberPart(rank: Rank, n: number): string {
  return [hanNumber(n), `（${hanNumber(n)}）`, String(n), `（${n}）`][rank] ?? ''
}

/** The number as it is printed before a heading. */
export function marker(rank: Rank, n: number): string {
  return rank === 0 ? `${hanNumber(n)}、` : rank === 2 ? `${n}.` : numberPart(rank, n)
}
