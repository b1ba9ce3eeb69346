import { openRelease, readApproval, sealApproval } from '@gongkai/disclosure-rules'
import type { Cleared, ScreeningOptions, SealedApproval, Sha256 } from '@gongkai/disclosure-rules'
import { act, capacitiesFor, circumstancesOf, isRefusal, refuse } from '@gongkai/task-model'
import type { Actor, Capacities, Refusal, Surroundings } from '@gongkai/task-model'
import { faqInputs } from '../inputs.ts'
import { FAQ_ACTIONS } from '../values.ts'
import type { FaqEntry, FaqEvent } from './facts.ts'
import { faqProcedure } from './procedure.ts'
import { faqContent } from './release-content.ts'

export interface FaqSurroundings extends Surroundings {
  readonly sha256: Sha256
  readonly screening?: ScreeningOptions
}

export interface FaqDone {
  readonly task: FaqEntry
  readonly event: FaqEvent
  /** Made by `review`: to be stored beside the content it covers. */
  readonly approval: SealedApproval | null
  /** What `publish` publishes; null for every other action. */
  readonly cleared: Cleared | null
}

/**
 * Does one action on an entry, in the first capacity in which it is possible. A review seals exactly the bytes that were read
 * (`blocked-by-findings` where the screening found what no decision keeps); publishing opens the release with that seal, screens
 * again, and refuses `approval-void` when anything is another.
 */
export function actOnFaq(
  id: string,
  entry: FaqEntry,
  who: Capacities,
  action: string,
  input: unknown,
  surroundings: FaqSurroundings,
): FaqDone | Refusal {
  const name = FAQ_ACTIONS.find((one) => one === action)
  if (!name) return refuse('unknown-action', { action })
  if (surroundings.version !== undefined && surroundings.version !== entry.version)
    return act(faqProcedure, entry, who[0], action, input, surroundings) as Refusal
  const open = capacitiesFor(faqProcedure.actions[name], entry, who, circumstancesOf(surroundings))
  if ('refused' in open) return open
  const [actor] = open
  if (name === 'review') return review(id, entry, actor, input, surroundings)
  if (name === 'publish') return publish(id, entry, actor, input, surroundings)
  const done = act(faqProcedure, entry, actor, action, input, surroundings)
  return isRefusal(done) ? done : { ...done, approval: null, cleared: null }
}

function review(
  id: string,
  entry: FaqEntry,
  actor: Actor,
  input: unknown,
  surroundings: FaqSurroundings,
): FaqDone | Refusal {
  const parsed = faqInputs.review.safeParse(input)
  if (!parsed.success || actor.kind !== 'staff') return refuse('invalid-input', {})
  const { draft } = entry.facts
  const approval = sealApproval({
    content: faqContent(id, draft, draft.note),
    drafter: { person: draft.by, name: draft.byName, onBehalfOf: draft.onBehalfOf },
    reviewers: [
      {
        person: actor.person,
        name: actor.name,
        ...(actor.standsInFor ? { onBehalfOf: actor.standsInFor.person } : {}),
      },
    ],
    decisions: parsed.data.decisions,
    at: Math.max(surroundings.now, entry.head.at),
    digest: surroundings.sha256,
    screening: surroundings.screening,
  })
  if ('refused' in approval) return approval
  const done = act(faqProcedure, entry, actor, 'review', { ...parsed.data, approval }, surroundings)
  return isRefusal(done) ? done : { ...done, approval, cleared: null }
}

function publish(
  id: string,
  entry: FaqEntry,
  actor: Actor,
  input: unknown,
  surroundings: FaqSurroundings,
): FaqDone | Refusal {
  const { draft, approval: stored } = entry.facts
  if (stored === null) return refuse('approval-void', { because: 'no-approval' })
  const approval = readApproval(stored, surroundings.sha256)
  if ('refused' in approval) return approval
  const content = faqContent(id, draft, draft.note)
  const cleared = openRelease(content, approval, surroundings.sha256, surroundings.screening)
  if ('refused' in cleared) return cleared
  const done = act(faqProcedure, entry, actor, 'publish', input, surroundings)
  return isRefusal(done) ? done : { ...done, approval, cleared }
}
