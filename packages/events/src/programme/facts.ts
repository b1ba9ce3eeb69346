import type { Remark, Task, TaskEvent } from '@gongkai/task-model'
import type { ActivityState, SignUpMode } from '../values.ts'
import type { ActivityDetails } from './details.ts'
import type { CancelReason, CheckKind, DraftStage } from './values.ts'

/** Who did something and when; `onBehalfOf` where a stand-in did. */
interface Doer {
  readonly by: string
  readonly byName: string
  readonly onBehalfOf?: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** What an activity (开放活动) holds besides its state and its host department. */
export interface ActivityFacts {
  readonly draft: Doer & {
    readonly details: ActivityDetails
    /** What the next version changes, for its readers; '' before anything is public. */
    readonly note: string
  }
  /** How far the draft has come towards the public. */
  readonly stage: DraftStage
  /** The checks of exactly this draft: a save takes both away (一事一审). */
  readonly checks: Readonly<Record<CheckKind, (Doer & { readonly note: string }) | null>>
  readonly sentBack: Remark | null
  /** The newest version that was ever public; 0 before there is one. */
  readonly publishedVersion: number
  /** Something of it can be read by the public now. */
  readonly standing: boolean
  /** When what is public takes place, and when one signs up for it; null before anything is. */
  readonly schedule: {
    readonly startsAt: string
    readonly endsAt: string
    readonly signUp: { readonly opensAt: string; readonly closesAt: string; readonly mode: SignUpMode } | null
  } | null
  readonly cancelled: (Remark & { readonly because: CancelReason }) | null
  readonly report: (Doer & { readonly sha256: string | null; readonly note: string }) | null
}

export type Activity = Task<ActivityState, ActivityFacts>
export type ActivityEvent = TaskEvent<ActivityState>

/** Where the history of an activity stands in the record. */
export const activityTask = (id: string): string => `activity/${id}`
