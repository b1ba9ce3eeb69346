/** Words that say nothing of what is sought: left out of a question typed as a sentence, as long as another word stays. */
const EMPTY_WORDS = new Set(
  (
    'a an the of to in on at by for from with and or is are was were be been do does did can may must shall should will would ' +
    'how what when where which who whom why i we you they it my our your their this that these those there if not no as about into me us'
  ).split(' '),
)
const TRADE_MARK = /\btrade[\s-]?mark/giu
const LATIN = /[a-z]+(?:['’]s\b)?/giu
const SHORTEST_STEM = 4

/**
 * The part of an English word that its forms share, so that a search for “licences” finds “license” and “licensing”: plural and
 * possessive, -ing, -ed and -ement are cut off where enough is left, British and American spelling are one. It is made for finding, not
 * for reading.
 */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = cutDown(word)
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(word, stem)
  return stem
}

/** A text has few different words: each is cut down once. */
const stems = new Map<string, string>()
const MOST_STEMS = 20_000

function cutDown(word: string): string {
  let stem = word.toLowerCase().replace(/['’]s$/u, '')
  const cut = (ending: RegExp, by = '', least = SHORTEST_STEM) => {
    const shorter = stem.replace(ending, by)
    if (shorter.length >= least) stem = shorter
  }
  if (stem.length >= SHORTEST_STEM) {
    cut(/ies$/u, 'y')
    cut(/(?<=[sxz]|ch|sh)es$/u)
    cut(/(?<![su])s$/u, '', SHORTEST_STEM - 1)
    cut(/i[sz](?=ation|e|ing|ed)/u, 'is')
    cut(/ements?$/u, 'e')
    cut(/(?:ing|ed)$/u)
    cut(/([^aeiouls])\1$/u, '$1')
    cut(/e$/u)
    cut(/(?<=licen|defen|offen|practi)c$/u, 's')
  }
  return stem
}

/** A text as the index takes it: English words by their stems; “trademark” and “trade mark” are the same. Chinese stays as it is. */
export const searchText = (text: string): string =>
  text.replace(TRADE_MARK, 'trade mark').replace(LATIN, (word) => stemOf(word))

/** What was typed, as the index is asked: like {@link searchText}, without words that say nothing. */
export function searchWords(typed: string): string {
  const words = typed.replace(TRADE_MARK, 'trade mark').split(/\s+/u).filter(Boolean)
  const telling = words.filter((word) => !EMPTY_WORDS.has(word.toLowerCase().replace(/[^a-z]/gu, '')))
  return searchText((telling.length > 0 ? telling : words).join(' '))
}

/** Whether something typed is in Chinese: then it is sought in the Chinese texts, and the page says so. */
export const isChinese = (typed: string): boolean => /\p{Script=Han}/u.test(typed)
