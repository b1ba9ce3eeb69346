import { parseLang } from '@gongkai/ui/lang'

const WORDS = { zh: (at: string) => `（您所在地：${at}）`, en: (at: string) => ` (your time: ${at})` }
const SHANGHAI = { timeZone: 'Asia/Shanghai', hour12: false } as const

/**
 * Beside each `time[data-own-time]`: the same moment on the clock of the reader, where that is not Beijing's at that moment. Summer time is
 * the browser's matter. Without a script the page says that its times are Beijing time.
 */
export function showOwnTimes(page: Document): void {
  const lang = parseLang(page.documentElement.lang)
  for (const element of page.querySelectorAll<HTMLTimeElement>('time[data-own-time]')) {
    const at = new Date(element.dateTime)
    if (Number.isNaN(at.getTime())) continue
    const inShanghai = at.toLocaleString('en-GB', SHANGHAI)
    if (inShanghai === at.toLocaleString('en-GB', { hour12: false })) continue
    const own = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }).format(at)
    const said = page.createElement('span')
    said.className = 'gk-own-time'
    said.textContent = WORDS[lang](own)
    element.after(said)
  }
}
