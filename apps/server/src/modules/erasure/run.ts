import { createHash } from 'node:crypto'
import type { ErasureProof, Searched } from '@gongkai/events/erasure'
import { localDateOf, shanghaiTime } from '@gongkai/work-calendar'
import { canonicalJson } from '@gongkai/task-model'
import { uuidv7 } from '../../platform/ids.ts'
import { lockSeries, markErased } from '../events/index.ts'
import { entriesOf } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { searchDatabase } from './database-search.ts'
import { erasuresAhead, isDue, type DueErasure } from './due.ts'
import { eraseEverywhere } from './erasers.ts'
import { identitiesOf } from './identities.ts'
import { keepProof } from './proof-store.ts'

/** Erases the participants of some activities of a series: everything of every module, then the search, then the proof, in one transaction. */
async function eraseOne(
  surroundings: Surroundings,
  { series, title, activities }: DueErasure,
): Promise<ErasureProof | null> {
  const { db, clock } = surroundings
  return db.transaction(async () => {
    // Whoever runs beside this waits here, and then finds the work done.
    await lockSeries(db, series)
    const done = await db.sql(
      'erasure.done',
      'select 1 from erased_activity where activity = any($1::uuid[]) limit 1',
      [activities],
    )
    if (done.length > 0) return null
    const entries = (await Promise.all(activities.map((activity) => entriesOf(db, activity)))).flat().length
    const identities = await identitiesOf(surroundings, activities)
    const erased = await eraseEverywhere(surroundings, activities)
    const searched: Searched = await searchDatabase(db, identities)
    const now = clock.now()
    const proof = {
      id: uuidv7(now),
      series,
      seriesTitle: title,
      at: shanghaiTime(now),
      activities: [...activities],
      entries,
      erased,
      searched,
    }
    const text = canonicalJson(proof)
    await keepProof(db, proof, text, createHash('sha256').update(text).digest('hex'), now)
    await markErased(db, series, localDateOf(now))
    return proof
  })
}

/** Erases what is due, of one series or of all; gives the proofs. A series that another process is at is left to it. */
export async function eraseDue(
  surroundings: Surroundings,
  { series = null, signal }: { readonly series?: string | null; readonly signal?: AbortSignal } = {},
): Promise<ErasureProof[]> {
  const proofs: ErasureProof[] = []
  for (const due of await erasuresAhead(surroundings)) {
    if (signal?.aborted) break
    if (!isDue(due, surroundings.clock.now()) || (series !== null && due.series !== series)) continue
    const proof = await eraseOne(surroundings, due)
    if (proof) proofs.push(proof)
  }
  return proofs
}
