import type { Lang } from '@gongkai/contract-kit'
import {
  ENTRY_STATE_WORDS,
  holderActs,
  whyClosed,
  whyNotPromoted,
  wordChange,
  wordWait,
  type HeldEntry,
  type SeatState,
  type SeatTerms,
  type TicketView,
} from '@gongkai/events/registration'
import { momentOf } from '@gongkai/events/programme'
import { shanghaiTime } from '@gongkai/work-calendar'
import { asideOf, termsOf, type Terms } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { changesOf, type ChangeRow } from './change-store.ts'
import type { EntryRow } from './entry-store.ts'
import { isDrawn } from './lottery-store.ts'
import { openAnswers, openPersonal } from './personal.ts'
import { loadSeats } from './seat-load.ts'
import { seatTerms } from './seat-terms.ts'
import { qrText } from './ticket-token.ts'

export const heldEntry = ({ id, state, participants, size, offeredUntil }: EntryRow): HeldEntry => ({
  id,
  state,
  participants,
  size,
  offeredUntil: offeredUntil?.getTime() ?? null,
})

export const drawAtOf = ({ signUp }: Terms): number | null => (signUp?.lottery ? momentOf(signUp.lottery.drawAt) : null)

/** The place in the line of those who wait, from 1. */
export function positionOf({ waiting }: SeatState, id: string): number | null {
  const index = waiting.findIndex((entry) => entry.id === id)
  return index === -1 ? null : index + 1
}

const ERASED = { name: '', phone: null, email: null, members: [], organisation: null }

/** A ticket for whoever holds its token, as it stands now; null where the activity is not known any more. */
export async function ticketOf(surroundings: Surroundings, row: EntryRow, lang: Lang): Promise<TicketView | null> {
  const { db, clock, seal } = surroundings
  const terms = await termsOf(db, row.activity)
  if (!terms) return null
  const now = clock.now()
  const [seats, state, changes, drawn] = await Promise.all([
    seatTerms(surroundings, terms),
    loadSeats(db, terms, now),
    changesOf(db, row.id),
    isDrawn(db, row.activity),
  ])
  const held = heldEntry(row)
  const { name, phone, email, members, organisation } = row.personal ? openPersonal(seal, row.id, row.personal) : ERASED
  const answering = answersOpen(row, seats, now)
  const lottery = terms.signUp?.lottery
  return {
    activity: row.activity,
    number: row.number,
    publicCode: row.publicCode,
    state: row.state,
    stateText: ENTRY_STATE_WORDS[row.state][lang],
    reason: reasonOf(held, { state, seats, now, drawAt: drawAtOf(terms) }, changes.at(-1), lang),
    position: positionOf(state, row.id),
    participants: row.participants,
    party: { kind: row.partyKind, size: row.size },
    members: [...members],
    name,
    phone,
    email,
    organisation,
    answers: row.answers ? openAnswers(seal, row.id, row.answers) : [],
    answersUntil: answering ? shanghaiTime(seats.closesAt) : null,
    enteredAt: shanghaiTime(row.enteredAt.getTime()),
    offeredUntil: row.offeredUntil && shanghaiTime(row.offeredUntil.getTime()),
    startsAt: shanghaiTime(seats.startsAt),
    endsAt: shanghaiTime(momentOf(terms.endsAt)),
    qr: row.state === 'confirmed' ? qrText(seal, row.id, row.number) : null,
    onlineLink: await onlineLinkOf(surroundings, terms, row),
    lottery: lottery ? { drawAt: shanghaiTime(momentOf(lottery.drawAt)), commitment: lottery.commitment, drawn } : null,
    acts: [...holderActs(held, seats, now), ...(answering ? (['answers'] as const) : [])],
    changes: changes.map((change) => changeView(change, lang)),
  }
}

/** Where it takes place online: for whoever has a place, and nobody else. */
async function onlineLinkOf(surroundings: Surroundings, { form }: Terms, { activity, state }: EntryRow) {
  if (state !== 'confirmed' || form === 'offline') return null
  return (await asideOf(surroundings, activity)).onlineLink || null
}

export function changeView({ at, to, reason, facts }: ChangeRow, lang: Lang) {
  return {
    at: shanghaiTime(at.getTime()),
    state: to,
    reason: { code: reason, text: wordChange(reason, facts, lang) },
  }
}

/** Answers can be changed while sign-up is open, by whoever has not left. */
export function answersOpen({ state, answers }: EntryRow, seats: SeatTerms, now: number): boolean {
  return ['confirmed', 'waiting', 'offered', 'applied'].includes(state) && answers !== null && !whyClosed(seats, now)
}

interface Standing {
  readonly state: SeatState
  readonly seats: SeatTerms
  readonly now: number
  readonly drawAt: number | null
}

/** Why an entry stands as it does: for whoever has no place yet why not, for everybody else the last change. */
export function reasonOf(
  held: HeldEntry,
  { state, seats, now, drawAt }: Standing,
  last: ChangeRow | undefined,
  lang: Lang,
): { readonly code: string; readonly text: string } {
  const why = whyNotPromoted(state, seats, now, drawAt)(held)
  if (why) return { code: why.code, text: wordWait(why, lang) }
  if (!last) return { code: 'seat-free', text: '' }
  return { code: last.reason, text: wordChange(last.reason, last.facts, lang) }
}
