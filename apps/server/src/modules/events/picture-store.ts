import type { Database } from '../../platform/database.ts'

export const PICTURE_KINDS = ['jpeg', 'png'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

/** A picture of a place; its bytes are in the store of files at `address`. */
export interface PictureRow {
  readonly id: string
  readonly activity: string
  readonly address: string
  readonly sha256: string
  readonly kind: PictureKind
  readonly size: number
  readonly width: number
  readonly height: number
}

const COLUMNS = 'id, activity, address, sha256, kind, size, width, height'

/** Keeps a picture; the same one sent again to the same activity is there already. */
export async function insertPicture(db: Database, picture: PictureRow, by: string, at: number): Promise<void> {
  await db.sql(
    'activity-picture.insert',
    `insert into activity_picture (id, activity, address, sha256, kind, size, width, height, sent_by, sent_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
    [
      picture.id,
      picture.activity,
      picture.address,
      picture.sha256,
      picture.kind,
      picture.size,
      picture.width,
      picture.height,
      by,
      new Date(at),
    ],
  )
}

export async function findPicture(db: Database, id: string): Promise<PictureRow | null> {
  const [row] = await db.sql<PictureRow>(
    'activity-picture.find',
    `select ${COLUMNS} from activity_picture where id = $1`,
    [id],
  )
  return row ?? null
}

export async function picturesOf(db: Database, activity: string): Promise<PictureRow[]> {
  return db.sql(
    'activity-picture.of',
    `select ${COLUMNS} from activity_picture where activity = $1 order by sent_at, id`,
    [activity],
  )
}
