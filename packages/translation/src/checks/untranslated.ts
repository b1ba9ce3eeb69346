import type { Finding, Span } from './finding.ts'

const RUN =
  /(?:[（《“](?=[^（）《》“”\n]*[）》”]))?[\p{Script=Han}](?:[\p{Script=Han}\d，、。；：“”《》〔〕（）·-]*[\p{Script=Han}》〕）])?/gu
/** The longest Chinese that may stand in brackets behind its English. */
const LONGEST_GLOSS = 40

/** Chinese that is left in an English text. Accepted is a short gloss in brackets behind English words, which the Chinese side has too. */
export function untranslatedFindings(zh: string, en: string): Finding[] {
  if (!/\p{Script=Han}/u.test(en)) return []
  const glosses = [...en.matchAll(/[(（[【]([^()（）[\]【】]{1,80})[)）\]】]/g)].filter(({ index, 1: inside = '' }) => {
    const han = inside.replace(/[^\p{Script=Han}]/gu, '')
    const behind = /[A-Za-z\d”"’'》*_][\s]*$/.test(en.slice(0, index))
    return han !== '' && behind && han.length <= LONGEST_GLOSS && plain(zh).includes(plain(inside))
  })
  const inGloss = ({ start, end }: Span) =>
    glosses.some(({ index, 0: all }) => index <= start && end <= index + all.length)
  return [...en.matchAll(RUN)].flatMap((run): Finding[] => {
    const place = { start: run.index, end: run.index + run[0].length }
    if (inGloss(place)) return []
    const at = zh.indexOf(run[0])
    const from = at >= 0 ? { start: at, end: at + run[0].length } : { start: 0, end: 0 }
    return [{ type: 'untranslated', zh: from, en: place, expected: null, found: run[0], term: null, why: null }]
  })
}

const plain = (text: string) =>
  text
    .replace(/[\s“”"《》]/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
