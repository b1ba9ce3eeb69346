/** One day of a month's grid with what falls on it. */
export interface GridDay<T> {
  readonly date: string
  readonly day: number
  readonly items: readonly T[]
}

const DAY = 86_400_000
const dateOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/**
 * The weeks of a month, Monday first; `null` stands before its first day and after its last. Something that lasts several days stands on
 * each of them. Days are counted in UTC: a wall time has no zone.
 */
export function monthGrid<T extends { readonly startsAt: string; readonly endsAt: string }>(
  month: string,
  items: readonly T[],
): readonly (readonly (GridDay<T> | null)[])[] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const lead = (new Date(first).getUTCDay() + 6) % 7
  const cells: (GridDay<T> | null)[] = Array.from({ length: lead }, () => null)
  for (let at = first; dateOf(at).startsWith(month); at += DAY) {
    const date = dateOf(at)
    const there = items.filter(({ startsAt, endsAt }) => startsAt.slice(0, 10) <= date && date <= endsAt.slice(0, 10))
    cells.push({ date, day: new Date(at).getUTCDate(), items: there })
  }
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** The month so many months away: `2026-12` and 1 give `2027-01`. */
export function monthBeside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** A month as an address may name it, or nothing. */
export const parseMonth = (text: string | null) => (text && /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text) ? text : null)
