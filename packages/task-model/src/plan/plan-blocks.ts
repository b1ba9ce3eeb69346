import { bracketGroups } from './bracket-groups.ts'
import { isDeadline } from './deadline.ts'
import { heldFromHereOn, saysFirstLeads } from './document-rule.ts'
import { isBareLabel, labelledTail, withColons } from './duty-label.ts'
import { readDueNote, readDutyNote, readPersonNote, readUnitList, type DutyNote } from './duty-note.ts'
import { toldIn } from './duty-told.ts'
import type { Paragraph } from './plan-paragraphs.ts'
import { UNIT_END, unitNames } from './unit-names.ts'

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

/** Finds the annotations of a paragraph. Two that stand side by side ((牵头：…)(配合：…)) are one. */
export function blockOf(paragraph: Paragraph): Block {
  const { line } = paragraph
  const text = withColons(paragraph.text)
  const at = labelledTail(text)
  if (at >= 0) {
    const note =
      readDutyNote(text.slice(at)) ??
      (at === 0 ? (readDueNote(text.replace(/[。；;]+$/, '')) ?? readPersonNote(text)) : null)
    const annotation = text.slice(at).trim()
    const before = bracketed({ ...paragraph, text: text.slice(0, at).trim() })
    if (note) return { ...before, passages: behind(before.passages, { annotation, notes: [note], line }) }
  }
  const own = /^[—–-]*/.exec(text)?.[0].length ?? 0
  const alone = text.slice(own).replace(/[。；;]+$/, '')
  const told = ownLine(alone) ?? unitLine(alone)
  if (told) return { line, passages: [{ text: '', annotation: text, notes: [told], line }], unclosed: null }
  const block = bracketed({ ...paragraph, text })
  return isAnnotated(block) ? block : spokenTail(block, text)
}

/** The last sentence of a paragraph without any annotation may be one: …。由市发改委牵头，市财政局配合。 */
function spokenTail(block: Block, text: string): Block {
  const whole = text.replace(/[。；;\s]+$/, '')
  const last = whole.lastIndexOf('。') + 1
  // Until when may be a sentence of its own behind it.
  const dated = last > 0 && isDeadline(whole.slice(last))
  const from = dated ? whole.lastIndexOf('。', last - 2) + 1 : last
  const note = from > 0 ? ownLine(whole.slice(from).replace('。', '；')) : null
  if (!note) return block
  const passage = { text: text.slice(0, from), annotation: text.slice(from), notes: [note], line: block.line }
  return { ...block, passages: [passage] }
}

/** A line that says no more than who leads and who supports: 市发改委牵头，市财政局配合。 */
function ownLine(text: string): DutyNote | null {
  if (saysFirstLeads(text) || heldFromHereOn(text).length > 0) return null
  if (text.length > 300 || !/(?:牵头|配合|负责|参与|参加|落实|会同|指导|实施)/.test(text)) return null
  const stretches = toldIn(text, true)
  const units = stretches?.filter(({ duty }) => duty !== 'due').flatMap((stretch) => unitNames(stretch.text)) ?? []
  const plain = units.length > 0 && units.every((unit) => unit.length <= 20 && UNIT_END.test(unit))
  return plain && stretches?.some(({ duty }) => duty === 'lead' || duty === 'responsible') ? readDutyNote(text) : null
}

/** A line of two units or more and nothing else: 县财政局、县工信局. One alone may sign the document. */
function unitLine(text: string): DutyNote | null {
  const list = text.length <= 300 && text.includes('、') && !text.includes('。') ? readUnitList(text) : null
  return list && list.responsible.length > 1 && list.responsible.every((unit) => unit.length > 2) ? list : null
}

type Annotation = Omit<Passage, 'text'>

/** An annotation behind a passage that has one already is part of it when no words stand between. */
function behind(passages: readonly Passage[], added: Annotation): Passage[] {
  const last = passages.at(-1)
  if (!last) return [{ text: '', ...added }]
  const annotation = `${last.annotation ?? ''}${added.annotation ?? ''}`
  return [...passages.slice(0, -1), { ...last, annotation, notes: [...last.notes, ...added.notes] }]
}

function noteIn(content: string, before: string, after: string): DutyNote | null {
  const afterSentence = before.trim() === '' || /[。；！？…]\s*$/.test(before)
  const closing = afterSentence && /^[\s。；]*$/.test(after)
  const note = readDutyNote(content)
  if (note) return /[：:]/.test(content) || afterSentence || /^\s*(?:[。；;]|$|[（(〔[［【])/.test(after) ? note : null
  const list = afterSentence || /^\s*[。；]?\s*$/.test(after) ? readUnitList(content) : null
  return list && (closing || before === '' || list.lead.length + list.responsible.length > 1) ? list : null
}

function bracketed({ line, text }: Paragraph): Block {
  let passages: Passage[] = []
  let from = 0
  let unclosed: string | null = null
  let dated: Annotation | null = null
  for (const { start, end, content, closed } of bracketGroups(text)) {
    const before = text
      .slice(from, start)
      .replace(/^[\s。；;，,]+/, '')
      .trim()
    const due = readDueNote(content)
    const note = due ?? noteIn(content, text.slice(from, start), text.slice(end))
    if (!note) continue
    const annotation = text.slice(start, end)
    const beside = before === '' && (passages.length > 0 || dated !== null)
    // Until when may stand in brackets of its own, before or behind who.
    if (due && !beside && !/[：:]/.test(content) && !/^\s*[（(〔[［【]/.test(text.slice(end))) continue
    if (!closed) unclosed = annotation
    if (before === '' && passages.length > 0) passages = behind(passages, { annotation, notes: [note], line })
    else passages.push({ text: before, annotation, notes: [note], line })
    dated = due ? { annotation, notes: [note], line } : null
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
  for (const paragraph of labelsJoined(paragraphs)) {
    const last = blocks.at(-1)
    const block = blockOf(paragraph)
    const [first, ...others] = block.passages
    // What opens with an annotation closes the text before it.
    if (last && first && first.text === '' && first.notes.length > 0)
      blocks[blocks.length - 1] = {
        line: last.line,
        passages: [...behind(last.passages, first), ...others],
        unclosed: last.unclosed ?? block.unclosed,
      }
    else blocks.push(block)
  }
  return blocks
}

/** A label on a line of its own goes with the next: 责任单位： / 市发改委、市财政局. */
function labelsJoined(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const last = joined.at(-1)
    if (last && isBareLabel(last.text)) joined[joined.length - 1] = { ...last, text: last.text + paragraph.text }
    else joined.push(paragraph)
  }
  return joined
}
