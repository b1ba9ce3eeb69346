/** A cell's text without its quotes, and where it begins in the file. */
export interface DelimitedCell {
  readonly text: string
  readonly start: number
}

/** The rows of a CSV or tab-separated text, quotes resolved (RFC 4180). The separator is the one its first line has most of. */
export function rowsOf(text: string): DelimitedCell[][] {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const separator = [',', '\t', ';'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  )
  const rows: DelimitedCell[][] = []
  let row: DelimitedCell[] = []
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
