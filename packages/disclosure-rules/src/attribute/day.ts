import * as z from 'zod'
import { isRealDate } from '../text/identifiers.ts'

/** A day that exists, `YYYY-MM-DD` in Asia/Shanghai. */
export const day = z.string().refine(isDay)

export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts !== null && isRealDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** The same day some calendar months later; the end of a shorter month where there is none. */
export function monthsAfter(on: string, months: number): string {
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1]
  let last = date
  while (!isRealDate(newYear, newMonth, last)) last -= 1
  const padded = (number: number, width: number) => String(number).padStart(width, '0')
  return `${padded(newYear, 4)}-${padded(newMonth, 2)}-${padded(last, 2)}`
}
