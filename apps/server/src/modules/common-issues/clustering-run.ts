import { clusterMessages, sameTextKey, type Clusterable } from '@gongkai/messages/common-issues'
import { addDays, localDateOf, parseLocalDate } from '@gongkai/work-calendar'
import { sha256, textsAfter, messageTexts, type MessageTexts } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import {
  aloneSince,
  assign,
  lastClustered,
  makeCluster,
  metAlready,
  samplesOfClusters,
  withTexts,
  type Assignment,
  type Met,
} from './cluster-store.ts'

const PAGE = 1000
const SAMPLE_EACH_END = 6
/** What asked like no other for so many days is not compared any more. */
const ALONE_DAYS = 120
const MOST_ALONE = 4000

/** How a text is recognised when it comes again: a hash, so that the table repeats no message. */
export const textKeyOf = ({ subject, body }: Pick<MessageTexts, 'subject' | 'body'>): string =>
  sha256(sameTextKey(subject, body))

export const assignmentOf = (text: MessageTexts, cluster: string | null, likeness: number): Assignment => ({
  receipt: text.receipt,
  cluster,
  likeness,
  textKey: textKeyOf(text),
  receivedOn: localDateOf(text.receivedAt.getTime()),
})

/**
 * Clusters what came in since the last run, a page at a time: each message joins a cluster that is there, or makes one with others that
 * stood alone. What has a cluster keeps it. Each page is one transaction, so a run that is cut off goes on where it was. Gives how many
 * messages were read.
 */
export async function clusterNew(surroundings: Surroundings, signal?: AbortSignal): Promise<number> {
  const { db, clock } = surroundings
  let read = 0
  for (let after = dayBefore(await lastClustered(db)); !signal?.aborted;) {
    const page = await textsAfter(db, after, PAGE)
    await db.transaction(async () => {
      // Two runs at once would make two clusters of the same messages: the second waits, then sees what the first did.
      await db.sql('cluster.lock', `select pg_advisory_xact_lock(hashtext('common-issues'))`)
      const met = new Set(
        await metAlready(
          db,
          page.map(({ receipt }) => receipt),
        ),
      )
      const fresh = page.filter(({ receipt }) => !met.has(receipt))
      if (fresh.length > 0) await clusterPage(surroundings, fresh, clock.now())
      read += fresh.length
    })
    after = page.at(-1)?.receipt ?? after
    if (page.length < PAGE) break
  }
  return read
}

/** Where receipts of the day before a receipt begin: within a day they come in no order. */
function dayBefore(receipt: string): string {
  const [, prefix, year, month, day] = /^(.*-)(\d{4})(\d{2})(\d{2})-/.exec(receipt) ?? []
  const date = parseLocalDate(`${year}-${month}-${day}`)
  return date === null ? '' : `${prefix}${addDays(date, -1).replaceAll('-', '')}`
}

async function clusterPage({ db }: Surroundings, fresh: readonly MessageTexts[], now: number): Promise<void> {
  const since = addDays(localDateOf(now), -ALONE_DAYS)
  const met = new Map<string, Met>()
  for (const one of [
    ...(await samplesOfClusters(db, SAMPLE_EACH_END)),
    ...(await aloneSince(db, since, MOST_ALONE)),
    ...(await withTexts(db, [...new Set(fresh.map(textKeyOf))])),
  ])
    met.set(one.receipt, one)
  const known = await messageTexts(db, [...met.keys()])
  const given: Clusterable[] = [
    ...known.map(({ receipt: id, subject, body }) => {
      const { cluster = null, notIn = [] } = met.get(id) ?? {}
      return { id, subject, body, cluster, notIn }
    }),
    ...fresh.map(({ receipt: id, subject, body }) => ({ id, subject, body })),
  ]
  const { clusters, joined, made } = clusterMessages(given)
  for (const { cluster } of made) await makeCluster(db, cluster, now)
  const likeness = new Map(joined.map((one) => [one.id, one.likeness]))
  const changed = new Set([...joined.map(({ id }) => id), ...made.flatMap(({ members }) => members)])
  const texts = [...fresh, ...known.filter(({ receipt }) => changed.has(receipt))]
  await assign(
    db,
    texts.map((text) => {
      const cluster = clusters.get(text.receipt) ?? null
      return assignmentOf(text, cluster, cluster === null ? 0 : (likeness.get(text.receipt) ?? 1))
    }),
    now,
  )
}
