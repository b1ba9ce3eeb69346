import { guardedCell } from '@gongkai/messages/forwarded'
import { stringify } from 'csv-stringify/sync'
import { encodeGb18030 } from './gb18030.ts'
import type { Layout } from './sheet-file.ts'

type CsvLayout = Extract<Layout, { format: 'csv' }>

/** As spreadsheets on Windows read Chinese without asking: UTF-8 with its mark. */
export const OWN_CSV: CsvLayout = {
  format: 'csv',
  encoding: 'utf-8',
  mark: true,
  delimiter: ',',
  newline: '\r\n',
  quoted: false,
}

function encoded(text: string, { encoding, mark }: CsvLayout): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text
  switch (encoding) {
    case 'gb18030':
      return encodeGb18030(text)
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le')
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16()
    default:
      return Buffer.from(marked, 'utf8')
  }
}

/** Writes a table as the sheet that came was written; no cell of it is run by a spreadsheet. */
export function writeCsv(rows: readonly (readonly string[])[], layout: CsvLayout = OWN_CSV): Uint8Array {
  const { delimiter, newline, quoted } = layout
  const text = stringify(
    rows.map((row) => row.map(guardedCell)),
    // A line break that is not the sheet's own would otherwise stand bare and end the row.
    { delimiter, record_delimiter: newline, quoted, quoted_match: /[\r\n]/ },
  )
  return encoded(text, layout)
}
