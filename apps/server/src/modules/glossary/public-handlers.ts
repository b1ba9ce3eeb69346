import type { glossaryContract } from '@gongkai/translation/glossary/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { publicGlossary, publicTerm } from './public.ts'

type Handlers = Pick<ModuleHandlers<typeof glossaryContract>, 'publicGlossary' | 'publicTerm'>

/** What anybody reads of the glossary: the release in the publication store and nothing else. */
export function publicHandlers({ db }: Surroundings): Handlers {
  return {
    publicGlossary: ({ query, lang }) => publicGlossary(db, lang, query),
    async publicTerm({ params, lang }) {
      return (await publicTerm(db, params.term, lang)) ?? { refused: 'glossary-term-gone' }
    },
  }
}
