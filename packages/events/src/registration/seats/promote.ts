import { largestEver, takesFrom } from './pools.ts'
import { takenAt, withParty, type Party, type SeatState, type Taken, type Waiting } from './seat-state.ts'
import { isLastCall, type SeatTerms } from './terms.ts'
import { keptFor, shortage, type WhyWaiting } from './wait-reason.ts'

export interface Promoted {
  readonly entry: Waiting
  /** Those ahead of it that stayed behind and are shorter of places for it. */
  readonly passed: readonly string[]
}

/** Who is next, and for everybody else why not. */
export interface Promotion {
  readonly promoted: readonly Promoted[]
  readonly stay: ReadonlyMap<string, WhyWaiting>
  /** Passed-over counts that changed. */
  readonly passedOver: ReadonlyMap<string, number>
  /** Parties for which freed places are kept, in turn. */
  readonly keptFor: readonly Waiting[]
  readonly taken: Taken
}

/**
 * Goes through those who wait in turn and gives places to each that fits. A party that does not fit is passed by smaller ones behind it,
 * but at most `passedOverMost` times: from then on nobody behind it may take what it is short of, so that freed places gather for it.
 * Within the last call, and for a party that the pools can never hold, nothing is kept.
 */
export function promote(state: SeatState, terms: SeatTerms, now: number): Promotion {
  const line = openLine(takenAt(state, now), terms, now)
  const promoted: Promoted[] = []
  const stay = new Map<string, WhyWaiting>()
  for (const entry of state.waiting) {
    const why = line.whyNot(entry)
    if (why === null) promoted.push({ entry, passed: line.seat(entry) })
    else {
      stay.set(entry.id, why)
      line.leaveBehind(entry)
    }
  }
  return { promoted, stay, passedOver: line.passedOver, keptFor: line.keptFor(), taken: line.taken() }
}

/** The line while it is gone through: whom places are kept for depends on everybody ahead. */
export interface Line {
  whyNot(party: Party): WhyWaiting | null
  /** Gives places; those whom it passes are counted. */
  seat(party: Party): string[]
  leaveBehind(entry: Waiting): void
  keptFor(): Waiting[]
  taken(): Taken
  readonly passedOver: ReadonlyMap<string, number>
}

export function openLine(begin: Taken, terms: SeatTerms, now: number): Line {
  const keeps = !isLastCall(terms, now)
  const passedOver = new Map<string, number>()
  const behind: Waiting[] = []
  let taken = begin
  const isKeptFor = ({ id, participants, size, passedOver: before }: Waiting) =>
    keeps && (passedOver.get(id) ?? before) >= terms.rules.passedOverMost && size <= largestEver(terms, participants)
  const asCounted = (entry: Waiting): Waiting => ({
    ...entry,
    passedOver: passedOver.get(entry.id) ?? entry.passedOver,
  })
  return {
    whyNot(party) {
      const lacking = shortage(terms, taken, party, now)
      if (lacking) return lacking
      const kept = behind.find((entry) => isKeptFor(entry) && takesFrom(terms, taken, party, entry, now))
      return kept ? keptFor(asCounted(kept)) : null
    },
    seat(party) {
      const passed = behind.filter((entry) => takesFrom(terms, taken, party, entry, now))
      for (const { id, passedOver: before } of passed) passedOver.set(id, (passedOver.get(id) ?? before) + 1)
      taken = withParty(taken, party)
      return passed.map(({ id }) => id)
    },
    leaveBehind: (entry) => void behind.push(entry),
    keptFor: () => behind.filter(isKeptFor).map(asCounted),
    taken: () => taken,
    passedOver,
  }
}
