import type { ActivityDetailsInput, CancelReason } from '@gongkai/events/programme'
import type { Participants } from '@gongkai/events/values'

/** A day counted from today: -3 is three days ago. */
export type Day = number

/** What an activity of the demonstration says, its times as days from today. */
export interface ActivityStory extends Omit<
  ActivityDetailsInput,
  'series' | 'startsAt' | 'endsAt' | 'signUp' | 'tentative' | 'wall' | 'planTask'
> {
  /** What it is called in the code of other parts of the demonstration. */
  readonly key: string
  readonly series: 'season' | 'salon' | 'briefing'
  readonly day: Day
  /** `14:00`. */
  readonly from: string
  readonly to: string
  readonly signUp:
    | (Omit<NonNullable<ActivityDetailsInput['signUp']>, 'opensAt' | 'closesAt' | 'lottery' | 'questions'> & {
        readonly questions?: NonNullable<ActivityDetailsInput['signUp']>['questions']
        readonly opens: Day
        readonly closes: Day
        /** Of a lottery: the day of the draw. */
        readonly draws?: Day
      })
    | null
  /** From the day before to the day after. */
  readonly asks?: boolean
  /** How far it is: only planned, checked, published (then time moves it on). */
  readonly reached: 'planned' | 'checked' | 'published'
  /** What followed when it was over. */
  readonly afterwards?: 'follow-up' | 'reported'
  /** Whether those who came were asked how it was, and the report is final. */
  readonly feedback?: true
  /** Whether its wall, its record and its recap are told. */
  readonly meeting?: true
  readonly changed?: {
    readonly day: Day
    readonly note: string
    readonly newDay: Day
    readonly newFrom: string
    readonly newTo: string
  }
  readonly cancelled?: { readonly day: Day; readonly because: CancelReason; readonly reason: string }
  readonly onlineLink?: string
  readonly invited?: readonly string[]
  /** Who signs up: so many entries of so many people, in turn. */
  readonly entries?: readonly { readonly participants: Participants; readonly size: number; readonly times: number }[]
}
