import type { Database } from '../../platform/database.ts'

/** How many messages a cluster has, and how they came in. Days are `YYYY-MM-DD` in Asia/Shanghai. */
export interface ClusterCounts {
  readonly cluster: string
  readonly messages: number
  /** Received on or after the day asked about. */
  readonly recent: number
  readonly firstOn: string
  readonly lastOn: string
}

const COUNTED = `cluster, count(*) as messages, count(*) filter (where received_on >= $1) as recent,
  min(received_on) as "firstOn", max(received_on) as "lastOn"`

export async function countsOf(db: Database, clusters: readonly string[], since: string): Promise<ClusterCounts[]> {
  return db.sql(
    'cluster.counts',
    `select ${COUNTED} from message_assignment where cluster = any($2) group by cluster`,
    [since, clusters],
  )
}

/** Clusters with at least so many messages since a day about which no issue runs, the most asked first. */
export async function unraised(db: Database, since: string, least: number, most: number): Promise<ClusterCounts[]> {
  return db.sql(
    'cluster.unraised',
    `select ${COUNTED} from message_assignment
     where cluster is not null and not exists (
       select 1 from common_issue where common_issue.cluster = message_assignment.cluster and state not in ('closed', 'merged'))
     group by cluster having count(*) filter (where received_on >= $1) >= $2
     order by recent desc, cluster limit $3`,
    [since, least, most],
  )
}

/** Messages of a cluster received from one day up to but not on another. */
export async function receivedWithin(db: Database, cluster: string, from: string, before: string): Promise<number> {
  const [row] = await db.sql<{ messages: number }>(
    'cluster.within',
    'select count(*) as messages from message_assignment where cluster = $1 and received_on >= $2 and received_on < $3',
    [cluster, from, before],
  )
  return row?.messages ?? 0
}

/** The days on which messages of these clusters came in since a day, with how many. */
export async function daysOf(
  db: Database,
  clusters: readonly string[],
  since: string,
): Promise<{ cluster: string; day: string; messages: number }[]> {
  return db.sql(
    'cluster.days',
    `select cluster, received_on as day, count(*) as messages from message_assignment
     where cluster = any($1) and received_on >= $2 group by cluster, received_on`,
    [clusters, since],
  )
}

export async function countAlone(db: Database, since: string): Promise<number> {
  const [row] = await db.sql<{ messages: number }>(
    'cluster.count-alone',
    'select count(*) as messages from message_assignment where cluster is null and received_on >= $1',
    [since],
  )
  return row?.messages ?? 0
}
