import { parseLang } from '@gongkai/ui/lang'

const WORDS = { zh: (at: string) => `（您所在地：${at}）`, en: (at: string) => ` (your time: ${at})` }
const onClock = (at: Date, timeZone?: string) => at.toLocaleString('en-GB', { timeZone, hour12: false })

/**
 * Beside each `time[data-own-time]`: the same moment, or the span up to `data-until`, on the reader's own clock, where that is not Beijing's
 * then. Summer time is the browser's matter. Without a script the page says that its times are Beijing time.
 */
export function showOwnTimes(page: Document): void {
  const lang = parseLang(page.documentElement.lang)
  for (const element of page.querySelectorAll<HTMLTimeElement>('time[data-own-time]')) {
    const at = new Date(element.dateTime)
    if (Number.isNaN(at.getTime()) || onClock(at) === onClock(at, 'Asia/Shanghai')) continue
    const until = new Date(element.dataset['until'] ?? '')
    const said = page.createElement('span')
    said.className = 'gk-own-time'
    said.textContent = WORDS[lang](ownWords(at, until, lang))
    const around = element.closest('.gk-wall-time')
    if (around) around.append(said)
    else element.after(said)
  }
}

function ownWords(at: Date, until: Date, lang: 'zh' | 'en'): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  return Number.isNaN(until.getTime()) ? format.format(at) : format.formatRange(at, until)
}
