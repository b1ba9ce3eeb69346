const made = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than using it a hundred times. */
function formatOf(locale: string): Intl.DateTimeFormat {
  const known = made.get(locale)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  made.set(locale, format)
  return format
}

/** A day `YYYY-MM-DD` of Shanghai as it is written: `4 March 2027`, 2027年3月4日. An instant counts as its day in Shanghai. */
export function dateWords(day: string, locale: string): string {
  const at = day.length > 10 ? Date.parse(day) + 8 * 3_600_000 : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : formatOf(locale).format(at)
}

/** Today in Shanghai. */
export const todayAt = (now: number) => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
