import assert from 'node:assert/strict'
import { verifyLottery } from '@gongkai/events/registration'
import type { Surroundings } from '../src/modules/index.ts'
import { changesIn, type ChangeRow } from '../src/modules/registrations/index.ts'
import { entriesIn, type EntryRow } from '../src/modules/registrations/entry-store.ts'
import { lotteryOf } from '../src/modules/registrations/lottery-store.ts'
import type { Seats } from './registrations-ground.ts'
import { Model, type ModelEntry } from './registrations-model.ts'

/** Seats as a change of capacity left them, after that many changes of the record. */
export interface CapacityAt {
  readonly afterSeq: number
  readonly seats: Seats
}

/** An activity whose record is to be explained. */
export interface Explained {
  readonly activity: string
  readonly capacities: readonly CapacityAt[]
}

interface Told extends Explained {
  readonly model: Model
  readonly rows: ReadonlyMap<string, EntryRow>
  /** Public code → how often the draw let it be passed. */
  readonly drawnPassed: ReadonlyMap<string, number>
}

const GAINS = ['seat-free', 'offered-in-turn']
const shown = (name: string, state: string, turn: number, passed: number) => `${name} ${state} ${turn} ${passed}`

/**
 * Explains the order in which places were given from the record alone: each was there to be given, nobody ahead could have had it, nobody
 * got what was kept, and the record gives the rows as they stand. Throws at the first change that cannot be explained; how many there are.
 * Several activities are told together: they share a room of so many seats, and their changes are read in the order of its lock.
 */
export async function explainOrder(
  { db }: Surroundings,
  explained: readonly Explained[],
  room: number | null = null,
): Promise<number> {
  const all: Told[] = []
  for (const { activity, capacities } of explained) {
    const [first] = capacities
    assert.ok(first)
    const text = (await lotteryOf(db, activity))?.file
    const drawn = text ? verifyLottery(text).file?.draw?.results : []
    all.push({
      activity,
      capacities,
      model: new Model(first.seats),
      rows: new Map((await entriesIn(db, activity)).map((row) => [row.id, row])),
      drawnPassed: new Map(drawn?.map(({ code, passedOver }) => [code, passedOver])),
    })
  }
  if (room !== null)
    for (const { model } of all)
      model.room = {
        seats: room,
        others: () => all.reduce((sum, one) => sum + (one.model === model ? 0 : one.model.people()), 0),
      }
  const changes = await changesInOrder(db, all, room !== null)
  for (const { told, change } of changes) {
    for (const { model } of all) model.now = change.at.getTime()
    const { model, capacities } = told
    model.seats = capacities.findLast(({ afterSeq }) => afterSeq < change.seq)?.seats ?? model.seats
    explain(told, change)
  }
  for (const { model, rows } of all)
    assert.deepEqual(
      model.entries.map((one) => shown(one.name, one.state, one.turn, one.passed)).sort(),
      [...rows.values()].map((row) => shown(row.id, row.state, row.turn, row.passedOver)).sort(),
    )
  return changes.length
}

async function changesInOrder(db: Surroundings['db'], all: readonly Told[], shared: boolean) {
  const changes: { readonly told: Told; readonly change: ChangeRow; readonly order: number }[] = []
  for (const told of all) {
    const places = shared ? await roomOrder(db, told.activity) : null
    for (const change of await changesIn(db, told.activity))
      changes.push({ told, change, order: places?.get(change.seq) ?? change.seq })
  }
  return changes.sort((one, other) => one.order - other.order)
}

/** The order in which the room's lock let the changes happen, as {@link numberTheRoom} notes it. */
async function roomOrder(db: Surroundings['db'], activity: string): Promise<ReadonlyMap<number, number>> {
  const rows = await db.sql<{ seq: number; room_order: number }>(
    'replay.room-order',
    'select seq, room_order from registration_change where activity = $1',
    [activity],
  )
  return new Map(rows.map(({ seq, room_order }) => [seq, room_order]))
}

/** Numbers every change over all activities while its locks are held: for activities of one room that is the order of the room's lock. */
export const numberTheRoom = ({ db }: Surroundings): Promise<void> =>
  db.script('alter table registration_change add column room_order bigserial')

function explain(told: Told, change: ChangeRow): void {
  const { model, rows, drawnPassed } = told
  const row = rows.get(change.entry)
  assert.ok(row, `change ${change.seq} of no entry`)
  const where = `change ${change.seq}: ${change.reason}`
  let entry = model.entries.find(({ name }) => name === change.entry)
  if (!entry) {
    assert.equal(change.from, null, where)
    entry = newEntry(row, lastTurn(model) + 1)
    model.entries.push(entry)
  } else assert.equal(entry.state, change.from, where)
  const turn = entry.turn
  const ahead = model.waiting().filter((one) => one !== entry && one.turn < turn)
  if (GAINS.includes(change.reason)) gained(model, entry, ahead, change)
  else if (change.reason === 'no-seat-free')
    assert.ok(!model.mayHave(entry, ahead), `${where}, though there was a place`)
  else if (change.reason === 'offer-accepted') assert.ok(entry.until > model.now, `${where} after its end`)
  else if (change.reason === 'offered-by-hand' || change.reason === 'confirmed-by-hand')
    assert.ok(holds(model, entry) || model.fits(entry), `${where}: one seat too many`)
  else if (change.reason === 'moved-back-by-hand') entry.turn = lastTurn(model) + 1
  else if (change.reason === 'drawn') assert.ok(model.fits(entry), `${where}: one seat too many`)
  if (change.reason.startsWith('drawn')) {
    entry.turn = Number(change.facts['rank'])
    entry.passed = drawnPassed.get(row.publicCode) ?? 0
  }
  entry.state = change.to
  const until = change.facts['until']
  if (change.to === 'offered' && typeof until === 'number') entry.until = until
}

const lastTurn = ({ entries }: Model) => Math.max(0, ...entries.map(({ turn }) => turn))
const holds = ({ now }: Model, { state, until }: ModelEntry) => state === 'offered' && until > now

function gained(model: Model, entry: ModelEntry, ahead: readonly ModelEntry[], change: ChangeRow): void {
  const where = `change ${change.seq}: ${change.reason}`
  assert.ok(model.fits(entry), `${where}: one seat too many`)
  assert.ok(model.mayHave(entry, ahead), `${where}: it took what was kept`)
  ahead.forEach((one, index) =>
    assert.ok(!model.mayHave(one, ahead.slice(0, index)), `${where}: ${one.name} was ahead and entitled`),
  )
  model.give(entry, ahead, change.to === 'offered' ? 'offered' : 'confirmed')
}

const newEntry = ({ id, participants, size }: EntryRow, turn: number): ModelEntry => ({
  name: id,
  kind: participants,
  size,
  turn,
  state: 'declined',
  until: 0,
  passed: 0,
})
