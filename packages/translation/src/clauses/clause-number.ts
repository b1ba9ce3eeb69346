import { HAN_FIGURES, hanNumber } from './han-number.ts'

/** The ways Chinese official texts number, outermost first. An `article` (第三条, 第二步) holds all that is numbered below it. */
export const NUMBERINGS = [
  'annex',
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'hanBracket',
  'figure',
  'figureBracket',
  'circle',
] as const
export type Numbering = (typeof NUMBERINGS)[number]

/** A number that opens a clause. */
export interface ClauseNumber {
  readonly numbering: Numbering
  /** As the path names it: 第三条, 二, （三）, 1, （2）, ①. */
  readonly name: string
  /** Its place in its row; 第十条之一 is 10.01. */
  readonly value: number
  /** How much of the line it takes, in UTF-16 units. */
  readonly length: number
}

const HAN = `[${HAN_FIGURES}0-9０-９]{1,7}`
const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const BRACKETED = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'
const UNITS = { 编: 'part', 部分: 'part', 章: 'chapter', 节: 'section', 条: 'article', 步: 'article' } as const

const ORDINAL = new RegExp(
  `^第\\s*(${HAN}(?:\\s*[${HAN_FIGURES}]){0,3})\\s*(编|部分|章|节|条|步)(?:\\s*之\\s*(${HAN}))?`,
  'u',
)
const AFTER_ORDINAL = /^[\s　:：、．.]*/u
const ANNEX = /^附\s*(件|录|表|则)\s*([一二三四五六七八九十0-9０-９]{0,3})(?=$|[\s　:：.．、])[\s　:：.．、]*/u
const HAN_PLAIN = /^([一二三四五六七八九十百]{1,4})\s*[、．.]\s*/u
const HAN_BRACKET = /^[（(〔]\s*([一二三四五六七八九十百]{1,4})\s*[）)〕]\s*[、．.]?\s*/u
const FIGURE = /^([0-9０-９]{1,2})\s*(?:[、．]|\.(?![0-9０-９]))\s*/u
const FIGURE_BRACKET = /^(?:[（(]\s*([0-9０-９]{1,2})\s*[）)]|([0-9０-９]{1,2})\s*[）)])\s*[、．.]?\s*/u

/** The number a line opens with, or null. What follows 第三条 may make it a reference: {@link refersOnly} says so. */
export function clauseNumber(line: string): ClauseNumber | null {
  return ordinal(line) ?? annex(line) ?? plain(line)
}

/** 第三条的规定, 第三条、第四条, 第三条第一款: words about a clause, not the clause itself. */
export function refersOnly(line: string): boolean {
  const match = ORDINAL.exec(line)
  if (!match) return false
  return /^(?:\s*第[^，。]{1,4}[款项目]|[、和与至及或，,。；）)》”]|的|之?规定|所|中|(?:款|项))/u.test(
    line.slice(match[0].length),
  )
}

function ordinal(line: string): ClauseNumber | null {
  const match = ORDINAL.exec(line)
  const unit = match?.[2]
  if (!match || unit === undefined || !(unit in UNITS)) return null
  const value = hanNumber(halfWidth(match[1] ?? '').replace(/\s/gu, ''))
  if (value === null) return null
  const under = match[3] === undefined ? null : hanNumber(halfWidth(match[3]))
  const name = `第${(match[1] ?? '').replace(/\s/gu, '')}${unit}${under === null ? '' : `之${match[3] ?? ''}`}`
  const length = match[0].length + (AFTER_ORDINAL.exec(line.slice(match[0].length))?.[0].length ?? 0)
  return { numbering: UNITS[unit as keyof typeof UNITS], name, value: value + (under ?? 0) / 100, length }
}

function annex(line: string): ClauseNumber | null {
  const match = ANNEX.exec(line)
  if (!match || match[1] === '则') return null
  const value = match[2] === '' ? 1 : hanNumber(halfWidth(match[2] ?? ''))
  if (value === null) return null
  return { numbering: 'annex', name: `附${match[1]}${match[2] ?? ''}`, value, length: match[0].length }
}

function plain(line: string): ClauseNumber | null {
  const circle = CIRCLES.indexOf(line[0] ?? ' ')
  if (circle >= 0) return { numbering: 'circle', name: line[0] ?? '', value: circle + 1, length: 1 }
  const bracketed = BRACKETED.indexOf(line[0] ?? ' ')
  if (bracketed >= 0) {
    return {
      numbering: 'hanBracket',
      name: `（${'一二三四五六七八九十'[bracketed] ?? ''}）`,
      value: bracketed + 1,
      length: 1,
    }
  }
  const han = HAN_PLAIN.exec(line)
  if (han) return numbered('han', han[1] ?? '', han[1] ?? '', han[0])
  const hanBracket = HAN_BRACKET.exec(line)
  if (hanBracket) return numbered('hanBracket', `（${hanBracket[1] ?? ''}）`, hanBracket[1] ?? '', hanBracket[0])
  const figure = FIGURE.exec(line)
  if (figure) return numbered('figure', halfWidth(figure[1] ?? ''), figure[1] ?? '', figure[0])
  const figureBracket = FIGURE_BRACKET.exec(line)
  const inside = halfWidth(figureBracket?.[1] ?? figureBracket?.[2] ?? '')
  return figureBracket ? numbered('figureBracket', `（${inside}）`, inside, figureBracket[0]) : null
}

function numbered(numbering: Numbering, name: string, written: string, whole: string): ClauseNumber | null {
  const value = hanNumber(halfWidth(written))
  return value === null ? null : { numbering, name, value, length: whole.length }
}

function halfWidth(text: string): string {
  return text.replace(/[０-９]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
}
