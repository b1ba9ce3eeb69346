import type { Draft, Line } from './draft.ts'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1–99 as a text counts its clauses. */
export function counted(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = DIGITS[value % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`
}

const OWN: Readonly<Record<Draft['numbering'], readonly ((value: number) => string)[]>> = {
  articles: [(value) => `第${counted(value)}条`, (value) => `（${counted(value)}）`],
  outline: [(value) => `${counted(value)}、`, (value) => `（${counted(value)}）`, (value) => `${String(value)}.`],
  digits: [(value) => `${String(value)}.`, (value) => `（${String(value)}）`],
}

export interface Place {
  readonly line: Line
  readonly depth: number
  /** Its own number: （三）. */
  readonly own: string
  /** Where it stands: 二、（三）. */
  readonly label: string
  /** How other clauses cite it: 第三条, 第二部分. */
  readonly cited: string
}

/** Every clause in the order of the text with the number it has there. */
export function placesOf(draft: Draft): Place[] {
  const below = (lines: readonly Line[], depth: number, above: string): Place[] => {
    let count = 0
    let additional = 0
    return lines.flatMap((line) => {
      if (line.inserted) additional += 1
      else {
        count += 1
        additional = 0
      }
      const number = OWN[draft.numbering][depth]?.(count) ?? ''
      const own = additional === 0 ? number : `${number}之${counted(additional)}`
      const label = above + own
      const cited = draft.numbering === 'articles' ? label : `第${counted(count)}部分`
      return [{ line, depth, own, label, cited }, ...below(line.lines, depth + 1, label)]
    })
  }
  return below(draft.lines, 0, '')
}

/** The words of a clause with the places it cites filled in. */
export function wordsOf(draft: Draft, places: readonly Place[], line: Line): string {
  return line.text.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const number = draft.names.get(name)
    const place = places.find((each) => each.line.number === number)
    if (place === undefined) throw new Error(`The text cites ${name}, which it no longer has.`)
    return place.cited
  })
}
