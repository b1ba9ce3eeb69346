import type { Finding, Span } from './finding.ts'
import { countOf, knownWords, searchable } from './missing/lexicon.ts'
import { placeLike } from './place-like.ts'
import type { TermIndex } from '../terms/index.ts'

/** What an English text with the title of a text has somewhere: quotation marks, italics, a capital inside a sentence, or the name of a kind of text. */
const TITLED = /[“”"‘《*_<]|[a-z,;:)] [A-Z]/
const NAMED =
  /\b(?:law|regulation|measure|rule|notice|provision|plan|opinion|guide|guideline|catalogue|catalog|standard|treaty|agreement|convention|form|list|ordinance|decision|announcement|method)s?\b/i

/** 按照《专利收费标准》缴纳 put as “It is paid as required”: no title stands in the English, in whatever words. `nothingSaid`: nor anything else of the clause. */
export function leftOutTitle(zh: string, en: string, nothingSaid = false): Finding[] {
  const title = /《[^《》]+》/.exec(zh)
  if (!title || TITLED.test(en) || (!nothingSaid && NAMED.test(en))) return []
  return [leftOut({ start: title.index, end: title.index + title[0].length }, zh, en)]
}

/** Whose law it is, and what kind of text: words that other titles have as well. */
const OF_ANY =
  /^(?:中华人民共和国|国务院办公厅|国务院|上海市)*(?:关于)?|(?:实施细则|实施办法|管理办法|暂行办法|若干意见|条例|办法|规定|意见|通知|细则|方案|计划|规划|纲要|指南|指引|法)?(?:[（(][^（）()]*[）)])?$/gu
const KINDS =
  /\b(?:Laws?|Act|Code|Regulations?|Measures|Rules|Provisions|Opinions?|Notice|Circular|Plan|Programme|Program|Outline|Guidelines?|Guide|Interpretations?|Decisions?|Agreement|Treaty|Convention|Catalogue|Catalog|List|Standards?|Methods|Letter|Form)\b|[“"][A-Z]/g
/** A word of a title that names it, and is no name of a kind. */
const NAMING = /[A-Za-z]{4,}/g
const KIND = new RegExp(KINDS.source)
const OTHER_SCRIPT = /\b[A-Z]{2,}[a-z]?[A-Z]*s?\b/

/**
 * Titles in 《》 of which no word stands in the English, though another title or “the provisions” does. A title of few words that are known, and an
 * English text with an acronym that the Chinese has not (“the OGI Regulations”), are left alone.
 */
export function goneTitles(zh: string, en: string, terms: TermIndex): Finding[] {
  if (!zh.includes('《')) return []
  const acronym = en
    .replace(/\b(?:RMB|CNY|USD|EUR|GBP|HKD|IP|II|III|IV|VI|VII|VIII|IX)\b/g, '')
    .match(OTHER_SCRIPT)?.[0]
  if (acronym !== undefined && !zh.includes(acronym)) return []
  const words = searchable(en)
  const accepted = terms.accepted(en)
  const titles = new Set(zh.match(/《[^《》]+》/g))
  const fewer = titles.size > 1 && titles.size > (en.match(KINDS)?.length ?? 0)
  return [...zh.matchAll(/《([^《》]+)》/g)].flatMap(({ index, 0: title, 1: inside = '' }) => {
    const own = inside.replace(OF_ANY, '')
    const hits = terms.chinese(inside)
    const known = knownWords(own)
    const ofTerms = hits.flatMap(
      ({ term: { en: form, alternatives } }) => [form, ...alternatives].join(' ').match(NAMING) ?? [],
    )
    const isSaid =
      hits.some(({ term }) => accepted.has(term.id)) ||
      known.some(({ beginnings }) => countOf(beginnings, words) > 0) ||
      ofTerms.some((word) => !KIND.test(word) && countOf([word.toLowerCase()], words) > 0)
    if (isSaid) return []
    const enough =
      fewer || known.length + terms.chinese(own).length >= 2 || hits.some(({ term }) => term.zh.length >= own.length)
    const again = zh.indexOf(title) < index
    return enough && !again ? [leftOut({ start: index, end: index + title.length }, zh, en)] : []
  })
}

function leftOut(place: Span, zh: string, en: string): Finding {
  return {
    type: 'reference',
    zh: place,
    en: placeLike(place, zh.length, en),
    expected: zh.slice(place.start, place.end),
    found: null,
    term: null,
    why: null,
  }
}
