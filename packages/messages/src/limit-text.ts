import type { Lang } from '@gongkai/contract-kit'
import { explainLimit, limitStatus, type Limit, type LimitStatus, type Today } from '@gongkai/task-model'
import { formatDate, type LocalDate } from '@gongkai/work-calendar'
import { LIMIT_WORDS } from './desk-words.ts'
import { limitKindOf, REPLY_LIMIT } from './limits.ts'
import type { Message } from './message.ts'
import type { LimitView, NamedLimit } from './shapes.ts'
import { LIMIT_KINDS, type LimitKind, type MessageState } from './values.ts'

const yearOf = (date: LocalDate) => Number(date.slice(0, 4))

function plural(days: number): string {
  return `${days} working ${days === 1 ? 'day' : 'days'}`
}

/** What is done by a limit, for its sentences. */
interface Doing {
  readonly zh: string
  /** What is due, and what it is once it was met. */
  readonly en: string
  readonly done: string
}
const DOING: Readonly<Record<LimitKind, Doing>> = {
  reply: { zh: '答复', en: 'answer', done: 'answered' },
  outer: { zh: '回复来文单位', en: 'answer to the forwarding body', done: 'answered' },
  signing: { zh: '签收', en: 'signature', done: 'signed for' },
  handling: { zh: '拟稿', en: 'draft', done: 'drafted' },
  supervision: { zh: '办结督办事项', en: 'supervised matter', done: 'done' },
  consult: { zh: '回复会办', en: 'answer to the consultation', done: 'answered' },
  promise: { zh: '兑现承诺', en: 'promise', done: 'kept' },
}

/**
 * A limit in words: 「3月4日（周三）前答复，还剩5个工作日」. Dates carry their year unless it is that of `today`. A provisional date says
 * so first and names the year whose holiday notice may move it.
 */
export function limitText(limit: LimitStatus, lang: Lang, today?: LocalDate, kind: LimitKind = 'reply'): string {
  const due = formatDate(limit.due, lang, today ? yearOf(today) : undefined)
  const said = lang === 'zh' ? chinese(limit, due, DOING[kind]) : english(limit, due, DOING[kind])
  const open = limit.light === 'on-time' || limit.light === 'due-soon' || limit.light === 'late'
  if (!limit.provisional || !open) return said
  const year = yearOf(limit.range[1])
  return lang === 'zh'
    ? `暂定：${said}；${year}年放假安排公布后可能调整`
    : `Provisional: ${said}; may change when the holiday notice for ${year} is published`
}

function chinese({ light, daysLeft }: LimitStatus, due: string, { zh }: Doing): string {
  switch (light) {
    case 'on-time':
    case 'due-soon':
      return daysLeft > 0 ? `${due}前${zh}，还剩${daysLeft}个工作日` : `${due}前${zh}，今天到期`
    case 'late':
      return daysLeft < 0 ? `应于${due}前${zh}，已逾期${-daysLeft}个工作日` : `应于${due}前${zh}，已逾期`
    case 'met':
      return `已按期${zh}`
    case 'missed':
      return daysLeft < 0 ? `逾期${-daysLeft}个工作日${zh}` : `逾期${zh}`
    case 'none':
      return '暂停计时'
  }
}

function english({ light, daysLeft }: LimitStatus, due: string, { en, done }: Doing): string {
  switch (light) {
    case 'on-time':
    case 'due-soon':
      return daysLeft > 0 ? `${en} due by ${due}, ${plural(daysLeft)} left` : `${en} due today, ${due}`
    case 'late':
      return daysLeft < 0 ? `${en} was due by ${due}, ${plural(-daysLeft)} late` : `${en} was due by ${due}, late`
    case 'met':
      return `${done} on time`
    case 'missed':
      return daysLeft < 0 ? `${done} ${plural(-daysLeft)} late` : `${done} late`
    case 'none':
      return 'the limit is not running'
  }
}

/** Where a message ended without an answer, there is nothing to be on time with. */
const ENDED: Partial<Readonly<Record<MessageState, Readonly<Record<Lang, string>>>>> = {
  rejected: { zh: '不予受理，不计期限', en: 'not taken up, no limit' },
  withdrawn: { zh: '留言人已撤回，不计期限', en: 'withdrawn by its writer, no limit' },
}

/** A limit of a message as it stands, for a view. */
export function limitViewOf(message: Pick<Message, 'state'>, limit: Limit, at: Today, lang: Lang): LimitView {
  const status = limitStatus(limit, at)
  const { due, provisional, daysLeft, range } = status
  const ended = ENDED[message.state]
  return {
    due,
    provisional,
    range: [range[0], range[1]],
    daysLeft,
    light: ended ? 'none' : status.light,
    text: ended ? ended[lang] : limitText(status, lang, at.today, limitKindOf(limit.id) ?? 'reply'),
    explain: [...explainLimit(limit, at)[lang]],
  }
}

/**
 * The limit to answer a message as it stands. A message that was not taken up, or was withdrawn, has no limit to be on time with: its
 * light is `none`, so that no rate counts it. One that was reopened counts by its latest run.
 */
export function messageLimitView(message: Pick<Message, 'limits' | 'state'>, at: Today, lang: Lang): LimitView | null {
  const limit = message.limits.find((one) => one.id === REPLY_LIMIT)
  return limit ? limitViewOf(message, limit, at, lang) : null
}

/** What a name of a limit may say more: the department that was consulted. */
export interface LimitNames {
  readonly departmentName?: (id: string) => string
}

/** Every limit of a message with its name, in the order of the kinds: the answer's, the forwarding body's, the inner stages'. */
export function namedLimits(
  message: Pick<Message, 'limits' | 'state' | 'facts'>,
  at: Today,
  lang: Lang,
  names: LimitNames = {},
): NamedLimit[] {
  return LIMIT_KINDS.flatMap((kind) =>
    message.limits
      .filter(({ id }) => limitKindOf(id) === kind)
      .map((limit) => {
        const about = aboutOf(message, limit.id, names)
        const { zh, en } = LIMIT_WORDS[kind]
        return {
          ...limitViewOf(message, limit, at, lang),
          id: limit.id,
          kind,
          name: about ? `${zh}：${about}` : zh,
          nameEn: about ? `${en}: ${about}` : en,
        }
      }),
  )
}

function aboutOf({ facts }: Pick<Message, 'facts'>, id: string, { departmentName }: LimitNames): string {
  const [kind, number] = id.split(':')
  if (kind === 'promise') return facts.promises?.find((one) => one.id === number)?.what ?? ''
  const asked = kind === 'consult' && facts.consultations?.find((one) => one.id === number)
  return asked && departmentName ? departmentName(asked.department) : ''
}
