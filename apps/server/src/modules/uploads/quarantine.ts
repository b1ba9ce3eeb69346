import { createHash } from 'node:crypto'
import type { Refusal } from '@gongkai/contract-kit'
import type { FileScreening } from '@gongkai/file-screening'
import {
  actionOf,
  couldBe,
  defineProcedure,
  isRefusal,
  openingOf,
  openTask,
  act,
  replay,
  type Capacities,
  type TaskEvent,
} from '@gongkai/task-model'
import * as z from 'zod'
import { StoreFull } from '../../platform/disk.ts'
import type { FileStore } from '../../platform/files.ts'
import { appendEvent, eventsOf } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { sealScreening } from './sealed-parts.ts'
import { insertUpload, lockQuarantined, markGone } from './upload-row.ts'

type State = 'quarantined' | 'destroyed'

/** The record of a file with a secrecy mark (隔离): that it came, what it was by its sum, and who had it destroyed and why. */
export const quarantineRecord = defineProcedure({
  name: 'quarantine',
  states: ['quarantined', 'destroyed'],
  opening: openingOf<State, null>()({
    action: 'quarantine',
    to: 'quarantined',
    who: ['system'],
    input: z.object({ sha256: z.string(), size: z.int(), kept: z.boolean() }),
    begin: () => ({ facts: null }),
  }),
  actions: {
    destroy: actionOf<State, null>()({
      from: ['quarantined'],
      to: 'destroyed',
      who: ['office-reviewer'],
      input: z.object({ reason: z.string().trim().min(1).max(500) }),
    }),
  },
})

export const quarantineId = (upload: string): string => `quarantine/${upload}`

/**
 * Keeps a file apart: another folder, another key, no name, no token. Where there is no room it is not kept at all; that it came is recorded
 * in any case. Whoever watches hears of it by `upload.quarantined`.
 */
export async function quarantine(
  { db, clock, seal }: Surroundings,
  store: FileStore,
  bytes: Uint8Array,
  screening: FileScreening,
): Promise<void> {
  const marks = screening.findings.filter(({ type }) => type === 'SECRECY')
  const now = clock.now()
  const id = uuidv7(now)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const record = (address: string | null) =>
    db.transaction(async () => {
      await insertUpload(db, {
        id,
        state: address === null ? 'destroyed' : 'quarantined',
        tokenHash: null,
        address,
        nameSealed: null,
        findingsSealed: sealScreening(seal, id, { findings: marks.map((mark) => ({ ...mark, text: '' })), unread: [] }),
        kind: screening.kind,
        worst: 'block',
        size: bytes.length,
        sha256,
        at: now,
      })
      const actor = { kind: 'system', job: 'screening' } as const
      const input = { sha256, size: bytes.length, kept: address !== null }
      const opened = openTask(quarantineRecord, quarantineId(id), actor, input, { now, digest: sm3 })
      if (isRefusal(opened)) throw new Error(`the quarantine could not be recorded: ${opened.refused}`)
      await appendEvent({ db, seal }, opened.event)
      await emit(db, clock, 'upload.quarantined', { upload: id })
    })
  try {
    await db.transaction(async () => record((await store.keep('quarantine', bytes)).address))
  } catch (error) {
    if (!(error instanceof StoreFull)) throw error
    await record(null)
  }
}

/** Destroys a quarantined file, with the reason in the record: to whom it was reported. */
export async function destroy(
  { db, clock, calendar, seal }: Surroundings,
  store: FileStore,
  upload: string,
  capacities: Capacities,
  reason: string,
): Promise<Refusal | null> {
  const row = await lockQuarantined(db, upload)
  if (!row?.address) return { refused: 'not-found' }
  const reviewer = capacities.find((actor) => couldBe(actor, 'office-reviewer'))
  if (!reviewer) return { refused: 'forbidden' }
  const events = (await eventsOf(db, quarantineId(upload))) as TaskEvent<State>[]
  const done = act(
    quarantineRecord,
    { ...replay(quarantineRecord, events), lead: [], support: [] },
    reviewer,
    'destroy',
    { reason },
    {
      now: clock.now(),
      calendar,
      digest: sm3,
    },
  )
  if (isRefusal(done)) return done
  await appendEvent({ db, seal }, done.event)
  await store.release(row.address)
  await markGone(db, upload, 'destroyed')
  return null
}
