import type { Database } from '../../platform/database.ts'

/** Where one message stands. */
export interface Assignment {
  readonly receipt: string
  readonly cluster: string | null
  readonly likeness: number
  readonly textKey: string
  readonly receivedOn: string
}

/** What a run of the clustering reads of messages it met before. */
export interface Met {
  readonly receipt: string
  readonly cluster: string | null
  readonly notIn: readonly string[]
}

const MET = `receipt, cluster, not_in as "notIn"`

/** The greatest receipt number that was ever clustered, '' before the first run. */
export async function lastClustered(db: Database): Promise<string> {
  const [row] = await db.sql<{ last: string | null }>(
    'cluster.last',
    'select max(receipt) as last from message_assignment',
  )
  return row?.last ?? ''
}

/** Which of these messages were clustered before. */
export async function metAlready(db: Database, receipts: readonly string[]): Promise<string[]> {
  const rows = await db.sql<{ receipt: string }>(
    'cluster.met-already',
    'select receipt from message_assignment where receipt = any($1)',
    [receipts],
  )
  return rows.map(({ receipt }) => receipt)
}

/** Of every cluster its first and its latest messages: what it is about does not hang on how many there are. */
export async function samplesOfClusters(db: Database, each: number): Promise<Met[]> {
  return db.sql(
    'cluster.samples',
    `select ${MET} from (
       select receipt, cluster, not_in,
         row_number() over (partition by cluster order by receipt) as first,
         row_number() over (partition by cluster order by receipt desc) as latest
       from message_assignment where cluster is not null) standing
     where first <= $1 or latest <= $1 order by receipt`,
    [each],
  )
}

/** Messages that asked like no other so far, the latest first come last. */
export async function aloneSince(db: Database, day: string, most: number): Promise<Met[]> {
  const rows = await db.sql<Met>(
    'cluster.alone',
    `select ${MET} from message_assignment where cluster is null and not by_hand and received_on >= $1
     order by received_on desc, receipt desc limit $2`,
    [day, most],
  )
  return rows.reverse()
}

/** Messages with these texts, letter for letter: one of each text, in a cluster rather than alone. */
export async function withTexts(db: Database, keys: readonly string[]): Promise<Met[]> {
  return db.sql(
    'cluster.with-texts',
    `select distinct on (text_key) ${MET} from message_assignment where text_key = any($1)
     order by text_key, cluster nulls last, receipt`,
    [keys],
  )
}

export async function makeCluster(db: Database, id: string, at: number): Promise<void> {
  await db.sql(
    'cluster.make',
    'insert into message_cluster (id, made_at) values ($1, $2) on conflict (id) do nothing',
    [id, new Date(at)],
  )
}

/** Keeps where messages stand. What a person decided and what already has a cluster stays. */
export async function assign(db: Database, assignments: readonly Assignment[], at: number): Promise<void> {
  if (assignments.length === 0) return
  const column = <Value>(of: (one: Assignment) => Value) => assignments.map(of)
  await db.sql(
    'cluster.assign',
    `insert into message_assignment (receipt, cluster, likeness, text_key, received_on, assigned_at)
     select receipt, cluster, likeness, text_key, received_on, $6
     from unnest($1::text[], $2::text[], $3::real[], $4::text[], $5::text[]) as given (receipt, cluster, likeness, text_key, received_on)
     on conflict (receipt) do update set cluster = excluded.cluster, likeness = excluded.likeness, assigned_at = excluded.assigned_at
     where message_assignment.cluster is null and excluded.cluster is not null and not message_assignment.by_hand`,
    [
      column(({ receipt }) => receipt),
      column(({ cluster }) => cluster),
      column(({ likeness }) => likeness),
      column(({ textKey }) => textKey),
      column(({ receivedOn }) => receivedOn),
      new Date(at),
    ],
  )
}

/** Puts messages into a cluster by a person's decision, which no later run changes; out of the ones named. */
export async function putByHand(
  db: Database,
  given: readonly Assignment[],
  outOf: string | null,
  at: number,
): Promise<void> {
  for (const { receipt, cluster, likeness, textKey, receivedOn } of given) {
    await db.sql(
      'cluster.by-hand',
      `insert into message_assignment (receipt, cluster, likeness, by_hand, not_in, text_key, received_on, assigned_at)
       values ($1, $2::text, $3, $2::text is not null, case when $4::text is null then '{}'::text[] else array[$4::text] end, $5, $6, $7)
       on conflict (receipt) do update set cluster = excluded.cluster, likeness = excluded.likeness, by_hand = excluded.by_hand,
         not_in = (select coalesce(array_agg(distinct one), '{}') from unnest(message_assignment.not_in || excluded.not_in) one
           where one is distinct from excluded.cluster),
         assigned_at = excluded.assigned_at`,
      [receipt, cluster, likeness, outOf, textKey, receivedOn, new Date(at)],
    )
  }
}

/** Everything of one cluster becomes part of another. */
export async function mergeClusters(db: Database, from: string, into: string): Promise<void> {
  await db.sql(
    'cluster.merge-members',
    `update message_assignment set cluster = $2, not_in = array_remove(not_in, $2) where cluster = $1`,
    [from, into],
  )
  await db.sql('cluster.merge', 'update message_cluster set merged_into = $2 where id = $1', [from, into])
}

export interface Member {
  readonly receipt: string
  readonly likeness: number
  readonly byHand: boolean
}

/** The messages of a cluster, newest first. */
export async function membersOf(db: Database, cluster: string, most: number): Promise<Member[]> {
  return db.sql(
    'cluster.members',
    `select receipt, likeness, by_hand as "byHand" from message_assignment where cluster = $1
     order by received_on desc, receipt desc limit $2`,
    [cluster, most],
  )
}

/** Which of these messages stand in a cluster. */
export async function standingIn(db: Database, cluster: string, receipts: readonly string[]): Promise<string[]> {
  const rows = await db.sql<{ receipt: string }>(
    'cluster.standing-in',
    'select receipt from message_assignment where cluster = $1 and receipt = any($2)',
    [cluster, receipts],
  )
  return rows.map(({ receipt }) => receipt)
}
