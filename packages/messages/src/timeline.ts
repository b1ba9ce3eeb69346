import type { Lang } from '@gongkai/contract-kit'
import { formatDate } from '@gongkai/work-calendar'
import { messageInputs } from './inputs.ts'
import { REPLY_LIMIT } from './limits.ts'
import type { MessageEvent } from './message.ts'
import { REJECT_ADVICE } from './words.ts'

/** One line of what the writer is told. `what` is stable, for icons and tests; `text` is what is read. */
export interface TimelineEntry {
  /** ISO instant in Asia/Shanghai. */
  readonly at: string
  readonly what:
    | 'received'
    | 'accepted'
    | 'rejected'
    | 'assigned'
    | 'reassigning'
    | 'reviewing'
    | 'answered'
    | 'rated'
    | 'closed'
    | 'extended'
    | 'recounted'
  readonly text: string
}

export interface TimelineWords {
  /** A department's name as it was on the day; without it departments are not named. */
  readonly departmentName?: (id: string, at: number) => string
}

/**
 * What a writer may know of the history: when it was received, taken up or not and why, which department has it, that the answer
 * is under review, that it takes longer, that it was answered, rated and closed. Never names of staff, nor the reasons the bureau gives itself when it
 * returns or sends something back. Repeated drafts and reviews are one line.
 */
export function publicTimeline(
  events: readonly MessageEvent[],
  lang: Lang,
  words: TimelineWords = {},
): TimelineEntry[] {
  const entries: TimelineEntry[] = []
  for (const event of events) {
    const entry = entryOf(event, lang, words)
    if (entry && !(entry.what === 'reviewing' && entries.at(-1)?.what === 'reviewing')) entries.push(entry)
  }
  return entries
}

function entryOf(event: MessageEvent, lang: Lang, words: TimelineWords): TimelineEntry | null {
  const say = (what: TimelineEntry['what'], zh: string, en: string): TimelineEntry => ({
    at: shanghaiTime(event.at),
    what,
    text: lang === 'zh' ? zh : en,
  })
  switch (event.action) {
    case 'receive':
      return say('received', '收到您的留言。', 'Your message was received.')
    case 'accept':
      return say('accepted', '您的留言已受理。', 'Your message was taken up.')
    case 'reject':
      return rejected(event, say)
    case 'assign':
      return assigned(event, words, say)
    case 'return':
      return say('reassigning', '正在重新确定承办部门。', 'Another department is being chosen.')
    case 'draft':
    case 'department-review':
    case 'office-review':
      return say('reviewing', '答复已经拟出，正在审核。', 'An answer was drafted and is being reviewed.')
    case 'answer':
      return say('answered', '已答复，请查看答复内容。', 'Answered. Please read the answer.')
    case 'rate':
      return say('rated', '收到您的评价，谢谢。', 'Your rating was received. Thank you.')
    case 'approve-extension':
      return extended(event, say)
    case 'recount':
      return recounted(event, say)
    case 'follow-heir':
      return taken(event, words, say)
    case 'close':
      return say('closed', '本件留言已办结。', 'This message is closed.')
    default:
      return null
  }
}

type Say = (what: TimelineEntry['what'], zh: string, en: string) => TimelineEntry

function rejected(event: MessageEvent, say: Say): TimelineEntry {
  const input = messageInputs.reject.safeParse(event.input)
  if (!input.success) return say('rejected', '您的留言不予受理。', 'Your message was not taken up.')
  const { reason, explanation } = input.data
  const advice = REJECT_ADVICE[reason]
  return say('rejected', `不予受理：${advice.zh}${explanation}`, `Not taken up: ${advice.en} ${explanation}`)
}

/** Who waits is told that it takes longer, and why the bureau may say so; the reason between the department and its approver is not theirs. */
function extended(event: MessageEvent, say: Say): TimelineEntry {
  const term = event.notes.limits?.find((change) => change.clock === 'extend')?.term
  const n = term && 'n' in term ? term.n : null
  return n === null
    ? say('extended', '经批准，答复期限已延长。', 'The time to answer was extended with approval.')
    : say(
        'extended',
        `经批准，答复期限延长${n}个工作日。`,
        `The time to answer was extended by ${n} working days with approval.`,
      )
}

function recounted(event: MessageEvent, say: Say): TimelineEntry | null {
  const input = messageInputs.recount.safeParse(event.input)
  if (!input.success || input.data.limit !== REPLY_LIMIT) return null
  const { was, due } = input.data
  const [zh, en] = (['zh', 'en'] as const).map((lang) => [formatDate(was, lang), formatDate(due, lang)])
  return say(
    'recounted',
    `放假安排更新，答复期限由${zh?.[0]}调整为${zh?.[1]}。`,
    `The calendar of holidays changed: the answer is due by ${en?.[1]} instead of ${en?.[0]}.`,
  )
}

function assigned(event: MessageEvent, { departmentName }: TimelineWords, say: Say): TimelineEntry {
  const input = messageInputs.assign.safeParse(event.input)
  const names = input.success && departmentName ? input.data.lead.map((id) => departmentName(id, event.at)) : []
  if (names.length === 0) return say('assigned', '已交承办部门办理。', 'Given to the department that will answer.')
  return say('assigned', `已交${names.join('、')}办理。`, `Given to ${names.join(' and ')}.`)
}

/** A department was dissolved and its heir has the message now. Only who answers is the writer's business, not who supports. */
function taken(event: MessageEvent, { departmentName }: TimelineWords, say: Say): TimelineEntry | null {
  const input = messageInputs['follow-heir'].safeParse(event.input)
  if (!input.success) return null
  const name = departmentName?.(input.data.to, event.at) ?? input.data.toName
  return say('assigned', `机构调整，改由${name}办理。`, `The bureau was reorganised: ${name} handles it now.`)
}

/** Epoch milliseconds as an ISO instant with the offset of Asia/Shanghai, which has no summer time. */
export function shanghaiTime(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().replace(/\.\d{3}Z$/, '+08:00')
}
