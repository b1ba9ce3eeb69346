import { searchForm, type SearchQuery } from '../search/bigram.ts'

const EXCERPT = 120
/** What stands before a word that was found, so that it is read in its sentence. */
const BEFORE = 24

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** So much of a line from a place on, cut between characters. */
function cut(line: string, from: number): string {
  // A character takes two units at most: what lies behind twice as many is never shown.
  const characters = [...line.slice(from, from + 2 * EXCERPT + 2)]
  const shown = characters.slice(0, EXCERPT).join('')
  return `${from > 0 ? '…' : ''}${shown}${from + shown.length < line.length ? '…' : ''}`
}

/** The first of a text, cut between characters. */
export function excerptOf(text: string): string {
  return cut(oneLine(text), 0)
}

/** The part of a text in which a word stands; null where it does not. */
function around(text: string, word: string): string | null {
  const line = oneLine(text)
  const at = line.toLowerCase().indexOf(word)
  if (at < 0) return null
  const from = Math.max(0, at - BEFORE)
  // Not between the halves of a character.
  return cut(line, /[\uDC00-\uDFFF]/.test(line.charAt(from)) ? from - 1 : from)
}

/**
 * What a list shows of a question and its answer. Who searched is shown where the words stand: the beginning of the question if they are
 * there or in the subject, else the place in the question, else that in the answer, which `answer` names.
 */
export function excerptFound(
  { subject, question, reply }: { readonly subject: string; readonly question: string; readonly reply: string },
  query: Pick<SearchQuery, 'needles'> | null,
  answer: string,
): string {
  const first = excerptOf(question)
  const seen = searchForm(`${subject}\n${first}`)
  const hidden = query?.needles.find((needle) => !seen.includes(needle))
  if (hidden === undefined) return first
  const inReply = around(reply, hidden)
  return around(question, hidden) ?? (inReply === null ? first : answer + inReply)
}
