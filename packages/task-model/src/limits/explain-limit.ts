import { explainDue, formatDate, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'
import { lengthOf, standing } from './limit-length.ts'
import type { Limit } from './limit.ts'

/** Why a limit falls on its day: every skipped and added day of the calendar, then the pauses and extensions. */
export function explainLimit(
  limit: Limit,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: WorkCalendar },
) {
  const until = limit.stopped ?? today
  const { days, zh, en } = explainDue(calendar, limit.start, lengthOf(limit, calendar, until).counted)
  const chinese = [...zh]
  const english = [...en]
  for (const pause of limit.pauses) {
    const to = pause.to ?? until
    const n = standing(limit.term, calendar, pause, until)
    const unit = limit.term.unit === 'workdays' ? { zh: '个工作日', en: 'working days' } : { zh: '天', en: 'days' }
    chinese.push(
      `${formatDate(pause.from, 'zh')}至${formatDate(to, 'zh')}暂停计时：${pause.reason}，不计${n}${unit.zh}。`,
    )
    english.push(
      `The limit stood still from ${formatDate(pause.from, 'en')} to ${formatDate(to, 'en')}: ${n} ${unit.en} not counted.`,
    )
  }
  for (const { term, reason } of limit.extensions) {
    chinese.push(`经批准延期${term.n}${ZH_UNIT[term.unit]}：${reason}。`)
    english.push(`Extended by ${term.n} ${EN_UNIT[term.unit]} with approval.`)
  }
  return { days, zh: chinese, en: english }
}

const ZH_UNIT = { workdays: '个工作日', days: '天', months: '个月' } as const
const EN_UNIT = { workdays: 'working days', days: 'days', months: 'months' } as const
