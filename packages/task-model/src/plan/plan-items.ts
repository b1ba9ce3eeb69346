import { firstSentence } from './bracket-groups.ts'
import { blocksOf, isAnnotated, type Block } from './plan-blocks.ts'
import type { DutyNote } from './duty-note.ts'
import { marker, SECTION } from './plan-heading.ts'
import { above, itemsOf, numberOf, type OutlineItem } from './plan-outline.ts'
import type { Paragraph } from './plan-paragraphs.ts'

/** A task as it is printed, before names are looked up and the document's own rules are applied. */
export interface PrintedTask {
  readonly number: string
  readonly part: number | null
  readonly line: number
  readonly path: readonly string[]
  readonly title: string
  readonly text: string
  readonly annotation: string | null
  readonly notes: readonly DutyNote[]
  readonly due: readonly string[]
  readonly unclosed: string | null
  /** The row of a table names nobody and was given the cells of the row above. */
  readonly fromAbove?: boolean
}

/** Sections that set the scene and owe nothing, when they carry no annotation: 总体要求, 指导思想, 工作目标. */
const GENERAL = /总体|指导思想|基本原则|目标|重要意义|附则|附件/

/** The tasks of a numbered text. */
export function printedTasks(roots: readonly OutlineItem[]): PrintedTask[] {
  const blocks = new Map<OutlineItem, Block[]>()
  for (const item of itemsOf(roots)) blocks.set(item, blocksOf(item.blocks))
  for (const item of [...itemsOf(roots)]) foldDetails(item, blocks)
  const marked = new Set([...blocks].flatMap(([item, own]) => (own.some(isAnnotated) ? [item] : [])))
  const annotated = (item: OutlineItem) => marked.has(item)
  // Looked up, not searched for: a section may hold thousands of items.
  const holding = new Set([...marked].flatMap((item) => [...above(item), item]))
  const beside = new Set([...marked].map(({ parent }) => parent))
  const within = (item: OutlineItem): boolean => holding.has(item)
  const nowhere = marked.size === 0
  return [...itemsOf(roots)].flatMap((item) => {
    const own = blocks.get(item) ?? []
    if (annotated(item)) return tasksOf(item, own)
    if (item.children.length > 0 || above(item).some(annotated)) return []
    // An item without annotation is a task that lacks its lead where others beside it have one, or where no item has one at all.
    const section = [...above(item), item][0]
    const isTask = nowhere
      ? item.rank > SECTION && section !== undefined && !GENERAL.test(headingOf(section))
      : item.rank > SECTION
        ? section !== undefined && within(section)
        : beside.has(item.parent)
    return isTask ? [wholeTask(item, own)] : []
  })
}

/** Tasks of a text without numbers: each annotation closes what stands before it, counted from one. */
export function looseTasks(paragraphs: readonly Paragraph[]): PrintedTask[] {
  const tasks: PrintedTask[] = []
  let open: Block[] = []
  for (const block of blocksOf(paragraphs)) {
    open.push(block)
    const passage = block.passages.find(({ notes }) => notes.length > 0)
    if (!passage) continue
    const text = open.flatMap((each) => each.passages.map((part) => part.text)).filter(Boolean)
    const title = titleIn(text[0] ?? '')
    if (title !== '')
      tasks.push({
        number: String(tasks.length + 1),
        part: null,
        line: open[0]?.line ?? block.line,
        path: [],
        title,
        text: bodyOf(text.join('\n'), title),
        annotation: passage.annotation,
        notes: passage.notes,
        due: passage.notes.flatMap((note) => note.due),
        unclosed: block.unclosed,
      })
    open = []
  }
  return tasks
}

/**
 * Details （1）（2） of which only the last is followed by an annotation: it closes the whole item, so they become its text. Of 1. 2. that
 * would be a missing lead, and is left to be seen, unless each but the last goes on with ；.
 */
function foldDetails(item: OutlineItem, blocks: Map<OutlineItem, Block[]>): void {
  const details = item.children
  const own = blocks.get(item) ?? []
  const marked = details.map((detail) => (blocks.get(detail) ?? []).some(isAnnotated))
  const goesOn = ({ printed }: OutlineItem, index: number) => index === details.length - 1 || /[；;]$/.test(printed)
  const low = details.every(({ style }) => style === 'digit-bracket' || style === 'circled')
  if (details.length < 2 || details.some(({ children }) => children.length > 0)) return
  if (!low && (item.parent === null || !details.every(goesOn))) return
  if (own.some(isAnnotated) || marked.indexOf(true) !== details.length - 1) return
  blocks.set(item, [...own, ...details.flatMap((detail) => blocks.get(detail) ?? [])])
  for (const detail of details) blocks.set(detail, [])
}

