import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { activityRelease, parseActivityId } from '@gongkai/events/programme'
import { rollback } from '../../platform/database.ts'
import type { ReleaseAct, ReleasedKind } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { findActivity, type ActivityRow } from './activity-store.ts'
import { doActivityAct, systemActor } from './act.ts'
import { eventSentences } from './sentences.ts'

const BEFORE = ['planned', 'checked', 'approved']
const isBefore = ({ state }: ActivityRow) => BEFORE.includes(state)

/** What an activity does when its release is reviewed, sent back, published or taken down. */
function followingAct(
  row: ActivityRow,
  { action, event, published }: ReleaseAct,
): { action: string; input: unknown } | null {
  const input = { reason: (event.input as { reason?: string } | null)?.reason ?? '' }
  switch (action) {
    case 'review':
      return { action: isBefore(row) ? 'be-approved' : 'amendment-approved', input: {} }
    case 'send-back':
      return { action: isBefore(row) ? 'be-sent-back' : 'amendment-sent-back', input }
    case 'publish':
      return { action: isBefore(row) ? 'be-published' : 'amendment-published', input: { version: published } }
    case 'withdraw':
      return { action: 'be-withdrawn', input }
    default:
      return null
  }
}

async function follow(surroundings: Surroundings, act: ReleaseAct): Promise<void> {
  const row = await findActivity(surroundings.db, act.id)
  const next = row && followingAct(row, act)
  if (!next) return
  const done = await doActivityAct(surroundings, { id: act.id, capacities: systemActor('publishing'), ...next })
  // The release must not move without its activity.
  if (isRefusal(done)) throw rollback(done)
}

/** The preview is reviewed when both checks are passed, and only of an activity that is still to be shown. */
async function mayBeReviewed({ db }: Surroundings, id: string): Promise<Refusal | null> {
  const activity = parseActivityId(id)
  const row = activity && (await findActivity(db, activity))
  if (!row) return { refused: 'not-found' }
  if (row.state === 'cancelled')
    return { refused: 'activity-wrong-state', facts: { state: row.state, possibleIn: ['checked'] } }
  return row.facts.stage === 'checked' || row.facts.stage === 'approved' ? null : { refused: 'checks-missing' }
}

/**
 * The preview of an activity as a kind of release. Its texts are edited in the activity alone (`edit-in-the-activity`): whoever saves
 * a draft there revises this in the same transaction. Locks go one way: the release, the activity, its terms.
 */
export const activityKind: ReleasedKind = {
  releasable: activityRelease,
  sentences: eventSentences,
  async check(surroundings, { id, action }) {
    if (action === 'revise') return { refused: 'edit-in-the-activity' }
    return action === 'review' || action === 'publish' ? mayBeReviewed(surroundings, id) : null
  },
  acted: follow,
}
