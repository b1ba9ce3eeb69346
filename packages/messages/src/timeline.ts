import type { Lang } from '@gongkai/contract-kit'
import { formatDate, shanghaiTime } from '@gongkai/work-calendar'
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
    | 'asked'
    | 'supplemented'
    | 'withdrawn'
    | 'reopened'
    | 'correcting'
    | 'corrected'
    | 'retracted'
    | 'promise-kept'
  readonly text: string
}

export interface TimelineWords {
  /** A department's name as it was on the day; without it departments are not named. */
  readonly departmentName?: (id: string, at: number) => string
}

/**
 * What a writer may know of the history: when it was received, taken up or not and why, which department has it, that the answer
 * is under review, that it takes longer, what it was asked and sent in, that it was answered, corrected (with the note), taken off (with the
 * reason), rated, withdrawn, reopened and closed, that a promise was kept. Never names of staff, nor what the bureau says to itself when it
 * returns, consults, escalates or sends something back. Repeated drafts and reviews are one line.
 */
export function publicTimeline(
  events: readonly MessageEvent[],
  lang: Lang,
  words: TimelineWords = {},
): TimelineEntry[] {
  const entries: TimelineEntry[] = []
  let correcting: string | null = null
  for (const event of events) {
    if (event.action === 'correct') correcting = noteOf(event)
    const entry = event.action === 'answer' ? answered(event, lang, correcting) : entryOf(event, lang, words)
    if (event.action === 'answer') correcting = null
    if (entry && !(entry.what === 'reviewing' && entries.at(-1)?.what === 'reviewing')) entries.push(entry)
  }
  return entries
}

function entryOf(event: MessageEvent, lang: Lang, words: TimelineWords): TimelineEntry | null {
  const say = sayOf(event, lang)
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
    case 'rate':
      return say('rated', '收到您的评价，谢谢。', 'Your rating was received. Thank you.')
    case 'approve-extension':
      return extended(event, say)
    case 'recount':
      return recounted(event, say)
    case 'follow-heir':
      return taken(event, words, say)
    case 'return-outer':
      return say(
        'rejected',
        '已退回转来的机关，请向该机关查询。',
        'Returned to the body that forwarded it; please ask there.',
      )
    case 'ask-writer':
      return asked(event, say)
    case 'supplement':
      return say('supplemented', '收到您的补充，继续办理。', 'What you added was received; the handling goes on.')
    case 'withdraw':
      return say('withdrawn', '您已撤回这件留言，不再办理。', 'You withdrew this message; it is not handled any more.')
    case 'reopen':
      return say(
        'reopened',
        '收到您的重办要求，将重新办理并由分管领导审签。',
        'You asked for it to be handled anew; a leader will sign the next answer.',
      )
    case 'correct':
      return say(
        'correcting',
        '答复正在更正，原答复仍可查看。',
        'The answer is being corrected; the present one can still be read.',
      )
    case 'retract':
      return retracted(event, say)
    case 'keep-promise':
      return say('promise-kept', '答复中承诺的事项已经办理。', 'What the answer promised was done.')
    case 'close':
      return say('closed', '本件留言已办结。', 'This message is closed.')
    default:
      return null
  }
}

function sayOf(event: MessageEvent, lang: Lang): Say {
  return (what, zh, en) => ({ at: shanghaiTime(event.at), what, text: lang === 'zh' ? zh : en })
}

type Say = (what: TimelineEntry['what'], zh: string, en: string) => TimelineEntry

function rejected(event: MessageEvent, say: Say): TimelineEntry {
  const input = messageInputs.reject.safeParse(event.input)
  if (!input.success) return say('rejected', '您的留言不予受理。', 'Your message was not taken up.')
  const { reason, explanation, organ, duplicateOf } = input.data
  const advice = REJECT_ADVICE[reason]
  const where = organ && {
    zh: `请联系：${organ.name}，电话${organ.phone}。`,
    en: `Please contact: ${organ.name}, telephone ${organ.phone}.`,
  }
  const which = duplicateOf && {
    zh: `此前的留言回执编号：${duplicateOf}。`,
    en: `The earlier receipt: ${duplicateOf}.`,
  }
  const more = [where, which].filter((one) => one !== undefined && one !== '')
  const zh = [`不予受理：${advice.zh}${explanation}`, ...more.map((one) => one.zh)].join('')
  return say('rejected', zh, [`Not taken up: ${advice.en} ${explanation}`, ...more.map((one) => one.en)].join(' '))
}

/** What was asked of the writer is for them to read. */
function asked(event: MessageEvent, say: Say): TimelineEntry {
  const input = messageInputs['ask-writer'].safeParse(event.input)
  if (!input.success) return say('asked', '请您补充情况。', 'You were asked for more.')
  const { question } = input.data
  return say('asked', `请您补充：${question}`, `You were asked: ${question}`)
}

function noteOf(event: MessageEvent): string | null {
  const input = messageInputs.correct.safeParse(event.input)
  return input.success ? input.data.note : null
}

function answered(event: MessageEvent, lang: Lang, correcting: string | null): TimelineEntry {
  const say = sayOf(event, lang)
  return correcting === null
    ? say('answered', '已答复，请查看答复内容。', 'Answered. Please read the answer.')
    : say('corrected', `答复已更正：${correcting}`, `The answer was corrected: ${correcting}`)
}

function retracted(event: MessageEvent, say: Say): TimelineEntry {
  const input = messageInputs.retract.safeParse(event.input)
  const reason = input.success ? input.data.reason : ''
  return say('retracted', `公开的答复已撤下：${reason}`, `The published answer was taken off: ${reason}`)
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
