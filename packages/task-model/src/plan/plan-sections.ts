import { looseTasks, printedTasks, type PrintedTask } from './plan-items.ts'
import { readHeading } from './plan-heading.ts'
import { outlineOf, type Outline } from './plan-outline.ts'
import type { Paragraph } from './plan-paragraphs.ts'
import { segmentsOf, tableTasks } from './plan-table.ts'
import { unknownColumns } from './table-columns.ts'

/** The tasks of a document as printed, and what was odd about where they stand. */
export interface Printed {
  readonly tasks: readonly PrintedTask[]
  readonly misplaced: Outline['misplaced']
  /** Tables that say again what the text has said. */
  readonly repeated: readonly Paragraph[]
  readonly unknownColumns: readonly { readonly header: Paragraph; readonly columns: readonly string[] }[]
}

const APPENDIX = /^附(?:件|表|录)\s*[\d一二三四五六七八九十]*\s*[：:]?(?:\s*\S{2,40}(?<![。；;]))?$/
/** Whom a document was sent to and when it was printed is no part of it. */
const SENT = /^(?:抄送|抄报|主送|分送)\s*[：:]|\d日\s*印发$/
/** The foot of a web page: who runs the site. */
const SITE =
  /网站标识码|ICP备|公网安备|版权所有|^(?:主办|承办)(?:单位)?\s*[：:].*(?:承办|技术支持|运行维护)(?:单位)?\s*[：:]/
const ATTACHED = /^附(?:件|表)\s*[：:]\s*\S/

/**
 * The document cut at its appendices (附件1), without the list that names them (附件：1.… 2.…): a list of names or a form is numbered
 * like tasks and owes nothing.
 */
function partsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const parts: Paragraph[][] = [[]]
  let listed = 0
  for (const paragraph of paragraphs) {
    const { text } = paragraph
    if (SENT.test(text) || SITE.test(text)) continue
    const one = paragraph.cells.length === 1
    if (one && ATTACHED.test(text) && !/[（(].*[：:].*[）)]/.test(text)) {
      listed = 1
      parts.push([])
    } else if (one && APPENDIX.test(text)) {
      listed = 0
      parts.push([])
    } else if (listed > 0 && readHeading(text)?.n === listed + 1 && text.length <= 60) listed += 1
    else parts.at(-1)?.push(paragraph)
  }
  return parts
}

/** Reads a document's parts: its text and its tables, in their order. */
export function printedIn(paragraphs: readonly Paragraph[]): Printed {
  const parts = partsOf(paragraphs).map(partOf)
  const owed = parts.filter(({ tasks }) => tasks.some(({ notes }) => notes.length > 0))
  // Where nobody is named anywhere, the first part that has items holds the tasks.
  const read = owed.length > 0 ? owed : parts.filter(({ tasks }) => tasks.length > 0).slice(0, 1)
  const said = read.flatMap(({ tasks }) => tasks.filter((task) => task.table === null))
  const text = plain(said.map((task) => task.title + task.text).join('\n'))
  const tables = new Map<Paragraph, Placed[]>()
  for (const task of read.flatMap((part) => part.tasks))
    if (task.table) tables.set(task.table, [...(tables.get(task.table) ?? []), task])
  const repeated = [...tables]
    .filter(
      ([, rows]) => said.length > 0 && rows.filter((row) => text.includes(plain(row.title))).length * 2 > rows.length,
    )
    .map(([header]) => header)
  return {
    tasks: read.flatMap(({ tasks }) => tasks.filter((task) => !task.table || !repeated.includes(task.table))),
    misplaced: read.flatMap(({ misplaced }) => misplaced),
    repeated,
    unknownColumns: read.flatMap((part) => part.unknownColumns),
  }
}

type Placed = PrintedTask & { readonly table: Paragraph | null }

function partOf(paragraphs: readonly Paragraph[]) {
  const segments = segmentsOf(paragraphs)
  const running = segments.flatMap((segment) => (segment.kind === 'text' ? segment.paragraphs : []))
  const { roots, loose, misplaced } = outlineOf(running)
  // A text without numbers, or whose numbers owe nothing.
  const numbered = printedTasks(roots)
  const told = numbered.some(({ notes }) => notes.length > 0) ? numbered : [...looseTasks(loose), ...numbered]
  const fromText = told.some(({ notes }) => notes.length > 0) || !segments.some(({ kind }) => kind === 'table')
  const tasks: Placed[] = segments.flatMap((segment) =>
    segment.kind === 'table' ? tableTasks(segment.rows).map((task) => ({ ...task, table: segment.header })) : [],
  )
  const all = [...(fromText ? told.map((task) => ({ ...task, table: null })) : []), ...tasks]
  return {
    tasks: all.sort((a, b) => a.line - b.line),
    misplaced: fromText ? misplaced : [],
    unknownColumns: segments.flatMap((segment) => {
      const columns = segment.kind === 'table' ? unknownColumns(segment.cells) : []
      return segment.kind === 'table' && columns.length > 0 ? [{ header: segment.header, columns }] : []
    }),
  }
}

function plain(text: string): string {
  return text.replace(/[\s。，、；：“”"'（）()]/g, '')
}
