import type { ActivityView, SignUpQuestion } from '@gongkai/events/programme'
import type { Participants, PartyKind, SignUpMode } from '@gongkai/events/values'

/** All that the form has to know of an activity; times are Shanghai wall times. */
export interface SignUpTerms {
  readonly activity: string
  readonly title: string
  /** As whom one may take part. */
  readonly participants: readonly Participants[]
  /** The parties offered, with the most people of each; alone is always one. */
  readonly parties: readonly { readonly kind: PartyKind; readonly most: number }[]
  readonly questions: readonly SignUpQuestion[]
  readonly mode: SignUpMode
  readonly seats: number
  readonly closesAt: string
  readonly drawAt: string | null
  readonly phone: string
}

const EVERYBODY: readonly Participants[] = [
  'resident',
  'firm',
  'organisation',
  'student',
  'professional',
  'foreign-resident',
  'media',
]

/** The terms of an activity that takes sign-ups, or null for one that does not. */
export function signUpTerms(view: ActivityView): SignUpTerms | null {
  const { details, id } = view
  const { signUp } = details
  if (signUp === null) return null
  const offered = (['family', 'group', 'delegates'] as const).flatMap((kind) =>
    signUp.parties[kind] > 0 ? [{ kind, most: signUp.parties[kind] }] : [],
  )
  return {
    activity: id,
    title: details.title,
    participants: details.participants.length > 0 ? details.participants : EVERYBODY,
    parties: [{ kind: 'alone', most: 1 }, ...offered],
    questions: signUp.questions,
    mode: signUp.mode,
    seats: details.capacity.seats,
    closesAt: signUp.closesAt,
    drawAt: signUp.lottery?.drawAt ?? null,
    phone: details.contactPhone,
  }
}
