import type { Refused } from '../approval.ts'
import { saysSomething } from '../written-words.ts'
import type { AttributeDecision } from './attribute.ts'
import { isDay } from './day.ts'

/** What brought a finding about: the source finding, a change of the information, the yearly look, an answer from above, a request. */
export const FINDING_OCCASIONS = ['source', 'changed', 'reassessed', 'answered', 'requested', 'withdrawn'] as const
export type FindingOccasion = (typeof FINDING_OCCASIONS)[number]

export interface AttributeEvent {
  readonly occasion: FindingOccasion
  readonly decision: AttributeDecision
  readonly by: { readonly person: string; readonly name: string }
  /** What was answered from above or why something public was withdrawn; null where nothing had to be said. */
  readonly account: string | null
}

/** The attribute of an item over time: every finding stays, the last one holds. */
export interface ItemAttribute {
  readonly item: string
  readonly history: readonly AttributeEvent[]
}

export const CHANGE_REFUSALS = [
  'finding-out-of-order',
  'source-finding-first',
  'source-found-already',
  'account-missing',
  'public-already',
  'not-escalated',
  'answer-awaited',
] as const
export type ChangeRefusal = (typeof CHANGE_REFUSALS)[number]

export function currentAttribute({ history }: ItemAttribute): AttributeDecision | null {
  return history.at(-1)?.decision ?? null
}

/**
 * Adds a finding to an item's history; nothing is ever overwritten. 不予公开 → 依申请公开 → 主动公开 is open at every look; what was public
 * is only taken back as `withdrawn` with an account, because the public has read it.
 *
 * Refuses `source-finding-first`, `source-found-already`; `finding-out-of-order` for a day before the last finding; `not-escalated` when
 * `answered` follows no escalation; `answer-awaited` when what was reported upward (Art. 17 ¶3) would be decided without the answer; `account-missing` for an answer or a withdrawal without one; `public-already` when
 * something public is made less so by another occasion than `withdrawn`.
 */
export function addFinding(item: ItemAttribute, event: AttributeEvent): ItemAttribute | Refused<ChangeRefusal> {
  const last = currentAttribute(item)
  const { occasion, decision, account } = event
  if (last === null && occasion !== 'source') return { refused: 'source-finding-first', facts: {} }
  if (last !== null && occasion === 'source')
    return { refused: 'source-found-already', facts: { decidedOn: last.decidedOn } }
  if (!isDay(decision.decidedOn) || (last !== null && decision.decidedOn < last.decidedOn)) {
    return { refused: 'finding-out-of-order', facts: { decidedOn: decision.decidedOn, last: last?.decidedOn ?? null } }
  }
  if (occasion === 'answered' && last?.attribute !== 'undecided') return { refused: 'not-escalated', facts: {} }
  if (last?.attribute === 'undecided' && occasion !== 'answered' && decision.attribute !== 'undecided') {
    return { refused: 'answer-awaited', facts: { since: last.decidedOn } }
  }
  if ((occasion === 'answered' || occasion === 'withdrawn') && !saysSomething(account ?? ''))
    return { refused: 'account-missing', facts: { occasion } }
  if (last?.attribute === 'proactive' && decision.attribute !== 'proactive' && occasion !== 'withdrawn') {
    return { refused: 'public-already', facts: { since: last.decidedOn } }
  }
  return { item: item.item, history: [...item.history, event] }
}

/** Why an item may not be published now, or null: nothing found yet, escalated (Art. 17 ¶3), withheld, for requests only, or no government information. */
export function publicationLock(
  item: ItemAttribute,
): 'not-found' | 'escalated' | 'withheld' | 'on-request' | 'not-government-information' | null {
  const current = currentAttribute(item)
  if (current === null) return 'not-found'
  if (current.attribute === 'proactive') return null
  return current.attribute === 'undecided' ? 'escalated' : current.attribute
}

/** Items whose reassessment is due on a day, the longest due first. */
export function dueForReassessment(items: readonly ItemAttribute[], on: string): ItemAttribute[] {
  const dueOn = (item: ItemAttribute) => currentAttribute(item)?.reassessOn ?? null
  return items
    .filter((item) => (dueOn(item) ?? '9999') <= on)
    .sort((one, other) => ((dueOn(one) ?? '') < (dueOn(other) ?? '') ? -1 : 1))
}
