import { CannotRead, TooLarge } from '../reading.ts'
import { decodeText } from '../plain/decoding.ts'

/** One line of a zip's central directory, which says what the archive claims to hold. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  readonly symlink: boolean
  readonly folder: boolean
  readonly method: number
  readonly packedBytes: number
  readonly claimedBytes: number
  /** Where the packed bytes lie. */
  readonly start: number
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  readonly comment: Uint8Array
  /** Stretches that belong to no entry and hold something: before, between and after. */
  readonly loose: readonly { readonly start: number; readonly end: number }[]
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const FOUR_GIB = 0xffffffff

function endRecord(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new CannotRead('the archive has no directory: it is cut off or damaged')
}

/** The 64-bit sizes of an entry, in the order in which the short fields ask for them. */
function longSizes(view: DataView, extra: number, length: number, asked: readonly number[]): number[] {
  for (let at = extra; at + 4 <= extra + length;) {
    const size = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1) {
      let from = at + 4
      return asked.map((value) => {
        if (value !== FOUR_GIB || from + 8 > at + 4 + size) return value
        from += 8
        return Number(view.getBigUint64(from - 8, true))
      })
    }
    at += 4 + size
  }
  return [...asked]
}

function centralStart(view: DataView, end: number): { count: number; size: number; offset: number; tail: number } {
  const short = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    tail: end,
  }
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return short
  const record = Number(view.getBigUint64(end - 12, true))
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) return short
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    size: Number(view.getBigUint64(record + 40, true)),
    offset: Number(view.getBigUint64(record + 48, true)),
    tail: record,
  }
}

/**
 * Reads the directory of a zip and nothing of its contents. Entries that lie over one another are a bomb (one packed stretch
 * unpacked a thousand times). Throws {@link CannotRead} for a damaged archive, {@link TooLarge} for a bomb.
 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): ZipDirectory {
  if (bytes.length < 22) throw new CannotRead('the archive is cut off')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const { count, size, offset, tail } = centralStart(view, end)
  if (count > mostEntries) throw new TooLarge(`an archive of ${count} files`)
  // What stands before the first entry shifts everything: a zip behind another file keeps its old offsets.
  const shift = tail - size - offset
  if (shift < 0) throw new CannotRead('the archive is damaged: its directory lies outside of it')
  const entries: ZipEntry[] = []
  const taken: { start: number; end: number }[] = []
  let at = offset + shift
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) {
      throw new CannotRead('the archive is damaged: its directory cannot be read')
    }
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength)
    const flags = view.getUint16(at + 8, true)
    const asked = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
    const [claimed = 0, packed = 0, local = 0] = longSizes(view, at + 46 + nameLength, extraLength, asked)
    const head = local + shift
    if (head + 30 > view.byteLength || view.getUint32(head, true) !== LOCAL) {
      throw new CannotRead('the archive is damaged: an entry does not lie where the directory says')
    }
    const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true)
    if (start + packed > view.byteLength) throw new CannotRead('the archive is damaged: an entry is cut off')
    taken.push({ start: head, end: start + packed })
    const mode = view.getUint32(at + 38, true) >>> 16
    const name = decodeText(nameBytes).text
    entries.push({
      name,
      encrypted: (flags & 1) !== 0,
      symlink: (mode & 0xf000) === 0xa000,
      folder: name.endsWith('/'),
      method: view.getUint16(at + 10, true),
      packedBytes: packed,
      claimedBytes: claimed,
      start,
    })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  const commentEnd = Math.min(bytes.length, end + 22 + view.getUint16(end + 20, true))
  taken.push({ start: offset + shift, end: commentEnd })
  return { entries, comment: bytes.subarray(end + 22, commentEnd), loose: looseStretches(bytes, taken) }
}

/** A data descriptor after an entry has at most 24 bytes; a larger stretch that is not all zero is something put there. */
function looseStretches(bytes: Uint8Array, taken: { start: number; end: number }[]) {
  const loose: { start: number; end: number }[] = []
  let reached = 0
  for (const stretch of taken.sort((one, other) => one.start - other.start)) {
    if (stretch.start < reached) throw new TooLarge('an archive whose files lie over one another')
    if (stretch.start - reached > 24) loose.push({ start: reached, end: stretch.start })
    reached = stretch.end
  }
  if (bytes.length > reached) loose.push({ start: reached, end: bytes.length })
  return loose.filter(({ start, end }) => bytes.subarray(start, end).some((byte) => byte !== 0))
}
