import type { commonIssuesContract } from '@gongkai/messages/common-issues/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { countRating, findPublishedFaq, publishedFaq } from './faq-published.ts'
import { faqEntryOf, faqItemOf } from './faq-view.ts'
import { isId } from './ids.ts'
import { profileOfEntry, ranked, suggestionsFor } from './suggestions.ts'

type Handlers = Pick<ModuleHandlers<typeof commonIssuesContract>, 'suggestions' | 'faq' | 'faqEntry' | 'rateFaq'>

const PAGE = 50
/** Somebody who searches the FAQ wants to see more than somebody who is typing a question. */
const FOUND = 0.3
const BOARD = /^[a-z0-9-]{1,60}$/

/** What anyone may read of the FAQ: what is published, nothing else. */
export function publicHandlers(surroundings: Surroundings): Handlers {
  const { db } = surroundings
  return {
    async suggestions({ query }) {
      const { q, board = '' } = query
      if (board !== '' && !BOARD.test(board)) return { items: [] }
      return { items: await suggestionsFor(surroundings, board || null, q) }
    },
    async faq({ query, lang }) {
      const { board = '', q = '', size = PAGE } = query
      if (board !== '' && !BOARD.test(board)) return { items: [] }
      const entries = await publishedFaq(db, board || null)
      const read = entries.map((item) => ({
        item,
        profile: profileOfEntry(item),
        said: `${item.question}\n${item.answer}`,
      }))
      const found = q.trim() === '' ? entries : ranked(q, read, FOUND).map(({ item }) => item)
      return { items: found.slice(0, size).map((item) => faqItemOf(surroundings, item, lang)) }
    },
    async faqEntry({ params, lang }) {
      const found = isId(params.entry) ? await findPublishedFaq(db, params.entry) : null
      return found ? faqEntryOf(surroundings, found, lang) : { refused: 'not-found' }
    },
    async rateFaq({ params, body, lang }) {
      const found = isId(params.entry) ? await findPublishedFaq(db, params.entry) : null
      if (!found) return { refused: 'not-found' }
      await countRating(db, found.entry, body.helped)
      return faqEntryOf(surroundings, found, lang)
    },
  }
}
