import type { DocumentNumberSaid, ReferenceLevel, ReferenceSaid } from '../quantity.ts'
import type { Pattern } from '../reading.ts'
import { SMALL, valueOf } from './numerals.ts'

const LEVELS: Readonly<Record<string, ReferenceLevel>> = {
  编: 'part',
  部分: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'point',
  附件: 'annex',
  附录: 'annex',
  附表: 'table',
  表: 'table',
  附图: 'figure',
  图: 'figure',
}

const LEVEL = '(编|部分|章|节|条|款|项|目)'
const BRACKETS = '(?:\\(\\s*)?'
const JOIN = '(?:\\s*(?:、|，|,|和|及|与|或者|或|至|到|—|–|-|~)+\\s*(?:第\\s*)?)'

/** 第三、四条; 第三条至第五条; 第二款第（一）项; 第十条之一: each number of the row, all of the level that ends it. */
function referencesOf(match: RegExpExecArray, start: number): ReferenceSaid[] {
  const level = LEVELS[match[2] ?? ''] ?? 'article'
  const row = match[1] ?? ''
  const offset = start + match[0].indexOf(row)
  const numbers = [...row.matchAll(new RegExp(SMALL, 'g'))]
  return numbers.map((one, at): ReferenceSaid => {
    const last = at === numbers.length - 1
    const from = numbers.length === 1 ? start : offset + one.index
    const to = last ? start + match[0].length : offset + one.index + one[0].length
    return {
      type: 'reference',
      levels: [level],
      number: valueOf(one[0]),
      sub: last && match[3] !== undefined ? valueOf(match[3]) : 0,
      start: from,
      end: to,
      text: match[0].slice(from - start, to - start),
      firmness: 'firm',
    }
  })
}

/** Articles, paragraphs, items, chapters, annexes, tables and figures that a Chinese text refers to. */
export const chineseReferences: readonly Pattern[] = [
  {
    source: new RegExp(
      `第\\s*(${BRACKETS}${SMALL}\\)?(?:${JOIN}${BRACKETS}${SMALL}\\)?)*)\\s*${LEVEL}(?:之(${SMALL}))?(?![分线业序件类目]|措施|产业|工程)`,
      'g',
    ),
    read: (match, { start }) => referencesOf(match, start),
  },
  {
    source: new RegExp(
      `(附件|附录|附表|附图|(?:(?<![\\p{Script=Han}])|[见如]|(?<=填写|填报|参见|按照|所示|附))(?:表|图))\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})(?![\\p{Script=Han}\\d.])|(附件|附录|附表|附图)\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})`,
      'gu',
    ),
    read: ([, shortLevel, short, level = shortLevel, number = short], place) => ({
      type: 'reference',
      levels: [LEVELS[(level ?? '').replace(/^[见如]/, '')] ?? 'annex'],
      number: valueOf(number ?? ''),
      sub: 0,
      firmness: 'firm',
      ...place,
    }),
  },
]

const OFFICE = '([\\p{Script=Han}]{0,14})'

const numberSaid = (
  place: { start: number; end: number; text: string },
  office: string,
  year: string | null,
  number: string,
): DocumentNumberSaid => ({
  type: 'document-number',
  office,
  year: year === null ? null : valueOf(year),
  number: valueOf(number),
  firmness: 'firm',
  ...place,
})

/** Words before a document number that are no part of it: 依据沪知局规〔2024〕1号. */
const BEFORE_OFFICE =
  /^.*(?:依据|根据|按照|依照|参照|执行|废止|印发|发布|公布|以|由|见|的|和|与|及|于|为|即|按|在|对|将|由)/u

/** Numbers of documents (文号): 沪知局规〔2024〕1号, 国务院令第711号, 第350号. */
export const chineseDocumentNumbers: readonly Pattern[] = [
  {
    source: new RegExp(`${OFFICE}\\s*[〔\\[(【]\\s*(\\d{4})\\s*[〕\\])】]\\s*第?\\s*(\\d{1,5})\\s*号`, 'gu'),
    read: ([, words = '', year = '', number = ''], { start, end, text }) => {
      const cut = BEFORE_OFFICE.exec(words)?.[0].length ?? 0
      return numberSaid({ start: start + cut, end, text: text.slice(cut) }, words.slice(cut), year, number)
    },
  },
  {
    source: /(\d{4})年\s*第\s*(\d{1,5})\s*号/g,
    read: ([, year = '', number = ''], place) => numberSaid(place, '', year, number),
  },
  {
    source: new RegExp(
      `(?:令|公告|通告|决定|主席令)?\\s*第\\s*(\\d{1,6}|[一二三四五六七八九十百零〇]{1,7})\\s*号`,
      'g',
    ),
    read: ([, number = ''], place) => numberSaid(place, '', null, number),
  },
  {
    source: /(?<=[令告])\s*(\d{1,4})\s*号/g,
    read: ([, number = ''], place) => numberSaid(place, '', null, number),
  },
]
