import type { Refusal, TakenFile } from '@gongkai/contract-kit'
import { redactFile } from '@gongkai/file-screening'
import { StoreFull } from '../../platform/disk.ts'
import type { FileStore } from '../../platform/files.ts'
import type { Surroundings } from '../surroundings.ts'
import { pictureId } from './picture-id.ts'
import { pictureSize } from './picture-size.ts'
import { insertPicture, picturesOf, type PictureKind, type PictureRow } from './picture-store.ts'

export const MOST_PICTURE_MEGABYTES = 8
const MOST_PICTURES = 12
const KINDS: Readonly<Record<string, PictureKind>> = { jpeg: 'jpeg', png: 'png' }
export const PICTURE_TYPES: Readonly<Record<PictureKind, string>> = { jpeg: 'image/jpeg', png: 'image/png' }

/**
 * Takes a picture of a place: rewritten without what the camera wrote into it (place, device, time), screened again, then kept. What
 * cannot be rewritten honestly, or still bears something that stops a release, is refused.
 */
export async function takePicture(
  { db, clock }: Surroundings,
  store: FileStore,
  activity: string,
  by: string,
  { bytes }: TakenFile,
): Promise<PictureRow | Refusal> {
  // Nothing of the name is kept: it may say who took the picture.
  const cleaned = await redactFile({ name: 'picture', bytes })
  if (!cleaned.done) {
    const { kind, findings } = cleaned.left
    if (!(kind in KINDS)) return { refused: 'picture-unreadable' }
    const blocking = findings.filter(({ severity }) => severity === 'block').map(({ type }) => type)
    if (blocking.length === 0) return { refused: 'picture-with-metadata' }
    return blocking.includes('UNREADABLE') || blocking.includes('BOMB')
      ? { refused: 'picture-unreadable' }
      : { refused: 'picture-blocked', facts: { because: [...new Set(blocking)].join('、') } }
  }
  const kind = KINDS[cleaned.left.kind]
  const measured = kind && pictureSize(cleaned.bytes, kind)
  if (!kind || !measured) return { refused: 'picture-unreadable' }
  try {
    return await db.transaction(async () => {
      const id = pictureId(activity, cleaned.bytes)
      const there = await picturesOf(db, activity)
      const same = there.find((picture) => picture.id === id)
      if (same) return same
      if (there.length >= MOST_PICTURES) return { refused: 'too-many-pictures', facts: { most: MOST_PICTURES } }
      const { address, sha256, size } = await store.keep('files', cleaned.bytes)
      const picture = { id, activity, address, sha256, kind, size, ...measured }
      await insertPicture(db, picture, by, clock.now())
      return picture
    })
  } catch (error) {
    if (error instanceof StoreFull) return { refused: 'store-full' }
    throw error
  }
}
