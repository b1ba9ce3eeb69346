import { activityProcedure, activityTask, type Activity, type ActivityEvent } from '@gongkai/events/programme'
import { canonicalJson, HistoryBroken, replay } from '@gongkai/task-model'
import type { Surroundings } from '../modules/index.ts'
import { activityOf, termsOfAll, type ActivityRow, type Terms } from '../modules/events/index.ts'
import { EVENT_COLUMNS, eventOf, type EventRow } from '../platform/history.ts'
import type { Broken } from './audit-task.ts'

const BATCH = 200
const LOOKS = 3

/**
 * Where an open activity is not what the record says: a row that its history does not give (`row-differs`, `row-missing`), or terms by
 * which places are given that are not those of the version that was published (`publication-differs`).
 */
export async function activitiesDiffer({ db }: Pick<Surroundings, 'db'>): Promise<Broken[]> {
  const broken: Broken[] = []
  for (let after = ''; ;) {
    const ids = await db.sql<{ id: string }>(
      'audit.activities',
      `select id from (
         select id::text as id from activity where id::text > $1
         union select distinct substr(task_id, 10) from event where task_id like 'activity/%' and task_id > 'activity/' || $1) known
       order by id limit ${BATCH}`,
      [after],
    )
    // A record is read in several statements, and somebody may act between them: only what stays broken is.
    let suspects = ids.map(({ id }) => id)
    for (let look = 0; look < LOOKS && suspects.length > 0; look++) {
      const found = await lookAt(db, suspects)
      if (look === LOOKS - 1) broken.push(...found)
      suspects = found.map(({ task }) => task.slice(activityTask('').length))
    }
    const last = ids.at(-1)
    if (last === undefined || ids.length < BATCH) return broken
    after = last.id
  }
}

async function lookAt(db: Surroundings['db'], ids: readonly string[]): Promise<Broken[]> {
  const [events, rows, terms] = await Promise.all([
    db.sql<EventRow>(
      'audit.activity-events',
      `select ${EVENT_COLUMNS} from event where task_id = any($1) order by task_id, seq`,
      [ids.map(activityTask)],
    ),
    db.sql<ActivityRow>(
      'audit.activity-rows',
      'select id, series, version, state, lead, facts, head from activity where id = any($1::uuid[])',
      [ids],
    ),
    termsOfAll(db, ids),
  ])
  const eventsOf = Map.groupBy(events.map(eventOf), ({ taskId }) => taskId)
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const held = new Map(terms.map((one) => [one.activity, one]))
  return ids.flatMap((id) => {
    const told = (eventsOf.get(activityTask(id)) ?? []) as ActivityEvent[]
    return differs(activityTask(id), told, rowOf.get(id), held.get(id)) ?? []
  })
}

function differs(
  task: string,
  events: readonly ActivityEvent[],
  row: ActivityRow | undefined,
  terms: Terms | undefined,
): Broken | null {
  const seq = events.length
  if (!row) return { task, seq, why: 'row-missing' }
  try {
    const told = replay(activityProcedure, events)
    const kept = activityOf(row)
    if (canonicalJson(told) !== canonicalJson(kept) || row.series !== told.facts.draft.details.series)
      return { task, seq, why: 'row-differs' }
    return fits(told, terms) ? null : { task, seq, why: 'publication-differs' }
  } catch (error) {
    if (error instanceof HistoryBroken) return { task, seq: error.seq, why: 'not-of-the-procedure' }
    if (error instanceof TypeError) return { task, seq, why: 'row-differs' }
    throw error
  }
}

/** Whether the terms are those of what is public. */
function fits({ state, facts }: Activity, terms: Terms | undefined): boolean {
  const { publishedVersion, standing, schedule, cancelled } = facts
  if (publishedVersion === 0 || !terms) return publishedVersion === 0 && !terms
  const { signUp } = terms
  const window = signUp && { opensAt: signUp.opensAt, closesAt: signUp.closesAt, mode: signUp.mode }
  const kept = { startsAt: terms.startsAt, endsAt: terms.endsAt, signUp: window }
  return (
    terms.version === publishedVersion &&
    terms.state === state &&
    terms.standing === standing &&
    (terms.cancelled?.because ?? null) === (cancelled?.because ?? null) &&
    canonicalJson(kept) === canonicalJson(schedule)
  )
}
