import type { DeskActivityItem } from '@gongkai/events/programme'
import { momentOf } from '../../public/page/when.ts'
import type { DeskAction } from '../programme.ts'

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

/** `late`: the time for it is over; `soon`: a week or less is left. */
export type Urgency = 'late' | 'soon' | 'none'

export interface Next {
  readonly step: NextStep
  readonly by: NextBy
  readonly urgency: Urgency
}

type Item = Pick<DeskActivityItem, 'state' | 'stage' | 'startsAt' | 'endsAt'>

const DAY = 86_400_000
/** A preview is of use to nobody who reads it later than this before the start. */
const ANNOUNCE_DAYS = 7
/** The report is due within a month of the end: the season's own report is made of them. */
const REPORT_DAYS = 30

/** The step an activity waits for, by whom, and how urgent; `now` in epoch milliseconds. The server decides what is open, not this. */
export function nextOf(item: Item, now: number): Next {
  const starts = momentOf(item.startsAt)
  const ends = momentOf(item.endsAt)
  const before = (limit: number): Urgency =>
    now >= limit ? 'late' : now >= limit - ANNOUNCE_DAYS * DAY ? 'soon' : 'none'
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
export const isMine = (step: NextStep, open: readonly DeskAction[]): boolean =>
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
