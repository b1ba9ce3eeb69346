import type { ReadingBudget } from '../reading.ts'
import type { ObjectFile } from './objects/object-file.ts'
import { dataOf, filtersOf } from './objects/stream-data.ts'
import { PdfStream } from './objects/value.ts'

/** Flate packs at most a thousandfold and a little. */
const MOST_RATIO = 1040

/**
 * Unpacks what the engine would unpack, so that a bomb is met here, where it is counted, and not there. Where the packed bytes
 * cannot grow past what may be spent, nothing is done. Throws TooLarge.
 */
export function weighStreams(file: ObjectFile, budget: ReadingBudget): void {
  const packed = [...file.objects.values()].filter(
    (value): value is PdfStream => value instanceof PdfStream && filtersOf(value).some((name) => /^Fl/.test(name)),
  )
  const most = packed.reduce(
    (sum, stream) =>
      sum + stream.raw.length * MOST_RATIO ** filtersOf(stream).filter((name) => /^Fl/.test(name)).length,
    0,
  )
  if (most <= budget.left()) return
  for (const stream of packed) dataOf(stream, budget)
}
