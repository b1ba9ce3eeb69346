/** A row of a table with the line on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows as CSV (RFC 4180), with the mark that tells a spreadsheet that it is UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return '\uFEFF' + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

/** Reads CSV by RFC 4180: comma, semicolon or tab, whichever splits the first row most. Gives the line of a quotation that is never closed. */
export function readCsv(given: string): readonly CsvRow[] | { readonly notClosed: number } {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  const first = text.split(/\r?\n/, 1)[0] ?? ''
  const [separator = ','] = [',', ';', '\t'].sort((one, other) => first.split(other).length - first.split(one).length)
  const rows: CsvRow[] = []
  let line = 1
  let begun = 1
  let cells: string[] = []
  let at = 0
  const end = () => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      const from = line
      let close = at + 1
      for (;;) {
        const next = text.indexOf('"', close)
        if (next < 0) return { notClosed: from }
        cell += text.slice(close, next)
        close = next + 1
        if (text[close] !== '"') break
        cell += '"'
        close += 1
      }
      line += text.slice(at, close).split('\n').length - 1
      at = close
    }
    const rest = /[\r\n]/.exec(text.slice(at, at + 100_000))
    const stop = Math.min(
      ...[text.indexOf(separator, at), rest ? at + rest.index : -1].filter((found) => found >= 0),
      text.length,
    )
    cells.push(cell + text.slice(at, stop))
    at = stop
    if (text[at] === separator) {
      at += 1
      if (at === text.length) cells.push('')
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    if (at < text.length) {
      at += 1
      line += 1
    }
    end()
  }
  if (cells.length > 0) end()
  return rows
}
