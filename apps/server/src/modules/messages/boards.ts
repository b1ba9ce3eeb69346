import type { BoardKind } from '@gongkai/messages/values'
import type { Database } from '../../platform/database.ts'

/** A message board (留言板). */
export interface Board {
  readonly id: string
  readonly position: number
  readonly kind: BoardKind
  /** Shown in the list of boards; one that is not is reached by its own page or widget only. */
  readonly listed: boolean
  readonly title: string
  readonly titleEn: string
  /** Empty where the board is not of a policy page. */
  readonly policyTitle: string
  readonly policyUrl: string | null
  readonly clause: string | null
  readonly department: string
}

/** A board as it is set up: of a policy page and listed where not said otherwise. */
export type NewBoard = Omit<Board, 'kind' | 'listed'> & Partial<Pick<Board, 'kind' | 'listed'>>

const COLUMNS = `id, position, kind, listed, title, title_en as "titleEn", policy_title as "policyTitle", policy_url as "policyUrl",
  clause, department`

const BOARD_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a text can be the id of a board at all: what comes from an address may hold anything. */
export function isBoardId(text: string): boolean {
  return text.length <= 60 && BOARD_ID.test(text)
}

export async function findBoard(db: Database, id: string): Promise<Board | null> {
  if (!isBoardId(id)) return null
  const [row] = await db.sql<Board>('board.find', `select ${COLUMNS} from board where id = $1`, [id])
  return row ?? null
}

/** All boards in their order, with how many published answers each has. */
export async function listBoards(db: Database): Promise<(Board & { readonly answered: number })[]> {
  return db.sql('board.list', `select ${COLUMNS}, answered from board order by position, id`)
}

/** Keeps the number of answers that the public can read on a board: one came, or one was withdrawn. */
export async function countAnswered(db: Database, board: string, by: 1 | -1): Promise<void> {
  await db.sql('board.answered', 'update board set answered = answered + $2 where id = $1', [board, by])
}

/** Sets up a board; one that is there already stays as it is. */
export async function addBoard(db: Database, board: NewBoard): Promise<void> {
  await db.sql(
    'board.add',
    `insert into board (id, position, kind, listed, title, title_en, policy_title, policy_url, clause, department)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
    [
      board.id,
      board.position,
      board.kind ?? 'policy',
      board.listed ?? true,
      board.title,
      board.titleEn,
      board.policyTitle,
      board.policyUrl,
      board.clause,
      board.department,
    ],
  )
}
