import { articleOf } from '../attribute/ground-words.ts'
import type { Refused } from '../approval.ts'
import { screenText } from '../text/screening.ts'
import type { Finding } from '../text/finding.ts'
import { DEFAULT_MASKS, isMask, maskOf, REMOVED } from './mask.ts'
import type { MaskSettings } from './mask.ts'
import type { Stretch } from './offset-map.ts'
import { pseudonymsFor } from './pseudonym.ts'
import type { NameStyle, Pseudonyms } from './pseudonym.ts'
import { PRIVACY } from './removal.ts'
import type { Removal, RemovalReason } from './removal.ts'
import { hiddenRuns, survivors } from './survivors.ts'

export const REDACTION_REFUSALS = ['removal-outside-text', 'secrecy-mark'] as const
export type RedactionRefusal = (typeof REDACTION_REFUSALS)[number]

export interface RedactionOptions {
  readonly names?: NameStyle
  readonly masks?: MaskSettings
  /** Shared between the texts of one document, so that a person has one pseudonym in all of them. */
  readonly pseudonyms?: Pseudonyms
  /** Places that a reviewer lets stand (`keptSpans`). */
  readonly keep?: readonly Pick<Removal, 'start' | 'end'>[]
  /** Screens the result; the ordinary screening when absent. */
  readonly screen?: (text: string) => readonly Finding[]
}

/** One passage that was replaced. It never holds what stood there. */
export interface Replaced {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
  readonly type: Removal['type']
  readonly replacement: string
  readonly reason: RemovalReason
  /** Asked for, or found because it said the same again in other words or another form. */
  readonly because: 'asked' | 'same-again'
}

export interface RedactedText {
  readonly text: string
  readonly replaced: readonly Replaced[]
  readonly stretches: readonly Stretch[]
  /** What screening finds in the new text. `kept` stood in the old text as well and nobody asked to remove it. */
  readonly found: readonly (Finding & { readonly kept: boolean })[]
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly type: Removal['type']
  readonly replacement: string
  readonly reason: RemovalReason
  readonly because: 'asked' | 'same-again'
}

/**
 * Takes passages out of a text (区分处理, Regulation Art. 37) and gives a new text: what was removed is not in it any more, in no form. A
 * name is replaced wherever it stands, an identifier also where it is written in another width or grouping. The result is
 * screened again, and says what is still found. Redacting the result again changes nothing.
 *
 * Refuses `removal-outside-text`; and `secrecy-mark` when a secrecy mark is to be taken out: what bears one is quarantined and reported,
 * never tidied up (Law on Guarding State Secrets Art. 31(3)).
 */
export function redactText(
  text: string,
  removals: readonly Removal[],
  options: RedactionOptions = {},
): RedactedText | Refused<RedactionRefusal> {
  const outside = removals.find(
    ({ start, end }) => !(Number.isInteger(start) && start >= 0 && start < end && end <= text.length),
  )
  if (outside)
    return { refused: 'removal-outside-text', facts: { start: outside.start, end: outside.end, length: text.length } }
  const marks = removals.filter(({ type }) => type === 'SECRECY')
  if (marks.length > 0)
    return { refused: 'secrecy-mark', facts: { places: marks.map(({ start, end }) => ({ start, end })) } }
  const { masks = DEFAULT_MASKS, screen = screenText, names = 'mask', keep = [] } = options
  const called = options.pseudonyms ?? pseudonymsFor(names, text)
  const asked = withoutTelltales(
    text,
    pieces(text, removals, (type, held) =>
      type === 'NAME' ? called(held) : type === 'PASSAGE' ? REMOVED : maskOf(type, held, masks),
    ),
  )
  const again = [...namesAgain(text, asked), ...formsAgain(text, asked)]
  const left = again.filter((piece) => !keep.some((one) => piece.start < one.end && one.start < piece.end))
  const { result, stretches, replaced } = replacedIn(text, merged([...asked, ...left]))
  const found = screen(result)
    .filter((finding) => !isMask(finding.text))
    .map((finding) => ({ ...finding, kept: isKept(finding, stretches) }))
  return { text: result, replaced, stretches, found }
}

/** One piece for each stretch that removals cover. Where several overlap a mask of one could show the other: all of it goes. */
function pieces(
  text: string,
  removals: readonly Removal[],
  mask: (type: Removal['type'], held: string) => string,
): Piece[] {
  const ordered = removals
    .map((removal) => ({ ...removal, ...wholeCharacters(text, removal) }))
    .filter((removal) => removal.type === 'PASSAGE' || !isMask(text.slice(removal.start, removal.end)))
    .filter(({ start, end }) => text.slice(start, end) !== REMOVED)
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const found: Piece[] = []
  for (const { start, end, type, reason } of ordered) {
    const last = found.at(-1)
    if (last && start < last.end) {
      const same = last.start === start && last.end === end && last.type === type
      if (!same)
        found[found.length - 1] = { ...last, end: Math.max(last.end, end), type: 'PASSAGE', replacement: REMOVED }
    } else found.push({ start, end, type, reason, replacement: mask(type, text.slice(start, end)), because: 'asked' })
  }
  return found
}

