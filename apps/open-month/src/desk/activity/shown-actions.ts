import type { DeskAction } from '../programme.ts'

/** What an action asks of whoever does it; `none` is done by its button. */
export type ActFormKind = 'none' | 'reason' | 'cancel' | 'report' | 'note'

/** The checks have their own place on the page. */
const ELSEWHERE: readonly DeskAction[] = ['check-secrecy', 'check-security']
const BACK: readonly DeskAction[] = ['send-back', 'cancel']

/** Writing has its button at the head of the page; only why it is closed is said in the list. */
const WRITING: readonly DeskAction[] = ['save', 'amend']

/** Whether an action stands in the list of what can be done and what cannot. */
export const isShown = (action: DeskAction, open: boolean): boolean =>
  !ELSEWHERE.includes(action) && !(open && WRITING.includes(action))

/** Whether it moves the activity on; what takes it back is plain. */
export const isOnward = (action: DeskAction): boolean => !BACK.includes(action) && !WRITING.includes(action)

export function formOf(action: DeskAction): ActFormKind {
  if (action === 'cancel' || action === 'report') return action
  if (action === 'send-back') return 'reason'
  return action === 'archive' ? 'none' : 'note'
}
