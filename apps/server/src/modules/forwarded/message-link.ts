import type { Database } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import type { KeptCells } from './import-row.ts'

/** Which message a number of a platform became. */
export interface MessageLink {
  readonly platform: string
  readonly outer_id: string
  readonly receipt: string
  readonly import: string
  readonly row: number
  readonly transfer_no: string | null
  readonly cells_sealed: Buffer
}

const COLUMNS = 'platform, outer_id, receipt, import, row, transfer_no, cells_sealed'

const about = (platform: string, outerId: string) => `${platform}\n${outerId}`

export const sealCells = (seal: Seal, platform: string, outerId: string, cells: KeptCells): Buffer =>
  seal.seal('forwarded', JSON.stringify(cells), about(platform, outerId))

export const openCells = (seal: Seal, { platform, outer_id, cells_sealed }: MessageLink): KeptCells =>
  JSON.parse(seal.open('forwarded', cells_sealed, about(platform, outer_id))) as KeptCells

/** Puts down that this number is being taken in; false where it was before. A second import waits here for the first. */
export async function reserve(db: Database, link: Omit<MessageLink, 'receipt'>): Promise<boolean> {
  const put = await db.sql(
    'forwarded.reserve',
    `insert into forwarded_message (platform, outer_id, import, row, transfer_no, cells_sealed)
     values ($1, $2, $3, $4, $5, $6) on conflict (platform, outer_id) do nothing returning outer_id`,
    [link.platform, link.outer_id, link.import, link.row, link.transfer_no, link.cells_sealed],
  )
  return put.length === 1
}

export async function bind(db: Database, platform: string, outerId: string, receipt: string): Promise<void> {
  await db.sql('forwarded.bind', 'update forwarded_message set receipt = $3 where platform = $1 and outer_id = $2', [
    platform,
    outerId,
    receipt,
  ])
}

/** Takes a reservation back: the message was refused. */
export async function unreserve(db: Database, platform: string, outerId: string): Promise<void> {
  await db.sql(
    'forwarded.unreserve',
    'delete from forwarded_message where platform = $1 and outer_id = $2 and receipt is null',
    [platform, outerId],
  )
}

export function linksOf(db: Database, platform: string, outerIds: readonly string[]): Promise<MessageLink[]> {
  return db.sql(
    'forwarded.links',
    `select ${COLUMNS} from forwarded_message where platform = $1 and outer_id = any($2) and receipt is not null`,
    [platform, outerIds],
  )
}

/** Every link of a platform whose message came in between two instants, as they were imported. */
export function linksBetween(db: Database, platform: string, from: Date, to: Date): Promise<MessageLink[]> {
  const columns = COLUMNS.split(', ')
    .map((column) => `link.${column}`)
    .join(', ')
  return db.sql(
    'forwarded.links-between',
    `select ${columns} from forwarded_message link join forwarded_import came on came.id = link.import
     where link.platform = $1 and link.receipt is not null and came.at >= $2 and came.at < $3
     order by came.at, link.import, link.row`,
    [platform, from, to],
  )
}

export interface LinkedQuery {
  readonly import: string
  /** Import and row of the last link of the page before. */
  readonly after: readonly [come: string, row: number] | null
  readonly count: number
}

/** A page of the messages of one import, in the order of their rows. */
export function linkedPage(db: Database, { import: come, after, count }: LinkedQuery): Promise<MessageLink[]> {
  return db.sql(
    'forwarded.page',
    `select ${COLUMNS} from forwarded_message
     where import = $1 and receipt is not null and row > $2 order by row limit $3`,
    [come, after?.[1] ?? 0, count],
  )
}
