import type { Database } from '../../platform/database.ts'

/** A message board (留言板) under a policy page. */
export interface Board {
  readonly id: string
  readonly position: number
  readonly title: string
  readonly titleEn: string
  readonly policyTitle: string
  readonly policyUrl: string | null
  readonly clause: string | null
  readonly department: string
}

const COLUMNS = `id, position, title, title_en as "titleEn", policy_title as "policyTitle", policy_url as "policyUrl", clause,
  department`

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
  return db.sql(
    'board.list',
    `select ${COLUMNS}, coalesce(published.answered, 0)::int as answered
     from board left join (select board, count(distinct id) as answered from publication group by board) published
       on published.board = board.id
     order by position, id`,
  )
}

/** Sets up a board; one that is there already stays as it is. */
export async function addBoard(db: Database, board: Board): Promise<void> {
  await db.sql(
    'board.add',
    `insert into board (id, position, title, title_en, policy_title, policy_url, clause, department)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [
      board.id,
      board.position,
      board.title,
      board.titleEn,
      board.policyTitle,
      board.policyUrl,
      board.clause,
      board.department,
    ],
  )
}
