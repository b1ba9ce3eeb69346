import { CLASS, DIGIT, DOOR, LETTER, MIDDLE_DOT, NUMERAL, PROVINCE, SECOND, SIGN } from './characters.ts'
import type { Page } from './page.ts'
import { GIVEN_WEIGHT } from './given-weights.ts'
import { SCANNED } from './scanned-words.ts'
import { SURNAME_RANK } from './surnames.ts'
import { pairSlot, wordAt, type Word } from './words.ts'

/** A run of ASCII letters and digits that holds at least one digit. */
export interface Token {
  readonly start: number
  readonly end: number
  /** How many of its units are digits. */
  readonly digits: number
}

/** A word of the table, where it stands. */
export interface Sighting {
  readonly word: Word
  readonly start: number
  readonly end: number
}

/** Everything one pass over a text sees that a detector may begin at, in the order of the text. */
export interface Sightings {
  readonly tokens: readonly Token[]
  readonly words: readonly Sighting[]
  readonly ats: readonly number[]
  readonly plates: readonly number[]
  readonly doors: readonly number[]
  readonly dots: readonly number[]
  readonly commas: readonly number[]
  /** Where a role may end: 人, 员, 者, 师. */
  readonly roles: readonly number[]
  readonly colons: readonly number[]
  /** Where a surname stands before one telling character of given names, or before two characters. */
  readonly people: readonly number[]
  readonly hasCells: boolean
}

const BEFORE_DOOR = DIGIT | NUMERAL | LETTER

/** The second of two characters of given names that stand together. */
const GIVEN_END = 256

const CLASS_HERE = withSeconds()

/** The classes, with the second characters of the words and the characters of given names marked. */
function withSeconds(): Uint16Array {
  const table = Uint16Array.from(CLASS)
  for (let unit = 0; unit < table.length; unit++) {
    if ((GIVEN_WEIGHT[unit] ?? 0) > 0) table[unit] = (table[unit] ?? 0) | GIVEN_END
  }
  for (const key of SCANNED.buckets.keys()) table[key & 0xffff] = (table[key & 0xffff] ?? 0) | SECOND
  return table
}

/**
 * The one pass over a text: a look at the class of each unit, and a closer look at the few that have one. What it returns is
 * short beside the text; every detector then reads a bounded stretch around what was seen, so the whole is linear.
 */
export function scan({ text, units, length }: Page): Sightings {
  const tokens: Token[] = []
  const words: Sighting[] = []
  const ats: number[] = []
  const plates: number[] = []
  const doors: number[] = []
  const dots: number[] = []
  const commas: number[] = []
  const roles: number[] = []
  const colons: number[] = []
  const people: number[] = []
  let hasCells = false
  let tokenStart = -1
  let tokenEnd = -1
  let tokenDigits = 0
  let wordsEnd = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    const bits = CLASS_HERE[unit] ?? 0
    if (bits === 0) continue
    if ((bits & (DIGIT | LETTER)) !== 0) {
      if (tokenEnd !== at) {
        if (tokenDigits > 0) tokens.push({ start: tokenStart, end: tokenEnd, digits: tokenDigits })
        tokenStart = at
        tokenDigits = 0
      }
      tokenEnd = at + 1
      tokenDigits += bits & DIGIT
    }
    if ((bits & SECOND) !== 0 && at > 0 && at - 1 >= wordsEnd) {
      const slot = pairSlot(units[at - 1] ?? 0, unit)
      if (SCANNED.filter[slot] === 1) {
        const word = wordAt(SCANNED, text, at - 1)
        if (word) {
          wordsEnd = at - 1 + word.text.length
          words.push({ word, start: at - 1, end: wordsEnd })
        }
      }
    }
    if ((bits & GIVEN_END) !== 0 && at > 0) {
      const before = units[at - 1] ?? 0
      if (at > 1 && (GIVEN_WEIGHT[before] ?? 0) > 0 && (SURNAME_RANK[units[at - 2] ?? 0] ?? 0) > 0) {
        if (people.at(-1) !== at - 2) people.push(at - 2)
      }
      if ((SURNAME_RANK[before] ?? 0) === 2 && (GIVEN_WEIGHT[unit] ?? 0) === 2) people.push(at - 1)
    }
    if ((bits & DOOR) !== 0 && ((CLASS[units[at - 1] ?? 0] ?? 0) & BEFORE_DOOR) !== 0) doors.push(at)
    if ((bits & PROVINCE) !== 0 && ((CLASS[units[at + 1] ?? 0] ?? 0) & LETTER) !== 0) plates.push(at)
    else if ((bits & PROVINCE) !== 0 && units[at + 1] === 0x20) plates.push(at)
    if ((bits & MIDDLE_DOT) !== 0) dots.push(at)
    if ((bits & SIGN) !== 0) {
      if (unit === 0x40) ats.push(at)
      else if (unit === 0x3001) commas.push(at)
      else if (unit === 0x3a) colons.push(at)
      else if (unit > 0xff) roles.push(at)
      else hasCells = true
    }
  }
  if (tokenDigits > 0) tokens.push({ start: tokenStart, end: tokenEnd, digits: tokenDigits })
  return { tokens, words, ats, plates, doors, dots, commas, roles, colons, people, hasCells }
}
