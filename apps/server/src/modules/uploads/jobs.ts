import type { FileStore } from '../../platform/files.ts'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Subscription } from '../../platform/outbox.ts'
import type { Surroundings } from '../surroundings.ts'
import { eraseAttachments } from './erase.ts'
import { WAITING_MS } from './receive.ts'
import { forgetUpload, lockExpired } from './upload-row.ts'

const HOUR = 3_600_000
const BATCH = 100

export const uploadSchedules = { 'uploads.sweep': HOUR } as const

/** Removes what waited a day for a message that never came, and then what nobody uses from the disk. */
export function uploadJobs(
  { db, clock }: Surroundings,
  store: FileStore,
): Record<keyof typeof uploadSchedules, JobHandler> {
  const removeSome = () =>
    db.transaction(async () => {
      const rows = await lockExpired(db, clock.now() - WAITING_MS, BATCH)
      for (const { id, address } of rows) {
        if (address !== null) await store.release(address)
        await forgetUpload(db, id)
      }
      return rows.length
    })
  return {
    async 'uploads.sweep'(_, { signal }) {
      while (!signal.aborted && (await removeSome()) === BATCH);
      while (!signal.aborted && (await store.sweep()) > 0);
    },
  }
}

/** Whoever withdraws a message takes its files back: they go, and what is left says which they were. */
export function uploadSubscriptions(surroundings: Surroundings): Subscription[] {
  return [
    {
      topic: 'message.withdraw',
      name: 'uploads.withdrawn',
      async receive(payload) {
        await eraseAttachments(surroundings, (payload as { receipt: string }).receipt)
      },
    },
  ]
}
