import { suggest, textPrint, textSketch } from '@gongkai/messages/triage'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Subscription } from '../../platform/outbox.ts'
import { contactOf, findMessage, messageOf, type MessageRow } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { livingTriage } from './living-triage.ts'
import { settledOf } from './settled.ts'
import { keepSettled, keepSuggestion } from './triage-store.ts'
import { writerCodes } from './writer-code.ts'

/** Acts after which something else may be true of whose a message is, or of what kind. */
const TEACHING = [
  'accept',
  'classify',
  'reject',
  'assign',
  'sign-for',
  'return',
  'answer',
  'correct',
  'follow-heir',
] as const

/** Keeps what is suggested for a message as it stands, unless that was done before. */
export async function rememberSuggestion(surroundings: Surroundings, row: MessageRow): Promise<void> {
  const { db, seal } = surroundings
  const { subject, body } = row.facts
  const [{ model, id }, contact] = await Promise.all([livingTriage(surroundings), contactOf(surroundings, row.receipt)])
  const { outcomes, classes } = suggest(model, { subject, body })
  const [first] = outcomes
  const [kind] = classes
  if (!first || !kind) return
  await keepSuggestion(db, {
    receipt: row.receipt,
    receivedAt: row.received_at,
    writers: contact === null ? [] : writerCodes(seal, contact),
    sketch: textSketch(textPrint(subject, body)),
    suggested: first.id,
    suggestedClass: kind.id,
    shares: outcomes.map(({ id: outcome, share }) => ({ id: outcome, share: Math.round(share * 1000) / 1000 })),
    model: id,
  })
}

/** A message that comes in gets its suggestion; every later act says what became of it. Safe to run twice. */
export function triageSubscriptions(surroundings: Surroundings): Subscription[] {
  const { db, clock } = surroundings
  const receive: JobHandler = async (payload) => {
    const { receipt } = Object(payload) as { receipt?: string }
    const row = receipt === undefined ? null : await findMessage(db, receipt)
    if (!row) return
    await rememberSuggestion(surroundings, row)
    const settled = settledOf(messageOf(row))
    await keepSettled(db, row.receipt, settled, clock.now())
  }
  return ['receive', ...TEACHING].map((action) => ({
    topic: `message.${action}`,
    name: `triage.message-${action}`,
    receive,
  }))
}
