import { addDays, localDateOf } from '@gongkai/work-calendar'
import type { Challenges } from '../../platform/challenge.ts'
import { clockAt } from '../../platform/clock.ts'
import type { Surroundings } from '../../modules/surroundings.ts'
import type { Day } from './story.ts'

/** A day counted from today and a time of day, as a Beijing wall time. */
export type At = (day: Day, time: string) => string

/** Where the open month of the demonstration is acted out: the bureau with a clock that is set to the days of the story. */
export interface OpenMonthStage {
  readonly surroundings: Surroundings
  readonly now: number
  readonly at: At
  /** Sets the clock to a day and an hour, never to the future, and never back. */
  goTo(day: Day, time: string): void
}

/** Nobody in the demonstration solves a challenge. */
const noChallenges = (real: Challenges): Challenges => ({
  ...real,
  use: async () => null,
  giveBack: async () => undefined,
})

export function openMonthStage(given: Surroundings, now: number): OpenMonthStage {
  const today = localDateOf(now)
  const clock = clockAt(now)
  const at: At = (day, time) => `${addDays(today, day)}T${time}`
  return {
    surroundings: { ...given, clock, challenges: noChallenges(given.challenges) },
    now,
    at,
    goTo(day, time) {
      clock.set(Math.min(now, Date.parse(`${at(day, time)}:00+08:00`)))
    },
  }
}
