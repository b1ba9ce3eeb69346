import { WallProblem } from './calls.ts'

/** The longest pause between two tries on a line that is gone, in ms. */
const LONGEST_PAUSE = 30_000

export interface Following {
  /** Asks now, and goes on from there. */
  now(): void
  stop(): void
}

export interface FollowOptions {
  /** Reads once; gives the pause until the next time, in ms. */
  readonly read: () => Promise<number>
  /** The line is there or gone; said when that changes. */
  readonly onLine: (there: boolean) => void
  /** Nobody looks at the page: it asks nothing until somebody does. */
  readonly hidden: () => boolean
  readonly wait: (ms: number, then: () => void) => () => void
  /** Between 0 and 1: spreads the readers of a hall over the pause. */
  readonly random: () => number
}

/** Reads again and again: with a pause that grows while the line is gone, and not at all while nobody looks. */
export function followWall({ read, onLine, hidden, wait, random }: FollowOptions): Following {
  let stopped = false
  let there = true
  let failures = 0
  let running = false
  let drop = () => {}

  const heard = (now: boolean) => {
    failures = now ? 0 : failures + 1
    if (now !== there) onLine((there = now))
  }
  const spread = (ms: number) => Math.round(ms * (0.85 + random() * 0.3))

  async function turn(): Promise<void> {
    drop()
    if (stopped || running) return
    let pause = 4000
    if (!hidden()) {
      running = true
      try {
        pause = await read()
        heard(true)
      } catch (fault) {
        // A refusal came over the line: there is one.
        heard(fault instanceof WallProblem)
        pause = Math.min(LONGEST_PAUSE, 2000 * 2 ** Math.min(failures, 5))
      }
      running = false
    }
    if (!stopped) drop = wait(spread(pause), () => void turn())
  }

  drop = wait(spread(4000), () => void turn())
  return {
    now: () => void turn(),
    stop() {
      stopped = true
      drop()
    },
  }
}
