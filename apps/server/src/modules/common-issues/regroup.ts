import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { issueInputs, type IssueProcedure } from '@gongkai/messages/common-issues'
import type { Capacities } from '@gongkai/task-model'
import { rollback } from '../../platform/database.ts'
import { messageTexts } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { countsOf } from './cluster-counts.ts'
import { makeCluster, mergeClusters, putByHand, standingIn } from './cluster-store.ts'
import { assignmentOf } from './clustering-run.ts'
import { isId } from './ids.ts'
import { attempt, keep } from './issue-act.ts'
import { issueOf, lockIssue, type IssueRow } from './issue-store.ts'
import { raiseAs, windowStart } from './raise.ts'

const distinct = (receipts: readonly string[]) => [...new Set(receipts)].sort()

/** What an act on an issue does to the messages of its cluster, in the act's transaction. A person's decision is kept: no later run undoes it. */
export async function regroup(
  surroundings: Surroundings,
  procedure: IssueProcedure,
  capacities: Capacities,
  row: IssueRow,
  action: string,
  input: unknown,
): Promise<Refusal | null> {
  switch (action) {
    case 'take-in':
      return takeIn(surroundings, row, distinct(issueInputs['take-in'].parse(input).receipts))
    case 'leave-out':
      return leaveOut(surroundings, row, distinct(issueInputs['leave-out'].parse(input).receipts))
    case 'split':
      return split(surroundings, procedure, capacities, row, issueInputs.split.parse(input))
    case 'merge':
      return merge(surroundings, procedure, capacities, row, issueInputs.merge.parse(input))
    default:
      return null
  }
}

async function takeIn({ db, clock }: Surroundings, { cluster }: IssueRow, receipts: readonly string[]) {
  const texts = await messageTexts(db, receipts)
  if (texts.length < receipts.length) return { refused: 'unknown-message' }
  await putByHand(
    db,
    texts.map((text) => assignmentOf(text, cluster, 1)),
    null,
    clock.now(),
  )
  return null
}

async function leaveOut({ db, clock }: Surroundings, { cluster }: IssueRow, receipts: readonly string[]) {
  if ((await standingIn(db, cluster, receipts)).length < receipts.length) return { refused: 'not-a-message-of-it' }
  const texts = await messageTexts(db, receipts)
  await putByHand(
    db,
    texts.map((text) => assignmentOf(text, null, 0)),
    cluster,
    clock.now(),
  )
  return null
}

/** Some of the messages become a cluster and an issue of their own. */
async function split(
  surroundings: Surroundings,
  procedure: IssueProcedure,
  capacities: Capacities,
  { cluster }: IssueRow,
  { receipts: chosen, title }: { readonly receipts: readonly string[]; readonly title: string },
): Promise<Refusal | null> {
  const { db, clock } = surroundings
  const receipts = distinct(chosen)
  if ((await standingIn(db, cluster, receipts)).length < receipts.length) return { refused: 'not-a-message-of-it' }
  const since = windowStart(surroundings)
  const [all] = await countsOf(db, [cluster], since)
  if (!all || all.messages <= receipts.length) return { refused: 'split-takes-all' }
  // A cluster is called after a message of its own; the old one may be called after the first of these.
  const name = `${receipts[0] ?? cluster}+${clock.now().toString(36)}`
  await makeCluster(db, name, clock.now())
  const texts = await messageTexts(db, receipts)
  await putByHand(
    db,
    texts.map((text) => assignmentOf(text, name, 1)),
    cluster,
    clock.now(),
  )
  const [counts] = await countsOf(db, [name], since)
  if (!counts) throw new Error(`the messages split off from ${cluster} are gone`)
  const raised = await raiseAs(surroundings, procedure, capacities, { counts, title, threshold: null, reason: title })
  if (raised && isRefusal(raised)) throw rollback(raised)
  return null
}

/** Another issue turns out to be this one: its messages come here, and it ends as merged. */
async function merge(
  surroundings: Surroundings,
  procedure: IssueProcedure,
  capacities: Capacities,
  row: IssueRow,
  { issue, reason }: { readonly issue: string; readonly reason: string },
): Promise<Refusal | null> {
  const { db } = surroundings
  const other = isId(issue) ? await lockIssue(db, issue) : null
  if (!other) return { refused: 'not-found' }
  const given = { capacities, action: 'be-merged', input: { into: row.id, reason } }
  const done = attempt(surroundings, procedure, issueOf(other), given)
  if (isRefusal(done)) return done
  await keep(surroundings, other, done)
  await mergeClusters(db, other.cluster, row.cluster)
  return null
}
