import { numberPart, readHeading, SECTION, type Heading, type NumberStyle, type Rank } from './plan-heading.ts'
import type { Paragraph } from './plan-paragraphs.ts'

/** A numbered item with everything printed under it up to the next number. */
export interface OutlineItem {
  readonly rank: Rank
  readonly style: NumberStyle
  readonly n: number
  readonly prefix: string
  readonly line: number
  readonly printed: string
  readonly parent: OutlineItem | null
  readonly children: OutlineItem[]
  /** The first is what follows the number on its own line, and may be empty. */
  readonly blocks: Paragraph[]
}

export interface Outline {
  readonly roots: readonly OutlineItem[]
  /** What stands before the first number. */
  readonly loose: readonly Paragraph[]
  readonly misplaced: readonly { readonly item: OutlineItem; readonly expected: number }[]
}

/**
 * The tree of numbered items. A number belongs under the nearest one of a higher rank before it.
 *
 * Word processors turn 一、二、 into 1、2、 when a text is pasted, as the first two headings of the 2024 work points of the Shanghai
 * bureau show (1、 2、 三、). An Arabic number with 、 that continues the count of the top level, where no numbering of its own kind
 * is open below, is therefore a top-level heading and is given its Chinese number by its order.
 */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const roots: OutlineItem[] = []
  const loose: Paragraph[] = []
  const misplaced: { item: OutlineItem; expected: number }[] = []
  const lastOfRank = new Map<Rank, number>()
  let current: OutlineItem | null = null
  for (const paragraph of paragraphs) {
    const heading = readHeading(paragraph.text)
    if (!heading) {
      if (current) current.blocks.push(paragraph)
      else loose.push(paragraph)
      continue
    }
    const rank = rankOf(heading, current, roots, lastOfRank.get(heading.rank) ?? 0)
    let parent: OutlineItem | null = current
    while (parent && parent.rank >= rank) parent = parent.parent
    const siblings: OutlineItem[] = parent ? parent.children : roots
    const item: OutlineItem = {
      rank,
      style: rank === heading.rank ? heading.style : 'han',
      n: heading.n,
      prefix: heading.prefix,
      line: paragraph.line,
      printed: paragraph.text,
      parent,
      children: [],
      blocks: [{ ...paragraph, text: heading.rest }],
    }
    const before = siblings.filter((sibling) => sibling.rank === rank).at(-1)
    // Some documents count on through the whole text (（五） may open section 三), so both ways of counting are in order.
    const through = (lastOfRank.get(rank) ?? 0) + 1
    // 2.1 tells by itself where it begins.
    const expected = before ? before.n + 1 : 1
    if (heading.n !== expected && (before !== undefined || heading.n !== through)) misplaced.push({ item, expected })
    lastOfRank.set(rank, heading.n)
    siblings.push(item)
    current = item
  }
  return { roots, loose, misplaced }
}

function rankOf(heading: Heading, current: OutlineItem | null, roots: readonly OutlineItem[], last: number): Rank {
  if (!heading.mayBeTop) return heading.rank
  const continuesTop = heading.n === (roots.at(-1)?.n ?? 0) + 1
  for (let item = current; item; item = item.parent)
    if (item.rank === heading.rank && heading.n === item.n + 1) return heading.rank
  // 1、2、 of the section before go on as 3、 under 二、, which was printed so.
  if (last > 0 && heading.n === last + 1 && current !== null && current === roots.at(-1) && printedAs(current))
    return heading.rank
  // A first 1、 under a Chinese 一、 is an item of it; under nothing at all it opens the document.
  return continuesTop && (current === null || heading.n > 1) ? SECTION : heading.rank
}

/** The item's number was printed as it is now read. */
function printedAs({ printed, style }: OutlineItem): boolean {
  return readHeading(printed)?.style === style
}

/** The number of an item: those of the headings above joined with its own. 2.1 has its parent's 2 in it already. */
export function numberOf(item: OutlineItem): string {
  const chain = [...above(item), item]
  return chain
    .filter((each, index) => {
      const next = chain[index + 1]
      return next?.style !== 'decimal' || next.prefix !== `${numberPart(each)}.`
    })
    .map((each) => numberPart(each))
    .join('')
}

/** The items from the top down to this one's parent. */
export function above(item: OutlineItem): OutlineItem[] {
  return item.parent ? [...above(item.parent), item.parent] : []
}

/** Every item, in the order of the text. */
export function* itemsOf(roots: readonly OutlineItem[]): Generator<OutlineItem> {
  for (const item of roots) {
    yield item
    yield* itemsOf(item.children)
  }
}
