import type { MessageAction, MessageState } from '@gongkai/messages'
import type { Actor, StaffRole } from '@gongkai/task-model'
import { demoActor } from './accounts.ts'
import type { Story } from './story.ts'

/** One act of a story: so many working days after receipt, at this hour. `fill` marks the acts whose input depends on the message. */
export interface Step {
  readonly after: number
  readonly hour: number
  readonly actor: Actor
  readonly action: MessageAction
  readonly input: Readonly<Record<string, unknown>>
  /** Behind the usual path: its letters bear the day of the act itself. */
  readonly further?: true
}

const ORDER: readonly MessageState[] = [
  'received',
  'accepted',
  'assigned',
  'drafted',
  'department-reviewed',
  'office-reviewed',
  'answered',
  'rated',
  'closed',
]

/** Departments that have people of the demonstration. */
const STAFFED = ['protection', 'public-service', 'promotion']

/**
 * The acts that bring a message as far as its story says. `home` is the department of its board; `today` the working days
 * since receipt, which an open matter's acts are spread over.
 */
export function stepsOf(story: Story, home: string): Step[] {
  const office = demoActor('office')
  const reviewer = demoActor('office-reviewer')
  if (story.reject) return [{ after: 1, hour: 10, actor: office, action: 'reject', input: { ...story.reject } }]
  const reached = ORDER.indexOf(story.reached)
  const until = (state: MessageState) => reached >= ORDER.indexOf(state)
  const lead = story.lead ?? [home]
  const handling = lead.find((unit) => STAFFED.includes(unit)) ?? home
  const staff = (role: StaffRole) => demoActor(role, handling)
  const takes = story.takes ?? story.receivedAgo
  const drafted = Math.max(1, takes - 2)
  const draft = { reply: story.reply ?? '', release: story.release ?? { mode: 'full' } }
  const steps: Step[] = []
  const add = (after: number, hour: number, actor: Actor, action: MessageAction, input: Step['input'] = {}) =>
    steps.push({ after, hour, actor, action, input })

  if (until('accepted')) add(0, 15, office, 'accept', story.class ? { class: story.class } : {})
  if (until('assigned')) {
    if (story.returnedBy) {
      const { department, reason, proposed } = story.returnedBy
      add(1, 9, office, 'assign', { lead: [department], support: [] })
      add(1, 15, demoActor('handler', department), 'return', { reason, proposed })
    }
    add(story.returnedBy ? 2 : 1, 10, office, 'assign', { lead, support: story.support ?? [] })
  }
  if (until('drafted')) {
    if (story.sentBack) {
      add(drafted, 10, staff('handler'), 'draft', draft)
      add(drafted, 14, staff('head'), 'send-back', { reason: story.sentBack })
    }
    add(drafted, 15, staff('handler'), 'draft', draft)
  }
  if (until('department-reviewed')) add(Math.max(1, takes - 1), 10, staff('head'), 'department-review')
  if (until('office-reviewed')) add(Math.max(1, takes - 1), 16, reviewer, 'office-review')
  if (until('answered')) add(takes, 10, reviewer, 'answer')
  if (until('rated') && story.rating) add(takes + 1, 11, { kind: 'applicant' }, 'rate', { ...story.rating })
  if (until('closed')) add(takes + 2, 9, office, 'close')
  for (const { after, hour = 11, who, of, action, input = {} } of story.more ?? []) {
    const inDepartment = who === 'handler' || who === 'head'
    const actor: Actor =
      who === 'writer' ? { kind: 'applicant' } : demoActor(who, of ?? (inDepartment ? handling : undefined))
    steps.push({ after, hour, actor, action, input, further: true })
  }
  return steps
}