/** The heading sentence of an item, without its annotation. */
export function headingOf(item: OutlineItem): string {
  const block = blocksOf(item.blocks.slice(0, 1))[0]
  return titleIn(block?.passages[0]?.text ?? '')
}

function titleIn(text: string): string {
  const sentence = firstSentence(text).replace(/[；;：:，,\s]+$/, '')
  const label = /^([^，。；：:]{2,20})[：:]/.exec(sentence)?.[1]
  return label !== undefined && sentence.length > 30 ? label : sentence
}

function headingLine(item: OutlineItem): string {
  return `${marker(item)}${headingOf(item)}`
}

function identity(item: OutlineItem) {
  return {
    number: numberOf(item),
    path: above(item).map(headingLine),
    line: item.line,
  }
}

/** What is left of an item's text when its heading sentence is taken off; an item that is one sentence keeps it as its text. */
function bodyOf(text: string, title: string): string {
  const rest = text.startsWith(title) ? text.slice(title.length).replace(/^[。！？；;：:，,\s]+/, '') : text
  return rest === '' ? text.replace(/[。；;\s]+$/, '') : rest
}

function wholeTask(item: OutlineItem, blocks: readonly Block[]): PrintedTask {
  const title = headingOf(item)
  const text = blocks
    .flatMap((block) => block.passages.map((passage) => passage.text))
    .filter(Boolean)
    .join('\n')
  return {
    ...identity(item),
    part: null,
    title,
    text: bodyOf(text, title),
    annotation: null,
    notes: [],
    due: [],
    unclosed: null,
  }
}

function tasksOf(item: OutlineItem, blocks: readonly Block[]): PrintedTask[] {
  const first = blocks.findIndex(isAnnotated)
  const several = blocks.filter(isAnnotated).length > 1
  if (!several) {
    const lead = blocks.slice(0, first).flatMap((block) => block.passages.map((passage) => passage.text))
    const block = blocks[first]
    if (!block) return []
    // An annotation right under the heading: the text comes after it.
    const bare = first === 0 && block.passages.every((passage) => bareHeading(passage.text, headingOf(item)))
    const later = bare ? blocks.slice(1).flatMap((each) => each.passages.map((passage) => passage.text)) : []
    const after = [...later, first === 0 ? following(item) : ''].filter(Boolean).join('\n')
    return partsOf(item, block, headingOf(item), [], lead, after)
  }
  // Paragraphs with an annotation each: the one on the number's own line is the item's, the others stand under it with a
  // heading of their own, a label before a colon or their first sentence.
  return blocks.flatMap((block, index) => {
    if (!isAnnotated(block)) return []
    if (index === 0) return partsOf(item, block, headingOf(item), [], [], '')
    const text = block.passages[0]?.text ?? ''
    const label = /^([^，。；：:]{1,15})[：:]/.exec(text)?.[1] ?? titleIn(text)
    return partsOf(item, block, label, [headingLine(item)], [], '')
  })
}

function bareHeading(text: string, title: string): boolean {
  return text.replace(/[。；;：:\s]+$/, '') === title || text === ''
}

/** Items under an annotated one that have no annotation themselves are its details. */
function following(item: OutlineItem): string {
  return [...itemsOf(item.children)].map((child) => child.printed).join('\n')
}

function partsOf(
  item: OutlineItem,
  block: Block,
  title: string,
  extraPath: readonly string[],
  before: readonly string[],
  after: string,
): PrintedTask[] {
  const { number, path } = identity(item)
  const passages = block.passages.filter((passage) => passage.notes.length > 0)
  // Words behind the last annotation of a paragraph still belong to it.
  const rest = block.passages.find((passage) => passage.notes.length === 0)?.text ?? ''
  return passages.map((passage, index) => {
    const last = index === passages.length - 1
    const text = [...(index === 0 ? before : []), passage.text, ...(last ? [rest, after] : [])]
      .filter(Boolean)
      .join('\n')
    return {
      number,
      part: passages.length > 1 ? index + 1 : null,
      line: block.line,
      path: [...path, ...extraPath],
      title,
      text: bodyOf(text, title),
      annotation: passage.annotation,
      notes: passage.notes,
      due: passage.notes.flatMap((note) => note.due),
      unclosed: block.unclosed,
    }
  })
}
