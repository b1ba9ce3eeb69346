const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** `2026-08-18T14:00` → 8月18日（周二）14:00 or Tuesday 18 August 2026, 14:00. Wall time of Shanghai: no zone may shift it. */
export function sayWallTime(at: string, lang: 'zh' | 'en'): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(at) ?? []
  if (year === undefined || month === undefined || day === undefined || time === undefined) return at
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()
  if (lang === 'zh') return `${year}年${Number(month)}月${Number(day)}日（${WEEKDAYS.zh[weekday]}）${time}`
  return `${WEEKDAYS.en[weekday]} ${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${time}`
}

/** From when to when; the day once where both are on it. */
export function sayWallSpan(from: string, to: string, lang: 'zh' | 'en'): string {
  const end = from.slice(0, 10) === to.slice(0, 10) ? to.slice(11, 16) : sayWallTime(to, lang)
  return `${sayWallTime(from, lang)}–${end}`
}
