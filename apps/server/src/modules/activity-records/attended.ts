import { attendanceOf } from '../attendance/index.ts'
import { participantCounts } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** How many signed up and how many came, in people; null where nobody counted. */
export interface Attended {
  readonly attended: number | null
  readonly signedUp: number | null
}

/** Counted by the door and the sign-up of an activity: a count of nobody at the door means that nobody counted. */
export async function attendedAt({ db }: Pick<Surroundings, 'db'>, activity: string): Promise<Attended> {
  const [{ inside }, counts] = await Promise.all([attendanceOf(db, activity), participantCounts(db, activity)])
  const kept = counts.filter(({ state }) => state === 'confirmed').reduce((sum, one) => sum + one.people, 0)
  return { attended: inside > 0 ? inside : null, signedUp: counts.length > 0 ? kept : null }
}
