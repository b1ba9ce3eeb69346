import type { Quantity } from '../quantity.ts'
import { readBy } from '../reading.ts'
import { chineseMeasures, codes } from './counts.ts'
import { chineseDates } from './dates.ts'
import { halfWidth } from './half-width.ts'
import { chinesePlainNumbers } from './plain-numbers.ts'
import { chineseDocumentNumbers, chineseReferences } from './references.ts'
import { sharedUnits } from '../shared-units.ts'

const PATTERNS = [
  ...codes,
  ...chineseDocumentNumbers,
  ...chineseReferences,
  ...chineseDates,
  ...chineseMeasures,
  ...chinesePlainNumbers,
]

/** Every figure of a Chinese text: dates, money, periods, shares, references, document numbers and plain numbers, in their order. */
export function readChinese(text: string): readonly Quantity[] {
  const plain = halfWidth(text)
  return sharedUnits(plain, readBy(PATTERNS, plain))
}
