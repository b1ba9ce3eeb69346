import type { FilePlace } from '@gongkai/disclosure-rules'
import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../markup/xml-tree.ts'
import type { Found } from '../office/properties.ts'

/** The words of a comment without the phonetic reading beside them. */
function wordsOf(element: XmlElement | undefined): string {
  return [...descendantsOf(element, 't')].map(textOf).join('')
}

/** Reads comments (批注), old ones with their list of authors and new threaded ones, each at its cell. */
export function readComments(root: XmlElement | undefined, where: FilePlace, found: Found): void {
  const authors = elementsOf(childOf(root, 'authors'), 'author').map(textOf)
  for (const comment of elementsOf(childOf(root, 'commentList'), 'comment')) {
    const author = authors[Number(comment.attributes['authorId'])] ?? ''
    // A threaded comment leaves a copy for old programs, written by nobody.
    if (/^tc=/.test(author)) continue
    tell(author, wordsOf(childOf(comment, 'text')), comment.attributes['ref'], where, found)
  }
  for (const comment of elementsOf(root, 'threadedComment')) {
    tell('', textOf(childOf(comment, 'text')), comment.attributes['ref'], where, found)
  }
}

function tell(author: string, words: string, cell: string | undefined, where: FilePlace, found: Found): void {
  const place = cell === undefined ? where : { ...where, cell }
  const text = author === '' ? words : `${author}: ${words}`
  found.traces.push({ type: 'COMMENT', rule: 'comment', text: text.slice(0, 200), where: place })
  found.parts.push({ where: place, text: words })
}
