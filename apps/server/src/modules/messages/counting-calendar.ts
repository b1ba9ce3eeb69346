import type { Surroundings } from '../surroundings.ts'

/**
 * Whether this process's calendar is the one that due days are counted with. Its first question makes it so: the process started last
 * has the newest calendar file. A process that runs on with another edition is told no, so that a due day is moved once for a
 * new calendar, never to and fro between two.
 */
export function countingWith({
  db,
  calendar: { edition },
}: Pick<Surroundings, 'db' | 'calendar'>): () => Promise<boolean> {
  let asked = false
  return async () => {
    if (!asked) {
      await db.sql(
        'calendar.claim',
        `insert into meta (name, value) values ('counting-calendar', $1)
         on conflict (name) do update set value = excluded.value`,
        [edition],
      )
      asked = true
      return true
    }
    const [row] = await db.sql<{ value: string }>(
      'calendar.counting',
      `select value from meta where name = 'counting-calendar'`,
    )
    return row?.value === edition
  }
}
