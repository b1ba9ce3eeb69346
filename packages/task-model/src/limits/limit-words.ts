import { formatDate, type LocalDate } from '@gongkai/work-calendar'
import type { LimitTerm } from './limit.ts'

const UNITS_ZH = { workdays: '个工作日', days: '天', months: '个月' } as const
const UNITS_EN = { workdays: 'working day', days: 'day', months: 'month' } as const

/** A length as people read it: 20个工作日, 3 months; a day that was set as its date. */
export function lengthZh(term: LimitTerm): string {
  return term.unit === 'date' ? `至${formatDate(term.dueOn, 'zh')}` : `${term.n}${UNITS_ZH[term.unit]}`
}

export function lengthEn(term: LimitTerm): string {
  if (term.unit === 'date') return `to ${formatDate(term.dueOn, 'en')}`
  return `by ${term.n} ${UNITS_EN[term.unit]}${term.n === 1 ? '' : 's'}`
}

/** A sentence in both languages, made from dates as each writes them. */
export interface Said {
  readonly zh: string
  readonly en: string
}

export const dayZh = (date: LocalDate): string => formatDate(date, 'zh')
export const dayEn = (date: LocalDate): string => formatDate(date, 'en')
