import type { WallPhase } from './values.ts'

/** When a wall takes questions: instants, epoch milliseconds. `closedAt` where somebody closed it by hand. */
export interface WallTimes {
  readonly opensAt: number
  readonly closesAt: number
  readonly endsAt: number
  readonly closedAt: number | null
}

/** Whether a wall takes questions and supports now. */
export function wallPhase({ opensAt, closesAt, closedAt }: WallTimes, now: number): WallPhase {
  if (closedAt !== null || now >= closesAt) return 'closed'
  return now < opensAt ? 'not-yet' : 'open'
}

/**
 * Whether what was not answered becomes messages now: when the wall and the activity are both over, so that somebody on the stage may still answer what
 * was asked in the last minute.
 */
export function isHandedOver({ closesAt, endsAt, closedAt }: WallTimes, now: number): boolean {
  return closedAt === null && now >= Math.max(closesAt, endsAt)
}
