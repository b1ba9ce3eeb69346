import { attributeOf, xmlTokens } from './xml.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

/** The automatic numbers of a Word document: what is printed before a paragraph although it is not in its text. */
export interface Numbering {
  /** The number printed before the next paragraph of this list and level, `''` when it prints none. */
  next(numId: string, level: number): string
}

const DIGITS = '零一二三四五六七八九'

/** 1 → 一, 10 → 十, 21 → 二十一, as headings count; from 100 on in Arabic digits, which no heading reaches. */
export function chineseNumber(n: number): string {
  if (n < 0 || n > 99) return String(n)
  if (n < 10) return DIGITS[n] ?? ''
  const tens = Math.floor(n / 10)
  const ones = n % 10
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`
}

function printed(n: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'ideographTraditional':
    case 'taiwaneseCountingThousand':
      return chineseNumber(n)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : String(n)
    case 'lowerLetter':
      return n >= 1 && n <= 26 ? String.fromCodePoint(96 + n) : String(n)
    case 'upperLetter':
      return n >= 1 && n <= 26 ? String.fromCodePoint(64 + n) : String(n)
    case 'none':
    case 'bullet':
      return ''
    default:
      return String(n)
  }
}

interface Definitions {
  readonly abstract: Map<string, Map<number, Level>>
  readonly lists: Map<string, string>
  /** Where a list that shares its definition begins anew, by list and level. */
  readonly restarts: Map<string, number>
}

function readDefinitions(xml: string): Definitions {
  const abstract = new Map<string, Map<number, Level>>()
  const lists = new Map<string, string>()
  const restarts = new Map<string, number>()
  let overridden = 0
  let levels: Map<number, Level> | null = null
  let list = ''
  let level = -1
  const set = (change: Partial<Level>) => {
    if (!levels || level < 0) return
    levels.set(level, { format: 'decimal', text: '', start: 1, ...levels.get(level), ...change })
  }
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close' && token.name === 'w:abstractNum') levels = null
    if (token.kind !== 'open') continue
    const value = attributeOf(token.attributes, 'w:val') ?? ''
    if (token.name === 'w:abstractNum') {
      levels = new Map()
      abstract.set(attributeOf(token.attributes, 'w:abstractNumId') ?? '', levels)
    } else if (token.name === 'w:lvl') {
      level = Number(attributeOf(token.attributes, 'w:ilvl') ?? 0)
      set({})
    } else if (token.name === 'w:start') set({ start: Number(value) })
    else if (token.name === 'w:numFmt') set({ format: value })
    else if (token.name === 'w:lvlText') set({ text: value })
    else if (token.name === 'w:num') list = attributeOf(token.attributes, 'w:numId') ?? ''
    else if (token.name === 'w:lvlOverride') overridden = Number(attributeOf(token.attributes, 'w:ilvl') ?? 0)
    else if (token.name === 'w:startOverride') restarts.set(`${list} ${overridden}`, Number(value))
    else if (token.name === 'w:abstractNumId') lists.set(list, value)
  }
  return { abstract, lists, restarts }
}

/** Reads `word/numbering.xml`. Lists that share a definition count on together; a shallower level starts the deeper ones again. */
export function readNumbering(xml: string): Numbering {
  const { abstract, lists, restarts } = readDefinitions(xml)
  const counters = new Map<string, number[]>()
  return {
    next(numId, level) {
      const key = lists.get(numId)
      const levels = key === undefined ? undefined : abstract.get(key)
      const own = levels?.get(level)
      if (key === undefined || !levels || !own) return ''
      const counts = counters.get(key) ?? []
      counters.set(key, counts)
      const restart = restarts.get(`${numId} ${level}`)
      if (restart !== undefined) counts[level] = restart - 1
      restarts.delete(`${numId} ${level}`)
      counts[level] = (counts[level] ?? own.start - 1) + 1
      counts.length = level + 1
      return own.text.replace(/%([1-9])/g, (_whole, digit: string) => {
        const at = Number(digit) - 1
        const shown = levels.get(at)
        return shown ? printed(counts[at] ?? shown.start, shown.format) : ''
      })
    },
  }
}
