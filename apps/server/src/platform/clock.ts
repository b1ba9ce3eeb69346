/** Where the time comes from. Everything that decides by time takes it from here, so tests can set it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** A clock that stands where it was put, for tests and rehearsals. */
export function clockAt(epochMs: number): Clock & { set(epochMs: number): void; advance(ms: number): void } {
  let reading = epochMs
  return {
    now: () => reading,
    set: (to) => void (reading = to),
    advance: (ms) => void (reading += ms),
  }
}

/** How far the clock is behind the newest recorded act, in ms: above zero it has been set back. */
export function clockBehind(clock: Clock, newestEventAt: number | null): number {
  return newestEventAt === null ? 0 : Math.max(0, newestEventAt - clock.now())
}
