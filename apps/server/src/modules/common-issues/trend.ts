import type { Lang } from '@gongkai/contract-kit'
import { addDays, daysBetween, parseLocalDate, type LocalDate } from '@gongkai/work-calendar'

const WEEKS = 8

/** The first day of the weeks a trend shows; the last week ends today. */
export function trendStart(today: LocalDate): LocalDate {
  return addDays(today, 1 - 7 * WEEKS)
}

export interface Trend {
  readonly weeks: number[]
  readonly text: string
}

/** Messages week by week, oldest first, and in words how the last four weeks compare with the four before. */
export function trendOf(
  days: readonly { readonly day: string; readonly messages: number }[],
  today: LocalDate,
  lang: Lang,
): Trend {
  const start = trendStart(today)
  const weeks = Array.from({ length: WEEKS }, () => 0)
  for (const { day, messages } of days) {
    const date = parseLocalDate(day)
    const week = date === null ? -1 : Math.floor(daysBetween(start, date) / 7)
    if (weeks[week] !== undefined) weeks[week] += messages
  }
  const sum = (from: number, to: number) => weeks.slice(from, to).reduce((total, one) => total + one, 0)
  return { weeks, text: inWords(sum(0, WEEKS / 2), sum(WEEKS / 2, WEEKS), lang) }
}

function inWords(before: number, since: number, lang: Lang): string {
  const zh = lang === 'zh'
  if (since === 0 && before === 0) return zh ? '近8周没有' : 'none in 8 weeks'
  const compared = zh ? `近4周${since}件，前4周${before}件` : `${since} in 4 weeks, ${before} in the 4 before`
  const change = Math.abs(since - before) <= Math.max(1, 0.2 * before) ? 0 : Math.sign(since - before)
  const said = zh ? ['减少', '持平', '增多'][change + 1] : ['falling', 'steady', 'rising'][change + 1]
  return zh ? `${said}：${compared}` : `${said}: ${compared}`
}
