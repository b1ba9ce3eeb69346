import type { Finding } from './finding.ts'
import { placeLike } from './place-like.ts'

/** What an English text with the title of a text has somewhere: quotation marks, italics, a capital inside a sentence, or the name of a kind of text. */
const TITLED = /[“”"‘《*_<]|[a-z,;:)] [A-Z]/
const NAMED =
  /\b(?:law|regulation|measure|rule|notice|provision|plan|opinion|guide|guideline|catalogue|catalog|standard|treaty|agreement|convention|form|list|ordinance|decision|announcement|method)s?\b/i

/** 按照《专利收费标准》缴纳 put as “It is paid as required”: no title stands in the English, in whatever words. `nothingSaid`: nor anything else of the clause. */
export function leftOutTitle(zh: string, en: string, nothingSaid = false): Finding[] {
  const title = /《[^《》]+》/.exec(zh)
  if (!title || TITLED.test(en) || (!nothingSaid && NAMED.test(en))) return []
  const place = { start: title.index, end: title.index + title[0].length }
  return [
    {
      type: 'reference',
      zh: place,
      en: placeLike(place, zh.length, en),
      expected: title[0],
      found: null,
      term: null,
      why: null,
    },
  ]
}
