import type { ActivityView } from '@gongkai/events/programme'
import type { TicketQuestionnaire } from '@gongkai/events/questionnaires'
import type { TicketView } from '@gongkai/events/registration'
import type { SignUpDraft } from '../sign-up/form/draft.ts'
import type { Fault } from '../sign-up/form/faults.ts'
import type { SignUpTerms } from '../sign-up/form/terms.ts'
import type { TicketAct } from './look-up.ts'

/** All that the page of a ticket shows. */
export interface ShownTicket {
  readonly ticket: TicketView
  /** Null where the activity is no longer published. */
  readonly activity: ActivityView | null
  /** This page's own address, with its token: forms are sent to it. */
  readonly address: string
  /** What was just done, or why it was not. */
  readonly done: TicketAct | null
  readonly fault: string | null
  /** What the link of a mail was for: it opens what asks once more. */
  readonly wished: TicketAct | null
  readonly answers: {
    readonly terms: SignUpTerms
    readonly draft: SignUpDraft
    readonly faults: readonly Fault[]
  } | null
  /** What the holder is asked to answer afterwards. */
  readonly questionnaires: readonly TicketQuestionnaire[]
  /** Epoch milliseconds. */
  readonly now: number
}
