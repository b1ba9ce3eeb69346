import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { asWallRefusal, WALL_PACE, type WallProcedure } from '@gongkai/events/question-wall'
import type { questionWallContract } from '@gongkai/events/question-wall/contract'
import { isUuid } from '../../platform/ids.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import { cleanDeep } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { takeQuestion } from './asking.ts'
import { ownViewOf } from './own-view.ts'
import { wallViewOf } from './public-view.ts'
import { isShown } from './shown-store.ts'
import { backingOf, setSupport } from './support-store.ts'
import { contactOfTicket, entryOfTicket } from './ticket.ts'
import { holderOf, newWallKey, wallKeyOfEntry } from './wall-key.ts'
import { wallOf } from './wall-of.ts'
import { findQuestion } from './wall-store.ts'

type Handlers = Pick<
  ModuleHandlers<typeof questionWallContract>,
  'wall' | 'wallKey' | 'askOnWall' | 'supportOnWall' | 'mineOnWall'
>

const NONE = { refused: 'wall-none' } as const
const WRONG_KEY = { refused: 'wall-key-wrong' } as const
const GONE = { refused: 'wall-question-gone' } as const

/** What anybody does on a wall: read it, ask, support, and see where one's own questions stand. */
export function publicHandlers(surroundings: Surroundings, procedure: WallProcedure): Handlers {
  const { db, seal, challenges } = surroundings

  return {
    async wall({ params, query, lang }) {
      const wall = await wallOf(surroundings, params.activity)
      if (!wall) return NONE
      if (query.since === wall.revision)
        return { revision: wall.revision, changed: false, everySeconds: WALL_PACE.everySeconds, wall: null }
      return wallViewOf(surroundings, wall, lang)
    },

    async wallKey({ params, body }) {
      const wall = await wallOf(surroundings, params.activity)
      if (!wall) return NONE
      const { activity } = wall
      if (body.ticket !== undefined) {
        const entry = await entryOfTicket(surroundings, activity, body.ticket)
        return entry === null ? WRONG_KEY : { key: wallKeyOfEntry(seal, activity, entry) }
      }
      const refusal = await challenges.use(body.challenge ?? '')
      return refusal ?? { key: newWallKey(seal, activity) }
    },

    async askOnWall({ params, body, lang }) {
      const { key, challenge, ticket, ...given } = body
      const wall = await wallOf(surroundings, params.activity)
      if (!wall) return NONE
      const holder = holderOf(seal, wall.activity, key)
      if (!holder) return WRONG_KEY
      const refusal: Refusal | null = await challenges.use(challenge)
      if (refusal) return refusal
      const known = ticket === undefined ? null : await contactOfTicket(surroundings, wall.activity, ticket)
      const asked = { ...cleanDeep(given), contact: given.contact ?? known }
      const done = await takeQuestion(surroundings, procedure, wall, holder, asked)
      return isRefusal(done) ? asWallRefusal(done) : ownViewOf(surroundings, wall.activity, holder, lang)
    },

    async supportOnWall({ params, body }) {
      const { question } = params
      const wall = await wallOf(surroundings, params.activity)
      if (!wall || !isUuid(question) || !(await isShown(db, wall.activity, question))) return GONE
      const { activity, phase } = wall
      if (phase !== 'open') return { refused: 'wall-closed' }
      const supporter = holderOf(seal, activity, body.key)
      if (!supporter) return WRONG_KEY
      const row = await findQuestion(db, activity, question)
      if (row?.asker.equals(supporter)) return { refused: 'wall-own-question' }
      await setSupport(db, { activity, question, supporter }, body.support)
      const backing = await backingOf(db, activity)
      return { supports: backing.get(question)?.supports ?? 0, supported: body.support }
    },

    async mineOnWall({ params, body, lang }) {
      const wall = await wallOf(surroundings, params.activity)
      const holder = wall && holderOf(seal, wall.activity, body.key)
      return wall && holder ? ownViewOf(surroundings, wall.activity, holder, lang) : WRONG_KEY
    },
  }
}
