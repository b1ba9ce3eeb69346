import ExifReader from 'exifreader'
import { contentKind, type ContentKind } from '../content-kind.ts'
import { namesAPerson } from '../office/person.ts'
import type { Found } from '../office/properties.ts'
import { decodeText } from '../plain/decoding.ts'
import { CannotRead, TooLarge, type FileReader, type FileReading } from '../reading.ts'
import { bmpFrame, gifFrame, heicFrame, jpegFrame, pngFrame, webpFrame, type PictureFrame } from './container.ts'
import { readExif } from './exif.ts'
import { readXmp } from './xmp.ts'

const FRAMES: Partial<Readonly<Record<ContentKind, (bytes: Uint8Array) => PictureFrame>>> = {
  jpeg: jpegFrame,
  png: pngFrame,
  gif: gifFrame,
  webp: webpFrame,
  bmp: bmpFrame,
  heic: heicFrame,
}
const HOLDS_EXIF = new Set<ContentKind>(['jpeg', 'png', 'webp', 'tiff', 'heic'])

/** Marks that phones put behind a picture. */
const OF_THE_CAMERA = /^[^]{0,64}(?:SEFH|SEFT|QDIOBS)/

/** Reads all of a picture but its pixels: position, people, notes, and what was put behind its end. */
export const readPicture: FileReader = async ({ bytes, within }, budget) => {
  const kind = contentKind(bytes)
  const where = { within, part: 'picture' }
  const found: Found = { parts: [], traces: [] }
  const inner: FileReading['inner'][number][] = []
  const frame = guarded(() => FRAMES[kind]?.(bytes)) ?? { width: 0, height: 0, end: bytes.length, words: [], xmp: [] }
  const exif = HOLDS_EXIF.has(kind) ? guardedExif(bytes, where, found) : null
  const width = frame.width || exif?.width || 0
  const height = frame.height || exif?.height || 0
  if (width * height > budget.pixels) throw new TooLarge(`a picture of ${width} × ${height} points`)
  for (const { key, bytes: stored } of frame.words) readWords(key, decodeText(stored).text, where, found)
  for (const packet of frame.xmp) readXmp(packet, where, found)
  if (kind === 'tiff' || kind === 'heic' || kind === 'gif') loosePackets(bytes, where, found)
  if (exif?.thumbnail && differs(exif.thumbnail, { width, height })) {
    const text = `${exif.thumbnail.width} × ${exif.thumbnail.height}, picture ${width} × ${height}`
    found.traces.push({
      type: 'HIDDEN_TEXT',
      rule: 'thumbnail-of-another-shape',
      text,
      where: { within, part: 'EXIF' },
      severity: 'review',
    })
  }
  behindTheEnd(bytes, frame.end, where, found, inner)
  return { kind: 'image', ...found, inner, unread: ['the writing inside the picture is not read'] }
}

/** A frame that cannot be followed to its end is a damaged file, whatever the way in which it is damaged. */
function guarded<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof RangeError ? new CannotRead('the picture is damaged') : error
  }
}

function guardedExif(bytes: Uint8Array, where: { within: readonly string[]; part: string }, found: Found) {
  try {
    return readExif(bytes, where, found)
  } catch (error) {
    if (error instanceof ExifReader.errors.MetadataMissingError) return null
    throw new CannotRead('the data about the picture are damaged')
  }
}

function readWords(key: string, text: string, where: { within: readonly string[]; part: string }, found: Found): void {
  const place = { ...where, part: key }
  if (text.trim() === '') return
  if (/^(?:author|artist|creator|owner|copyright)$/i.test(key)) {
    if (namesAPerson(text))
      found.traces.push({ type: 'AUTHOR', rule: key.toLowerCase(), text: text.slice(0, 200), where: place })
  }
  found.parts.push({ where: place, text, before: ' ' })
}

function loosePackets(bytes: Uint8Array, where: { within: readonly string[]; part: string }, found: Found): void {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = whole.indexOf('<x:xmpmeta')
  const end = start < 0 ? -1 : whole.indexOf('</x:xmpmeta>', start)
  if (end > start) readXmp(whole.subarray(start, end + 12), where, found)
}

/** A thumbnail of another shape than its picture was made before the picture was cut. Cameras put 3:2 into 4:3 with black bars. */
function differs(thumbnail: { width: number; height: number }, picture: { width: number; height: number }): boolean {
  if (thumbnail.width * thumbnail.height * picture.width * picture.height === 0) return false
  const shape = ({ width, height }: { width: number; height: number }) =>
    Math.max(width, height) / Math.min(width, height)
  const shown = shape(thumbnail)
  if (Math.abs(shown - 4 / 3) < 0.03 && shape(picture) < 1.85) return false
  return Math.abs(shown - shape(picture)) / shape(picture) > 0.12
}

function behindTheEnd(
  bytes: Uint8Array,
  end: number,
  where: { within: readonly string[]; part: string },
  found: Found,
  inner: FileReading['inner'][number][],
): void {
  const rest = bytes.subarray(end)
  if (rest.length < 8 || !rest.some((byte) => byte !== 0)) return
  const head = Buffer.from(rest.subarray(0, 128)).toString('latin1')
  // A camera that puts further pictures behind the first lists them in its front (multi-picture format).
  const listed = /^\xff\xd8\xff/.test(head) && Buffer.from(bytes.subarray(0, end)).includes('MPF\0')
  if ((listed || OF_THE_CAMERA.test(head)) && !Buffer.from(rest).includes('PK\x03\x04')) return
  const kind = contentKind(rest)
  const name = `bytes behind the picture (${kind})`
  if (kind === 'unknown') {
    found.traces.push({
      type: 'EMBEDDED_FILE',
      rule: 'bytes-behind-the-picture',
      text: `${rest.length} bytes`,
      where: { ...where, part: `bytes ${end}-${bytes.length}` },
    })
  } else inner.push({ name, bytes: rest, embedded: true })
}
