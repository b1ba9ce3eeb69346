/**
 * The form in which printed names are compared: full-width and half-width alike, without any white space (documents
 * scatter it), every pair of brackets round, without a list's trailing punctuation.
 */
export function plainName(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/[[【〔{]/gu, '(')
    .replace(/[\]】〕}]/gu, ')')
    .replace(/^[、,;:.。]+|[、,;:.。]+$/gu, '')
}

/** The same without brackets: 办公室宣传处 is printed for 办公室（宣传处） too. */
export function withoutBrackets(plain: string): string {
  return plain.replace(/[()]/gu, '')
}

/** How many characters must be put in, taken out or exchanged to make one text of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const from = [...a]
  const to = [...b]
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const [i, x] of from.entries()) {
    const next = [i + 1]
    for (const [j, y] of to.entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (x === y ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
