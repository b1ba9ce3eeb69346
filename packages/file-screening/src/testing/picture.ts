import { strToU8, zlibSync } from 'fflate'

export interface JpegContent {
  readonly width?: number
  readonly height?: number
  /** Degrees north and east, whole minutes. */
  readonly position?: { readonly north: number; readonly east: number }
  readonly artist?: string
  readonly comment?: string
  /** Bytes put behind the picture's end. */
  readonly behind?: Uint8Array
}

function segment(marker: number, content: Uint8Array): number[] {
  const length = content.length + 2
  return [0xff, marker, length >> 8, length & 0xff, ...content]
}

function rational(values: readonly number[]): number[] {
  return values.flatMap((value) => [...words32(value), ...words32(1)])
}

function words32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]
}

/** EXIF in big-endian TIFF form with at most an artist and a position. */
function exif({ artist, position }: JpegContent): Uint8Array {
  const entries: { tag: number; type: number; count: number; data: number[] }[] = []
  if (artist !== undefined) {
    const text = [...strToU8(artist), 0]
    entries.push({ tag: 0x013b, type: 2, count: text.length, data: text })
  }
  const heap: number[] = []
  const directory = (list: typeof entries, start: number, pointer: number | null): number[] => {
    const count = list.length + (pointer === null ? 0 : 1)
    const after = start + 2 + count * 12 + 4
    const lines = list.flatMap(({ tag, type, count: many, data }) => {
      const head = [tag >> 8, tag & 0xff, 0, type, ...words32(many)]
      if (data.length <= 4) return [...head, ...data, ...Array<number>(4 - data.length).fill(0)]
      const at = after + heap.length
      heap.push(...data)
      return [...head, ...words32(at)]
    })
    const link = pointer === null ? [] : [0x88, 0x25, 0, 4, 0, 0, 0, 1, ...words32(pointer)]
    return [count >> 8, count & 0xff, ...lines, ...link, 0, 0, 0, 0]
  }
  const size =
    8 +
    2 +
    (entries.length + (position ? 1 : 0)) * 12 +
    4 +
    entries.reduce((sum, { data }) => sum + (data.length > 4 ? data.length : 0), 0)
  const main = [...directory(entries, 8, position ? size : null), ...heap.splice(0)]
  const gps = position
    ? [
        { tag: 1, type: 2, count: 2, data: [...strToU8('N'), 0] },
        { tag: 2, type: 5, count: 3, data: rational([position.north, 13, 0]) },
        { tag: 3, type: 2, count: 2, data: [...strToU8('E'), 0] },
        { tag: 4, type: 5, count: 3, data: rational([position.east, 28, 0]) },
      ]
    : []
  const second = position ? [...directory(gps, size, null), ...heap] : []
  return Uint8Array.from([...strToU8('Exif'), 0, 0, ...strToU8('MM'), 0, 42, 0, 0, 0, 8, ...main, ...second])
}

/** A JPEG frame with no picture in it: everything but the pixels. */
export function buildJpeg(content: JpegContent = {}): Uint8Array {
  const { width = 640, height = 480, comment, behind = new Uint8Array() } = content
  const noted = content.artist !== undefined || content.position !== undefined ? segment(0xe1, exif(content)) : []
  const said = comment === undefined ? [] : segment(0xfe, strToU8(comment))
  const measures = segment(
    0xc0,
    Uint8Array.from([8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]),
  )
  const scan = segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0]))
  return Uint8Array.from([
    0xff,
    0xd8,
    ...noted,
    ...said,
    ...measures,
    ...scan,
    0x12,
    0x34,
    0xff,
    0,
    0xff,
    0xd9,
    ...behind,
  ])
}

function chunk(type: string, data: Uint8Array): number[] {
  return [...words32(data.length), ...strToU8(type), ...data, 0, 0, 0, 0]
}

/** A PNG frame with words by their keys. Its check sums are left out, for no pixel is read. */
export function buildPng(words: Readonly<Record<string, string>> = {}, width = 32, height = 32): Uint8Array {
  const head = Uint8Array.from([...words32(width), ...words32(height), 8, 2, 0, 0, 0])
  const said = Object.entries(words).flatMap(([key, text]) => {
    return chunk('zTXt', Uint8Array.from([...strToU8(key), 0, 0, ...zlibSync(strToU8(text))]))
  })
  return Uint8Array.from([
    0x89,
    ...strToU8('PNG\r\n'),
    0x1a,
    0x0a,
    ...chunk('IHDR', head),
    ...said,
    ...chunk('IEND', new Uint8Array()),
  ])
}
