import type { EntryState } from '@gongkai/events/registration'
import type { Participants } from '@gongkai/events/values'
import { BEGIN, HOUR, type Seats } from './registrations-ground.ts'

export interface ModelEntry {
  readonly name: string
  readonly kind: Participants
  readonly size: number
  turn: number
  state: EntryState
  until: number
  passed: number
}

const CLOSES = BEGIN + 240 * HOUR
const STARTS = BEGIN + 288 * HOUR
const PASSED_MOST = 3

/**
 * The rules of places written down a second time, as plainly as possible: everything is added up anew from the list whenever it is asked.
 * The tests compare the real thing with it.
 */
export class Model {
  now = BEGIN
  seats: Seats
  cancelled = false
  stopped = false
  /** A room that it shares, and who of the other activities sits there. */
  room: { readonly seats: number; readonly others: () => number } | null = null
  readonly entries: ModelEntry[] = []

  constructor(seats: Seats) {
    this.seats = seats
  }

  holders(): ModelEntry[] {
    return this.entries.filter(({ state, until }) => state === 'confirmed' || (state === 'offered' && until > this.now))
  }

  people(kind?: Participants): number {
    return this.holders()
      .filter((one) => kind === undefined || one.kind === kind)
      .reduce((sum, { size }) => sum + size, 0)
  }

  /** Free seats that somebody of this kind may have. */
  free(kind: Participants): number {
    const room = this.room ? this.room.seats - this.room.others() : Infinity
    let free = Math.min(this.seats.seats, room) - this.people()
    for (const share of this.seats.shares)
      if (share.kind === 'reserved' && share.participants !== kind && this.now < CLOSES)
        free -= Math.max(0, share.seats - this.people(share.participants))
    return free
  }

  underCap(kind: Participants): number {
    const caps = this.seats.shares.filter((share) => share.kind === 'at-most' && share.participants === kind)
    return Math.min(Infinity, ...caps.map((cap) => cap.seats - this.people(kind)))
  }

  everFits({ kind, size }: Pick<ModelEntry, 'kind' | 'size'>): boolean {
    const caps = this.seats.shares.filter((share) => share.kind === 'at-most' && share.participants === kind)
    return size <= Math.min(this.seats.seats, this.room?.seats ?? Infinity, ...caps.map((cap) => cap.seats))
  }

  fits({ kind, size }: Pick<ModelEntry, 'kind' | 'size'>): boolean {
    return this.free(kind) >= size && this.underCap(kind) >= size
  }

  lacks({ kind, size }: ModelEntry): [number, number] {
    return [Math.max(0, size - this.free(kind)), Math.max(0, size - this.underCap(kind))]
  }

  waiting(): ModelEntry[] {
    return this.entries.filter(({ state }) => state === 'waiting').sort((one, other) => one.turn - other.turn)
  }

  /** Whom of those ahead it would leave with a greater lack. */
  takesFrom(entry: ModelEntry, ahead: readonly ModelEntry[]): ModelEntry[] {
    const before = ahead.map((one) => this.lacks(one))
    const { state } = entry
    entry.state = 'confirmed'
    const after = ahead.map((one) => this.lacks(one))
    entry.state = state
    return ahead.filter(
      (_, i) => (after[i]?.[0] ?? 0) > (before[i]?.[0] ?? 0) || (after[i]?.[1] ?? 0) > (before[i]?.[1] ?? 0),
    )
  }

  isKeptFor(entry: ModelEntry): boolean {
    return this.now < STARTS - 12 * HOUR && entry.passed >= PASSED_MOST && this.everFits(entry)
  }

  mayHave(entry: ModelEntry, ahead: readonly ModelEntry[]): boolean {
    return this.fits(entry) && !this.takesFrom(entry, ahead).some((one) => this.isKeptFor(one))
  }

  give(entry: ModelEntry, ahead: readonly ModelEntry[], state: 'confirmed' | 'offered'): void {
    for (const one of this.takesFrom(entry, ahead)) one.passed++
    entry.state = state
    if (state === 'offered') entry.until = this.offerEnd()
  }

  offerEnd(): number {
    const quarter = this.now + Math.floor((STARTS - this.now) / 4)
    return Math.min(this.now + 24 * HOUR, Math.max(STARTS - 12 * HOUR, quarter))
  }

  over(): boolean {
    return this.cancelled || this.now >= STARTS
  }

  open(): boolean {
    return !this.cancelled && !this.stopped && this.now < CLOSES
  }

  sweep(): void {
    for (const entry of this.entries) if (entry.state === 'offered' && entry.until <= this.now) entry.state = 'expired'
    if (this.over()) return
    const behind: ModelEntry[] = []
    for (const entry of this.waiting())
      if (this.mayHave(entry, behind)) this.give(entry, behind, 'offered')
      else behind.push(entry)
  }

  /** What signing up comes to; `refused` where it leaves no entry. */
  enter(name: string, kind: Participants, size: number): EntryState | 'refused' {
    this.sweep()
    if (!this.open() || !this.everFits({ kind, size })) return 'refused'
    const turn = Math.max(0, ...this.entries.map((one) => one.turn)) + 1
    const entry: ModelEntry = { name, kind, size, turn, state: 'declined', until: 0, passed: 0 }
    if (this.seats.mode === 'lottery') {
      this.entries.push({ ...entry, state: 'applied' })
      return 'applied'
    }
    const ahead = this.waiting()
    this.entries.push(entry)
    if (this.mayHave(entry, ahead)) this.give(entry, ahead, 'confirmed')
    else if (this.seats.waitingList) entry.state = 'waiting'
    else {
      this.entries.pop()
      return 'refused'
    }
    return entry.state
  }
}
