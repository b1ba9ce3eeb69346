import { bracketGroups } from './bracket-groups.ts'
import { readDutyNote, type DutyNote } from './duty-note.ts'
import type { Paragraph } from './plan-paragraphs.ts'

/** A stretch of text and the annotation that closes it. */
export interface Passage {
  readonly text: string
  readonly annotation: string | null
  readonly notes: readonly DutyNote[]
  readonly line: number
}

/** A paragraph cut at its annotations; the last passage may have none. */
export interface Block {
  readonly line: number
  readonly passages: readonly Passage[]
  readonly unclosed: string | null
}

const BARE_NOTE = /^(?:牵头|主办|责任|负责|承办|配合|协办|参与|参加)(?:责任)?(?:部门|单位|处室|科室)\s*[：:]/

/** Finds the annotations of a paragraph. Two that stand side by side ((牵头：…)(配合：…)) are one. */
export function blockOf({ line, text }: Paragraph): Block {
  if (BARE_NOTE.test(text)) {
    const note = readDutyNote(text)
    if (note) return { line, passages: [{ text: '', annotation: text, notes: [note], line }], unclosed: null }
  }
  const passages: Passage[] = []
  let from = 0
  let unclosed: string | null = null
  for (const { start, end, content, closed } of bracketGroups(text)) {
    const note = readDutyNote(content)
    if (!note) continue
    if (!closed) unclosed = text.slice(start, end)
    const before = text
      .slice(from, start)
      .replace(/^[\s。；;，,]+/, '')
      .trim()
    const last = passages.at(-1)
    const annotation = text.slice(start, end)
    if (before === '' && last)
      passages[passages.length - 1] = {
        ...last,
        annotation: `${last.annotation ?? ''}${annotation}`,
        notes: [...last.notes, note],
      }
    else passages.push({ text: before, annotation, notes: [note], line })
    from = end
  }
  const rest = text
    .slice(from)
    .replace(/^[\s。；;，,]+/, '')
    .trim()
  if (rest !== '' || passages.length === 0) passages.push({ text: rest, annotation: null, notes: [], line })
  return { line, passages, unclosed }
}

export function isAnnotated(block: Block): boolean {
  return block.passages.some((passage) => passage.notes.length > 0)
}

/** The blocks of an item, with a paragraph that is nothing but an annotation put behind the text it closes. */
export function blocksOf(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = []
  for (const block of paragraphs.map(blockOf)) {
    const last = blocks.at(-1)
    const [only] = block.passages
    const open = last?.passages.at(-1)
    if (last && open && only && block.passages.length === 1 && only.text === '' && only.notes.length > 0) {
      const joined: Passage = {
        ...open,
        annotation: `${open.annotation ?? ''}${only.annotation ?? ''}`,
        notes: [...open.notes, ...only.notes],
      }
      blocks[blocks.length - 1] = {
        line: last.line,
        passages: [...last.passages.slice(0, -1), joined],
        unclosed: last.unclosed ?? block.unclosed,
      }
    } else blocks.push(block)
  }
  return blocks
}
