import { recapReleasable } from '@gongkai/events/record'
import type { FileStore } from '../../platform/files.ts'
import type { Database } from '../../platform/database.ts'
import { currentRelease } from '../publishing/index.ts'
import { pictureId } from './picture-id.ts'
import { findPicture, type PictureRow } from './picture-store.ts'
import { publicActivity } from './public-rows.ts'

/** Whether something that is published now shows a picture of an activity: the place's, or one of its recap. */
async function isShown(db: Database, activity: string, picture: string): Promise<boolean> {
  const open = await publicActivity(db, activity)
  if (!open) return false
  if (open.published.details.place?.picture?.id === picture) return true
  const recap = await currentRelease(db, recapReleasable, activity)
  return recap?.shape.pictures.some(({ id }) => id === picture) ?? false
}

/** A picture with its bytes, exactly those that were reviewed; null where nothing published shows it. */
export async function shownPicture(
  db: Database,
  store: FileStore,
  activity: string,
  id: string,
): Promise<{ readonly picture: PictureRow; readonly bytes: Buffer } | null> {
  if (!(await isShown(db, activity, id))) return null
  const picture = await findPicture(db, id)
  const bytes = picture && (await store.read(picture.address))
  return picture && bytes && pictureId(activity, bytes) === id ? { picture, bytes } : null
}
