import * as z from 'zod'

/**
 * A text that stands in one cell of a sheet: trimmed, on one line, without the semicolon that joins several in a list.
 */
export function writtenText(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc};；]*$/u, 'a line break, a control character or a semicolon')
}

/** Two or more letters and figures joined by hyphens: the form of every id in the registry. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const LONGEST_ID = 40

export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text)
}
