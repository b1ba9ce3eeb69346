import type { Refusal } from '@gongkai/contract-kit'
import { parseDepartmentId } from '@gongkai/department-registry'
import { type messagesContract } from '@gongkai/messages/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import { nameAt } from '../departments/names.ts'
import { searchQuery } from '../search/bigram.ts'
import { readCursor, writeCursor } from '../search/cursor.ts'
import type { Surroundings } from '../surroundings.ts'
import { findBoard, isBoardId, listBoards } from './boards.ts'
import { findPublication } from './publication.ts'
import { listPublications, type PublishedQuery } from './published-list.ts'
import { publishedInFull, publishedItemOf } from './published-view.ts'

type Handlers = Pick<
  ModuleHandlers<typeof messagesContract>,
  'challenge' | 'boards' | 'published' | 'publishedAll' | 'publication'
>

const PAGE = 10
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

interface Asked {
  readonly after?: string | undefined
  readonly q?: string | undefined
  readonly size?: number | undefined
}

/** What an address asks of a list: null where nothing can match what was typed. */
function pageAsked({ after: typed, q, size }: Asked): Omit<PublishedQuery, 'board'> | null | Refusal {
  const after = typed === undefined ? null : readCursor(typed, ['string'])?.[0]
  if (after === undefined || (after !== null && !UUID.test(after))) return { refused: 'bad-cursor' }
  const searched = q !== undefined && q.trim() !== ''
  const query = searched ? searchQuery(q) : null
  return searched && query === null ? null : { after, size: size ?? PAGE, query }
}

/** What anyone may read: boards and the publication store, nothing else. */
export function publicHandlers(surroundings: Surroundings): Handlers {
  const { db, clock, registry, challenges, config } = surroundings
  const files = { most: config.uploads.mostFiles, mostBytes: config.uploads.mostMegabytes * 1024 * 1024 }

  async function pageOf(board: string | null, asked: Asked, department: string | null, lang: 'zh' | 'en') {
    const wanted = pageAsked(asked)
    if (wanted && 'refused' in wanted) return wanted
    const page = wanted ? await listPublications(db, { ...wanted, board, department }) : { items: [], next: null }
    if (page.items.length === 0 && board !== null && !(await findBoard(db, board))) {
      return { refused: 'unknown-board' } as const
    }
    return {
      items: page.items.map((item) => publishedItemOf(surroundings, item, lang, wanted?.query)),
      next: page.next === null ? null : writeCursor([page.next]),
    }
  }

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
        files,
      }))
      return { items }
    },
    published: ({ params, query, lang }) =>
      isBoardId(params.board)
        ? pageOf(params.board, query, null, lang)
        : Promise.resolve({ refused: 'unknown-board' as const }),
    async publishedAll({ query, lang }) {
      const { board = null } = query
      if (board !== null && !isBoardId(board)) return { refused: 'unknown-board' }
      const department = query.department === undefined ? null : parseDepartmentId(query.department)
      // What is no department has published nothing.
      if (query.department !== undefined && department === null) return { items: [], next: null }
      return pageOf(board, query, department, lang)
    },
    async publication({ params, lang }) {
      const { board, publication: id } = params
      const found = UUID.test(id) && isBoardId(board) ? await findPublication(db, board, id) : null
      return found ? publishedInFull(surroundings, found, lang) : { refused: 'not-found' }
    },
  }
}
