import { departmentsOn } from '@gongkai/department-registry'
import type { Refusal } from '@gongkai/contract-kit'
import type { ActivityDetails } from '@gongkai/events/programme'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import { findPicture } from './picture-store.ts'
import { findRoom } from './room-store.ts'
import { findSeries } from './series-store.ts'

/** Whether everything that a draft names is there: its series, its host, its room, the picture of its place. Null where it is. */
export async function unknownReference(
  { db, registry, clock }: Surroundings,
  id: string,
  { series, host, capacity, place }: ActivityDetails,
): Promise<Refusal | null> {
  if (!(await findSeries(db, series))) return { refused: 'unknown-series', facts: { series } }
  const today = localDateOf(clock.now())
  if (!departmentsOn(registry, today).some((one) => one.id === host))
    return { refused: 'unknown-host', facts: { host } }
  if (capacity.room) {
    const room = await findRoom(db, capacity.room.id)
    if (!room) return { refused: 'unknown-room', facts: { room: capacity.room.id } }
    const used = capacity.room.seats ?? capacity.seats
    if (used > room.seats) return { refused: 'room-too-small', facts: { seats: room.seats } }
  }
  if (!place?.picture) return null
  const picture = await findPicture(db, place.picture.id)
  return picture?.activity === id ? null : { refused: 'unknown-picture' }
}
