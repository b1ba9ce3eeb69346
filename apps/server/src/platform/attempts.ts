import type { Refusal } from '@gongkai/contract-kit'
import type { Clock } from './clock.ts'
import type { Database } from './database.ts'

const WINDOW_MS = 15 * 60_000
/** Failures within the window after which one name from one address, or one address, must wait. */
const MOST_FAILURES = [8, 60] as const

/** What failures are counted for: one name from one address, and the address. A name alone would let anyone lock a person out. */
export type Subjects = readonly [nameAtAddress: string, address: string]

export async function refusedFor(
  db: Database,
  clock: Clock,
  subjects: Subjects,
): Promise<Refusal<'too-many-sign-ins'> | null> {
  const now = clock.now()
  const rows = await db.sql<{ subject: string; failures: number; until: Date }>(
    'attempts.read',
    'select subject, failures, until from sign_in_attempt where subject = any($1) and until > $2 and until <= $3',
    [subjects, new Date(now), new Date(now + WINDOW_MS)],
  )
  const over = rows.filter((row) => row.failures >= MOST_FAILURES[row.subject === subjects[0] ? 0 : 1])
  if (over.length === 0) return null
  const until = Math.max(...over.map((row) => row.until.getTime()))
  return { refused: 'too-many-sign-ins', facts: { minutes: Math.ceil((until - now) / 60_000) } }
}

/** Counts a failure. The window starts anew with the first failure after it ended, or after the clock was set back. */
export async function countFailure(db: Database, clock: Clock, subjects: Subjects): Promise<void> {
  const now = clock.now()
  for (const subject of subjects) {
    await db.sql(
      'attempts.count',
      `insert into sign_in_attempt (subject, failures, until) values ($1, 1, $2)
       on conflict (subject) do update set
         failures = case when sign_in_attempt.until > $3 and sign_in_attempt.until <= $2 then sign_in_attempt.failures + 1 else 1 end,
         until = case when sign_in_attempt.until > $3 and sign_in_attempt.until <= $2 then sign_in_attempt.until else $2 end`,
      [subject, new Date(now + WINDOW_MS), new Date(now)],
    )
  }
}

export async function clearFailures(db: Database, subject: string): Promise<void> {
  await db.sql('attempts.clear', 'delete from sign_in_attempt where subject = $1', [subject])
}
