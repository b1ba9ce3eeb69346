import type { Refusal } from '@gongkai/contract-kit'
import type { Database } from '../../platform/database.ts'
import { uuidv7 } from '../../platform/ids.ts'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'

/** A list that somebody named. Without an owner it is shared with everybody. */
export interface SavedView {
  readonly id: string
  readonly owner: string | null
  readonly name: string
  readonly query: Readonly<Record<string, unknown>>
  readonly place: number
}

const COLUMNS = 'id, owner, name, query, place'
const MOST_VIEWS = 50
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Shared views are the office's. */
const mayShare = (session: StaffSession) =>
  session.roles.includes('office') || session.roles.includes('office-reviewer')

/** What this person saved, then what is shared, each in its order. */
export async function viewsFor(db: Database, session: StaffSession): Promise<SavedView[]> {
  return db.sql(
    'view.list',
    `select ${COLUMNS} from saved_view where owner = $1 or owner is null order by owner is null, place, id`,
    [session.person],
  )
}

export function savedViewOf(view: SavedView, session: StaffSession) {
  const { id, owner, name, query } = view
  const shared = owner === null
  return { id, name, query, shared, mayChange: !shared || mayShare(session) }
}

/** One of the person's own or a shared one that they may change; what belongs to somebody else does not exist. */
async function changeable(db: Database, session: StaffSession, id: string): Promise<SavedView | Refusal> {
  const [row] = UUID.test(id)
    ? await db.sql<SavedView>('view.find', `select ${COLUMNS} from saved_view where id = $1 for update`, [id])
    : []
  if (!row || (row.owner !== null && row.owner !== session.person)) return { refused: 'not-found' }
  return row.owner === null && !mayShare(session) ? { refused: 'sharing-not-yours' } : row
}

async function isTaken(db: Database, owner: string | null, name: string, but: string | null): Promise<boolean> {
  const [row] = await db.sql(
    'view.named',
    `select 1 from saved_view where owner is not distinct from $1 and name = $2 and id is distinct from $3::uuid`,
    [owner, name, but],
  )
  return row !== undefined
}

/** Keeps a new view at the end of its kind. Refuses `sharing-not-yours`, `too-many-views`, `view-name-taken`. */
export async function addView(
  { db, clock }: Pick<Surroundings, 'db' | 'clock'>,
  session: StaffSession,
  { name, query, shared }: { readonly name: string; readonly query: object; readonly shared: boolean },
): Promise<SavedView | Refusal> {
  if (shared && !mayShare(session)) return { refused: 'sharing-not-yours' }
  const owner = shared ? null : session.person
  const now = clock.now()
  const [held] = await db.sql<{ count: number; last: number | null }>(
    'view.count',
    'select count(*) as count, max(place) as last from saved_view where owner is not distinct from $1',
    [owner],
  )
  if ((held?.count ?? 0) >= MOST_VIEWS) return { refused: 'too-many-views', facts: { most: MOST_VIEWS } }
  const id = uuidv7(now)
  const place = (held?.last ?? -1) + 1
  const kept = await db.sql(
    'view.add',
    `insert into saved_view (id, owner, name, query, place, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning id`,
    [id, owner, name, JSON.stringify(query), place, session.person, new Date(now)],
  )
  if (kept.length === 0) return { refused: 'view-name-taken', facts: { name } }
  return { id, owner, name, query: { ...query }, place }
}

export interface ViewChange {
  readonly name?: string | undefined
  readonly query?: object | undefined
  readonly place?: number | undefined
}

/** Renames a view, replaces what it lists, or moves it: the others of its kind close up around it. */
export async function changeView(
  db: Database,
  session: StaffSession,
  id: string,
  change: ViewChange,
): Promise<SavedView | Refusal> {
  const view = await changeable(db, session, id)
  if ('refused' in view) return view
  const next = { ...view, name: change.name ?? view.name, query: { ...(change.query ?? view.query) } }
  if (await isTaken(db, view.owner, next.name, id)) return { refused: 'view-name-taken', facts: { name: next.name } }
  await db.sql('view.change', 'update saved_view set name = $2, query = $3 where id = $1', [
    id,
    next.name,
    JSON.stringify(next.query),
  ])
  if (change.place !== undefined) await move(db, view, change.place)
  return next
}

async function move(db: Database, { id, owner }: SavedView, place: number): Promise<void> {
  const others = await db.sql<{ id: string }>(
    'view.others',
    'select id from saved_view where owner is not distinct from $1 and id <> $2 order by place, id for update',
    [owner, id],
  )
  const order = others.map((one) => one.id).toSpliced(place, 0, id)
  await db.sql(
    'view.order',
    `update saved_view set place = ordered.place from unnest($1::uuid[]) with ordinality as ordered(id, place)
     where saved_view.id = ordered.id`,
    [order],
  )
}

export async function removeView(db: Database, session: StaffSession, id: string): Promise<Refusal | null> {
  const view = await changeable(db, session, id)
  if ('refused' in view) return view
  await db.sql('view.remove', 'delete from saved_view where id = $1', [id])
  return null
}
