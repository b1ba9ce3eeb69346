import * as z from 'zod'

/** Days are `YYYY-MM-DD` texts, which sort in the order of time; the registry needs no more of a calendar than that. */
export const day = z.iso.date()

/** A stretch of days: `from` is its first, `to` its last; without `from` it has always been, without `to` it goes on. */
export interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Throws for anything that does not have the form of a day: asking the registry without one is a fault of the caller. */
export function checkDay(date: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`not a day: ${date}`)
}

export function covers({ from, to }: Period, date: string): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to)
}

/** The days that two stretches share; null when there is none. */
export function sharedDays(a: Period, b: Period): Period | null {
  const from = later(a.from, b.from)
  const to = earlier(a.to, b.to)
  return from !== undefined && to !== undefined && to < from ? null : { from, to }
}

export function runsBackwards({ from, to }: Period): boolean {
  return from !== undefined && to !== undefined && to < from
}

/** What is said of a stretch that runs backwards. */
export function endsFirst(what: string, { from, to }: Period): { readonly zh: string; readonly en: string } {
  return { zh: `${what}：止于${to}，早于开始的${from}`, en: `${what} ends on ${to} before it starts on ${from}` }
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined ? b : b === undefined || b < a ? a : b
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined ? b : b === undefined || a < b ? a : b
}
