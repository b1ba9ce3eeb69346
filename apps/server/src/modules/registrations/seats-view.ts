import type { Lang, Refusal } from '@gongkai/contract-kit'
import {
  ENTRY_SENTENCES,
  ENTRY_STATE_WORDS,
  organiserChange,
  placesOf,
  SEAT_ACTS,
  takenAt,
  whyNobody,
  whyNotPromoted,
  wordChange,
  wordWait,
  type EntryRefusal,
  type SeatRow,
  type SeatState,
  type SeatsView,
  type SeatTerms,
  type WhyWaiting,
} from '@gongkai/events/registration'
import { isRefusal, wordSentence } from '@gongkai/contract-kit'
import { shanghaiTime } from '@gongkai/work-calendar'
import { termsOf, type Terms } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { lastChanges, type ChangeRow } from './change-store.ts'
import { entriesIn, type EntryRow } from './entry-store.ts'
import { lotteryOf } from './lottery-store.ts'
import { maskedContact, maskedName, openPersonal } from './personal.ts'
import { placesViewOf } from './places-view.ts'
import { loadSeats } from './seat-load.ts'
import { seatTerms } from './seat-terms.ts'
import { drawAtOf, heldEntry, positionOf } from './ticket-view.ts'

/** Everything that the rows of one board are made with. */
export interface Board {
  readonly terms: Terms
  readonly seats: SeatTerms
  readonly state: SeatState
  readonly now: number
  readonly lang: Lang
}

export async function boardOf(surroundings: Surroundings, activity: string, lang: Lang): Promise<Board | null> {
  const { db, clock } = surroundings
  const terms = await termsOf(db, activity)
  if (!terms) return null
  const now = clock.now()
  const [seats, state] = await Promise.all([seatTerms(surroundings, terms), loadSeats(db, terms, now)])
  return { terms, seats, state, now, lang }
}

/** The seats of an activity for its organiser: who is in, who waits, who is out, and the reason of each. */
export async function seatsViewOf(
  surroundings: Surroundings,
  activity: string,
  lang: Lang,
): Promise<SeatsView | Refusal> {
  const { db } = surroundings
  const board = await boardOf(surroundings, activity, lang)
  if (!board) return { refused: 'not-found' }
  const { terms, seats, state, now } = board
  const [rows, last, drawn] = await Promise.all([
    entriesIn(db, activity),
    lastChanges(db, activity),
    lotteryOf(db, activity),
  ])
  const taken = takenAt(state, now)
  const why = whyNobody(state, seats, now)
  const row = rowMaker(surroundings, board)
  return {
    places: { ...placesViewOf(terms, seats, state, now), ...shownToDesk(seats, state, now) },
    taken: taken.total - taken.offered,
    offered: taken.offered,
    frozen: placesOf(state, seats, now).frozen,
    whyNobody: why && worded(why, lang),
    rows: rows.map((entry) => row(entry, last.get(entry.id))),
    lottery:
      terms.signUp?.mode === 'lottery'
        ? {
            stage: drawn?.file ? 'drawn' : drawn ? 'closed' : 'announced',
            sealed: terms.signUp.lottery?.commitment !== '',
            needsPublicValue: (terms.signUp.lottery?.publicSource ?? '') !== '',
          }
        : null,
  }
}

/** The desk sees its own counts, whether the public does or not. */
function shownToDesk(seats: SeatTerms, state: SeatState, now: number) {
  const { left, waiting, byShare } = placesOf(state, seats, now)
  const shares = byShare.map((share) => ({
    ...share,
    until: share.until === null ? null : shanghaiTime(share.until),
  }))
  return { left, waiting, byShare: shares }
}

const worded = (why: WhyWaiting, lang: Lang) => ({ code: why.code, text: wordWait(why, lang) })

/** Makes the rows of one board; the line is gone through once for all of them. */
export function rowMaker(
  { seal }: Pick<Surroundings, 'seal'>,
  { terms, seats, state, now, lang }: Board,
): (entry: EntryRow, last: ChangeRow | undefined) => SeatRow {
  const whyNot = whyNotPromoted(state, seats, now, drawAtOf(terms))
  return (entry, last) => {
    const held = heldEntry(entry)
    const why = whyNot(held)
    const personal = entry.personal ? openPersonal(seal, entry.id, entry.personal) : null
    const waited = state.waiting.find(({ id }) => id === entry.id)
    return {
      entry: entry.id,
      number: entry.number,
      publicCode: entry.publicCode,
      name: personal ? maskedName(personal.name) : '',
      contact: personal ? maskedContact(personal) : '',
      organisation: personal?.organisation ?? null,
      participants: entry.participants,
      party: { kind: entry.partyKind, size: entry.size },
      state: entry.state,
      stateText: ENTRY_STATE_WORDS[entry.state][lang],
      position: positionOf(state, entry.id),
      passedOver: waited?.passedOver ?? entry.passedOver,
      enteredAt: shanghaiTime(entry.enteredAt.getTime()),
      offeredUntil: entry.offeredUntil && shanghaiTime(entry.offeredUntil.getTime()),
      reason: {
        code: last?.reason ?? 'seat-free',
        text: last ? wordChange(last.reason, last.facts, lang) : '',
      },
      notPromoted: why && worded(why, lang),
      version: entry.version,
      acts: SEAT_ACTS.map((act) => {
        const done = organiserChange(held, act, state, seats, now)
        return { act, closed: isRefusal(done) ? refusalWorded(done, lang) : null }
      }),
    }
  }
}

function refusalWorded({ refused, facts = {} }: Refusal, lang: Lang) {
  const sentence = ENTRY_SENTENCES[refused as EntryRefusal]
  return { code: refused, text: wordSentence(sentence, facts, lang) }
}
