const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
}
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const TENTHS = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth']

const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[ -](?:${UNITS.slice(1).join('|')}))?|${[...TEENS, ...UNITS].join('|')})`
const BELOW_THOUSAND = `(?:(?:${BELOW_HUNDRED}|a) hundred(?: (?:and )?${BELOW_HUNDRED})?|${BELOW_HUNDRED})`
const WORDS = `(?:${BELOW_THOUSAND}(?: (?:thousand|million|billion)(?:,? (?:and )?${BELOW_THOUSAND})?)*|(?:half )?a (?:hundred|thousand|million|billion))`
const FIGURES =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[ -]?(?:hundred|thousand|million|billion|trillion|bn|mn)\\b)?'

/** A number in figures or words: 3,000; 1.2 million; thirty; one hundred and twenty. Made to stand in a pattern without case. */
export const NUMBER = `(?:${FIGURES}|\\b${WORDS}\\b)`
/** A number and its repeat in brackets: thirty (30), 30 (thirty). */
export const STATED = `(${NUMBER})(?:\\s*\\(\\s*${NUMBER}\\s*\\))?`
export const ORDINAL = `(?:\\d{1,4}(?:st|nd|rd|th)\\b|\\b(?:(?:${TENS.join('|')})-(?:${ORDINALS.slice(1, 10).join('|')})|${[...ORDINALS.slice(1), ...TENTHS].join('|')})\\b)`
export const ROMAN = '(?:X{0,3}(?:IX|IV|V?I{0,3}))'

/** The value of what {@link NUMBER} matched; NaN where it is none. */
export function valueOf(printed: string): number {
  const text = printed.toLowerCase().replace(/-/g, ' ').trim()
  const figures = /^([\d,]+(?:\.\d+)?)\s*([a-z]*)$/.exec(text)
  if (figures) {
    const scale = figures[2] === '' ? 1 : figures[2] === 'hundred' ? 100 : SCALES[figures[2] ?? '']
    return Math.round(Number(figures[1]?.replaceAll(',', '')) * (scale ?? NaN) * 1e6) / 1e6
  }
  let [total, section] = [0, 0]
  for (const word of text.split(/[\s,]+/)) {
    const scale = SCALES[word]
    if (word === 'and') continue
    if (word === 'half') section = 0.5
    else if (word === 'a') section ||= 1
    else if (word === 'hundred') section = (section || 1) * 100
    else if (scale !== undefined) [total, section] = [total + (section || 1) * scale, 0]
    else section += wordValue(word)
  }
  return total + section
}

function wordValue(word: string): number {
  const [unit, teen, ten] = [UNITS.indexOf(word), TEENS.indexOf(word), TENS.indexOf(word)]
  return unit >= 0 ? unit : teen >= 0 ? teen + 10 : ten >= 0 ? (ten + 2) * 10 : NaN
}

/** 3rd, third, twenty-first; NaN where it is none. */
export function ordinalValue(printed: string): number {
  const text = printed.toLowerCase()
  const [first = '', second] = text.split('-')
  if (/^\d/.test(text)) return Number.parseInt(text, 10)
  if (second !== undefined) return wordValue(first) + ORDINALS.indexOf(second)
  const at = ORDINALS.indexOf(first)
  return at >= 0 ? at : (TENTHS.indexOf(first) + 2) * 10
}

/** III → 3; 0 for what is no Roman number. */
export function romanValue(printed: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  const digits = [...printed.toUpperCase()].map((one) => values[one] ?? 0)
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0)
}
