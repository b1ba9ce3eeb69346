import { isRefusal } from '@gongkai/contract-kit'
import {
  recurrenceOf,
  type CommonIssue,
  type IssueProcedure,
  type Period,
  type Recurrence,
} from '@gongkai/messages/common-issues'
import { addDays, compareDates, daysBetween, localDateOf, type LocalDate } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import { receivedWithin } from './cluster-counts.ts'
import { issueOf, remediedIssues } from './issue-store.ts'
import { doIssueAct } from './issue-act.ts'

/** Before the remedy so many days are looked at, at most. */
const LOOK_BACK = 180

const later = (one: LocalDate, other: LocalDate) => (compareDates(one, other) >= 0 ? one : other)

/** Messages of an issue before its remedy and since, up to and including yesterday: today is not over. Null while there is no remedy. */
export async function periodsOf(
  { db, clock }: Pick<Surroundings, 'db' | 'clock'>,
  { facts }: CommonIssue,
): Promise<{ readonly before: Period; readonly after: Period } | null> {
  const { remedied, opened, cluster } = facts
  if (!remedied) return null
  const today = localDateOf(clock.now())
  const { on } = remedied
  const from = later(opened.firstOn, addDays(on, -LOOK_BACK))
  return {
    before: { messages: await receivedWithin(db, cluster, from, on), days: Math.max(0, daysBetween(from, on)) },
    after: { messages: await receivedWithin(db, cluster, on, today), days: Math.max(0, daysBetween(on, today)) },
  }
}

/** Recurrence as it stands now, also before it was measured for the record. */
export async function recurrenceNow(
  surroundings: Pick<Surroundings, 'db' | 'clock'>,
  issue: CommonIssue,
): Promise<Recurrence | null> {
  const periods = await periodsOf(surroundings, issue)
  return periods && recurrenceOf(periods.before, periods.after)
}

/** What the record keeps of a measuring. */
export async function measurement(surroundings: Pick<Surroundings, 'db' | 'clock'>, issue: CommonIssue) {
  const periods = await periodsOf(surroundings, issue)
  if (!periods) return null
  const { verdict } = recurrenceOf(periods.before, periods.after)
  return { ...periods, verdict, on: localDateOf(surroundings.clock.now()) }
}

/** Measures every issue whose remedy has worked long enough. */
export async function measureDue(surroundings: Surroundings, procedure: IssueProcedure): Promise<void> {
  for (const row of await remediedIssues(surroundings.db)) {
    const input = await measurement(surroundings, issueOf(row))
    const done = await doIssueAct(surroundings, procedure, {
      id: row.id,
      capacities: [{ kind: 'system', job: 'common-issues' }],
      action: 'measure',
      input,
      version: row.version,
    })
    const expected = ['measured-too-early', 'stale-version', 'wrong-state']
    if (isRefusal(done) && !expected.includes(done.refused))
      throw new Error(`measuring issue ${row.id} was refused: ${done.refused}`)
  }
}
