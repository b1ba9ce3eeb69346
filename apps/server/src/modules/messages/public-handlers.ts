import { type messagesContract } from '@gongkai/messages/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import { nameAt } from '../departments/names.ts'
import { searchQuery } from '../search/bigram.ts'
import { readCursor, writeCursor } from '../search/cursor.ts'
import type { Surroundings } from '../surroundings.ts'
import { findBoard, isBoardId, listBoards } from './boards.ts'
import { findPublication, listPublications } from './publication.ts'
import { publishedInFull, publishedItemOf } from './views.ts'

type Handlers = Pick<ModuleHandlers<typeof messagesContract>, 'challenge' | 'boards' | 'published' | 'publication'>

const PAGE = 10
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What anyone may read: boards and the publication store, nothing else. */
export function publicHandlers(surroundings: Surroundings): Handlers {
  const { db, clock, registry, challenges } = surroundings
  return {
    async challenge() {
      const { parameters, ...rest } = await challenges.make()
      return { ...rest, parameters: { ...parameters } }
    },
    async boards({ lang }) {
      const boards = await listBoards(db)
      const items = boards.map(({ position: _, ...board }) => ({
        ...board,
        departmentName: nameAt(registry, board.department, clock.now(), lang),
      }))
      return { items }
    },
    async published({ params, query, lang }) {
      if (!isBoardId(params.board)) return { refused: 'unknown-board' }
      const after = query.after === undefined ? null : readCursor(query.after, ['string'])?.[0]
      if (after === undefined || (after !== null && !UUID.test(after))) return { refused: 'bad-cursor' }
      const search = query.q === undefined || query.q.trim() === '' ? null : searchQuery(query.q)
      if (query.q !== undefined && query.q.trim() !== '' && search === null) {
        return (await findBoard(db, params.board)) ? { items: [], next: null } : { refused: 'unknown-board' }
      }
      const page = await listPublications(db, { board: params.board, after, size: query.size ?? PAGE, query: search })
      if (page.items.length === 0 && !(await findBoard(db, params.board))) return { refused: 'unknown-board' }
      return {
        items: page.items.map((item) => publishedItemOf(surroundings, item, lang)),
        next: page.next === null ? null : writeCursor([page.next]),
      }
    },
    async publication({ params, lang }) {
      const { board, publication: id } = params
      const found = UUID.test(id) && isBoardId(board) ? await findPublication(db, board, id) : null
      return found ? publishedInFull(surroundings, found, lang) : { refused: 'not-found' }
    },
  }
}
