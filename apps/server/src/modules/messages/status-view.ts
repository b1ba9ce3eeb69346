import type { Lang } from '@gongkai/contract-kit'
import { publicTimeline, shanghaiTime, WRITER_STATES, type Message, type MessageEvent } from '@gongkai/messages'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { limitOf } from './views.ts'

const NEEDED = { zh: '办理需要', en: 'needed to answer' } as const

/** The limits as the writer has them explained: how long, when and with approval, without the reasons given inside the bureau. */
function withoutReasons(limits: Message['limits'], lang: Lang): Message['limits'] {
  const hidden = <Said extends object>(one: Said) => ({ ...one, reason: NEEDED[lang] })
  return limits.map((limit) => ({
    ...limit,
    extensions: limit.extensions.map(hidden),
    pauses: limit.pauses.map(hidden),
  }))
}

/** What the writer of a message is shown: their own words, where it stands, and the reply once it was given. */
export function statusOf(surroundings: Surroundings, message: Message, events: readonly MessageEvent[], lang: Lang) {
  const { registry } = surroundings
  const { board, subject, body, mayPublish, receivedAt, draft, answered, rating } = message.facts
  const departmentName = (id: string, at: number) => nameAt(registry, id, at, lang)
  const reply =
    answered && draft
      ? {
          text: draft.reply,
          departmentName: message.lead.map((id) => departmentName(id, answered.at)).join(lang === 'zh' ? '、' : ', '),
          answeredAt: shanghaiTime(answered.at),
          mode: draft.release.mode,
        }
      : null
  return {
    receipt: message.id,
    state: message.state,
    stateText: WRITER_STATES[message.state][lang],
    version: message.version,
    board,
    subject,
    body,
    mayPublish,
    receivedAt: shanghaiTime(receivedAt),
    limit: limitOf(surroundings, { ...message, limits: withoutReasons(message.limits, lang) }, lang),
    timeline: publicTimeline(events, lang, { departmentName }),
    reply,
    rating,
    mayRate: message.state === 'answered',
  }
}
