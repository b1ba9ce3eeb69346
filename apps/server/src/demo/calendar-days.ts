import { addDays, dayOf, localDateOf, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'

/**
 * Working days counted back from an instant: 0 is today, also where today is none. So what is due today on a working day is not yet due
 * on a day of rest, and the demonstration stands the same on every day.
 */
export function workingDaysBack(calendar: WorkCalendar, now: number, count: number): LocalDate[] {
  const days: LocalDate[] = []
  for (let day = localDateOf(now); days.length < count; day = addDays(day, -1)) {
    if (days.length === 0 || dayOf(calendar, day).working) days.push(day)
  }
  return days
}

/** A time of day in Shanghai as epoch milliseconds; minutes may go past the hour. */
export function timeOn(day: LocalDate, hour: number, minutes = 0): number {
  return Date.parse(`${day}T00:00:00+08:00`) + hour * 3_600_000 + minutes * 60_000
}

/** 2026年11月22日, as a letter is dated. */
export function letterDate(at: number): string {
  const [year, month, day] = localDateOf(at).split('-').map(Number)
  return `${year}年${month}月${day}日`
}
