import { decodeText } from '../text-file.ts'
import { readDocx } from '../document-lines/docx.ts'
import { linesOfHtml } from '../document-lines/html.ts'

/** A plan file that cannot be read, and why. */
export interface UnreadableFile {
  readonly refused: 'unreadable-file'
  readonly facts: { readonly name: string; readonly reason: 'damaged-docx' | 'encoding' | 'kind' | 'empty' }
}

const PAGE = /^\s*<(?:!doctype\s+html|html|head|body|meta|table|div|p)[\s>]/i

/** The lines of a plan file (.txt, .md, .html or .docx), in reading order, or why it cannot be read. */
export function linesOfFile(name: string, bytes: Uint8Array): string[] | UnreadableFile {
  const refuse = (reason: UnreadableFile['facts']['reason']): UnreadableFile => ({
    refused: 'unreadable-file',
    facts: { name, reason },
  })
  if (bytes.length === 0) return refuse('empty')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocx(bytes) ?? refuse('damaged-docx')
  if (/\.(docx?|wps|pdf|xlsx?)$/i.test(name))
    return refuse(name.toLowerCase().endsWith('.docx') ? 'damaged-docx' : 'kind')
  const text = decodeText(bytes)
  if (text === null) return refuse('encoding')
  return /\.html?$/i.test(name) || PAGE.test(text) ? linesOfHtml(text) : text.split(/\r\n|\r|\n/)
}
