import assert from 'node:assert/strict'
import type { Surroundings } from '../src/modules/index.ts'
import { changesIn, type ChangeRow } from '../src/modules/registrations/index.ts'
import { entriesIn, type EntryRow } from '../src/modules/registrations/entry-store.ts'
import type { Seats } from './registrations-ground.ts'
import { Model, type ModelEntry } from './registrations-model.ts'

/** Seats as a change of capacity left them, after that many changes of the record. */
export interface CapacityAt {
  readonly afterSeq: number
  readonly seats: Seats
}

const GAINS = ['seat-free', 'offered-in-turn']

/**
 * Explains the order in which places were given from the record alone: each was there to be given, nobody ahead could have had it, nobody
 * got what was kept, and the record gives the rows as they stand. Throws at the first change that cannot be explained; how many there are.
 */
export async function explainOrder(
  { db }: Surroundings,
  activity: string,
  capacities: readonly CapacityAt[],
  ordered: boolean,
): Promise<number> {
  const [changes, rows] = await Promise.all([changesIn(db, activity), entriesIn(db, activity)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const [first] = capacities
  assert.ok(first)
  const model = new Model(first.seats)
  for (const change of changes) {
    model.now = change.at.getTime()
    model.seats = capacities.findLast(({ afterSeq }) => afterSeq < change.seq)?.seats ?? first.seats
    explain(model, change, byId.get(change.entry), ordered)
  }
  const shown = (name: string, state: string, turn: number, passed: number) => `${name} ${state} ${turn} ${passed}`
  assert.deepEqual(
    model.entries.map((one) => shown(one.name, one.state, one.turn, ordered ? one.passed : 0)).sort(),
    rows.map((row) => shown(row.id, row.state, row.turn, ordered ? row.passedOver : 0)).sort(),
  )
  return changes.length
}

function explain(model: Model, change: ChangeRow, row: EntryRow | undefined, ordered: boolean): void {
  assert.ok(row, `change ${change.seq} of no entry`)
  const where = `change ${change.seq}: ${change.reason}`
  let entry = model.entries.find(({ name }) => name === change.entry)
  if (!entry) {
    assert.equal(change.from, null, where)
    entry = newEntry(row)
    model.entries.push(entry)
  } else assert.equal(entry.state, change.from, where)
  const ahead = model.waiting().filter((one) => one !== entry && one.turn < (entry?.turn ?? 0))
  if (GAINS.includes(change.reason)) gained(model, entry, ahead, change, ordered)
  else if (change.reason === 'no-seat-free' && ordered)
    assert.ok(!model.mayHave(entry, ahead), `${where}, though there was a place`)
  else if (change.reason === 'offer-accepted') assert.ok(entry.until > model.now, `${where} after its end`)
  entry.state = change.to
  const until = change.facts['until']
  if (change.to === 'offered' && typeof until === 'number') entry.until = until
}

function gained(
  model: Model,
  entry: ModelEntry,
  ahead: readonly ModelEntry[],
  change: ChangeRow,
  ordered: boolean,
): void {
  const where = `change ${change.seq}: ${change.reason}`
  assert.ok(model.fits(entry), `${where}: one seat too many`)
  if (!ordered) return
  assert.ok(model.mayHave(entry, ahead), `${where}: it took what was kept`)
  ahead.forEach((one, index) =>
    assert.ok(!model.mayHave(one, ahead.slice(0, index)), `${where}: ${one.name} was ahead and entitled`),
  )
  model.give(entry, ahead, change.to === 'offered' ? 'offered' : 'confirmed')
}

const newEntry = ({ id, participants, size, turn }: EntryRow): ModelEntry => ({
  name: id,
  kind: participants,
  size,
  turn,
  state: 'declined',
  until: 0,
  passed: 0,
})
