import type { PortalSummary } from '@gongkai/translation/portal'
import type { PortalWords } from '../words/index.ts'

/** How a document stands, in the words of the reader's own language; empty where the Chinese itself is read. */
export function lineOf(
  { lineParts, standing }: Pick<PortalSummary, 'lineParts' | 'standing'>,
  words: PortalWords,
): string {
  if (lineParts) return words.line(lineParts)
  return standing === 'chinese-only' ? words.document.chineseOnly : ''
}
