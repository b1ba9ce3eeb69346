import type { Lang, Refusal } from '@gongkai/contract-kit'
import type { ForwardedMessageView } from '@gongkai/messages/forwarded'
import type { StaffSession } from '../../platform/session.ts'
import { dayOf, findMessage, isBoardId, listForDesk, maySee, messageOf } from '../messages/index.ts'
import { readCursor, writeCursor } from '../search/cursor.ts'
import type { Surroundings } from '../surroundings.ts'
import { linkedPage } from './message-link.ts'
import { boardOf } from './platforms.ts'
import { forwardedViewOf } from './views.ts'

export const PAGE = 30
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const BAD = { refused: 'bad-cursor' } as const

interface Page {
  readonly items: ForwardedMessageView[]
  readonly next: string | null
}

/** A page of what was forwarded and this person may see, the most urgent first; those of one platform stand on its board. */
export async function allForwarded(
  surroundings: Surroundings,
  session: StaffSession,
  { platform, after: given }: { readonly platform?: string | undefined; readonly after?: string | undefined },
  lang: Lang,
): Promise<Page | Refusal<'bad-cursor'>> {
  const after = given === undefined ? undefined : readCursor(given, ['number', 'string'])
  if (after === null) return BAD
  const board = platform === undefined ? undefined : boardOf(platform)
  // What can be no board has no messages, and the database takes no text that holds a null character.
  if (board !== undefined && !isBoardId(board)) return { items: [], next: null }
  const query = { source: 'forwarded', board, after, size: PAGE } as const
  const { rows, next } = await listForDesk(surroundings.db, session, query, dayOf(surroundings))
  return {
    items: rows.flatMap((row) => forwardedViewOf(surroundings, messageOf(row), null, lang) ?? []),
    next: next && writeCursor([...next]),
  }
}

/** A page of what came in with one sheet, in the order of its rows. */
export async function ofImport(
  surroundings: Surroundings,
  session: StaffSession,
  come: string,
  given: string | undefined,
  lang: Lang,
): Promise<Page | Refusal<'bad-cursor'>> {
  const after = given === undefined ? null : readCursor(given, ['string', 'number'])
  if (given !== undefined && (!after || !UUID.test(after[0]))) return BAD
  if (!UUID.test(come)) return { items: [], next: null }
  const links = await linkedPage(surroundings.db, { import: come, after, count: PAGE + 1 })
  const shown = links.slice(0, PAGE)
  const items: ForwardedMessageView[] = []
  for (const link of shown) {
    const row = await findMessage(surroundings.db, link.receipt)
    const view = row && maySee(session, row) ? forwardedViewOf(surroundings, messageOf(row), link.row, lang) : null
    if (view) items.push(view)
  }
  const last = links.length > PAGE ? shown.at(-1) : undefined
  return { items, next: last ? writeCursor([last.import, last.row]) : null }
}
