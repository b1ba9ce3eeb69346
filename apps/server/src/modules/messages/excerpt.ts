const EXCERPT = 120

/** The first of a text, cut between characters. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= EXCERPT) return line
  // A character takes two units at most: what lies behind twice as many is never shown.
  const characters = [...line.slice(0, 2 * EXCERPT + 2)]
  return characters.length <= EXCERPT ? line : `${characters.slice(0, EXCERPT).join('')}…`
}
