import type { DeskActivityItem } from './desk-views.ts'
import type { DeskAction } from './values.ts'
import { momentOf } from './wall-time.ts'

/** What has to happen next to an activity. */
export type NextStep =
  | 'complete'
  | 'check'
  | 'review'
  | 'publish'
  | 'open-sign-up'
  | 'take-in'
  | 'give'
  | 'hold'
  | 'mark-held'
  | 'follow-up'
  | 'report'
  | 'archive'
  | 'none'

/** Who has to do it. */
export type NextBy = 'host' | 'office' | 'reviewer' | 'system'

/** How a step stands beside the habits below: `late` is past them, `soon` has `SOON_DAYS` left. */
export type Urgency = 'late' | 'soon' | 'none'

export interface Next {
  readonly step: NextStep
  readonly by: NextBy
  readonly urgency: Urgency
}

type Item = Pick<DeskActivityItem, 'state' | 'stage' | 'startsAt' | 'endsAt'>

const DAY = 86_400_000
/**
 * Habits of the office, not limits: no published text fixes them, nothing is refused by them, they only order a list. Whoever wants to
 * come needs about a week between the preview and the start; the season's own report is made of the reports of a month.
 */
const SOON_DAYS = 7
const REPORT_DAYS = 30

/**
 * The step an activity waits for, by whom, and how urgent: a draft by its start, a report by `REPORT_DAYS` after the end. `now` in epoch
 * milliseconds. What may be done is the procedure's answer, not this one.
 */
export function nextOf(item: Item, now: number): Next {
  const starts = momentOf(item.startsAt)
  const ends = momentOf(item.endsAt)
  const before = (limit: number): Urgency => (now >= limit ? 'late' : now >= limit - SOON_DAYS * DAY ? 'soon' : 'none')
  const after = before(ends + REPORT_DAYS * DAY)
  const draft = draftStep(item)
  switch (item.state) {
    case 'planned':
    case 'checked':
    case 'approved':
      return { ...(draft ?? { step: 'complete', by: 'host' }), urgency: before(starts) }
    case 'previewed':
    case 'sign-up':
    case 'selecting':
    case 'confirmed':
      if (now >= ends) return { step: 'mark-held', by: 'host', urgency: 'late' }
      return { ...(draft ?? comingStep(item.state)), urgency: draft ? before(starts) : 'none' }
    case 'held':
      return { step: 'follow-up', by: 'host', urgency: after }
    case 'follow-up':
      return { step: 'report', by: 'host', urgency: after }
    case 'reported':
      return { step: 'archive', by: 'office', urgency: 'none' }
    default:
      return { step: 'none', by: 'host', urgency: 'none' }
  }
}

const ACTIONS: Partial<Record<NextStep, readonly DeskAction[]>> = {
  check: ['check-secrecy', 'check-security'],
  give: ['confirm'],
  hold: ['hold'],
  'mark-held': ['hold'],
  'follow-up': ['follow-up'],
  report: ['report'],
  archive: ['archive'],
}

/** Whether this person may take the step now; review and publication are asked of the release, not here. */
export const mayTakeNow = (step: NextStep, open: readonly DeskAction[]): boolean =>
  ACTIONS[step]?.some((action) => open.includes(action)) ?? false

/** What a draft that is not yet public waits for; null where what is public is the newest. */
function draftStep({ stage }: Item): { step: NextStep; by: NextBy } | null {
  if (stage === 'drafted') return { step: 'check', by: 'reviewer' }
  if (stage === 'checked') return { step: 'review', by: 'reviewer' }
  return stage === 'approved' ? { step: 'publish', by: 'reviewer' } : null
}

function comingStep(state: Item['state']): { step: NextStep; by: NextBy } {
  if (state === 'previewed') return { step: 'open-sign-up', by: 'system' }
  if (state === 'sign-up') return { step: 'take-in', by: 'system' }
  return state === 'selecting' ? { step: 'give', by: 'host' } : { step: 'hold', by: 'host' }
}
