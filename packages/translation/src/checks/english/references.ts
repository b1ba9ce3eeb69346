import type { DocumentNumberSaid, ReferenceLevel, ReferenceSaid } from '../quantity.ts'
import type { Pattern } from '../reading.ts'
import { NUMBER, ORDINAL, ordinalValue, ROMAN, romanValue, valueOf } from './numerals.ts'

/** Which levels of a Chinese text an English word can stand for; the usual one first. */
const NOUNS: readonly (readonly [noun: string, levels: readonly ReferenceLevel[]])[] = [
  ['articles?|arts?\\.?|rules?|provisions?', ['article']],
  ['sections?|sec\\.', ['section', 'article', 'paragraph']],
  ['clauses?', ['article', 'paragraph', 'item']],
  ['sub-?paragraphs?', ['item', 'paragraph', 'point']],
  ['paragraphs?|paras?\\.?', ['paragraph', 'article']],
  ['sub-?sections?', ['paragraph']],
  ['sub-?items?', ['point', 'item']],
  ['items?', ['item', 'point']],
  ['points?', ['point', 'item']],
  ['chapters?', ['chapter']],
  ['parts?|books?', ['part', 'chapter']],
  ['annex(?:es)?|appendix|appendices|attachments?|exhibits?|enclosures?', ['annex']],
  ['schedules?|tables?|forms?', ['table', 'annex']],
  ['figures?|fig\\.|drawings?|diagrams?', ['figure']],
]
const NOUN = `\\b(${NOUNS.map(([noun]) => noun).join('|')})`
const levelsOf = (word: string): readonly ReferenceLevel[] =>
  NOUNS.find(([noun]) => new RegExp(`^(?:${noun})$`, 'i').test(word))?.[1] ?? ['article']

const ONE = `(?:(?:no\\.?\\s*)?(?:\\(\\s*)?(?:\\d{1,3}(?:(?:[-.]\\d{1,2}|bis|ter)(?![\\d-]))?|(?=[IVX])${ROMAN}(?![A-Za-z])|\\b[a-z]\\b(?=\\)))(?:\\s*\\))?)`
const SUBS = '(?:\\s?\\(\\s*(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\s*\\))*'
const JOIN = '(?:,?\\s*(?:and|or|to|through|and\\/or)\\s+|\\s*,\\s*|\\s*[–—&-]\\s*)'
const NUMBER_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'

function reference(levels: readonly ReferenceLevel[], printed: string, start: number): ReferenceSaid {
  const inside = printed.replace(/[()\s]|no\.?/gi, '')
  const figures = /^(\d+)(?:[-.](\d+)|(bis|ter))?$/.exec(inside)
  const letter = /^[a-z]$/.test(inside) && !/^[ivx]$/.test(inside) ? inside.charCodeAt(0) - 96 : null
  const sub = figures?.[2] ? Number(figures[2]) : figures?.[3] === undefined ? 0 : figures[3] === 'bis' ? 1 : 2
  const number = figures ? Number(figures[1]) : (letter ?? romanValue(inside))
  return { type: 'reference', levels, number, sub, start, end: start + printed.length, text: printed, firmness: 'firm' }
}

/** Article 3(2)(1): after the article its paragraph, then its item. */
const UNDER: readonly (readonly ReferenceLevel[])[] = [
  ['paragraph', 'item', 'point'],
  ['item', 'point', 'paragraph'],
  ['point', 'item'],
]

/** Every number behind “Articles 3(2), 4 and 5”, with what stands in brackets behind each. */
function rowOf(row: string, from: number, levels: readonly ReferenceLevel[]): ReferenceSaid[] {
  const made: ReferenceSaid[] = []
  for (const one of row.matchAll(new RegExp(`(${ONE})(${SUBS})`, 'gi'))) {
    const [, number = '', subs = ''] = one
    const start = from + one.index
    made.push(reference(levels, number, start))
    for (const [at, sub] of [...subs.matchAll(/\(\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*\)/gi)].entries())
      made.push(reference(UNDER[at] ?? ['point'], sub[0], start + number.length + sub.index))
  }
  return made
}

