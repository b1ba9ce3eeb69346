import type { Finding, Span } from './finding.ts'
import { valueOf } from './english/numerals.ts'
import { hanNumber } from '../clauses/han-number.ts'

/** Which English words can stand for a level that is named by its place. */
const LEVELS: Readonly<Record<string, RegExp>> = {
  条: /^(?:article|rule|section|clause|provision)/i,
  款: /^(?:paragraph|sub-?paragraph|section|clause|provision)/i,
  项: /^(?:item|sub-?paragraph|paragraph|point|sub-?item|clause|provision)/i,
  章: /^(?:chapter|part)/i,
  节: /^section/i,
}
const NAMES: Readonly<Record<string, string>> = {
  条: 'Article',
  款: 'paragraph',
  项: 'item',
  章: 'Chapter',
  节: 'Section',
}

const CHINESE =
  /(?<![提目此从以之])(前|上一|后|下一)([一二两三四五六七八九十\d]{0,2})(?:个)?(条|款|项|章|节)(?!第|目|件|例|约|文|规定的目)/g
const BEFORE = 'preceding|previous|foregoing|prior|above|last'
const BEHIND = 'following|next|succeeding|subsequent'
const NOUN =
  '(articles?|rules?|provisions?|sections?|clauses?|sub-?paragraphs?|paragraphs?|items?|points?|sub-?items?|chapters?|parts?)'
const ENGLISH = new RegExp(
  `\\b(?:(${BEFORE})|(${BEHIND}))(?:\\s+(two|three|four|five|six|\\d))?\\s+${NOUN}\\b(?!\\s*:)|\\b${NOUN}\\s+(?:(above|before)|(below|hereafter))\\b`,
  'gi',
)

interface Neighbour extends Span {
  /** Before this provision, or behind it. */
  readonly before: boolean
  readonly count: number
}

/**
 * 前条, 前两款: a provision named by where it stands, whose English names another level, the other direction or another number of them. Told only where
 * the English names one by its place as well, and none that is right.
 */
export function neighbourFindings(zh: string, en: string): Finding[] {
  const said = [...zh.matchAll(CHINESE)].map(({ index, 0: all, 1: way = '', 2: number = '', 3: level = '' }) => ({
    ...{ start: index, end: index + all.length, before: /[前上]/.test(way), level, text: all },
    count: number === '' ? 1 : (hanNumber(number) ?? 1),
  }))
  if (said.length === 0) return []
  const inEnglish = [...en.matchAll(ENGLISH)].map((match) => {
    const [text, before, , number, noun, other, above] = match
    return {
      ...{ start: match.index, end: match.index + text.length, text, noun: noun ?? other ?? '' },
      before: before !== undefined || above !== undefined,
      count: number === undefined ? 1 : valueOf(number),
    }
  })
  const fits = (one: Neighbour & { level: string }, other: Neighbour & { noun: string }) =>
    one.before === other.before &&
    (one.count === other.count || (one.count > 1 && other.count === 1 && other.noun.endsWith('s'))) &&
    LEVELS[one.level]?.test(other.noun) === true
  // 下列各项, 以下条款 are “the following items” too.
  const strange = inEnglish.filter(
    (other) => !said.some((one) => fits(one, other)) && (other.before || !/下列|以下|如下|后列|后续/.test(zh)),
  )
  return said.flatMap((one) => {
    const other = inEnglish.some((found) => fits(one, found)) ? undefined : strange.shift()
    if (!other) return []
    return [
      {
        type: 'reference' as const,
        zh: { start: one.start, end: one.end },
        en: { start: other.start, end: other.end },
        expected: `the ${one.before ? 'preceding' : 'following'} ${one.count > 1 ? `${one.count} ` : ''}${NAMES[one.level] ?? ''}${one.count > 1 ? 's' : ''}`,
        found: other.text,
        term: null,
        why: null,
      },
    ]
  })
}
