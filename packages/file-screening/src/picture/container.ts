import { inflateSync } from 'node:zlib'
import { CannotRead } from '../reading.ts'

/** What a picture's file says of itself, read from its frame alone: no pixel is decoded. */
export interface PictureFrame {
  readonly width: number
  readonly height: number
  /** Where the picture ends; what follows is something else. */
  readonly end: number
  /** Words kept in the file, by their key: `Comment`, `Author`. */
  readonly words: readonly { readonly key: string; readonly bytes: Uint8Array }[]
  /** XMP packets. */
  readonly xmp: readonly Uint8Array[]
}

interface Growing {
  width: number
  height: number
  end: number
  words: { key: string; bytes: Uint8Array }[]
  xmp: Uint8Array[]
}

const LARGEST_WORDS = 1024 * 1024

function empty(end: number): Growing {
  return { width: 0, height: 0, end, words: [], xmp: [] }
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(to, bytes.length) - from)).toString(
    'latin1',
  )
}

/** Walks the segments of a JPEG. */
export function jpegFrame(bytes: Uint8Array): PictureFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frame = empty(bytes.length)
  let drawn = false
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw new CannotRead('the picture is damaged')
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) return { ...frame, end: at + 2 }
    if (marker >= 0xd0 && marker <= 0xd8) {
      at += 2
      continue
    }
    const length = view.getUint16(at + 2)
    const start = at + 4
    const end = Math.min(bytes.length, at + 2 + length)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && end - start >= 5) {
      frame.height = view.getUint16(start + 1)
      frame.width = view.getUint16(start + 3)
    } else if (marker === 0xfe) frame.words.push({ key: 'Comment', bytes: bytes.subarray(start, end) })
    else if (marker === 0xe1 && latin(bytes, start, start + 28) === 'http://ns.adobe.com/xap/1.0/') {
      frame.xmp.push(bytes.subarray(start + 29, end))
    }
    at = end
    if (marker === 0xda) drawn = true
    // After a start of scan the picture's own data run to the next marker.
    if (marker === 0xda) while (at + 1 < bytes.length && !endsScan(bytes, at)) at += 1
  }
  if (!drawn) throw new CannotRead('the picture is cut off')
  // Without an end mark the picture is cut off below, which no reader minds; nothing can follow it.
  return frame
}

function endsScan(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0
  return bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)
}

/** Walks the chunks of a PNG. */
export function pngFrame(bytes: Uint8Array): PictureFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frame = empty(bytes.length)
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const type = latin(bytes, at + 4, at + 8)
    const data = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length))
    if (type === 'IHDR' && data.length >= 8) {
      frame.width = view.getUint32(at + 8)
      frame.height = view.getUint32(at + 12)
    } else if (/^[tiz](?:EXt|TXt)$/.test(type)) pngWords(type, data, frame)
    at += 12 + length
    if (type === 'IEND') return { ...frame, end: at }
  }
  if (frame.width === 0) throw new CannotRead('the picture is damaged')
  return frame
}

function pngWords(type: string, data: Uint8Array, frame: Growing): void {
  const zero = data.indexOf(0)
  if (zero < 0) return
  const key = latin(data, 0, zero)
  let packed = type === 'zTXt'
  let from = zero + (type === 'zTXt' ? 2 : 1)
  if (type === 'iTXt') {
    packed = data[zero + 1] === 1
    const language = data.indexOf(0, zero + 3)
    const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
    if (translated < 0) return
    from = translated + 1
  }
  const stored = data.subarray(from)
  const bytes = packed ? unpackedWords(stored) : stored
  if (key === 'XML:com.adobe.xmp') frame.xmp.push(bytes)
  else frame.words.push({ key, bytes })
}

function unpackedWords(stored: Uint8Array): Uint8Array {
  try {
    return inflateSync(stored, { maxOutputLength: LARGEST_WORDS })
  } catch {
    throw new CannotRead('words packed in the picture are damaged or too large')
  }
}

/** Walks the blocks of a GIF. */
export function gifFrame(bytes: Uint8Array): PictureFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 13) throw new CannotRead('the picture is cut off')
  const frame = empty(bytes.length)
  frame.width = view.getUint16(6, true)
  frame.height = view.getUint16(8, true)
  const table = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))
  let at = 13 + table(bytes[10] ?? 0)
  const skipBlocks = (from: number): { next: number; data: Uint8Array[] } => {
    const data: Uint8Array[] = []
    let next = from
    while (next < bytes.length && bytes[next] !== 0) {
      data.push(bytes.subarray(next + 1, next + 1 + (bytes[next] ?? 0)))
      next += 1 + (bytes[next] ?? 0)
    }
    return { next: next + 1, data }
  }
  while (at < bytes.length) {
    const mark = bytes[at]
    if (mark === 0x3b) return { ...frame, end: at + 1 }
    if (mark === 0x21) {
      const { next, data } = skipBlocks(at + 2)
      if (bytes[at + 1] === 0xfe) frame.words.push({ key: 'Comment', bytes: Buffer.concat(data) })
      at = next
    } else if (mark === 0x2c) at = skipBlocks(at + 10 + table(bytes[at + 9] ?? 0) + 1).next
    else throw new CannotRead('the picture is damaged')
  }
  return frame
}

/** Walks the chunks of a WebP. */
export function webpFrame(bytes: Uint8Array): PictureFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30) throw new CannotRead('the picture is cut off')
  const frame = empty(Math.min(bytes.length, 8 + view.getUint32(4, true) + (view.getUint32(4, true) % 2)))
  let at = 12
  while (at + 8 <= frame.end) {
    const type = latin(bytes, at, at + 4)
    const length = view.getUint32(at + 4, true)
    const start = at + 8
    if (type === 'VP8X' && start + 10 <= bytes.length) {
      frame.width = 1 + (view.getUint32(start + 4, true) & 0xffffff)
      frame.height = 1 + ((view.getUint32(start + 6, true) >>> 8) & 0xffffff)
    } else if (type === 'VP8 ' && frame.width === 0 && start + 10 <= bytes.length) {
      frame.width = view.getUint16(start + 6, true) & 0x3fff
      frame.height = view.getUint16(start + 8, true) & 0x3fff
    } else if (type === 'XMP ') frame.xmp.push(bytes.subarray(start, start + length))
    at = start + length + (length % 2)
  }
  return frame
}

export function bmpFrame(bytes: Uint8Array): PictureFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 26) throw new CannotRead('the picture is cut off')
  const said = view.getUint32(2, true)
  const frame = empty(said > 26 && said <= bytes.length ? said : bytes.length)
  return { ...frame, width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
}

/** HEIC and TIFF are frames of addresses: their measures and words are read with their EXIF data. */
export function heicFrame(bytes: Uint8Array): PictureFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frame = empty(bytes.length)
  const found = latin(bytes, 0, 65_536).indexOf('ispe')
  if (found > 0 && found + 16 <= bytes.length) {
    frame.width = view.getUint32(found + 8)
    frame.height = view.getUint32(found + 12)
  }
  let at = 0
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at)
    if (size === 0) return frame
    const whole = size === 1 && at + 16 <= bytes.length ? Number(view.getBigUint64(at + 8)) : size
    if (whole < 8 || !/^[a-zA-Z0-9 ]{4}$/.test(latin(bytes, at + 4, at + 8))) return { ...frame, end: at }
    at += whole
  }
  return { ...frame, end: Math.min(bytes.length, at) }
}
