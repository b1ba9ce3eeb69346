import { isRefusal, type Refusal, type TakenFile } from '@gongkai/contract-kit'
import { screenFile } from '@gongkai/file-screening'
import { readSourceText, type ReadingNote, type SourceOrigin, type SourceReading } from '@gongkai/translation/sources'
import { marksOfDocx, type DocxMarks } from '../../document-lines/docx-marks.ts'
import { readDocx } from '../../document-lines/docx.ts'
import type { FileStore } from '../../../platform/files.ts'
import type { Surroundings } from '../../surroundings.ts'
import { decodeText } from '../../text-file.ts'
import { quarantine } from '../../uploads/index.ts'
import { linesOfPage } from './page.ts'

/** How a file is read where it is not plainly one text. */
export interface FileWish {
  readonly changes: 'refuse' | 'accept' | 'reject'
  readonly comments: 'refuse' | 'leave-out'
}

export interface ReadFile extends SourceReading {
  readonly origin: SourceOrigin
}

const SCREENING = { milliseconds: 20_000, mebibytes: 512 }
const WORD = new Set(['docx', 'docm'])
const PAGES = new Set(['html', 'xml'])
/** By its name a file that is read: where its content is none, it is damaged. */
const OURS = /\.(?:docx|html?|txt)$/i

/**
 * Reads a file as the clauses of a source, after it was screened like any file (文件筛查). A secrecy mark keeps it apart and refuses it;
 * unsettled changes and comments are refused with their number and authors unless the wish says how to read them.
 */
export async function readSourceFile(
  surroundings: Surroundings,
  store: FileStore,
  { name, bytes }: TakenFile,
  wish: FileWish,
): Promise<ReadFile | Refusal> {
  const screening = await screenFile({ name, bytes }, SCREENING)
  const { findings } = screening
  const holds = (...types: readonly string[]) => findings.some(({ type }) => types.includes(type))
  if (holds('SECRECY')) {
    // It stays kept apart although the request is refused.
    await surroundings.db.apart(() => quarantine(surroundings, store, bytes, screening))
    return { refused: 'source-file-blocked' }
  }
  const kind: string = screening.kind
  if (kind === 'empty') return { refused: 'source-no-text' }
  if (!WORD.has(kind) && !PAGES.has(kind) && kind !== 'text')
    return { refused: OURS.test(name) ? 'source-file-unreadable' : 'source-file-kind' }
  if (holds('BOMB', 'UNREADABLE')) return { refused: 'source-file-unreadable' }
  const read = WORD.has(kind) ? readWordFile(bytes, wish) : readTextFile(name, bytes, PAGES.has(kind))
  if (isRefusal(read)) return read
  const found: readonly ReadingNote[] = findings.some(({ severity }) => severity === 'block') ? ['screening-found'] : []
  return { ...read, notes: [...new Set([...read.notes, ...found])] }
}

function readTextFile(name: string, bytes: Uint8Array, isPage: boolean): ReadFile | Refusal {
  const text = decodeText(bytes)
  if (text === null) return { refused: 'source-file-unreadable' }
  if (!isPage && !/\.html?$/i.test(name)) return from('txt', text, [])
  const { lines, hidden } = linesOfPage(text)
  return from('html', lines.join('\n'), hidden ? ['hidden-text-left-out'] : [])
}

function readWordFile(bytes: Uint8Array, wish: FileWish): ReadFile | Refusal {
  const marks = marksOfDocx(bytes)
  if (!marks) return { refused: 'source-file-unreadable' }
  const { insertions, deletions, moves, settings, changedBy, comments, commentedBy } = marks
  const changed = insertions + deletions + moves + settings > 0
  if (changed && wish.changes === 'refuse')
    return { refused: 'source-tracked-changes', facts: { insertions, deletions, moves, settings, who: changedBy } }
  if (comments > 0 && wish.comments === 'refuse')
    return { refused: 'source-comments', facts: { comments, who: commentedBy } }
  const lines = readDocx(bytes, wish.changes === 'reject' ? 'reject' : 'accept')
  if (!lines) return { refused: 'source-file-unreadable' }
  const read: readonly ReadingNote[] = changed
    ? [wish.changes === 'reject' ? 'changes-rejected' : 'changes-accepted']
    : []
  return from('docx', lines.join('\n'), [...read, ...leftOut(marks)])
}

function leftOut(marks: DocxMarks): ReadingNote[] {
  const notes: ReadingNote[] = []
  if (marks.comments > 0) notes.push('comments-left-out')
  if (marks.hiddenText) notes.push('hidden-text-left-out')
  if (marks.pictures) notes.push('pictures-left-out')
  if (marks.footnotes) notes.push('footnotes-left-out')
  if (marks.headers) notes.push('headers-left-out')
  return notes
}

function from(origin: SourceOrigin, text: string, notes: readonly ReadingNote[]): ReadFile | Refusal {
  const read = readSourceText(text)
  return isRefusal(read) ? read : { ...read, notes: [...notes, ...read.notes], origin }
}