/** Never half of a character that takes two UTF-16 units. */
function wholeCharacters(text: string, { start, end }: Pick<Removal, 'start' | 'end'>) {
  const low = (at: number) => /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '')
  return { start: low(start) ? start - 1 : start, end: low(end) ? end + 1 : end }
}

/** The other places where a removed name or address stands as it was. */
function namesAgain(text: string, asked: readonly Piece[]): Piece[] {
  const once = new Map(
    asked.flatMap((piece) => (isWording(piece) ? [[text.slice(piece.start, piece.end), piece] as const] : [])),
  )
  return [...once].flatMap(([words, piece]) => {
    const found: Piece[] = []
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      found.push({ ...piece, start: at, end: at + words.length, because: 'same-again' })
    }
    return found
  })
}

function isWording({ type, start, end }: Piece): boolean {
  return (type === 'NAME' || type === 'ADDRESS' || type === 'EMAIL') && end - start >= 2
}

const IDENTIFIERS: readonly Removal['type'][] = [
  'ID_CARD',
  'MOBILE',
  'BANK_CARD',
  'PASSPORT',
  'PLATE',
  'LANDLINE',
  'USCC',
]

/** What the masks of these pieces hide, in runs. */
function hiddenBy(text: string, asked: readonly Piece[]): string[] {
  return asked.flatMap(({ type, start, end, replacement }) => {
    const held = text.slice(start, end)
    if (type === 'EMAIL') return held.split('@')[0]?.match(/\d{4,}/g) ?? []
    return IDENTIFIERS.includes(type) ? hiddenRuns(held, replacement) : []
  })
}

/** A mask that shows what it or another one hides, because the digits happen to be the same, gives way to nothing shown at all. */
function withoutTelltales(text: string, asked: readonly Piece[]): readonly Piece[] {
  const hidden = hiddenBy(text, asked)
  const telling = asked.filter(({ replacement }) => survivors(replacement, hidden).length > 0)
  if (telling.length === 0) return asked
  return withoutTelltales(
    text,
    asked.map((piece) => (telling.includes(piece) ? { ...piece, replacement: REMOVED } : piece)),
  )
}

/** Where the hidden part of an identifier is said again: grouped, full-width, in numerals, or only in part. */
function formsAgain(text: string, asked: readonly Piece[]): Piece[] {
  const hidden = hiddenBy(text, asked)
  let blanked = ''
  for (const { start, end } of asked) blanked += text.slice(blanked.length, start) + '\u0000'.repeat(end - start)
  blanked += text.slice(blanked.length)
  return survivors(blanked, hidden).map(({ start, end }) => ({
    ...{ start, end, type: 'PASSAGE' as const, replacement: REMOVED, reason: PRIVACY },
    because: 'same-again' as const,
  }))
}

/** What was asked for goes first; what says it again goes around it. */
function merged(all: readonly Piece[]): Piece[] {
  const asked = all.filter((piece) => piece.because === 'asked')
  const again = all
    .filter(
      (piece) => piece.because === 'same-again' && !asked.some((one) => piece.start < one.end && one.start < piece.end),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const apart: Piece[] = []
  for (const piece of again) {
    const last = apart.at(-1)
    if (!last || piece.start >= last.end) apart.push(piece)
    else if (piece.end > last.end)
      apart[apart.length - 1] = { ...last, end: piece.end, replacement: REMOVED, type: 'PASSAGE' }
  }
  return [...asked, ...apart].sort((one, other) => one.start - other.start)
}

function replacedIn(text: string, found: readonly Piece[]) {
  const stretches: Stretch[] = []
  const replaced: Replaced[] = []
  let result = ''
  let at = 0
  const keep = (end: number) => {
    if (end <= at) return
    stretches.push({ oldStart: at, oldEnd: end, newStart: result.length, newEnd: result.length + end - at, kept: true })
    result += text.slice(at, end)
  }
  for (const { start, end, type, replacement, reason, because } of found) {
    keep(start)
    const places = { oldStart: start, oldEnd: end, newStart: result.length, newEnd: result.length + replacement.length }
    stretches.push({ ...places, kept: false })
    replaced.push({ ...places, type, replacement, reason, because })
    result += replacement
    at = end
  }
  keep(text.length)
  return { result, stretches, replaced }
}

function isKept({ start, end }: Finding, stretches: readonly Stretch[]): boolean {
  return stretches.some((one) => one.kept && one.newStart <= start && end <= one.newEnd)
}

/** What the letter says of a text that is given in part: how many passages were taken out, by ground. */
export function partialDisclosure({ replaced }: RedactedText, lang: 'zh' | 'en'): string[] {
  const counts = new Map<string, number>()
  for (const { reason } of replaced) {
    const article = articleOf(reason.ground, lang)
    counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return [...counts].map(([article, count]) =>
    lang === 'zh'
      ? `依据《政府信息公开条例》第三十七条作区分处理，其中${count}处依据${article}不予公开。`
      : `In part under Art. 37 of the Regulation; ${count} passages are withheld under ${article}.`,
  )
}
