import { codes } from '../chinese/counts.ts'
import { halfWidth } from '../chinese/half-width.ts'
import type { Quantity } from '../quantity.ts'
import { readBy } from '../reading.ts'
import { sharedUnits } from '../shared-units.ts'
import { englishMeasures } from './counts.ts'
import { englishDates } from './dates.ts'
import { englishPlainNumbers } from './plain-numbers.ts'
import { englishDocumentNumbers, englishReferences } from './references.ts'

const PATTERNS = [
  ...englishDocumentNumbers,
  ...englishReferences,
  ...englishDates,
  ...englishMeasures,
  ...codes,
  ...englishPlainNumbers,
]

/** Every figure of an English text, read as {@link readChinese} reads a Chinese one. */
export function readEnglish(text: string): readonly Quantity[] {
  const plain = halfWidth(text).replace(/[\u00a0\u2009\u202f]/g, ' ')
  return sharedUnits(plain, readBy(PATTERNS, plain))
}
