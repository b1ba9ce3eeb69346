import type { ActivityDetailsInput } from '@gongkai/events/programme'
import { COMPLETE } from '@gongkai/events/testing'
import { solveOne } from '@gongkai/testing'
import { COMING } from './organiser.ts'

type SignUp = NonNullable<ActivityDetailsInput['signUp']>
const base: SignUp | null | undefined = COMING.signUp

/** An activity whose sign-up is open, with what is said of its form. */
export function openSignUp(more: Partial<SignUp>, details: Partial<ActivityDetailsInput> = {}) {
  if (!base) throw new Error('the sample has no sign-up')
  return { ...details, signUp: { ...base, ...more } }
}

/** Few places and nobody in company: what a waiting list is tried with. */
export const FEW = (seats: number): Partial<ActivityDetailsInput> => ({
  ...openSignUp({ parties: { family: 0, group: Math.min(seats, 4), delegates: 0 } }),
  capacity: { ...COMPLETE.capacity, seats },
})

export const QUESTIONS: SignUp['questions'] = [
  {
    id: 'why',
    kind: 'text',
    label: '您最想了解什么',
    labelEn: 'What would you like to know',
    required: false,
    of: 'party',
  },
  {
    id: 'meal',
    kind: 'choice',
    label: '午餐',
    labelEn: 'Lunch',
    options: [
      { label: '素食', labelEn: 'Vegetarian' },
      { label: '都可以', labelEn: 'Anything' },
    ],
    required: true,
    of: 'person',
  },
]

export interface Signed {
  readonly number: string
  readonly token: string
  readonly state: string
  readonly ticketUrl: string
  readonly publicCode: string
}

/** Signs somebody up over HTTP, as another reader would at the same time. */
export async function signUpOver(origin: string, activity: string, phone: string, more: object = {}): Promise<Signed> {
  const answer = await fetch(`${origin}/api/activities/${activity}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      contact: { name: '李先生', phone },
      participants: 'resident',
      party: { kind: 'alone', size: 1 },
      challenge: await solveOne(origin),
      ...more,
    }),
  })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Signed
}

/** Does something with a ticket over HTTP. */
export async function ticketOver(origin: string, act: string, token: string): Promise<{ state: string }> {
  const answer = await fetch(`${origin}/api/tickets/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  return (await answer.json()) as { state: string }
}
