import type { StaffAudience, TellingRole } from './audience.ts'
import type { Happened } from './happened.ts'
import type { StaffTopic } from './values.ts'

/** One thing to tell, and to whom. */
export interface StaffNotice {
  readonly topic: StaffTopic
  readonly to: readonly StaffAudience[]
}

const OFFICE: readonly StaffAudience[] = [{ role: 'office' }]
const REVIEWER: readonly StaffAudience[] = [{ role: 'office-reviewer' }]
const LEADER: readonly StaffAudience[] = [{ role: 'leader' }]

function within(departments: readonly string[], ...roles: readonly TellingRole[]): StaffAudience[] {
  return departments.flatMap((department) => roles.map((role) => ({ department, role })))
}

/** Those who have a message in hand: the person it was handed to and the heads, else the lead departments' people. */
function holders({ lead, assignee }: Happened): readonly StaffAudience[] {
  if (assignee !== null) return [{ person: assignee }, ...within(lead, 'head')]
  return lead.length > 0 ? within(lead, 'handler', 'head') : OFFICE
}

/**
 * An escalation by its stage: before the due day those who have it in hand, once it has passed the office too, after days without an answer the leader as well. A
 * message that nobody was given is the office's from the start.
 */
function escalated(happened: Happened): StaffNotice {
  switch (happened.stage) {
    case 'again':
      return { topic: 'late', to: [...holders(happened), ...OFFICE, ...LEADER] }
    case 'at':
      return { topic: 'late', to: [...holders(happened), ...OFFICE] }
    default:
      return { topic: 'due-soon', to: holders(happened) }
  }
}

/**
 * Whom of the staff an act is told (提醒), and as what. Whoever acted is left out by the caller. An act that is not named here is told
 * nobody: the desk shows it where it stands.
 */
export function staffNotices(happened: Happened): StaffNotice[] {
  const { action, lead, support, department } = happened
  switch (action) {
    case 'receive':
      return [{ topic: 'received', to: OFFICE }]
    case 'assign':
    case 'follow-heir':
      return [{ topic: 'assigned', to: within([...lead, ...support], 'handler', 'head') }]
    case 'return':
      return [{ topic: 'returned', to: OFFICE }]
    case 'hand-over':
      return [{ topic: 'handed-over', to: happened.assignee === null ? [] : [{ person: happened.assignee }] }]
    case 'urge':
      return [{ topic: 'urged', to: holders(happened) }]
    case 'supervise':
      return [{ topic: 'supervised', to: holders(happened) }]
    case 'consult':
      return [{ topic: 'consult-asked', to: department === null ? [] : within([department], 'handler', 'head') }]
    case 'reply-consult':
      return [{ topic: 'consult-answered', to: holders(happened) }]
    case 'escalate':
      return [escalated(happened)]
    case 'draft':
      return [{ topic: 'review-waiting', to: within(lead, 'head') }]
    case 'department-review':
      return [{ topic: 'review-waiting', to: REVIEWER }]
    case 'office-review':
      return happened.needsLeader ? [{ topic: 'signature-waiting', to: LEADER }] : []
    case 'send-back':
      return [{ topic: 'sent-back', to: holders(happened) }]
    case 'ask-extension':
      return [{ topic: 'extension-asked', to: [...REVIEWER, ...LEADER] }]
    case 'supplement':
      return [{ topic: 'supplemented', to: holders(happened) }]
    case 'withdraw':
      return [{ topic: 'withdrawn', to: holders(happened) }]
    case 'reopen':
      return [{ topic: 'reopened', to: [...OFFICE, ...within(lead, 'head'), ...LEADER] }]
    default:
      return []
  }
}
