import type { RoomInput } from '@gongkai/events/programme'
import type { Database } from '../../platform/database.ts'

export interface RoomRow {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly nameEn: string
  readonly seats: number
}

const COLUMNS = 'id, version, name, name_en as "nameEn", seats'

export async function insertRoom(db: Database, id: string, { name, nameEn, seats }: RoomInput): Promise<boolean> {
  const kept = await db.sql(
    'activity-room.insert',
    `insert into activity_room (id, version, name, name_en, seats) values ($1, 1, $2, $3, $4)
     on conflict (id) do nothing returning id`,
    [id, name, nameEn, seats],
  )
  return kept.length === 1
}

export async function updateRoom(db: Database, id: string, version: number, room: RoomInput): Promise<boolean> {
  const kept = await db.sql(
    'activity-room.update',
    `update activity_room set version = version + 1, name = $3, name_en = $4, seats = $5 where id = $1 and version = $2
     returning id`,
    [id, version, room.name, room.nameEn, room.seats],
  )
  return kept.length === 1
}

export async function findRoom(db: Database, id: string): Promise<RoomRow | null> {
  const [row] = await db.sql<RoomRow>('activity-room.find', `select ${COLUMNS} from activity_room where id = $1`, [id])
  return row ?? null
}

export async function allRooms(db: Database): Promise<RoomRow[]> {
  return db.sql('activity-room.all', `select ${COLUMNS} from activity_room order by name, id`)
}
