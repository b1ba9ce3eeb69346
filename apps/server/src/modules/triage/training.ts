import {
  CLASS_RULES,
  ELSEWHERE,
  triageTraining,
  type ConfirmedText,
  type TriageModel,
  type TriageSource,
} from '@gongkai/messages/triage'
import { localDateOf } from '@gongkai/work-calendar'
import { setImmediate as pause } from 'node:timers/promises'
import { messageTexts } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { bureauTriage } from './bureau-triage.ts'
import { newestSettled } from './triage-store.ts'

/** A model learns from so many of the last confirmed messages: what is older says how departments once were. */
const MOST_LEARNED = 5000

/** What a model of today is made from, the confirmed history aside. */
export async function sourceOf({ registry, clock, config }: Surroundings): Promise<TriageSource> {
  const bureau = await bureauTriage(config)
  return { registry: registry.snapshot(), onDate: localDateOf(clock.now()), bureau, rules: CLASS_RULES }
}

/** Trains in small steps: other requests are served between. */
export async function trainBetween(source: TriageSource): Promise<TriageModel> {
  const steps = triageTraining(source)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await pause()
  }
}

/** The confirmed history: who has a message in the end, and who gave it back. */
export async function confirmedTexts({ db }: Surroundings): Promise<ConfirmedText[]> {
  const learned = await newestSettled(db, MOST_LEARNED)
  const texts = new Map(
    (
      await messageTexts(
        db,
        learned.map(({ receipt }) => receipt),
      )
    ).map((one) => [one.receipt, one]),
  )
  return learned.flatMap(({ receipt, settled, settledClass, returned }): ConfirmedText[] => {
    const text = texts.get(receipt)
    if (!text) return []
    const { subject, body } = text
    const known = (settled ?? []).map((outcome) => ({ subject, body, outcome, class: settledClass }))
    const against = returned
      .filter((id) => id !== ELSEWHERE)
      .map((outcome) => ({ subject, body, outcome, class: null, against: true }))
    return [...known, ...against]
  })
}
