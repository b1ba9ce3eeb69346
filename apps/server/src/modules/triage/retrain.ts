import { keptModel } from '@gongkai/messages/triage'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Surroundings } from '../surroundings.ts'
import { forgetTriage } from './living-triage.ts'
import { keepModel, newestModel } from './model-store.ts'
import { confirmedTexts, sourceOf, trainBetween } from './training.ts'
import { lastSettled } from './triage-store.ts'

/** Confirmations are learned every so many milliseconds. */
export const retrainSchedules = { 'triage.retrain': 900_000 } as const

/** Learns from what was confirmed since the last model (每十五分钟一次); where nothing was, nothing is done. */
export function retrain(surroundings: Surroundings): JobHandler {
  const { db, clock, registry } = surroundings
  return async () => {
    await registry.refresh()
    const [through, newest] = await Promise.all([lastSettled(db), newestModel(db)])
    if (through === 0) return
    if (newest && newest.through.getTime() >= through && newest.registry === registry.version) return
    const { version } = registry
    const history = await confirmedTexts(surroundings)
    const model = await trainBetween({ ...(await sourceOf(surroundings)), history })
    await keepModel(db, {
      ...{ trainedAt: clock.now(), through, messages: history.length, registry: version },
      weights: { outcome: keptModel(model.outcome), class: keptModel(model.class), invalid: [...model.invalid] },
    })
    forgetTriage(surroundings)
  }
}
