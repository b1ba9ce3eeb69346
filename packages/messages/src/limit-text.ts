import type { Lang } from '@gongkai/contract-kit'
import { explainLimit, limitStatus, type LimitStatus, type Today } from '@gongkai/task-model'
import { formatDate, type LocalDate } from '@gongkai/work-calendar'
import { REPLY_LIMIT } from './limits.ts'
import type { Message } from './message.ts'
import type { LimitView } from './shapes.ts'

const yearOf = (date: LocalDate) => Number(date.slice(0, 4))

function plural(days: number): string {
  return `${days} working ${days === 1 ? 'day' : 'days'}`
}

/**
 * A limit in words: 「3月4日（周三）前答复，还剩5个工作日」. Dates carry their year unless it is that of `today`. A provisional date says
 * so first and names the year whose holiday notice may move it.
 */
export function limitText(limit: LimitStatus, lang: Lang, today?: LocalDate): string {
  const due = formatDate(limit.due, lang, today ? yearOf(today) : undefined)
  const said = lang === 'zh' ? chinese(limit, due) : english(limit, due)
  const open = limit.light === 'on-time' || limit.light === 'due-soon' || limit.light === 'late'
  if (!limit.provisional || !open) return said
  const year = yearOf(limit.range[1])
  return lang === 'zh'
    ? `暂定：${said}；${year}年放假安排公布后可能调整`
    : `Provisional: ${said}; may change when the holiday notice for ${year} is published`
}

function chinese({ light, daysLeft }: LimitStatus, due: string): string {
  switch (light) {
    case 'on-time':
    case 'due-soon':
      return daysLeft > 0 ? `${due}前答复，还剩${daysLeft}个工作日` : `${due}前答复，今天到期`
    case 'late':
      return daysLeft < 0 ? `应于${due}前答复，已逾期${-daysLeft}个工作日` : `应于${due}前答复，已逾期`
    case 'met':
      return '已按期答复'
    case 'missed':
      return daysLeft < 0 ? `逾期${-daysLeft}个工作日答复` : '逾期答复'
    case 'none':
      return '暂停计时'
  }
}

function english({ light, daysLeft }: LimitStatus, due: string): string {
  switch (light) {
    case 'on-time':
    case 'due-soon':
      return daysLeft > 0 ? `answer due by ${due}, ${plural(daysLeft)} left` : `answer due today, ${due}`
    case 'late':
      return daysLeft < 0 ? `answer was due by ${due}, ${plural(-daysLeft)} late` : `answer was due by ${due}, late`
    case 'met':
      return 'answered on time'
    case 'missed':
      return daysLeft < 0 ? `answered ${plural(-daysLeft)} late` : 'answered late'
    case 'none':
      return 'the limit is not running'
  }
}

/**
 * The limit of a message as it stands, for a view. A message that was not taken up has no limit to be on time with: its light is
 * `none`, so that no rate counts it.
 */
export function messageLimitView(message: Pick<Message, 'limits' | 'state'>, at: Today, lang: Lang): LimitView | null {
  const limit = message.limits.find((one) => one.id === REPLY_LIMIT)
  if (!limit) return null
  const status = limitStatus(limit, at)
  const { due, provisional, daysLeft } = status
  const rejected = message.state === 'rejected'
  const none = lang === 'zh' ? '不予受理，不计期限' : 'not taken up, no limit'
  return {
    due,
    provisional,
    range: [status.range[0], status.range[1]],
    daysLeft,
    light: rejected ? 'none' : status.light,
    text: rejected ? none : limitText(status, lang, at.today),
    explain: [...explainLimit(limit, at)[lang]],
  }
}
