import * as z from 'zod'
import { refuse, type Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { pieceOf, reasonText, remarkOf } from './piece.ts'
import type { ReasonShape, Remark } from './piece.ts'

/** Another matter, and how far its history had come: the two histories point at each other. */
const other = z.object({ id: z.string().min(1).max(80), seq: z.int().min(1), hash: z.string() })
export type OtherMatter = z.output<typeof other>

/** One matter follows another (并案): what it follows, and what follows it. A matter does one of the two. */
export interface Mergeable {
  readonly follows: (Remark & { readonly main: string }) | null
  readonly followers: readonly string[]
}
export const UNMERGED: Mergeable = { follows: null, followers: [] }

/** Closes everything to a matter that follows another: it is acted on in the main one. Refused as `follows-another`. */
export function standsAlone(task: Task<string, Mergeable>): Refusal | null {
  return task.facts.follows ? refuse('follows-another', { main: task.facts.follows.main }) : null
}

/**
 * The four sides of a merger, done in pairs by `mergeTasks` and `separateTasks`: `follow` and `take-in`, `separate` and `let-go` (拆案).
 * Refuses `merges-with-itself`, `follows-another`, `leads-others`, `not-merged`, `merged-already`. The limits of the follower run on:
 * merging takes no time from whoever waits for an answer.
 */
export function merging<State extends string>(at: { readonly from: readonly State[]; readonly reason?: ReasonShape }) {
  const { from, reason = reasonText } = at
  const piece = pieceOf<Mergeable>()
  const input = z.object({ other, reason })
  const itself = (task: Task, { other: { id } }: { other: OtherMatter }) =>
    id === task.id ? refuse('merges-with-itself') : null
  const shape = { from, to: null, who: ['office'], input } as const
  return {
    follow: piece({
      ...shape,
      guard: (task) => {
        const { followers } = task.facts
        return standsAlone(task) ?? (followers.length > 0 ? refuse('leads-others', { followers }) : null)
      },
      check: itself,
      effect: (_, deed) => ({
        facts: { follows: { ...remarkOf(deed, deed.input.reason), main: deed.input.other.id } },
      }),
    }),
    'take-in': piece({
      ...shape,
      guard: standsAlone,
      check: (task, given) =>
        task.facts.followers.includes(given.other.id)
          ? refuse('merged-already', { follower: given.other.id })
          : itself(task, given),
      effect: (task, { input: given }) => ({ facts: { followers: [...task.facts.followers, given.other.id] } }),
    }),
    separate: piece({
      ...shape,
      guard: (task) => (task.facts.follows === null ? refuse('not-merged') : null),
      check: (task, given) => (task.facts.follows?.main === given.other.id ? null : refuse('not-merged')),
      effect: () => ({ facts: { follows: null } }),
    }),
    'let-go': piece({
      ...shape,
      guard: (task) => (task.facts.followers.length === 0 ? refuse('not-merged') : null),
      check: (task, given) => (task.facts.followers.includes(given.other.id) ? null : refuse('not-merged')),
      effect: (task, { input: given }) => ({
        facts: { followers: task.facts.followers.filter((id) => id !== given.other.id) },
      }),
    }),
  }
}
