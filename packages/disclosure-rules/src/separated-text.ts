/** A cell's text without its quotes, and where it begins in the text. */
export interface SeparatedCell {
  readonly text: string
  readonly start: number
}

/** Where a line has several, the first of these parts the cells: amounts have commas in them, sentences have them in full width. */
const SEPARATORS = ['\t', ';', ',', '，'] as const

/** How much of a text is looked at for its separator, in UTF-16 units. */
const SAMPLE = 4000

/** The sign that parts the cells: the one that stands in most of the first lines. */
export function separatorOf(text: string): string {
  const lines = text.slice(0, SAMPLE).split(/[\r\n]+/)
  const count = (sign: string) => lines.filter((line) => line.includes(sign)).length
  const best = SEPARATORS.reduce((most, sign) => (count(sign) > count(most) ? sign : most))
  return count(best) === 0 ? ',' : best
}

/** The rows of a CSV or tab-separated text, quotes resolved (RFC 4180). An empty line is a row of one empty cell. */
export function separatedCells(text: string): SeparatedCell[][] {
  const separator = separatorOf(text)
  const rows: SeparatedCell[][] = []
  let row: SeparatedCell[] = []
  let cell = ''
  let start = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') {
      quoted = true
      start = at + 1
    } else if (sign === separator || sign === '\n' || sign === '\r') {
      row.push({ text: cell, start })
      cell = ''
      if (sign !== separator) {
        if (sign === '\r' && text[at + 1] === '\n') at += 1
        rows.push(row)
        row = []
      }
      start = at + 1
    } else cell += sign
  }
  return cell === '' && row.length === 0 ? rows : [...rows, [...row, { text: cell, start }]]
}
