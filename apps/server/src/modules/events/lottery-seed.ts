import { createHash, randomBytes } from 'node:crypto'
import type { Refusal } from '@gongkai/contract-kit'
import type { ActivityDetails } from '@gongkai/events/programme'
import type { Surroundings } from '../surroundings.ts'

const PURPOSE = 'lottery-seed'
const about = (activity: string) => `activity/${activity}`
const commitmentOf = (seed: string) => createHash('sha256').update(seed, 'utf8').digest('hex')

/** The secret seed of an activity's lottery: 64 hex characters, whose SHA-256 is in the preview; null where none was drawn. */
export async function lotterySeedOf({ db, seal }: Surroundings, activity: string): Promise<string | null> {
  const [row] = await db.sql<{ seed_sealed: Buffer | null }>(
    'activity.seed',
    'select seed_sealed from activity where id = $1',
    [activity],
  )
  return row?.seed_sealed ? seal.open(PURPOSE, row.seed_sealed, about(activity)) : null
}

/** A new seed. */
export const drawSeed = (): string => randomBytes(32).toString('hex')

/** Keeps the seed of an activity that has none; gives the one that is kept. */
export async function keepSeed(surroundings: Surroundings, activity: string, seed: string): Promise<string> {
  const { db, seal } = surroundings
  await db.sql('activity.keep-seed', 'update activity set seed_sealed = $2 where id = $1 and seed_sealed is null', [
    activity,
    seal.seal(PURPOSE, seed, about(activity)),
  ])
  return (await lotterySeedOf(surroundings, activity)) ?? seed
}

/**
 * The details with the commitment to their seed. A commitment that anybody types is refused (`commitment-fixed`), so that nobody can
 * choose a seed after reading who signed up.
 */
export function committedTo(seed: string, details: ActivityDetails): ActivityDetails | Refusal {
  const { signUp } = details
  if (!signUp?.lottery) return details
  const commitment = commitmentOf(seed)
  const given = signUp.lottery.commitment
  if (given !== '' && given !== commitment) return { refused: 'commitment-fixed' }
  return { ...details, signUp: { ...signUp, lottery: { ...signUp.lottery, commitment } } }
}

/** The same for an activity that is there: its seed is drawn when a lottery is first saved, and stays. */
export async function committed(
  surroundings: Surroundings,
  activity: string,
  details: ActivityDetails,
): Promise<ActivityDetails | Refusal> {
  if (!details.signUp?.lottery) return details
  const known = await lotterySeedOf(surroundings, activity)
  return committedTo(known ?? (await keepSeed(surroundings, activity, drawSeed())), details)
}
