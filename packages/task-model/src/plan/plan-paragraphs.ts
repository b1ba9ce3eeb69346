import { bracketGroups } from './bracket-groups.ts'
import { endsInLabel, labelledTail } from './duty-label.ts'
import { readHeading } from './plan-heading.ts'
import { UNIT_END } from './unit-names.ts'

/** A line of the document, or a paragraph of a word-processor file. */
export type PlanLine = string | { readonly text: string; readonly line?: number }

export interface Paragraph {
  readonly line: number
  readonly text: string
  /** An empty line stands before it. */
  readonly apart: boolean
  /** The cells of a row of a table that was saved as text, parted by tabs or bars; one for any other line. */
  readonly cells: readonly string[]
  /** How long its last line was. */
  readonly last: number
}

const WRAPPED = 30
const NARROWEST = 14
const CLOSED = /[。！？；：.;:）)”〕】\]］]$/
/** What never begins a line by itself goes on with the line before it; what closes a document never does. */
const GOES_ON = /^[*＊★☆▲△※]?[、，,。；;：）)〕】\]］”》]/
const CLOSES = /^[^（(〔[［【]*[）)〕\]］】]/
const OPENS = /^(?:抄送|主送|附件|附表|附录|注[：:]|说明[：:]|备注[：:])/
/** A bracket that is open for longer was never an annotation. */
const LONGEST_NOTE = 2000
/** A page holds less; beyond it nothing is joined. */
const LONGEST_PARAGRAPH = 10_000
/** Of one that says nothing of duties. */
const LONGEST_ASIDE = 200
/** What a printed page adds: — 2 —, 第2页 共3页, 2/3. */
const PAGE_NUMBER =
  /^(?:[-—–－―·•]+ ?\d{1,4} ?[-—–－―·•]+|第 ?\d{1,4} ?页(?:[ ,，/]*共 ?\d{1,4} ?页)?|\d{1,3} ?\/ ?\d{1,3})$/
const LONE_NUMBER = /^\d{1,3}$/
/** 时    限：, 责 任 人：— a label spread to the width of those above it. */
const SPREAD_LABEL = /(?<=^[\s\u3000]*)\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){1,4}[\s\u3000]*[：:]/u
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/
const TITLE_END = /(?:要点|方案|计划|通知|意见|清单|措施|安排|办法|任务|分工|台账|规划|纲要|表|[）)])$/

/**
 * The paragraphs of a text, without the blanks around them and the numbers of its pages. Lines that a program cut are joined again: while
 * a bracket with a duty in it is open, and where a long line stops without any mark and no number follows.
 */
export function paragraphsOf(lines: readonly PlanLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  // Where each cell of a table is on a line of its own, a number is one of them.
  const celled = lines.some((given) => /^(?:序号|编号|[|｜])$/.test(plain(textOf(given))))
  const breaks = celled ? { width: Infinity, full: Infinity } : breaksOf(lines)
  let apart = true
  for (const [index, given] of lines.entries()) {
    const line = typeof given === 'string' ? index + 1 : (given.line ?? index + 1)
    const raw = textOf(given)
      .replace(/[\u200b-\u200f\u2028\u2029\u2060\ufeff\u00ad]/g, '')
      .replace(/<br ?\/?>/gi, ' ')
      .replace(SPREAD_LABEL, (label) => label.replace(/[\s\u3000]+/g, ''))
      .replace(/\*\*(?=\S)|(?<=\S)\*\*/g, '')
    const cells = cellsOf(raw)
    const text = plain(cells.length > 1 && /[|｜\t]/.test(raw) ? cells.join(' | ') : raw).replace(
      /^(?:#{1,6}|>|-) /,
      '',
    )
    const before = paragraphs.at(-1)
    if (text === '') {
      apart = true
      continue
    }
    // A page ends in the midst of a sentence: what follows its number goes on.
    if (PAGE_NUMBER.test(plain(raw)) || (!celled && LONE_NUMBER.test(text) && before && endsInWords(before))) {
      apart = false
      continue
    }
    const indented = /^[\s\u3000]{2,}/.test(raw) && !/^[\s\u3000]/.test(String(lines[index - 1] ?? ''))
    // A name over a date signs the document.
    const signs = DATE.test(plain(textOf(lines[index + 1])))
    if (before && !apart && !signs && continues(before, text, cells, indented, breaks))
      paragraphs[paragraphs.length - 1] = joined(before, text)
    else paragraphs.push({ line, text, apart, cells, last: text.length })
    apart = false
  }
  return paragraphs
}

function joined(before: Paragraph, text: string): Paragraph {
  const whole = before.text + text
  return { ...before, text: whole, cells: [whole], last: text.length }
}

/** A number on a line of its own is a page's behind prose, and a cell's behind another cell. */
function endsInWords({ text, cells }: Paragraph): boolean {
  return cells.length === 1 && text.length > 20
}

function textOf(given: PlanLine | undefined): string {
  return typeof given === 'string' ? given : (given?.text ?? '')
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u3000]+/g, ' ').trim()
}

