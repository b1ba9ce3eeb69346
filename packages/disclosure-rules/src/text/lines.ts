import type { Hit } from './finding.ts'
import { closesAt, nameAt } from './name-shape.ts'
import type { Page } from './page.ts'

interface Line {
  readonly start: number
  readonly text: string
}

const SIGNATURE_WORD = /^(?:此致|敬礼|谢谢|感谢|盼复|望复|特此|落款|年|\d)/
const CELL_GAP = /\t| ?\| ?|,| {2,}/
const NAME_COLUMN =
  /^(?:姓 {0,4}名|申请人|联系人|法定代表人|负责人|名字|发明人|经办人|当事人|代表人|人员|学员|参会人员?|Name|name)(?:姓名)?$/
const SPEAKER = /(?<=^|\n)( {0,4})([\u4e00-\u9fff]{3,4})(?=:)/g
const HEADING = /姓 {0,4}名|申请人|联系人|代表人|负责人|名字|发明人|经办人|当事人|人员|学员|[Nn]ame/
const MOST_CELLS = 40

/** Names that a text's lines give away: a signature, a list of a name to the line, the column 姓名 of a table. */
export function findNamesInLines({ text }: Page, hasCells: boolean): Hit[] {
  if (!text.includes('\n') && !hasCells) return []
  const lines = linesOf(text)
  return [...signatures(lines), ...columns(lines)]
}

/** Who speaks, at the head of a line of a chat: `宋小宝：地址发你了`. */
export function findSpeakers({ text }: Page): Hit[] {
  return [...text.matchAll(SPEAKER)].flatMap((line): Hit[] => {
    const start = line.index + (line[1] ?? '').length
    const shape = nameAt(text, start)
    if (shape.level < 3 || shape.length < 3 || shape.length !== (line[2] ?? '').length) return []
    return [{ type: 'NAME', start, end: start + shape.length, rule: 'name-with-title' }]
  })
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const raw = text.slice(start, end)
    lines.push({ start: start + raw.length - raw.trimStart().length, text: raw.trim() })
    start = end + 1
  }
  return lines
}

/** The name that a line is made of, perhaps behind a dash or a number: `——周明远`, `3. 周明远`. */
function wholeName(line: Line, atLeast: number): Hit | null {
  const head = /^(?:[-—–_·•*]{1,4} ?|\(?\d{1,3}[.、)） ] ?)/.exec(line.text)?.[0].length ?? 0
  const rest = line.text.length - head
  if (rest < 2 || rest > 5) return null
  const shape = nameAt(line.text, head)
  if (shape.level < atLeast || shape.length !== rest) return null
  return { type: 'NAME', start: line.start + head, end: line.start + line.text.length, rule: 'name-as-signature' }
}

/** A line of nothing but a name: among the last of a text, or beside other lines of the kind. */
function signatures(lines: readonly Line[]): Hit[] {
  const held = lines.filter((line) => line.text !== '')
  const names = held.map((line, index) => (index === 0 && held.length > 1 ? wholeName(line, 3) : wholeName(line, 2)))
  return names.flatMap((name, index): Hit[] => {
    if (!name) return []
    const last = index > 0 && index >= held.length - 3
    const beside = names[index - 1] !== null && names[index - 1] !== undefined
    const before = names[index + 1] !== null && names[index + 1] !== undefined
    const signed = index > 0 && /^(?:\d{4}|二)/.test(held[index + 1]?.text ?? '') && !SIGNATURE_WORD.test('')
    return last || beside || before || signed ? [name] : []
  })
}

function cellsOf(line: Line): Line[] {
  const cells: Line[] = []
  let at = 0
  while (cells.length < MOST_CELLS && at <= line.text.length) {
    const rest = line.text.slice(at, at + 200)
    const gap = CELL_GAP.exec(rest)
    const raw = gap ? rest.slice(0, gap.index) : rest
    cells.push({ start: line.start + at + raw.length - raw.trimStart().length, text: raw.trim() })
    if (!gap) break
    at += gap.index + gap[0].length
  }
  return cells
}

/** The names below a cell 姓名, as long as the lines have as many cells. */
function columns(lines: readonly Line[]): Hit[] {
  const hits: Hit[] = []
  let columns: number[] = []
  let width = 0
  for (const line of lines) {
    if (columns.length === 0 && !HEADING.test(line.text)) continue
    if (!CELL_GAP.test(line.text)) {
      if (line.text !== '') columns = []
      continue
    }
    const cells = cellsOf(line)
    const named = cells.flatMap((cell, index) => (NAME_COLUMN.test(cell.text) ? [index] : []))
    if (named.length > 0 && cells.length > 1) {
      columns = named
      width = cells.length
      continue
    }
    if (Math.abs(cells.length - width) > 2) continue
    for (const column of columns) {
      const cell = cells[column]
      const shape = cell ? nameAt(cell.text, 0) : null
      if (cell && shape && shape.level > 0 && shape.length === cell.text.length && closesAt(cell.text, shape.length)) {
        hits.push({ type: 'NAME', start: cell.start, end: cell.start + shape.length, rule: 'name-in-list' })
      }
    }
  }
  return hits
}
