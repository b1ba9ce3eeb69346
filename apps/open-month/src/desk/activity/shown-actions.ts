import type { DeskAction } from '../programme.ts'

/** What an action asks of whoever does it; `none` is done by its button. */
export type ActFormKind = 'none' | 'reason' | 'cancel' | 'report' | 'note'

/** The checks have their own place on the page. */
const ELSEWHERE: readonly DeskAction[] = ['check-secrecy', 'check-security']
const BACK: readonly DeskAction[] = ['send-back', 'cancel']

/** Whether an action stands in the list of what can be done. */
export const isShown = (action: DeskAction): boolean => !ELSEWHERE.includes(action)

/** Whether it moves the activity on; what takes it back is plain. */
export const isOnward = (action: DeskAction): boolean =>
  !BACK.includes(action) && action !== 'save' && action !== 'amend'

export function formOf(action: DeskAction): ActFormKind {
  if (action === 'cancel' || action === 'report') return action
  if (action === 'send-back') return 'reason'
  return action === 'archive' ? 'none' : 'note'
}
