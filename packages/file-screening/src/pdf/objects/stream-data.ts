import { constants, inflateSync } from 'node:zlib'
import { TooLarge, type ReadingBudget } from '../../reading.ts'
import { isArray, isDict, latin1, PdfName, type PdfStream, type PdfValue } from './value.ts'

/** The filters of a stream, outermost first. */
export function filtersOf(stream: PdfStream): string[] {
  const filter = stream.dict.get('Filter') ?? stream.dict.get('F')
  const names = isArray(filter) ? filter : [filter]
  return names.flatMap((name) => (name instanceof PdfName ? [name.value] : []))
}

/**
 * The unpacked bytes of a stream, or null where a filter packs pictures or is not read here. What is unpacked is paid for out
 * of the budget; throws {@link TooLarge} when it does not reach.
 */
export function dataOf(stream: PdfStream, budget: ReadingBudget): Uint8Array | null {
  let bytes = stream.raw
  const parameters = stream.dict.get('DecodeParms') ?? stream.dict.get('DP')
  for (const [index, filter] of filtersOf(stream).entries()) {
    const own = isArray(parameters) ? parameters[index] : parameters
    if (filter === 'FlateDecode' || filter === 'Fl') bytes = unpredicted(inflated(bytes, budget), own)
    else if (filter === 'ASCIIHexDecode' || filter === 'AHx') bytes = fromHex(bytes)
    else if (filter === 'ASCII85Decode' || filter === 'A85') bytes = from85(bytes)
    else return null
  }
  return bytes
}

function inflated(bytes: Uint8Array, budget: ReadingBudget): Uint8Array {
  try {
    // A cut stream gives what it has, as viewers do.
    const data = inflateSync(bytes, {
      maxOutputLength: Math.max(1, budget.left()),
      finishFlush: constants.Z_SYNC_FLUSH,
    })
    budget.spend(data.length)
    return data
  } catch (error) {
    if (error instanceof TooLarge) throw error
    if (error instanceof RangeError) throw new TooLarge('a packed stream larger than what may be unpacked')
    return new Uint8Array()
  }
}

/** Undoes the row predictors that object streams may be packed with (PNG predictors, ISO 32000-1 §7.4.4.4). */
function unpredicted(bytes: Uint8Array, parameters: PdfValue | undefined): Uint8Array {
  if (!isDict(parameters)) return bytes
  const predictor = parameters.get('Predictor')
  if (typeof predictor !== 'number' || predictor < 10) return bytes
  const number = (key: string, usual: number) => {
    const value = parameters.get(key)
    return typeof value === 'number' && value > 0 ? value : usual
  }
  const pixel = Math.max(1, Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8)) / 8))
  const row = Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8)
  const rows = Math.floor(bytes.length / (row + 1))
  const out = new Uint8Array(rows * row)
  for (let y = 0; y < rows; y += 1) {
    const kind = bytes[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const left = x >= pixel ? (out[y * row + x - pixel] ?? 0) : 0
      const up = y > 0 ? (out[(y - 1) * row + x] ?? 0) : 0
      const corner = y > 0 && x >= pixel ? (out[(y - 1) * row + x - pixel] ?? 0) : 0
      out[y * row + x] = (bytes[y * (row + 1) + 1 + x] ?? 0) + predicted(kind, left, up, corner)
    }
  }
  return out
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left
  if (kind === 2) return up
  if (kind === 3) return (left + up) >> 1
  if (kind !== 4) return 0
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const digits = (latin1(bytes).split('>')[0] ?? '').replace(/[^0-9a-f]/gi, '')
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
}

function from85(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  const text = (latin1(bytes).split('~')[0] ?? '').replace(/[^!-uz]/g, '').replaceAll('z', '!!!!!')
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5)
    let value = 0
    for (const char of group.padEnd(5, 'u')) value = value * 85 + char.charCodeAt(0) - 33
    for (let byte = 0; byte < group.length - 1; byte += 1) out.push((value >>> (24 - byte * 8)) & 0xff)
  }
  return Uint8Array.from(out)
}
