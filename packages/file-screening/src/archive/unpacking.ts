import { inflateRawSync } from 'node:zlib'
import { CannotRead, TooLarge, type ReadingBudget } from '../reading.ts'
import { readDirectory, type ZipDirectory, type ZipEntry } from './directory.ts'

const MIB = 1024 * 1024

export interface OpenedZip extends ZipDirectory {
  /** Unpacks one entry within the budget, whatever size it claims. */
  unpack(entry: ZipEntry): Uint8Array
}

/** Opens a zip: its directory at once, each entry when it is asked for. */
export function openZip(bytes: Uint8Array, budget: ReadingBudget): OpenedZip {
  const directory = readDirectory(bytes, budget.entries)
  return { ...directory, unpack: (entry) => unpack(bytes, entry, budget) }
}

function unpack(bytes: Uint8Array, entry: ZipEntry, budget: ReadingBudget): Uint8Array {
  if (entry.encrypted) throw new CannotRead('locked by a password')
  const packed = bytes.subarray(entry.start, entry.start + entry.packedBytes)
  if (entry.method === 0) {
    budget.spend(packed.length)
    return packed
  }
  if (entry.method !== 8) throw new CannotRead(`packed by method ${entry.method}, which is not known here`)
  const most = Math.min(budget.left(), Math.max(MIB, entry.packedBytes * budget.ratio))
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
    budget.spend(unpacked.length)
    return unpacked
  } catch (error) {
    if (error instanceof TooLarge) throw error
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new TooLarge(`${entry.name} unpacks to more than ${most} bytes from ${entry.packedBytes}`)
    }
    throw new CannotRead('the packed bytes are damaged')
  }
}
