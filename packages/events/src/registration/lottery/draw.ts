import { openLine } from '../seats/promote.ts'
import { takenAt, type SeatState, type Waiting } from '../seats/seat-state.ts'
import type { SeatTerms } from '../seats/terms.ts'
import { hmacHex, sha256Hex } from './digest.ts'
import type { ListedEntry } from './list.ts'

/** What is published before anyone signs up: SHA-256 of the secret's 64 hex characters. */
export const commitmentOf = (secret: string): string => sha256Hex(secret)

/** The key of a draw: nobody can know it before the secret, the public value and the list are all fixed. */
export function drawKey(secret: string, publicValue: string, list: string): string {
  return sha256Hex(`${secret}\n${publicValue}\n${list}`)
}

export interface DrawnEntry extends ListedEntry {
  /** From 1. */
  readonly rank: number
  /** HMAC-SHA-256 of the code under the key: the smallest comes first. */
  readonly ticket: string
}

/** The order of a draw. Each entry has one ticket, whatever the size of its party. */
export function drawOrder(key: string, list: readonly ListedEntry[]): DrawnEntry[] {
  return list
    .map((entry) => ({ ...entry, ticket: hmacHex(key, entry.code) }))
    .sort((one, other) => (one.ticket < other.ticket ? -1 : 1))
    .map((entry, index) => ({ ...entry, rank: index + 1 }))
}

export const DRAW_OUTCOMES = ['confirmed', 'waiting', 'not-drawn'] as const
export type DrawOutcome = (typeof DRAW_OUTCOMES)[number]

export interface DrawResult {
  readonly code: string
  readonly rank: number
  readonly outcome: DrawOutcome
  readonly passedOver: number
}

/** Nobody's yet; seats that stand already (walk-in lists of an earlier draw) and the room's other activities count. */
export type SeatsBefore = Pick<SeatState, 'confirmed' | 'roomOthers'>

/**
 * Gives places in the drawn order by the rules of the waiting list: all of a party or none, passed over so often and no more. Reserved
 * shares are filled first, by their own participants in that order; what they leave goes to all who are left, in that order again.
 */
export function seatDrawn(
  order: readonly DrawnEntry[],
  before: SeatsBefore,
  terms: SeatTerms,
  drawnAt: number,
): DrawResult[] {
  const kept = { ...terms, shares: terms.shares.map((share) => ({ ...share, releaseAt: Infinity })) }
  const waiting = order.map(({ code, rank, participants, size }): Waiting => ({
    id: code,
    turn: rank,
    participants,
    size,
    passedOver: 0,
  }))
  const first = goThrough(waiting, takenAt({ ...before, offers: [], waiting: [] }, drawnAt), kept, drawnAt)
  const second = goThrough(first.behind, first.taken, terms, drawnAt)
  const seated = new Set([...first.seated, ...second.seated])
  const passedOver = new Map(second.behind.map((entry) => [entry.id, entry.passedOver]))
  return order.map(({ code, rank }) => ({
    code,
    rank,
    outcome: seated.has(code) ? 'confirmed' : terms.waitingList ? 'waiting' : 'not-drawn',
    passedOver: passedOver.get(code) ?? 0,
  }))
}

function goThrough(waiting: readonly Waiting[], taken: ReturnType<typeof takenAt>, terms: SeatTerms, now: number) {
  const line = openLine(taken, terms, now)
  const seated: string[] = []
  const behind: Waiting[] = []
  for (const entry of waiting) {
    if (line.whyNot(entry) === null) {
      line.seat(entry)
      seated.push(entry.id)
    } else {
      line.leaveBehind(entry)
      behind.push(entry)
    }
  }
  const counted = behind.map((entry) => ({ ...entry, passedOver: line.passedOver.get(entry.id) ?? entry.passedOver }))
  return { seated, behind: counted, taken: line.taken() }
}
