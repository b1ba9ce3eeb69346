import { decodeText as decodeFile } from '@gongkai/file-screening/text'
import { readDocx } from './docx.ts'
import { linesOfHtml } from './html.ts'

/** A plan file that cannot be read, and why. */
export interface UnreadableFile {
  readonly refused: 'unreadable-file'
  readonly facts: { readonly name: string; readonly reason: 'damaged-docx' | 'encoding' | 'kind' | 'empty' }
}

/** A text file as the bureau's computers write them: UTF-8, UTF-16 or GB18030; null when it is none of them. */
export function decodeText(bytes: Uint8Array): string | null {
  const { text, fits } = decodeFile(bytes)
  return fits && !text.includes('\0') ? text : null
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
