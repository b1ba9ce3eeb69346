import { isRefusal } from '@gongkai/contract-kit'
import { screenMessage, type Message, type MessageProcedure } from '@gongkai/messages'
import { dueDate, localDateOf, type LocalDate } from '@gongkai/work-calendar'
import { doAct } from '../modules/messages/act.ts'
import { screeningOf } from '../modules/messages/procedure.ts'
import { takeIn } from '../modules/messages/submit.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { clockAt } from '../platform/clock.ts'
import { demoActor } from './accounts.ts'
import { letterDate, timeOn } from './calendar-days.ts'
import { stepsOf, type Step } from './steps.ts'
import type { Story } from './story.ts'

const ANSWERED: readonly Story['reached'][] = ['answered', 'rated', 'closed']

export interface Stage {
  readonly surroundings: Surroundings
  readonly procedure: MessageProcedure
  /** Working days back from today; 0 is today. */
  readonly days: readonly LocalDate[]
  readonly now: number
}

/** Acts one story out through the real procedure with a clock set to its days, so that its record is as real as any. */
export async function tell(stage: Stage, board: { id: string; department: string }, story: Story, index: number) {
  const { now, days, procedure } = stage
  const dayAfter = (workdays: number) => days[Math.max(0, story.receivedAgo - workdays)] ?? days[0]
  const received = dayAfter(0)
  if (!received) throw new Error('the demonstration needs working days')
  const clock = clockAt(Math.min(timeOn(received, 9, index * 7), now - (90 - index) * 60_000))
  const surroundings = { ...stage.surroundings, clock }
  const { subject, body, mayPublish, contact } = story
  const taken = await takeIn(surroundings, procedure, {
    board: board.id,
    subject,
    body,
    mayPublish,
    contact: { name: contact.name, phone: contact.phone ?? null, email: contact.email ?? null },
    ...sheetOf(stage, story, received),
  })
  if (isRefusal(taken)) throw new Error(`the demonstration message “${subject}” was refused: ${taken.refused}`)
  let message: Message = taken
  for (const step of stepsOf(story, board.department)) {
    const day = dayAfter(step.after)
    const planned = day ? timeOn(day, step.hour, index) : now
    clock.set(Math.max(clock.now() + 60_000, Math.min(planned, now)))
    const answered = ANSWERED.includes(story.reached) ? dayAfter(story.takes ?? story.receivedAgo) : undefined
    const dated = answered && !step.further ? timeOn(answered, 10) : clock.now()
    const input = inputOf(surroundings, message, step, dated)
    const { actor, action } = step
    const done = await doAct(surroundings, procedure, { receipt: message.id, actor, action, input })
    if (isRefusal(done)) throw new Error(`“${subject}”: ${step.action} was refused: ${done.refused}`)
    message = done.task
  }
  return message
}

/** What the transfer sheet of a forwarded message says; the office enters it. */
function sheetOf({ surroundings: { calendar } }: Stage, { forwarded }: Story, receivedOn: LocalDate) {
  if (!forwarded) return {}
  const { due, ...sheet } = forwarded
  const dueOn = dueDate(calendar, receivedOn, { n: due, unit: 'workdays' }).due
  return { forwarded: { ...sheet, receivedOn, dueOn }, actor: demoActor('office') }
}

/** Letters are dated with the day of the answer, or of the draft while there is none; a review decides on every finding that stops it. */
function inputOf(surroundings: Surroundings, message: Message, step: Step, at: number): unknown {
  if (step.action !== 'office-review') return dated(surroundings, step.input, at)
  const stopping = screenMessage(message, screeningOf(surroundings)).release.filter((one) => one.severity === 'block')
  const reason = '此处内容只发给留言人本人，不对外公开。'
  return { decisions: stopping.map(({ key }) => ({ key, decision: 'keep', reason })) }
}

function dated({ calendar }: Surroundings, input: Step['input'], at: number): unknown {
  const later = (_: string, days: string) =>
    dueDate(calendar, localDateOf(at), { n: Number(days), unit: 'workdays' }).due
  const text = JSON.stringify(input)
    .replaceAll('{{date}}', letterDate(at))
    .replaceAll(/\{\{in:(\d+)\}\}/g, later)
  return JSON.parse(text)
}
