import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { screenTexts } from '@gongkai/disclosure-rules'
import {
  centralOf,
  issueTask,
  topicName,
  type CommonIssue,
  type IssueEvent,
  type IssueProcedure,
} from '@gongkai/messages/common-issues'
import { openTask, type Actor, type Capacities } from '@gongkai/task-model'
import { addDays, localDateOf, type LocalDate } from '@gongkai/work-calendar'
import { appendEvent } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { emit } from '../../platform/outbox.ts'
import { screeningOf, sm3, messageTexts, type MessageTexts } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { countsOf, unraised, type ClusterCounts } from './cluster-counts.ts'
import { membersOf } from './cluster-store.ts'
import { insertIssue, lastClosed } from './issue-store.ts'

const READ = 40
const MOST_RAISED = 100

/** The first day of the days that the threshold looks at. */
export function windowStart({ config, clock }: Pick<Surroundings, 'config' | 'clock'>): LocalDate {
  return addDays(localDateOf(clock.now()), 1 - config.messages.commonIssueDays)
}

/** What a cluster is called: its topic, else the subject of the message most like the others, unless that tells of somebody. */
export function titleOf(surroundings: Surroundings, texts: readonly MessageTexts[]): string {
  const known = topicName(texts)
  if (known) return known
  const subject = centralOf(texts)?.subject.trim() ?? ''
  const tells = screenTexts({ subject }, screeningOf(surroundings)).length > 0
  return subject === '' || tells ? `一类相似的留言（${texts.length}件）` : [...subject].slice(0, 100).join('')
}

export async function titleOfCluster(surroundings: Surroundings, cluster: string): Promise<string> {
  const members = await membersOf(surroundings.db, cluster, READ)
  return titleOf(
    surroundings,
    await messageTexts(
      surroundings.db,
      members.map(({ receipt }) => receipt),
    ),
  )
}

export interface Raising {
  readonly counts: ClusterCounts
  readonly title: string
  /** What opened it: the threshold, or a person's reason. */
  readonly threshold: { readonly messages: number; readonly days: number } | null
  readonly reason?: string
}

/** Opens a common issue with its first event; null where one about this cluster runs already. */
export async function raise(
  surroundings: Surroundings,
  procedure: IssueProcedure,
  actor: Actor,
  { counts, title, threshold, reason }: Raising,
): Promise<{ readonly id: string; readonly task: CommonIssue } | Refusal | null> {
  const { db, clock } = surroundings
  const { cluster, messages, recent, firstOn, lastOn } = counts
  const id = uuidv7(clock.now())
  const input = { cluster, title, messages: threshold ? recent : messages, threshold, reason, firstOn, lastOn }
  const opened = openTask(procedure, issueTask(id), actor, input, { now: clock.now(), digest: sm3 })
  if (isRefusal(opened)) return opened
  return db.transaction(async () => {
    if (!(await insertIssue(db, id, opened.task))) return null
    await appendEvent(surroundings, opened.event as IssueEvent)
    await emit(db, clock, 'common-issue.raise', { issue: id })
    return { id, task: opened.task }
  })
}

/** The same in the first of somebody's capacities that may. */
export async function raiseAs(
  surroundings: Surroundings,
  procedure: IssueProcedure,
  capacities: Capacities,
  raising: Raising,
): Promise<{ readonly id: string; readonly task: CommonIssue } | Refusal | null> {
  const [first, ...others] = capacities
  const done = await raise(surroundings, procedure, first, raising)
  if (done === null || !isRefusal(done)) return done
  for (const actor of others) {
    const then = await raise(surroundings, procedure, actor, raising)
    if (then === null || !isRefusal(then)) return then
  }
  return done
}

/**
 * Opens a common issue about every cluster that reached the threshold (n messages within so many days, configuration). Once per cluster,
 * whichever process counts first. After one was closed only messages received since count towards another.
 */
export async function raiseDue(surroundings: Surroundings, procedure: IssueProcedure): Promise<string[]> {
  const { db, config } = surroundings
  const { commonIssueMessages: least, commonIssueDays: days } = config.messages
  const since = windowStart(surroundings)
  const raised: string[] = []
  for (const counted of await unraised(db, since, least, MOST_RAISED)) {
    const closed = await lastClosed(db, counted.cluster)
    const from = closed !== null && closed >= since ? dayAfter(closed) : since
    const [counts] = from === since ? [counted] : await countsOf(db, [counted.cluster], from)
    if (!counts || counts.recent < least) continue
    const title = await titleOfCluster(surroundings, counts.cluster)
    const actor = { kind: 'system', job: 'common-issues' } as const
    const done = await raise(surroundings, procedure, actor, { counts, title, threshold: { messages: least, days } })
    if (done && isRefusal(done)) throw new Error(`raising ${counts.cluster} was refused: ${done.refused}`)
    if (done) raised.push(done.id)
  }
  return raised
}

const dayAfter = (day: string): string => addDays(localDateOf(Date.parse(`${day}T12:00:00+08:00`)), 1)
