/** A word of an English text made plain, with its place. */
export interface Stem {
  readonly stem: string
  readonly start: number
  readonly end: number
}

const US: Readonly<Record<string, string>> = {
  centre: 'center',
  licence: 'license',
  defence: 'defense',
  offence: 'offense',
  programme: 'program',
  judgement: 'judgment',
  catalogue: 'catalog',
  practise: 'practice',
  cheque: 'check',
  enrol: 'enroll',
  fulfil: 'fulfill',
  labour: 'labor',
  honour: 'honor',
  favour: 'favor',
  colour: 'color',
  behaviour: 'behavior',
  endeavour: 'endeavor',
  cooperation: 'cooperation',
}
/** Words that end in -ise in both spellings. */
const KEEPS_ISE =
  /^(?:advis|revis|supervis|exercis|enterpris|franchis|compris|expertis|promis|premis|merchandis|otherwis|rais|exhibitis|devis|precis|surpris|disguis|wis)/

/** Two words that are also written as one. */
const JOINED: ReadonlySet<string> = new Set([
  'trade mark',
  'e commerce',
  'on line',
  'off line',
  'co operation',
  'know how',
  'start up',
  'non disclosure',
  'web site',
  'e mail',
  'work day',
  'co ordination',
  're examination',
  'pre examination',
  'well known',
  'one stop',
])

/** A word without case, possessive, plural, -ed or -ing, in US spelling. Only to compare: two forms of a word have one stem. */
export function stemOf(word: string): string {
  let text = word.toLowerCase().replace(/['’]s?$/, '')
  text = text
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^siu]|eau)s$/, '$1')
    .replace(/([a-z]{4})ical$/, '$1ic')
  text = US[text] ?? text
  if (!KEEPS_ISE.test(text))
    text = text.replace(/([a-z]{3})isation/, '$1ization').replace(/([a-z]{3})is(e|ed|ing)$/, '$1iz$2')
  if (text.length > 5) text = text.replace(/(?:ed|ing)$/, '')
  if (text.length > 3) text = text.replace(/e$/, '')
  return text.length > 4 ? text.replace(/([bdgklmnprt])\1$/, '$1') : text
}

const cache = new Map<string, string>()
const CACHE_LIMIT = 20_000

function remembered(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  if (cache.size >= CACHE_LIMIT) cache.clear()
  const stem = stemOf(word)
  cache.set(word, stem)
  return stem
}

/** The words of a text in their order. A hyphen parts words; trade mark, trade-mark and trademark are one, and so are IP and intellectual property. */
export function stemsOf(text: string): Stem[] {
  const words: { word: string; start: number; end: number }[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{Script=Latin}\d]+(?:['’](?:s|t|S)?\b)?/gu)) {
    const last = words.at(-1)
    if (last && /^intellectual$/i.test(last.word) && /^property$/i.test(word) && index - last.end <= 2) {
      words[words.length - 1] = { word: 'IP', start: last.start, end: index + word.length }
      continue
    }
    if (
      last &&
      index - last.end === 1 &&
      JOINED.has(`${last.word.toLowerCase()} ${word.toLowerCase().replace(/s$|['’]s?$/, '')}`)
    ) {
      words[words.length - 1] = { word: `${last.word}${word}`, start: last.start, end: index + word.length }
      continue
    }
    words.push({ word, start: index, end: index + word.length })
  }
  return words.map(({ word, start, end }) => ({ stem: remembered(word), start, end }))
}
