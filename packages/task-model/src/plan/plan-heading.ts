import { hanNumber, parseNumber } from './han-number.ts'

/**
 * How deep a printed number stands in an official document: 一、 then （一） then 1. then （1） then ① (GB/T 9704); parts, chapters and sections
 * stand above, and 1.1 under 1.
 */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
/** The rank of 一、: a heading of this rank or above is a section, below it an item. */
export const SECTION: Rank = 3

/** How a number is printed. */
export type NumberStyle =
  | 'named'
  | 'named-digit'
  | 'han'
  | 'chapter'
  | 'part'
  | 'section'
  | 'han-bracket'
  | 'digit'
  | 'decimal'
  | 'article'
  | 'digit-bracket'
  | 'circled'

export interface Heading {
  readonly rank: Rank
  readonly style: NumberStyle
  readonly n: number
  /** Of 2.1 the 2., of 任务一 the 任务; empty for any other style. */
  readonly prefix: string
  /** An Arabic number with 、 may be a top-level number that lost its Chinese form. */
  readonly mayBeTop: boolean
  /** What follows the number. */
  readonly rest: string
}

const HAN = '[〇零一二三四五六七八九十百]{1,5}'
const DIGIT = '[0-9０-９]{1,3}'
/** 3.5亿元 opens no item 3, while 1.8月底前 and 2.2026年 do open one. */
const NO_DECIMAL = '(?![0-9０-９]{1,2}(?![0-9０-９月日]))'
/** 2.1 建设 is a number and 3.5亿元 none: no measure follows. */
const DECIMAL = `((?:${DIGIT}[.．]){1,3})(${DIGIT})(?![0-9０-９.．]|\\s*[亿万千百个项家倍米公吨天小人件次％%元平分年月日])`
/** 任务一：, 行动3 — a number that bears the name of what it counts. */
const NAMED = new RegExp(
  `^((?:重点|专项)?(?:任务|举措|措施|行动|工程|事项|项目))(?:(${HAN})|(${DIGIT}))(?:\\s*[：:、．.]\\s*|\\s+)(?=\\S)`,
)
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const FORMS: readonly (readonly [RegExp, NumberStyle, Rank])[] = [
  [new RegExp(`^第(${HAN})章\\s*[、．.:：]?\\s*`), 'chapter', 1],
  [new RegExp(`^第(${HAN})部分\\s*[、．.:：]?\\s*`), 'part', 0],
  [new RegExp(`^第(${HAN})节\\s*[、．.:：]?\\s*`), 'section', 2],
  [new RegExp(`^第(${HAN})条\\s*[、．.:：]?\\s*`), 'article', 5],
  [new RegExp(`^(${HAN})\\s*[、．.]\\s*`), 'han', SECTION],
  [new RegExp(`^[（(]\\s*(${HAN})\\s*[）)]\\s*[、．.]?\\s*`), 'han-bracket', 4],
  [new RegExp(`^(${DIGIT})\\s*[、．.]${NO_DECIMAL}\\s*`), 'digit', 5],
  [new RegExp(`^[（(]?\\s*(${DIGIT})\\s*[）)]\\s*[、．.]?\\s*`), 'digit-bracket', 6],
  [new RegExp(`^([${CIRCLED}])\\s*[、．.]?\\s*`), 'circled', 7],
]

/** Reads the number in front of a paragraph; null when it has none. */
export function readHeading(text: string): Heading | null {
  const decimal = new RegExp(`^${DECIMAL}\\s*[、．.]?\\s*(?=\\S)`).exec(text)
  if (decimal?.[1] && decimal[2]) {
    const prefix = decimal[1].normalize('NFKC')
    const rank: Rank = prefix.length > 3 ? 7 : 6
    const n = parseNumber(decimal[2])
    if (n) return { rank, style: 'decimal', n, prefix, mayBeTop: false, rest: text.slice(decimal[0].length) }
  }
  const named = NAMED.exec(text)
  if (named?.[1]) {
    const n = parseNumber(named[2] ?? named[3] ?? '')
    const style = named[2] === undefined ? 'named-digit' : 'named'
    if (n) return { rank: 4, style, n, prefix: named[1], mayBeTop: false, rest: text.slice(named[0].length) }
  }
  for (const [form, style, rank] of FORMS) {
    const match = form.exec(text)
    const printed = match?.[1]
    if (!match || printed === undefined) continue
    const n = style === 'circled' ? CIRCLED.indexOf(printed) + 1 : parseNumber(printed)
    if (n === null || n === 0) continue
    const mayBeTop = style === 'digit' && match[0].includes('、')
    return { rank, style, n, prefix: '', mayBeTop, rest: text.slice(match[0].length) }
  }
  return null
}

const PRINT: Record<Exclude<NumberStyle, 'decimal' | 'named' | 'named-digit'>, (n: number) => string> = {
  han: hanNumber,
  chapter: (n) => `第${hanNumber(n)}章`,
  part: (n) => `第${hanNumber(n)}部分`,
  section: (n) => `第${hanNumber(n)}节`,
  'han-bracket': (n) => `（${hanNumber(n)}）`,
  digit: String,
  article: (n) => `第${hanNumber(n)}条`,
  'digit-bracket': (n) => `（${n}）`,
  circled: (n) => CIRCLED.charAt(n - 1),
}

/** The number as it is joined into a task's number: 二（一）1. */
export function numberPart({ style, n, prefix }: Pick<Heading, 'style' | 'n' | 'prefix'>): string {
  if (style === 'named') return `${prefix}${hanNumber(n)}`
  return style === 'decimal' || style === 'named-digit' ? `${prefix}${n}` : PRINT[style](n)
}

/** The number as it is printed before a heading. */
export function marker(heading: Pick<Heading, 'style' | 'n' | 'prefix'>): string {
  const after = {
    han: '、',
    digit: '.',
    chapter: ' ',
    part: ' ',
    section: ' ',
    article: ' ',
    decimal: ' ',
    named: '：',
    'named-digit': '：',
  } as const
  return numberPart(heading) + (heading.style in after ? after[heading.style as keyof typeof after] : '')
}
