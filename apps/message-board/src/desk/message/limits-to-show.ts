import type { NamedLimit } from '@gongkai/messages'

/** Lights of a limit that still asks something of somebody. */
const OPEN: readonly NamedLimit['light'][] = ['on-time', 'due-soon', 'late', 'none']

/** Which limits stand in the head of a message, which wait behind a click, and how the first are counted. */
export interface ShownLimits {
  readonly first: readonly NamedLimit[]
  readonly others: readonly NamedLimit[]
  readonly explained: readonly string[]
}

/**
 * First the limit to answer and the forwarding body's, whatever became of them, then every other that still runs. A stage that was met or
 * missed is history.
 */
export function limitsToShow(limits: readonly NamedLimit[]): ShownLimits {
  const isFirst = ({ kind, light }: NamedLimit) => kind === 'reply' || kind === 'outer' || OPEN.includes(light)
  const first = limits.filter(isFirst)
  return {
    first,
    others: limits.filter((one) => !isFirst(one)),
    explained: first.filter(({ kind }) => kind === 'reply').flatMap(({ explain }) => explain),
  }
}
