import type { Lang } from '@gongkai/contract-kit'
import { findingMessage, type FieldFinding } from '@gongkai/disclosure-rules'
import { messageLimitView, shanghaiTime, type LimitView, type Message } from '@gongkai/messages'
import type { Today } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import { codeOf } from './receipt.ts'

/** The day limits are read on, and from how many days left one is due soon. */
export function todayOf({ clock, calendar, config }: Pick<Surroundings, 'clock' | 'calendar' | 'config'>): Today {
  return { today: localDateOf(clock.now()), calendar, dueSoonDays: config.messages.dueSoonWorkdays }
}

/** The limit of a message today. Every message runs one: a message without is a damaged row. */
export function limitOf(
  surroundings: Pick<Surroundings, 'clock' | 'calendar' | 'config'>,
  message: Pick<Message, 'id' | 'limits' | 'state'>,
  lang: Lang,
): LimitView {
  const view = messageLimitView(message, todayOf(surroundings), lang)
  if (!view) throw new Error(`message ${message.id} runs no limit`)
  return view
}

/** What whoever wrote a message is told at once: its number, the code that is shown this once, and by when it is answered. */
export function receiptViewOf(surroundings: Surroundings, message: Message, lang: Lang) {
  return {
    receipt: message.id,
    code: codeOf(surroundings.seal, message.id),
    receivedAt: shanghaiTime(message.facts.receivedAt),
    limit: limitOf(surroundings, message, lang),
  }
}

export function findingViewOf(finding: FieldFinding, lang: Lang) {
  const { key, field, type, start, end, text, severity, rule } = finding
  return { key, field, type, start, end, text, severity, rule, message: findingMessage(finding, lang) }
}