function cellsOf(raw: string): string[] {
  const line = raw.trim()
  const bar = /[|｜]/.test(line) ? /[|｜]/ : line.includes('\t') ? /\t/ : null
  if (line === '|') return [plain(line)]
  if (bar === null) {
    // Columns that stand by blanks alone.
    const pieces = line.split(/[ \u3000]{2,}/).map(plain)
    return pieces.length > 2 ? pieces : [plain(line)]
  }
  const cells = (bar.source === '\\t' ? raw.replace(/[\r\n]+$/, '') : line).split(bar).map(plain)
  return cells.length > 1 ? cells : [plain(line)]
}

/** How a document breaks its lines. */
interface Breaks {
  /** A line as long as this may have been cut. */
  readonly width: number
  /** Its lines show the width, so that one this long is full. */
  readonly full: number
}

/** A program that cuts lines cuts most of them at the same length; where none is seen, only a long line may have been cut. */
function breaksOf(lines: readonly PlanLine[]): Breaks {
  const lengths = new Map<number, number>()
  let cut = 0
  let longest = 0
  for (const given of lines) {
    const text = plain(textOf(given))
    longest = Math.max(longest, text.length)
    if (text.length < NARROWEST || text.length > 2 * WRAPPED || CLOSED.test(text)) continue
    cut += 1
    lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1)
  }
  for (const [length] of [...lengths].sort((a, b) => b[1] - a[1])) {
    const near = [-3, -2, -1, 0, 1].reduce((sum, by) => sum + (lengths.get(length + by) ?? 0), 0)
    if (near >= 4 && near * 5 >= cut * 3) return { width: Math.min(WRAPPED, length - 3), full: length - 1 }
  }
  // Few lines tell little: the longest may have been cut, unless it runs beyond a page's width.
  return { width: longest > 45 ? Infinity : Math.max(NARROWEST, longest - 3), full: Infinity }
}

function continues(
  before: Paragraph,
  text: string,
  cells: readonly string[],
  indented: boolean,
  { width, full }: Breaks,
): boolean {
  if (before.cells.length > 1 || cells.length > 1 || /^[|｜]$/.test(text) || /^[|｜]$/.test(before.text)) return false
  if (before.text.length > LONGEST_PARAGRAPH) return false
  if (GOES_ON.test(text)) return true
  if (readHeading(text) !== null || OPENS.test(text)) return false
  // Only the end of what may have grown long is looked at.
  const end = before.text.slice(-12)
  if (/(?:完成|办理|办结|落实|整改|推进|工作)$/.test(end) && /^(?:时限|期限|时间)/.test(text)) return true
  if (/[、，,《“]$/.test(end) || endsInLabel(end)) return true
  const near = before.text.slice(-LONGEST_NOTE)
  const open = /[（(〔[［【〈＜]/.test(near) ? bracketGroups(before.text).at(-1) : undefined
  if (open && !open.closed && open.content.length < LONGEST_NOTE) {
    const duty = /牵头|配合|责任|负责|参与|参加|主办|协办|时限/.test(open.content) || labelledTail(text) === 0
    if (duty || open.content.length < LONGEST_ASIDE || CLOSES.test(text)) return true
  }
  // A full line that ends with the bracket of a name, in an annotation without brackets.
  if (before.last >= full && /[）)]$/.test(end) && labelledTail(text) !== 0 && labelledTail(before.text) >= 0)
    return true
  // Behind an annotation without brackets no sentence goes on, where nothing shows how long a line may be.
  const names = UNIT_END.test(/^[^、，,；;。]{0,20}/.exec(text)?.[0] ?? '')
  if (full === Infinity && /。$/.test(text) && !names && labelledTail(before.text) === 0) return false
  if (CLOSED.test(end) || indented || labelledTail(text) === 0 || before.last < width) return false
  return !(TITLE_END.test(end) && before.line < 4 && readHeading(before.text) === null)
}