/** Articles, paragraphs, items, chapters, annexes and tables that an English text refers to. */
export const englishReferences: readonly Pattern[] = [
  {
    source: new RegExp(
      `${NOUN}\\s*(${ONE}${SUBS}(?:${JOIN}${ONE}${SUBS}(?![\\d,.]*\\d|\\s*(?:%|percent|working|business|days?|hours?|weeks?|minutes?|months?|years?|yuan|RMB|million)))*)(?!\\d|[.,]\\d|%|\\s*(?:percent|working|business|days?|hours?|weeks?|minutes?|months?|years?|yuan|RMB|million))`,
      'gi',
    ),
    read: ([all, word = '', row = ''], { start }) => {
      const read = rowOf(row, start + all.lastIndexOf(row), levelsOf(word))
      const [first] = read
      return first ? [{ ...first, start, text: all.slice(0, first.end - start) }, ...read.slice(1)] : null
    },
  },
  {
    source: new RegExp(
      `${NOUN}\\s+(${NUMBER_WORD}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-${NUMBER_WORD})?)\\b(?!\\s+(?:working|business|days?|months?|years?))`,
      'gi',
    ),
    read: ([, word = '', number = ''], place) => ({
      type: 'reference',
      levels: levelsOf(word),
      number: valueOf(number),
      sub: 0,
      firmness: 'firm',
      ...place,
    }),
  },
  {
    source: new RegExp(
      `(${ORDINAL}(?:(?:,\\s*|\\s*(?:and|or|to)\\s+)(?:the\\s+)?${ORDINAL})*)\\s+(articles?|sub-?paragraphs?|paragraphs?|items?|clauses?|chapters?|sections?|subsections?|sub-?items?)\\b`,
      'gi',
    ),
    read: ([, row = '', word = ''], { start, end, text }) => {
      const all = [...row.matchAll(new RegExp(ORDINAL, 'gi'))]
      return all.map((one, at) => {
        const from = start + one.index
        const to = at === all.length - 1 ? end : from + one[0].length
        return {
          type: 'reference',
          levels: levelsOf(word),
          number: ordinalValue(one[0]),
          sub: 0,
          start: from,
          end: to,
          text: text.slice(from - start, to - start),
          firmness: 'firm',
        }
      })
    },
  },
]

const numberSaid = (
  place: { start: number; end: number; text: string },
  office: string,
  year: string | undefined,
  number: string,
): DocumentNumberSaid => ({
  type: 'document-number',
  office: office.trim(),
  year: year === undefined ? null : Number(year),
  number: valueOf(number),
  firmness: 'firm',
  ...place,
})

const OFFICE = '((?:\\b[A-Z][a-z]+ ?){0,8})'
const NO = '(?:Nos?\\.?|Number|#|№)'

/** Numbers of documents: Hu Zhi Ju Gui [2024] No. 1; No. 1 [2024]; Order No. 711. */
export const englishDocumentNumbers: readonly Pattern[] = [
  {
    source: new RegExp(
      `${OFFICE}[[(〔【]\\s*((?:19|20)\\d{2})\\s*[\\])〕】]\\s*,?\\s*(?:${NO})?\\s*(\\d{1,5})(?!\\d)(?:\\s*号)?`,
      'g',
    ),
    read: ([, office = '', year, number = ''], place) => numberSaid(place, office, year, number),
  },
  {
    source: new RegExp(
      `${NO}\\s*(\\d{1,5})\\s*,?\\s*(?:[[(〔]\\s*((?:19|20)\\d{2})\\s*[\\])〕]|of\\s+((?:19|20)\\d{2})|,\\s*((?:19|20)\\d{2})(?!\\d))`,
      'gi',
    ),
    read: ([, number = '', a, b, c], place) => numberSaid(place, '', a ?? b ?? c, number),
  },
  {
    source: new RegExp(`((?:19|20)\\d{2})\\s*${NO}\\s*(\\d{1,5})(?!\\d)`, 'gi'),
    read: ([, year, number = ''], place) => numberSaid(place, '', year, number),
  },
  {
    source: new RegExp(
      `\\b(?:Order|Decree|Announcement|Circular|Notice|Bulletin|Proclamation)\\s+(?:${NO}\\s*)?(\\d{1,5})(?!\\d|,\\d)(?!\\s+(?:working|days?|months?))|${NO}\\s*(\\d{1,6}(?!\\d)|${NUMBER})`,
      'gi',
    ),
    read: ([, order, number = order ?? ''], place) => numberSaid(place, '', undefined, number),
  },
]
