import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { applyChange, organiserChange, type SeatAct } from '@gongkai/events/registration'
import type { Surroundings } from '../surroundings.ts'
import { entryById } from './entry-store.ts'
import { openTurn, writeAndSweep } from './seats-turn.ts'
import { heldEntry } from './ticket-view.ts'

export interface ByHand {
  readonly activity: string
  readonly entry: string
  readonly act: SeatAct
  /** Who of the staff. */
  readonly by: string
  /** The version of the entry that was looked at. */
  readonly version: number
  readonly reason: string
}

/** Moves one entry by hand, in a transaction; null when it is done. */
export async function moveByHand(surroundings: Surroundings, given: ByHand): Promise<Refusal | null> {
  const turn = await openTurn(surroundings, given.activity)
  const row = turn && (await entryById(surroundings.db, given.entry))
  if (!turn || row?.activity !== given.activity) return { refused: 'not-found' }
  if (row.version !== given.version) return { refused: 'entry-changed' }
  const change = organiserChange(heldEntry(row), given.act, turn.state, turn.seats, turn.now)
  if (isRefusal(change)) return change
  // Whoever is moved back waits behind everybody, or would be next again at once.
  const place = change.to === 'waiting' ? turn.highest.turn + 1 : row.turn
  const state = applyChange(turn.state, { ...row, turn: place }, change)
  const turns = new Map(place === row.turn ? [] : [[row.id, place]])
  await writeAndSweep(surroundings, turn, state, { changes: [{ ...change, by: given.by, note: given.reason }], turns })
  return null
}
