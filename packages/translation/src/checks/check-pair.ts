import type { LocalDate } from '@gongkai/work-calendar'
import type { TermIndex } from '../terms/index.ts'
import type { Finding } from './finding.ts'

export interface CheckOptions {
  /** The day that the text is of (issued on), for names of their time; without it a name of any time is accepted. */
  readonly on?: LocalDate | null
  /** Add the hints that only an editor shows: `title` and `length`. */
  readonly hints?: boolean
}

/** Compares a Chinese clause with its English. Findings are in the order of the Chinese. Neither text needs to be whole: an editor calls it on each key. */
export function checkPair(zh: string, en: string, _terms: TermIndex, _options: CheckOptions = {}): readonly Finding[] {
  if (zh.trim() === '' || en.trim() !== '') return []
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
