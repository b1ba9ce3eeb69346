import { TooLarge, type ReadingBudget, type ReadingLimits } from './reading.ts'

const MIB = 1024 * 1024

/** What one screening may spend unless it is told otherwise. Large enough for a scanned annual report. */
export const DEFAULT_LIMITS: ReadingLimits = {
  unpackedBytes: 256 * MIB,
  ratio: 250,
  entries: 10_000,
  depth: 5,
  pixels: 250_000_000,
  pages: 3000,
}

/** Opens the purse of one screening; every reader of the file and of the files inside it spends from the same one. */
export function openBudget(limits: ReadingLimits = DEFAULT_LIMITS): ReadingBudget {
  let spent = 0
  return {
    ...limits,
    left: () => Math.max(0, limits.unpackedBytes - spent),
    spend(bytes) {
      spent += bytes
      if (spent > limits.unpackedBytes) throw new TooLarge(`more than ${limits.unpackedBytes} bytes after unpacking`)
    },
  }
}
