import type { Question } from './queries.ts'

/** What a moderator works on, in the order in which it is worked on. */
export interface Columns {
  /** Nobody looked at it yet; the oldest first. */
  readonly waiting: readonly Question[]
  /** The chosen ones in their order. */
  readonly chosen: readonly Question[]
  /** On the wall, the most supported first. */
  readonly onWall: readonly Question[]
  /** Answered, passed on, merged or declined; the newest first. */
  readonly done: readonly Question[]
}

export function columnsOf(questions: readonly Question[]): Columns {
  const of = (...states: Question['state'][]) => questions.filter(({ state }) => states.includes(state))
  return {
    waiting: of('submitted', 'held'),
    chosen: of('chosen').toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0)),
    onWall: of('visible').toSorted((one, other) => other.supports - one.supports),
    done: of(
      'answered-live',
      'answered-in-writing',
      'passed-on',
      'published',
      'not-published',
      'merged',
      'declined',
    ).toReversed(),
  }
}

/** The position that puts a chosen question one place up or down; null at the end of the list. */
export function placeBeside(chosen: readonly Question[], id: string, by: -1 | 1): number | null {
  const at = chosen.findIndex((one) => one.id === id)
  const over = chosen[at + by]
  if (at < 0 || !over) return null
  const beyond = chosen[at + by * 2]
  const place = over.position ?? 0
  return beyond ? (place + (beyond.position ?? 0)) / 2 : place + by
}
