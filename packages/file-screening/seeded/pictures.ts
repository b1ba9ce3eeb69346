import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'
import { person } from './invented.ts'
import { clean, expect, leak, type Recipe } from './recipe.ts'

export interface Notes {
  readonly position?: boolean
  readonly artist?: string
  readonly orientation?: boolean
  readonly camera?: boolean
}

interface Entry {
  readonly tag: number
  readonly type: number
  readonly count: number
  readonly data: Uint8Array
}

function short(tag: number, value: number): Entry {
  return { tag, type: 3, count: 1, data: Uint8Array.of(value >> 8, value & 255, 0, 0) }
}

function long(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)
}

function ascii(tag: number, text: string): Entry {
  const data = Buffer.from(`${text}\0`)
  return { tag, type: 2, count: data.length, data }
}

function degrees(tag: number, whole: number, minutes: number): Entry {
  const parts = [whole, 1, minutes, 1, 30, 1].map(long)
  return { tag, type: 5, count: 3, data: Buffer.concat(parts) }
}

/** A directory of a TIFF structure that begins at `at`, with its longer values behind it. */
function directory(entries: readonly Entry[], at: number): Uint8Array {
  let behind = at + 2 + entries.length * 12 + 4
  const rows: Uint8Array[] = [Uint8Array.of(0, entries.length)]
  const values: Uint8Array[] = []
  for (const { tag, type, count, data } of entries) {
    const inline = data.length <= 4
    rows.push(Uint8Array.of(tag >> 8, tag & 255, 0, type), long(count))
    rows.push(inline ? Buffer.concat([data, new Uint8Array(4 - data.length)]) : long(behind))
    if (inline) continue
    const padded = data.length % 2 ? Buffer.concat([data, Uint8Array.of(0)]) : data
    values.push(padded)
    behind += padded.length
  }
  return Buffer.concat([...rows, long(0), ...values])
}

/** What a camera writes: TIFF, most significant byte first. */
export function exif({ position, artist, orientation, camera }: Notes): Uint8Array {
  const own: Entry[] = []
  if (camera) own.push(ascii(0x010f, 'NIKON CORPORATION'))
  if (orientation) own.push(short(0x0112, 6))
  if (artist !== undefined) own.push(ascii(0x013b, artist))
  const head = Buffer.concat([Buffer.from('MM\0*', 'latin1'), long(8)])
  if (!position) return Buffer.concat([head, directory(own, 8)])
  const pointer = (at: number): Entry => ({ tag: 0x8825, type: 4, count: 1, data: long(at) })
  const length = directory([...own, pointer(0)], 8).length
  const place = [ascii(1, 'N'), degrees(2, 31, 14), ascii(3, 'E'), degrees(4, 121, 28)]
  return Buffer.concat([head, directory([...own, pointer(8 + length)], 8), directory(place, 8 + length)])
}

function segment(marker: number, body: Uint8Array): Uint8Array {
  const size = body.length + 2
  return Buffer.concat([Uint8Array.of(0xff, marker, size >> 8, size & 255), body])
}

/** A grey JPEG of eight by eight points, the smallest that every viewer shows. */
export function photograph(notes: Notes | null): Uint8Array {
  const one = [1, ...Array<number>(15).fill(0), 0]
  return Buffer.concat([
    Uint8Array.of(0xff, 0xd8),
    ...(notes ? [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(notes)]))] : []),
    segment(0xdb, Uint8Array.of(0, ...Array<number>(64).fill(1))),
    segment(0xc0, Uint8Array.of(8, 0, 8, 0, 8, 1, 1, 0x11, 0)),
    segment(0xc4, Uint8Array.of(0x00, ...one)),
    segment(0xc4, Uint8Array.of(0x10, ...one)),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(0x3f, 0xff, 0xd9),
  ])
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  return Buffer.concat([long(body.length), named, long(crc32(named))])
}

/** A grey PNG of four by four points, with chunks before its pixels. */
export function graphic(chunks: readonly (readonly [string, Uint8Array])[] = [], size = 4): Uint8Array {
  const rows = Buffer.alloc(4 * 5, 128).fill(0, 0, 1)
  for (let y = 0; y < 4; y += 1) rows[y * 5] = 0
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Buffer.concat([long(size), long(size), Uint8Array.of(8, 0, 0, 0, 0)])),
    ...chunks.map(([type, body]) => chunk(type, body)),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

export const PICTURES: readonly Recipe[] = [
  leak('photograph-with-position', 'jpg', () => [photograph({ position: true, camera: true }), expect('POSITION')]),
  leak('photograph-of-a-named-artist', 'jpg', (chance) => {
    const artist = `${chance.of(['Chen', 'Gu', 'Pan', 'Lu'])} ${chance.of(['Wenbo', 'Jiaying', 'Deming'])}`
    return [photograph({ artist, orientation: true }), expect('AUTHOR', artist)]
  }),
  leak('graphic-with-position', 'png', () => [graphic([['eXIf', exif({ position: true })]]), expect('POSITION')]),
  leak('graphic-of-a-named-author', 'png', (chance) => {
    const author = person(chance)
    const text = Buffer.concat([Buffer.from('Author\0\0\0\0\0', 'latin1'), Buffer.from(author)])
    return [graphic([['iTXt', text]]), expect('AUTHOR', author)]
  }),
  leak('gigantic-graphic', 'png', () => [graphic([], 60_000), expect('BOMB')]),
  clean('photograph-of-a-camera', 'jpg', () => photograph({ camera: true, orientation: true })),
  clean('photograph-without-notes', 'jpg', () => photograph(null)),
  clean('graphic-of-a-program', 'png', () => graphic([['tEXt', Buffer.from('Software\0Adobe ImageReady', 'latin1')]])),
]
