import { TRADITIONAL_PAIRS } from './traditional.data.ts'

/** Where a phrase stands, in UTF-16 units of the text. */
export interface PhrasePlace {
  /** Which of the phrases, in the order they were given. */
  readonly index: number
  readonly at: number
  readonly end: number
}

/** What stands between the parts of a phrase: 质押…登记. */
const GAP = '…'
const SENTENCE_ENDS = /[。！？!?\n]/u
const LONGEST_GAP = { han: 14, latin: 40 }
/** From so many letters on, a phrase finds words that begin with it: subsid finds subsidy and subsidies. */
const STEM = 5

const SIMPLE = new Map<string, string>(
  Array.from({ length: Math.floor(TRADITIONAL_PAIRS.length / 2) }, (_, pair) => [
    TRADITIONAL_PAIRS.charAt(pair * 2),
    TRADITIONAL_PAIRS.charAt(pair * 2 + 1),
  ]),
)

/** One writing for matching: half-width, small letters, simplified characters. One unit stays one unit, so places stay true. */
export function foldText(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x41 && code <= 0x5a) folded += String.fromCharCode(code + 32)
    else if (code < 0x3000) folded += text.charAt(at)
    else if (code === 0x3000) folded += ' '
    else if (code >= 0xff01 && code <= 0xff5e) folded += small(code - 0xfee0)
    else folded += SIMPLE.get(text.charAt(at)) ?? text.charAt(at)
  }
  return folded
}

function small(code: number): string {
  return String.fromCharCode(code >= 0x41 && code <= 0x5a ? code + 32 : code)
}

interface Prepared {
  readonly index: number
  readonly parts: readonly string[]
  readonly gap: number
}

/**
 * Makes a finder of phrases: it gives every place of every phrase in a text that {@link foldText} folded, in the order of the text. A `…` in a
 * phrase stands for a few characters of the same sentence. English phrases begin where a word begins, and end where one ends unless
 * they have five letters or more.
 */
export function phraseFinder(phrases: readonly string[]): (folded: string) => readonly PhrasePlace[] {
  // By the first two characters: half of the phrases of a bureau begin with one of three.
  const byStart = new Map<number, Prepared[]>()
  for (const [index, phrase] of phrases.entries()) {
    const parts = foldText(phrase)
      .split(GAP)
      .filter((part) => part !== '')
    const [first] = parts
    if (first === undefined) continue
    const prepared = { index, parts, gap: /[^\x20-\x7e]/u.test(parts.join('')) ? LONGEST_GAP.han : LONGEST_GAP.latin }
    const held = byStart.get(startOf(first, 0))
    if (held) held.push(prepared)
    else byStart.set(startOf(first, 0), [prepared])
  }
  return (folded) => {
    const places: PhrasePlace[] = []
    const look = (at: number, candidates: readonly Prepared[] | undefined) => {
      for (const prepared of candidates ?? []) {
        const end = endOf(folded, at, prepared)
        if (end >= 0) places.push({ index: prepared.index, at, end })
      }
    }
    for (let at = 0; at < folded.length; at++) {
      look(at, byStart.get(folded.charCodeAt(at) * SHIFT))
      if (at + 1 < folded.length) look(at, byStart.get(startOf(folded, at)))
    }
    return places
  }
}

const SHIFT = 0x10000

/** The first two units as one number; a phrase of one unit stands under that unit alone. */
function startOf(text: string, at: number): number {
  return text.charCodeAt(at) * SHIFT + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)
}

/** Where a phrase ends that begins at `at`, or -1 where it does not stand there. */
function endOf(text: string, at: number, { parts, gap }: Prepared): number {
  let end = at
  for (const [index, part] of parts.entries()) {
    if (index === 0) {
      if (!standsAt(text, part, at)) return -1
      end = at + part.length
      continue
    }
    let next = text.indexOf(part, end)
    while (next >= 0 && next - end <= gap && !standsAt(text, part, next)) next = text.indexOf(part, next + 1)
    if (next < 0 || next - end > gap || SENTENCE_ENDS.test(text.slice(end, next))) return -1
    end = next + part.length
  }
  return end
}

function standsAt(text: string, part: string, at: number): boolean {
  if (!text.startsWith(part, at)) return false
  const end = at + part.length
  if (isLetter(part.charCodeAt(0)) && at > 0 && isLetter(text.charCodeAt(at - 1))) return false
  if (!isLetter(part.charCodeAt(part.length - 1)) || end >= text.length) return true
  return !isLetter(text.charCodeAt(end)) || part.length >= STEM || isPlural(text, end)
}

function isPlural(text: string, end: number): boolean {
  return text.charAt(end) === 's' && (end + 1 >= text.length || !isLetter(text.charCodeAt(end + 1)))
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
