/** A piece of a text with its place: UTF-16 units, `text === whole.slice(start, end)`. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A stop in a Latin sentence is followed by a space or the end: 3.5 and example.com are no ends. */
const SENTENCE = /[^。！？!?；;\n]+?(?:[。！？!?；;]+|\.(?=\s|$)|(?=\n)|$)/gu
const CLAUSE = /[^，,；;。！？!?\n]+[，,；;。！？!?]*/gu

/** A passage without the white space around it; null where nothing is left. */
export function trimmed(whole: string, from: number, to: number): Passage | null {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(whole[start] ?? '')) start++
  while (end > start && /\s/u.test(whole[end - 1] ?? '')) end--
  return start === end ? null : { start, end, text: whole.slice(start, end) }
}

function pieces(pattern: RegExp, whole: string, from = 0): Passage[] {
  return [...whole.matchAll(pattern)]
    .flatMap((found) => trimmed(whole, found.index, found.index + found[0].length) ?? [])
    .map(({ start, end, text }) => ({ start: start + from, end: end + from, text }))
}

/** The sentences of a text in their order. A line break ends one too. */
export function sentencesOf(whole: string): Passage[] {
  return pieces(SENTENCE, whole)
}

const LISTED = /[^、]+、?/gu

/** The parts of a clause between enumeration commas (、). */
export function partsOfClause({ text, start }: Passage): Passage[] {
  return pieces(LISTED, text, start)
}

/** The clauses of a passage, each with the mark that ends it. Offsets are those of the whole text. */
export function clausesOf({ text, start }: Passage): Passage[] {
  return pieces(CLAUSE, text, start)
}
