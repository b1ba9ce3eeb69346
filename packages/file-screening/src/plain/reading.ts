import { separatedCells } from '@gongkai/disclosure-rules'
import type { FileReader, ReadPart } from '../reading.ts'
import { isTellingHead } from '../workbook/column-head.ts'
import { decodeText } from './decoding.ts'

/** Signs that take no room on the page, between which words can be written that nobody sees. */
const TAGS = /[\u{e0020}-\u{e007e}]{4,}/gu

/** Reads a text file in whatever encoding Chinese offices use. Line ends stay as they are, so that offsets are the file's. */
export const readPlain: FileReader = async ({ bytes, within }) => {
  const { text } = decodeText(bytes)
  const where = { within, part: 'text' }
  const parts: ReadPart[] = [{ where, text }]
  const traces = [...text.matchAll(TAGS)].map(([tags]) => ({
    type: 'HIDDEN_TEXT' as const,
    rule: 'invisible-signs',
    text: [...tags]
      .map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe0000))
      .join('')
      .slice(0, 200),
    where,
  }))
  if (/\.(?:csv|tsv)$/i.test(within.at(-1) ?? '')) parts.push(...columnParts(text, where))
  return { kind: 'text', parts, traces, inner: [] }
}

function columnParts(text: string, where: ReadPart['where']): ReadPart[] {
  const [heads = [], ...rows] = separatedCells(text)
  const columns = heads.flatMap((head, column) =>
    isTellingHead(head.text) ? [{ head: head.text.trim(), column }] : [],
  )
  if (columns.length === 0) return []
  return rows.flatMap((cells) =>
    columns.flatMap(({ head, column }) => {
      const cell = cells[column]
      // Quotes within quotes make a cell longer in the file than it reads.
      if (!cell || cell.text.trim() === '' || !text.startsWith(cell.text, cell.start)) return []
      return [{ where, text: cell.text, before: `${head}：`, from: cell.start }]
    }),
  )
}
