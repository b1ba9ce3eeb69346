import { canonicalContent } from '@gongkai/disclosure-rules'
import { actOnMessage, openMessage, releaseContent, type Message, type MessageAction } from '@gongkai/messages'
import { isRefusal, type Actor } from '@gongkai/task-model'
import type { LocalDate } from '@gongkai/work-calendar'
import { bureauProcedure, screeningOf, sha256, sm3 } from '../modules/messages/procedure.ts'
import { projectionOf, type Projection } from '../modules/messages/projection.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { demoActor } from './accounts.ts'
import { timeOn } from './calendar-days.ts'

/** How far a made-up message has come: four in five are public, one in a hundred is open. */
export type Kind = 'public' | 'private' | 'rejected' | 'received' | 'assigned' | 'drafted'

export const UNITS = ['protection', 'promotion', 'public-service'] as const
export type Unit = (typeof UNITS)[number]

const MARKS = {
  receipt: 'GK-20260302-7F3K9Q',
  board: 'made-up-board',
  subject: '【标题】',
  body: '【内容】',
  reply: '【答复】',
} as const
type Written = Readonly<Record<keyof typeof MARKS, string>>

/** A text with marks, cut at them: put together again with what stands in their places. */
type Cut = (written: Written) => string

function cut(text: string): Cut {
  const marks = Object.entries(MARKS) as [keyof Written, string][]
  const parts = text.split(new RegExp(`(${marks.map(([, mark]) => mark).join('|')})`))
  const places = parts.map((part) => marks.find(([, mark]) => mark === part)?.[0] ?? null)
  return (written) => {
    let text = ''
    for (let at = 0; at < parts.length; at++) {
      const place = places[at] ?? null
      text += place === null ? (parts[at] ?? '') : written[place]
    }
    return text
  }
}

/** The columns of a row that are the same for every message made of its template. */
export type TemplateColumns = Projection &
  Pick<Message, 'version' | 'state' | 'lead' | 'support' | 'limits' | 'head'> & { readonly may_publish: boolean }

export interface Template {
  readonly message: Message
  readonly day: LocalDate
  /** Of the answer, where there is one, else of the last act. */
  readonly at: number
  readonly answeredOn: LocalDate | null
  readonly facts: Cut
  /** What was released, in its canonical form; null where nothing is public. */
  readonly content: Cut | null
  readonly columns: TemplateColumns
}

/**
 * A message of one kind and department, received so many working days `back`, that went through the real procedure; its texts are marks
 * to be replaced. `days` are working days, the latest first.
 */
export function makeTemplate(
  surroundings: Surroundings,
  kind: Kind,
  unit: Unit,
  days: readonly LocalDate[],
  back: number,
): Template {
  const day = days[back] ?? days.at(-1)
  if (!day) throw new Error('the calendar has no working days')
  const later = (after: number) => timeOn(days[Math.max(0, back - after)] ?? day, 11 + after)
  const { message, at } = acted(surroundings, kind, unit, day, later)
  const { calendar } = surroundings
  const { answered, draft, mayPublish } = message.facts
  const { version, state, lead, support, limits, head } = message
  const content =
    kind === 'public' && draft
      ? canonicalContent(releaseContent(message, { reply: MARKS.reply, release: draft.release }))
      : null
  return {
    message,
    day,
    at: answered?.at ?? at,
    answeredOn: answered ? (days[Math.max(0, back - 2)] ?? null) : null,
    facts: cut(JSON.stringify(message.facts)),
    content: content === null ? null : cut(content),
    columns: {
      ...projectionOf(message, calendar),
      version,
      state,
      may_publish: mayPublish,
      lead,
      support,
      limits,
      head,
    },
  }
}

function acted(surroundings: Surroundings, kind: Kind, unit: Unit, day: LocalDate, later: (days: number) => number) {
  const { calendar } = surroundings
  const procedure = bureauProcedure(surroundings)
  const input = { board: MARKS.board, subject: MARKS.subject, body: MARKS.body, mayPublish: kind !== 'private' }
  const opened = openMessage(procedure, MARKS.receipt, input, { now: timeOn(day, 9), digest: sm3 })
  if (isRefusal(opened)) throw new Error(`a made-up message was refused: ${opened.refused}`)
  let message: Message = opened.task
  let at = timeOn(day, 10)
  const act = (after: number, actor: Actor, action: MessageAction, given: object = {}) => {
    at = Math.max(at + 60_000, later(after))
    const around = { now: at, calendar, digest: sm3, sha256, screening: screeningOf(surroundings) }
    const done = actOnMessage(procedure, message, actor, action, given, around)
    if (isRefusal(done)) throw new Error(`a made-up message: ${action} was refused: ${done.refused}`)
    message = done.task
  }
  const [office, reviewer] = [demoActor('office'), demoActor('office-reviewer')]
  if (kind === 'received') return { message, at }
  if (kind === 'rejected') {
    act(0, office, 'reject', { reason: 'other-organ', explanation: '请向有权机关反映。' })
    return { message, at }
  }
  act(0, office, 'accept', { class: 'inquiry' })
  act(0, office, 'assign', { lead: [unit] })
  if (kind === 'assigned') return { message, at }
  const release = kind === 'private' ? { mode: 'private', reason: '写信人不同意公开' } : { mode: 'full' }
  act(1, demoActor('handler', unit), 'draft', { reply: MARKS.reply, release })
  if (kind === 'drafted') return { message, at }
  act(1, demoActor('head', unit), 'department-review')
  act(2, reviewer, 'office-review', { decisions: [] })
  act(2, reviewer, 'answer')
  act(3, office, 'close')
  return { message, at }
}
