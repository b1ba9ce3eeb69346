import type { TermIndex } from '../terms/index.ts'
import { alignTexts } from './align-texts.ts'
import { checkPair, type CheckOptions } from './check-pair.ts'
import type { Finding, Span } from './finding.ts'

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** Compares two whole texts: lays them beside each other, checks each pair, and says which lines of the Chinese have nothing opposite. Offsets are those of the texts. */
export function checkTexts(zh: string, en: string, terms: TermIndex, options: CheckOptions = {}): readonly Finding[] {
  let behind = 0
  return alignTexts(zh, en, terms).flatMap((pair): readonly Finding[] => {
    const [inZh, inEn] = [pair.zh, pair.en]
    if (inEn) behind = inEn.end
    if (inZh && inEn)
      return checkPair(zh.slice(inZh.start, inZh.end), en.slice(inEn.start, inEn.end), terms, options).map(
        (finding) => ({
          ...finding,
          zh: moved(finding.zh, inZh.start),
          en: moved(finding.en, inEn.start),
        }),
      )
    if (!inZh) return []
    return [
      {
        type: 'missing',
        zh: inZh,
        en: { start: behind, end: behind },
        expected: null,
        found: null,
        term: null,
        why: null,
      },
    ]
  })
}
