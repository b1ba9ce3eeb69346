import type { PublicTerm } from '@gongkai/translation/glossary'
import type { glossaryContract } from '@gongkai/translation/glossary/contract'
import { glossaryRoutes } from '@gongkai/translation/glossary/routes'
import { readApi } from '../page/api.ts'
import type { Asked } from '../page/open.ts'

export const glossaryApi = (asked: Asked) => readApi<typeof glossaryContract>(glossaryRoutes, asked)

/** The longest that the glossary is asked for; more words than these name no term. */
const LONGEST = 100

/** The terms that something typed names, at most so many: those it names exactly first. */
export async function termsFor(asked: Asked, q: string, most: number): Promise<PublicTerm[]> {
  if (q.length > LONGEST) return []
  const { items } = await glossaryApi(asked).publicGlossary({ query: { q } })
  const typed = q.trim().toLowerCase()
  const exact = (term: PublicTerm) =>
    [term.en, term.zh, ...term.alternatives, ...term.zhAlso].some((one) => one.toLowerCase() === typed)
  return items
    .filter(({ retired }) => !retired)
    .toSorted((one, other) => Number(exact(other)) - Number(exact(one)))
    .slice(0, most)
}
