import { fieldFaults, isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { asReleaseRefusal } from '@gongkai/publishing'
import { asGlossaryRefusal, glossaryInputs, proposeInput } from '@gongkai/translation/glossary'
import type { glossaryContract } from '@gongkai/translation/glossary/contract'
import type { ZodType } from 'zod'
import type { ModuleHandlers } from '../../platform/module.ts'
import { cleanDeep } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { actOnTerm, proposeTerm } from './act.ts'
import { deskGlossaryOf, deskTermOf } from './desk-view.ts'
import { draftRelease } from './released.ts'
import { findTerm } from './term-store.ts'

type Handlers = Pick<
  ModuleHandlers<typeof glossaryContract>,
  'deskGlossary' | 'deskTerm' | 'proposeTerm' | 'actOnTerm' | 'releaseGlossary'
>

const NOBODY = { refused: 'unauthenticated' } as const
const GONE = { refused: 'glossary-term-gone' } as const

/** Fields that were not accepted get sentences in the reader's language. */
function inWords(refused: Refusal, shape: ZodType, input: unknown, lang: Lang): Refusal {
  const refusal = asGlossaryRefusal(refused)
  if (refusal.refused !== 'invalid-input') return refusal
  const { error } = shape.safeParse(input)
  return error ? { ...refusal, fields: fieldFaults(error, input, lang) } : refusal
}

/** What translators, their head, the office and its reviewer do with the glossary. Everybody on the staff may look. */
export function deskHandlers(surroundings: Surroundings): Handlers {
  const { db } = surroundings
  return {
    async deskGlossary({ query, session, lang }) {
      return session ? deskGlossaryOf(surroundings, query, lang) : NOBODY
    },

    async deskTerm({ params, session, lang }) {
      if (!session) return NOBODY
      const row = await findTerm(db, params.term)
      return row ? deskTermOf(surroundings, row, session.capacities, lang) : GONE
    },

    async proposeTerm({ body, session, lang }) {
      if (!session) return NOBODY
      const done = await proposeTerm(surroundings, session.capacities, body)
      if (isRefusal(done)) return inWords(done, proposeInput, body, lang)
      const row = await findTerm(db, body.id)
      return row ? deskTermOf(surroundings, row, session.capacities, lang) : GONE
    },

    async actOnTerm({ params, body, session, lang }) {
      if (!session) return NOBODY
      const { term: id, action } = params
      const { version, ...given } = body
      const input = cleanDeep(given)
      const done = await actOnTerm(surroundings, { id, capacities: session.capacities, action, input, version })
      if (isRefusal(done)) return inWords(done, glossaryInputs[action], input, lang)
      const row = await findTerm(db, id)
      return row ? deskTermOf(surroundings, row, session.capacities, lang) : GONE
    },

    async releaseGlossary({ body, session, lang }) {
      if (!session) return NOBODY
      const refused = await draftRelease(surroundings, session.capacities, body.note)
      return refused ? asReleaseRefusal(refused) : deskGlossaryOf(surroundings, {}, lang)
    },
  }
}
