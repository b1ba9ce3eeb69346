import { setTimeout as sleep } from 'node:timers/promises'

const SECOND = 1000
/** Between two looks, in ms; and the most that one look counts, on any machine. */
const PAUSE = 20
const MOST = 50
/** What is not seen by then is never seen. */
const NEVER = 30_000

/**
 * Looks until `check` throws no more, and fails where that takes longer than a second. What counts is not the time on the wall, of which
 * other work on the machine takes its part, but the looks: each for as long as the quickest of them took. By itself it is a second.
 */
export async function seenWithinASecond<T>(look: () => Promise<T>, check: (seen: T) => void): Promise<void> {
  const begun = performance.now()
  let quickest = MOST
  for (let looks = 1; ; looks++) {
    const before = performance.now()
    const seen = await look()
    try {
      return check(seen)
    } catch (fault) {
      if (looks * quickest > SECOND || performance.now() - begun > NEVER) throw fault
    }
    await sleep(PAUSE)
    quickest = Math.min(quickest, performance.now() - before)
  }
}
