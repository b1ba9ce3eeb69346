import type { Sentences } from '@gongkai/contract-kit'
import { parseReceipt } from '@gongkai/messages'
import { suggest } from '@gongkai/messages/triage'
import { triageContract } from '@gongkai/messages/triage/contract'
import { localDateOf } from '@gongkai/work-calendar'
import { defineModule } from '../../platform/module.ts'
import { contactOf, findMessage, maySee } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { writtenBefore } from './before.ts'
import { livingTriage } from './living-triage.ts'
import { triageSubscriptions } from './remember.ts'
import { retrain, retrainSchedules } from './retrain.ts'
import { hitRate } from './triage-store.ts'
import { classView, departmentsView, elsewhereView } from './view.ts'
import { writerCodes } from './writer-code.ts'

/** The hit rate is that of the last so many whose department stands. */
const MOST_COUNTED = 200

export const triageSentences: Sentences = {}

export const triageDescription = { name: 'triage', contract: triageContract, sentences: triageSentences } as const

/** Triage (分办建议): what a message is and whose, with reasons. It suggests; the office decides, and what it decides is learned. */
export function triageModule(surroundings: Surroundings) {
  const { db, seal } = surroundings
  return defineModule({
    ...triageDescription,
    subscriptions: triageSubscriptions(surroundings),
    jobs: { 'triage.retrain': retrain(surroundings) },
    schedules: retrainSchedules,
    handlers: {
      async deskTriage({ params, session, lang }) {
        if (!session) return { refused: 'unauthenticated' }
        const receipt = parseReceipt(params.receipt)
        const row = receipt && (await findMessage(db, receipt))
        if (!row || !maySee(session, row)) return { refused: 'not-found' }
        const { subject, body, class: confirmed } = row.facts
        const [triage, contact, rate] = await Promise.all([
          livingTriage(surroundings),
          contactOf(surroundings, row.receipt),
          hitRate(db, MOST_COUNTED),
        ])
        const suggestion = suggest(triage.model, { subject, body })
        const writers = contact === null ? [] : writerCodes(seal, contact)
        const seenPast = (matter: { receipt: string; lead: typeof row.lead; support: typeof row.support }) =>
          matter.receipt !== row.receipt && maySee(session, matter)
        return {
          receipt: row.receipt,
          class: classView(suggestion, subject, confirmed ?? null, lang),
          departments: departmentsView(surroundings, triage, suggestion, subject, lang, seenPast),
          ...elsewhereView(suggestion, { subject, body }, lang),
          ...(await writtenBefore(surroundings, session, { receipt: row.receipt, subject, body, writers }, lang)),
          hitRate: {
            numerator: rate.numerator,
            denominator: rate.denominator,
            since: rate.since && localDateOf(rate.since.getTime()),
          },
        }
      },
    },
  })
}
