import type { Lang } from '@gongkai/contract-kit'
import {
  publicTimeline,
  shanghaiTime,
  statusFacts,
  type Message,
  type MessageEvent,
  type MessageProcedure,
} from '@gongkai/messages'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { limitOf, todayOf } from './views.ts'

const NEEDED = { zh: '办理需要', en: 'needed to answer' } as const

/** The limits as the writer has them explained: how long, when and with approval, without the reasons given inside the bureau. */
function withoutReasons(message: Message, lang: Lang): Message {
  const hidden = <Said extends object>(one: Said) => ({ ...one, reason: NEEDED[lang] })
  const limits = message.limits.map((limit) => ({
    ...limit,
    extensions: limit.extensions.map(hidden),
    pauses: limit.pauses.map(hidden),
  }))
  return { ...message, limits }
}

/** What the writer of a message is shown: their own words, where it stands, what they may do, and every answer that was given. */
export function statusOf(
  surroundings: Surroundings,
  procedure: MessageProcedure,
  message: Message,
  events: readonly MessageEvent[],
  lang: Lang,
) {
  const { registry, clock } = surroundings
  const { board, subject, body, mayPublish, receivedAt, rating } = message.facts
  const departmentName = (id: string, at: number) => nameAt(registry, id, at, lang)
  const told = withoutReasons(message, lang)
  return {
    receipt: message.id,
    state: message.state,
    version: message.version,
    board,
    subject,
    body,
    mayPublish,
    receivedAt: shanghaiTime(receivedAt),
    limit: limitOf(surroundings, told, lang),
    timeline: publicTimeline(events, lang, { departmentName }),
    rating,
    ...statusFacts(procedure, told, { lang, at: todayOf(surroundings), now: clock.now(), departmentName }),
  }
}
