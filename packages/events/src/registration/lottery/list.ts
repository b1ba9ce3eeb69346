import type { Participants } from '../../values.ts'
import { sha256Hex } from './digest.ts'

/** What the fixed list says of one entry: no name, no time. `hash` is of this line, so that a changed line can be named. */
export interface ListedEntry {
  readonly code: string
  readonly participants: Participants
  readonly size: number
  readonly hash: string
}

const lineOf = ({ code, participants, size }: Omit<ListedEntry, 'hash'>) => `${code} ${participants} ${size}`

export const lineHash = (entry: Omit<ListedEntry, 'hash'>): string => sha256Hex(lineOf(entry))

/** The list as it is fixed when sign-up closes: by code, which says nothing of who came first. */
export function fixedList(entries: readonly Omit<ListedEntry, 'hash'>[]): ListedEntry[] {
  return [...entries]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, participants, size }) => ({ code, participants, size, hash: lineHash({ code, participants, size }) }))
}

/** Fixes the whole list, for this activity and this commitment: a line each, ended by a line feed. */
export function listHash(activity: string, commitment: string, list: readonly ListedEntry[]): string {
  return sha256Hex([`gongkai-lottery/1 ${activity} ${commitment}`, ...list.map(lineOf), ''].join('\n'))
}
