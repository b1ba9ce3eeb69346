import { isClean, proofText } from '@gongkai/events/erasure'
import { erasureContract } from '@gongkai/events/erasure/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { erasuresAhead } from './due.ts'
import { proofsOf } from './proof-store.ts'
import { eraseDue } from './run.ts'

export const erasureDescription = { name: 'erasure', contract: erasureContract, sentences: {} } as const

const DAY = 86_400_000
const READERS = ['office', 'office-reviewer', 'leader', 'admin'] as const

/** Personal data of participants goes on schedule (定期删除), with a proof of what went and that nothing is found afterwards. */
export function erasureModule(surroundings: Surroundings) {
  const { db, log } = surroundings
  return defineModule({
    ...erasureDescription,
    viewers: { erasures: READERS, erasureFile: READERS },
    schedules: { 'erasure.daily': DAY },
    jobs: {
      async 'erasure.daily'(_, { signal }) {
        const proofs = await eraseDue(surroundings, { signal })
        for (const { id, series, entries, searched } of proofs)
          log.info({ proof: id, series, entries, clean: isClean(searched) }, 'participants erased')
      },
    },
    handlers: {
      async erasures() {
        const proofs = await proofsOf(db, null)
        const waiting = await erasuresAhead(surroundings)
        return {
          items: proofs.map(({ proof, sha256 }) => ({ ...proof, sha256, clean: isClean(proof.searched) })),
          waiting: waiting.map(({ series, title, activities, on }) => ({
            series,
            title,
            activities: activities.length,
            on,
          })),
        }
      },
      async erasureFile({ params, lang }) {
        const found = (await proofsOf(db, null)).find(({ proof }) => proof.id === params.proof)
        if (!found) return { refused: 'not-found' }
        const { proof, sha256 } = found
        const text = `${proofText(proof, lang)}\nSHA-256 ${sha256}\n`
        return { name: `erasure-${proof.id}.txt`, type: 'text/plain; charset=utf-8', bytes: Buffer.from(text) }
      },
    },
  })
}
