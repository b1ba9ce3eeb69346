import type { Lang } from '@gongkai/contract-kit'
import { findingMessage, type FieldFinding } from '@gongkai/disclosure-rules'
import { messageLimitView, type LimitView, type Message } from '@gongkai/messages'
import { localDateOf } from '@gongkai/work-calendar'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Publication } from './publication.ts'

const EXCERPT = 120

/** The first of a text, cut between characters. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= EXCERPT) return line
  // A character takes two units at most: what lies behind twice as many is never shown.
  const characters = [...line.slice(0, 2 * EXCERPT + 2)]
  return characters.length <= EXCERPT ? line : `${characters.slice(0, EXCERPT).join('')}…`
}

/** The limit of a message today. Every message runs one: a message without is a damaged row. */
export function limitOf(
  { clock, calendar, config }: Surroundings,
  message: Pick<Message, 'id' | 'limits' | 'state'>,
  lang: Lang,
): LimitView {
  const today = localDateOf(clock.now())
  const view = messageLimitView(message, { today, calendar, dueSoonDays: config.messages.dueSoonWorkdays }, lang)
  if (!view) throw new Error(`message ${message.id} runs no limit`)
  return view
}

export function publishedItemOf({ registry }: Surroundings, publication: Publication, lang: Lang) {
  const { id, board, subject, department, receivedOn, answeredOn, redacted } = publication
  const departmentName = nameAt(registry, department, Date.parse(`${answeredOn}T12:00:00+08:00`), lang)
  const excerpt = excerptOf(publication.question)
  return { id, board, subject, excerpt, department, departmentName, receivedOn, answeredOn, redacted }
}

export function publishedInFull(surroundings: Surroundings, publication: Publication, lang: Lang) {
  const { question, reply, version } = publication
  return { ...publishedItemOf(surroundings, publication, lang), question, reply, version }
}

export function findingViewOf(finding: FieldFinding, lang: Lang) {
  const { key, field, type, start, end, text, severity, rule } = finding
  return { key, field, type, start, end, text, severity, rule, message: findingMessage(finding, lang) }
}
