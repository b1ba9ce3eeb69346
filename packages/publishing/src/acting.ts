import { openRelease, readApproval, sealApproval } from '@gongkai/disclosure-rules'
import type { Cleared, ScreeningOptions, SealedApproval, Sha256 } from '@gongkai/disclosure-rules'
import { act, capacitiesFor, circumstancesOf, isRefusal, refuse } from '@gongkai/task-model'
import type { Actor, Capacities, Refusal, Surroundings } from '@gongkai/task-model'
import type { ReleaseEvent, ReleaseItem } from './facts.ts'
import { releaseInputs } from './inputs.ts'
import type { Releasable } from './releasable.ts'
import { RELEASE_ACTIONS } from './values.ts'

/** What an act needs beside the engine's surroundings: SHA-256, and what may stand in public here. */
export interface ReleaseSurroundings extends Surroundings {
  readonly sha256: Sha256
  readonly screening?: ScreeningOptions
}

export interface ReleaseDone<Details = unknown> {
  readonly task: ReleaseItem<Details>
  readonly event: ReleaseEvent
  /** Made by `review`: to be stored beside the content it covers. */
  readonly approval: SealedApproval | null
  /** What `publish` publishes; null for every other action. */
  readonly cleared: Cleared | null
}

/**
 * Does one action, in the first capacity in which it is possible. A review seals exactly the bytes that were read
 * (`blocked-by-findings` where the screening found what no decision keeps); publishing opens the release with that seal, screens
 * again, and refuses `approval-void` when anything is another.
 */
export function actOnReleasable(
  releasable: Releasable,
  id: string,
  item: ReleaseItem,
  who: Capacities,
  action: string,
  input: unknown,
  surroundings: ReleaseSurroundings,
): ReleaseDone | Refusal {
  const { procedure } = releasable
  const name = RELEASE_ACTIONS.find((one) => one === action)
  if (!name) return refuse('unknown-action', { action })
  if (surroundings.version !== undefined && surroundings.version !== item.version)
    return act(procedure, item, who[0], action, input, surroundings) as Refusal
  const open = capacitiesFor(procedure.actions[name], item, who, circumstancesOf(surroundings))
  if ('refused' in open) return open
  const [actor] = open
  if (name === 'review') return review(releasable, id, item, actor, input, surroundings)
  if (name === 'publish') return publish(releasable, id, item, actor, input, surroundings)
  const done = act(procedure, item, actor, action, input, surroundings)
  return isRefusal(done) ? done : { ...done, approval: null, cleared: null }
}

function review(
  releasable: Releasable,
  id: string,
  item: ReleaseItem,
  actor: Actor,
  input: unknown,
  surroundings: ReleaseSurroundings,
): ReleaseDone | Refusal {
  const parsed = releaseInputs.review.safeParse(input)
  if (!parsed.success || actor.kind !== 'staff') return refuse('invalid-input', {})
  const { draft } = item.facts
  const reviewer = { person: actor.person, name: actor.name }
  const approval = sealApproval({
    content: releasable.contentOf(id, draft.details, draft.note),
    drafter: { person: draft.by, name: draft.byName, onBehalfOf: draft.onBehalfOf },
    reviewers: [actor.standsInFor ? { ...reviewer, onBehalfOf: actor.standsInFor.person } : reviewer],
    decisions: parsed.data.decisions,
    at: Math.max(surroundings.now, item.head.at),
    digest: surroundings.sha256,
    screening: surroundings.screening,
  })
  if ('refused' in approval) return approval
  const done = act(releasable.procedure, item, actor, 'review', { ...parsed.data, approval }, surroundings)
  return isRefusal(done) ? done : { ...done, approval, cleared: null }
}

function publish(
  releasable: Releasable,
  id: string,
  item: ReleaseItem,
  actor: Actor,
  input: unknown,
  surroundings: ReleaseSurroundings,
): ReleaseDone | Refusal {
  const { draft, approval: stored } = item.facts
  if (stored === null) return refuse('approval-void', { because: 'not-sealed' })
  const approval = readApproval(stored, surroundings.sha256)
  if ('refused' in approval) return approval
  const content = releasable.contentOf(id, draft.details, draft.note)
  const cleared = openRelease(content, approval, surroundings.sha256, surroundings.screening)
  if ('refused' in cleared) return cleared
  const done = act(releasable.procedure, item, actor, 'publish', input, surroundings)
  return isRefusal(done) ? done : { ...done, approval, cleared }
}
