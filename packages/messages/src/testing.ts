import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { sha256 } from '@gongkai/disclosure-rules/testing'
import { isRefusal, type Actor, type StaffRole } from '@gongkai/task-model'
import { chinaCalendar } from '@gongkai/work-calendar'
import { actOnMessage, openMessage, type MessageDone, type MessageSurroundings } from './acting.ts'
import type { Message, MessageEvent } from './message.ts'
import { messageProcedure, type MessageProcedure } from './procedure.ts'
import type { About } from './enquiries/shapes.ts'
import type { Release } from './shapes.ts'
import type { MessageAction, MessageState } from './values.ts'

/** A department id literal for tests. */
export function departmentOf(id: string): DepartmentId {
  const parsed = parseDepartmentId(id)
  if (parsed === null) throw new RangeError(`not a department id: ${id}`)
  return parsed
}

function staff(person: string, department: string, ...roles: StaffRole[]): Actor & { readonly kind: 'staff' } {
  return { kind: 'staff', person, name: `name of ${person}`, department: departmentOf(department), roles }
}

/** People of an invented bureau. `promotion` leads the messages of these tests, `protection` supports. */
export const people = {
  handler: staff('handler', 'promotion', 'handler'),
  head: staff('head', 'promotion', 'head'),
  deputy: staff('deputy', 'promotion', 'head', 'handler'),
  supporter: staff('supporter', 'protection', 'handler', 'head'),
  stranger: staff('stranger', 'planning', 'handler', 'head'),
  office: staff('office', 'office', 'office'),
  reviewer: staff('reviewer', 'office', 'office-reviewer'),
  everything: staff('everything', 'promotion', 'handler', 'head', 'office', 'office-reviewer'),
  leader: staff('leader', 'office', 'leader'),
  admin: staff('admin', 'office', 'admin'),
  applicant: { kind: 'applicant' },
  system: { kind: 'system', job: 'close-unrated' },
} as const satisfies Record<string, Actor>

/** Monday 2 March 2026, nine in the morning in Shanghai. */
export const MORNING = Date.UTC(2026, 2, 2, 1)
export const HOUR = 3_600_000
export const RECEIPT = 'GK-20260302-7F3K9Q'

export function surroundingsAt(now: number, more: Partial<MessageSurroundings> = {}): MessageSurroundings {
  return { now, calendar: chinaCalendar, digest: sha256, sha256, ...more }
}

export interface MessageOptions {
  readonly mayPublish?: boolean
  readonly subject?: string
  readonly body?: string
  readonly reply?: string
  readonly release?: Release
  readonly drafter?: Actor
  readonly procedure?: MessageProcedure
  readonly forwarded?: {
    readonly platform: string
    readonly outerId: string
    readonly dueOn?: string
    readonly receivedOn?: string
  }
  /** Of an enquiry that is not in Chinese. */
  readonly language?: string
  readonly about?: About
}

/** A message with every event that led to it. */
export interface Told {
  readonly message: Message
  readonly events: readonly MessageEvent[]
  readonly last: MessageDone | null
}

/** A message just received. */
export function receivedMessage(options: MessageOptions = {}): Told {
  const { mayPublish = true, procedure = messageProcedure } = options
  const { subject = '专利费用减缓怎样办理', body = '我公司是小微企业，想了解减缓的比例和需要的材料。' } = options
  const { forwarded, language, about } = options
  const enquiry = { ...(language && { language }), ...(about && { about }) }
  const input = { board: 'fee-reduction', subject, body, mayPublish, ...(forwarded && { forwarded }), ...enquiry }
  const actor = forwarded ? people.office : people.applicant
  const opened = openMessage(procedure, RECEIPT, input, { now: MORNING, digest: sha256, actor })
  if (isRefusal(opened)) throw new Error(`receive: ${opened.refused}`)
  return { message: opened.task, events: [opened.event], last: null }
}

export type Step = readonly [MessageAction, Actor, unknown]

function stepsTo(state: MessageState, options: MessageOptions): readonly Step[] {
  const { mayPublish = true, reply = '您好，请在网上提交备案表。', drafter = people.handler } = options
  const release: Release =
    options.release ?? (mayPublish ? { mode: 'full' } : { mode: 'private', reason: '写信人不同意公开' })
  const accept: Step = ['accept', people.office, {}]
  const way: readonly Step[] = [
    accept,
    ['assign', people.office, { lead: ['promotion'], support: ['protection'] }],
    ['draft', drafter, { reply, release }],
    ['department-review', people.head, { note: '同意' }],
    ['office-review', people.reviewer, { decisions: [] }],
    ['answer', people.reviewer, {}],
    ['rate', people.applicant, { score: 5, comment: '谢谢' }],
    ['close', people.office, {}],
  ]
  const length: Record<Exclude<MessageState, 'rejected' | 'withdrawn'>, number> = {
    received: 0,
    accepted: 1,
    assigned: 2,
    drafted: 3,
    'department-reviewed': 4,
    'office-reviewed': 5,
    answered: 6,
    rated: 7,
    closed: 8,
  }
  if (state === 'rejected')
    return [['reject', people.office, { reason: 'petition', explanation: '请到信访窗口反映。' }]]
  if (state === 'withdrawn') return [['withdraw', people.applicant, { reason: '问题已经解决' }]]
  return way.slice(0, length[state])
}

/** A message some steps further, one hour between them. Throws when a step is refused. */
export function onward(told: Told, ...steps: readonly Step[]): Told {
  return onwardBy(messageProcedure, told, ...steps)
}

export function onwardBy(procedure: MessageProcedure, told: Told, ...steps: readonly Step[]): Told {
  let further = told
  for (const [action, actor, input] of steps) {
    const at = surroundingsAt(further.message.head.at + HOUR)
    const done = actOnMessage(procedure, further.message, actor, action, input, at)
    if (isRefusal(done)) throw new Error(`${action}: ${done.refused} ${JSON.stringify(done.facts)}`)
    further = { message: done.task, events: [...further.events, done.event], last: done }
  }
  return further
}

/** A message brought to a state by the real procedure, one hour between steps. Throws when a step is refused. */
export function messageIn(state: MessageState, options: MessageOptions = {}): Told {
  const { procedure = messageProcedure } = options
  return onwardBy(procedure, receivedMessage(options), ...stepsTo(state, options))
}
