import type { Digest } from './canonical-json.ts'
import { hashOf, type TaskEvent } from './event.ts'

/**
 * The first place where a history is not what was written. `order`: another event stands where `seq` belongs (one was
 * deleted, moved or comes from another task); `link`: it does not continue the event before; `hash`: its content was
 * edited; `cut-off`: the newest events are missing.
 */
export interface BrokenLink {
  readonly seq: number
  readonly why: 'order' | 'link' | 'hash' | 'cut-off'
}

/** What JSON cannot hold (a number beyond all numbers) was never written by us. */
function isAsWritten(event: TaskEvent, digest: Digest): boolean {
  try {
    return event.hash === hashOf(event, digest)
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/**
 * Checks one task's history from its first event, in the order given; null when it is whole. With `head` (the row's own
 * sequence number and hash) a history cut off at its end, or rewritten from some event on, is found too.
 */
export function verifyChain(
  events: readonly TaskEvent[],
  digest: Digest,
  head?: { readonly seq: number; readonly hash: string },
): BrokenLink | null {
  let prev = ''
  for (const [index, event] of events.entries()) {
    const seq = index + 1
    if (event.seq !== seq || event.taskId !== events[0]?.taskId) return { seq, why: 'order' }
    if (event.prev !== prev) return { seq, why: 'link' }
    if (!isAsWritten(event, digest)) return { seq, why: 'hash' }
    prev = event.hash
  }
  if (!head) return null
  if (events.length < head.seq) return { seq: events.length + 1, why: 'cut-off' }
  if (events.length > head.seq) return { seq: head.seq + 1, why: 'order' }
  return prev === head.hash ? null : { seq: head.seq, why: 'hash' }
}
