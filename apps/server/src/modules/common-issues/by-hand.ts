import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { FaqDraftInput } from '@gongkai/messages/common-issues'
import type { Capacities } from '@gongkai/task-model'
import type { Surroundings } from '../surroundings.ts'
import { countsOf, unraised } from './cluster-counts.ts'
import { clusterNew } from './clustering-run.ts'
import { doFaqAct, draftFaq } from './faq-act.ts'
import { findEntry } from './faq-store.ts'
import { doIssueAct } from './issue-act.ts'
import { findIssue, type IssueRow } from './issue-store.ts'
import { bureauIssues } from './procedure.ts'
import { raiseAs, titleOfCluster, windowStart } from './raise.ts'

const MOST = 50

/** Clusters what came in and gives the cluster that is called so and has no issue yet; null where there is none. */
export async function raiseOnCluster(surroundings: Surroundings, title: string): Promise<string | null> {
  await clusterNew(surroundings)
  for (const { cluster } of await unraised(surroundings.db, '', 2, MOST))
    if ((await titleOfCluster(surroundings, cluster)) === title) return cluster
  return null
}

/** Opens an issue about a cluster before the threshold does, and gives it to a department. */
export async function openCommonIssue(
  surroundings: Surroundings,
  capacities: Capacities,
  cluster: string,
  { title, department }: { readonly title: string; readonly department: string },
): Promise<IssueRow | Refusal> {
  const { db } = surroundings
  const procedure = bureauIssues(surroundings)
  const [counts] = await countsOf(db, [cluster], windowStart(surroundings))
  if (!counts) return { refused: 'unknown-cluster' }
  const raised = await raiseAs(surroundings, procedure, capacities, { counts, title, threshold: null, reason: title })
  if (raised === null) return { refused: 'issue-open-already' }
  if (isRefusal(raised)) return raised
  const owned = await doIssueAct(surroundings, procedure, {
    id: raised.id,
    capacities,
    action: 'own',
    input: { department },
  })
  if (isRefusal(owned)) return owned
  return (await findIssue(db, raised.id)) ?? { refused: 'not-found' }
}

/** Drafts an entry, has it reviewed by others, and publishes it. */
export async function publishEntry(
  surroundings: Surroundings,
  issue: IssueRow,
  draft: FaqDraftInput,
  drafters: Capacities,
  reviewers: Capacities,
): Promise<string | Refusal> {
  const id = await draftFaq(surroundings, issue, drafters, draft)
  if (isRefusal(id)) return id
  for (const action of ['review', 'publish']) {
    const row = await findEntry(surroundings.db, id)
    const version = row?.version ?? 0
    const done = await doFaqAct(surroundings, { id, capacities: reviewers, action, input: {}, version })
    if (isRefusal(done)) return done
  }
  return id
}
