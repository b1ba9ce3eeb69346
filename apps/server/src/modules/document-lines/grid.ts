/** A cell of a table in an office document or a page. */
export interface GridCell {
  text: string
  /** Columns it covers. */
  across: number
  /** Rows it covers, or that it goes on with the cell above it. */
  down: number | 'continues'
}

const MOST_COLUMNS = 60

/** A line for each row, its cells parted by tabs. A merged cell is repeated in every row it covers; a row that is one cell is plain text. */
export function gridLines(rows: readonly (readonly GridCell[])[]): string[] {
  const held = new Map<number, { text: string; rows: number }>()
  const wide = rows.some((row) => row.length > 1)
  return rows.flatMap((row) => {
    const cells: string[] = []
    const fill = () => {
      for (let above = held.get(cells.length); above && above.rows > 0; above = held.get(cells.length)) {
        above.rows -= 1
        cells.push(above.text)
      }
    }
    for (const { text, across, down } of row) {
      fill()
      const at = cells.length
      const shown = down === 'continues' ? (held.get(at)?.text ?? '') : text
      for (let n = 0; n < across && cells.length < MOST_COLUMNS; n += 1) {
        held.set(cells.length, { text: n === 0 ? shown : '', rows: down === 'continues' ? 0 : down - 1 })
        cells.push(n === 0 ? shown : '')
      }
    }
    fill()
    const only = row.length === 1 ? row[0] : undefined
    if (only && (!wide || cells.filter(Boolean).length === 1)) return only.text.split('\n')
    return [cells.map((cell) => oneLine(cell)).join('\t')]
  })
}

/** Paragraphs of a cell run on; a blank keeps names on lines of their own apart. */
function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .reduce((kept, line) => (/[、，,；;：:。]$/.test(kept) || kept === '' ? kept + line : `${kept} ${line}`), '')
    .replaceAll('\t', ' ')
}
