import type { Refusal } from '@gongkai/contract-kit'
import { parseActivityId } from '@gongkai/events/programme'
import type { SignedUp } from '@gongkai/events/registration'
import type { registrationContract } from '@gongkai/events/registration/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { gatherer } from './gather.ts'
import { lotteryFileOf, lotteryViewOf } from './lottery-view.ts'
import { placesOfAll } from './places-view.ts'
import { signUpTogether, type SignUpRequest } from './sign-up.ts'

type Handlers = Pick<ModuleHandlers<typeof registrationContract>, 'signUp' | 'places' | 'lottery' | 'lotteryFile'>

/** So many sign-ups are decided under one lock: some milliseconds of it. */
const MOST_TOGETHER = 50
const MOST_ASKED = 200

/** What anyone does: sign up, and see counts and lotteries. */
export function publicHandlers(surroundings: Surroundings): Handlers {
  const signUp = gatherer<SignUpRequest, SignedUp | Refusal>(
    (activity, requests) => signUpTogether(surroundings, activity, requests),
    MOST_TOGETHER,
  )
  return {
    async signUp({ params, body, lang, idempotencyKey }) {
      const activity = parseActivityId(params.activity)
      return activity ? signUp(activity, { input: body, lang, idempotencyKey }) : { refused: 'not-found' }
    },
    async places({ query }) {
      const ids = query.ids.split(',').flatMap((id) => parseActivityId(id.trim()) ?? [])
      return { items: await placesOfAll(surroundings, [...new Set(ids)].slice(0, MOST_ASKED)) }
    },
    async lottery({ params }) {
      const activity = parseActivityId(params.activity)
      return activity ? lotteryViewOf(surroundings, activity) : { refused: 'not-found' }
    },
    async lotteryFile({ params }) {
      const activity = parseActivityId(params.activity)
      return activity ? lotteryFileOf(surroundings, activity) : { refused: 'not-found' }
    },
  }
}
