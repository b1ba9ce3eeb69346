import { type PortalSummary } from '@gongkai/translation/portal'
import type { PortalReader } from '../page/reader.ts'

/** What parts of a document are called, in the order of the text: `Article 6, Article 9`. */
export function partsOf(
  parts: PortalSummary['stale'],
  { words, language }: Pick<PortalReader, 'words' | 'language'>,
): string {
  return parts
    .map(({ label }) => words.label(label).replace(/[、.．]$/u, '') || words.document.unnumbered)
    .join(language === 'zh' ? '、' : ', ')
}
