import {
  added,
  commaGone,
  edited,
  fullWidthDigits,
  halfWidth,
  isMaterialEdit,
  removed,
  write,
  type Act,
} from './acts.ts'
import type { BaseText } from './base-text.ts'
import { allLines, draftOf, type Draft } from './draft.ts'
import { goldOf, type Gold } from './gold.ts'
import { printed, SETTINGS, type Setting } from './print.ts'
import { drawFrom, oneOf, type Draw } from './random.ts'
import { merged, moved, split, swapped } from './structure-acts.ts'
import { CREDIT } from './texts/credit.ts'
import { EXHIBITION } from './texts/exhibition.ts'
import { OPEN_MONTH } from './texts/open-month.ts'
import { PLEDGE } from './texts/pledge.ts'
import { RULING } from './texts/ruling.ts'
import { TRADEMARK } from './texts/trademark.ts'
import { WINDOWS } from './texts/windows.ts'

export const BASE_TEXTS: readonly BaseText[] = [PLEDGE, RULING, EXHIBITION, WINDOWS, TRADEMARK, OPEN_MONTH, CREDIT]

/** One seeded edit: two versions of a text as they are printed, and what should be found between them. */
export interface CurrencySeed {
  /** text.class.number: which text, what was done, and the running number. */
  readonly id: string
  readonly old: string
  readonly new: string
  readonly gold: Gold
}

const COMBINED_PER_TEXT = 18
const MOST_ACTS = 5
const DRAWS_PER_ACT = 2

type Kind = readonly [name: string, act: (text: BaseText) => Act]

const COSMETIC: readonly Kind[] = [
  ['comma', () => commaGone],
  ['half-width', () => halfWidth],
  ['full-width-digits', () => fullWidthDigits],
  ['wording', () => edited((edit) => !isMaterialEdit(edit))],
]

const STRUCTURE: readonly Kind[] = [
  ['new', ({ spare }) => added(spare, 'anywhere')],
  ['new-first', ({ spare }) => added(spare, 'first')],
  ['new-between', ({ spare }) => added(spare, 'between')],
  ['gone', () => removed('single')],
  ['part-gone', () => removed('whole-part')],
  ['moved', () => moved(false)],
  ['moved-edited', () => moved(true)],
  ['swapped', () => swapped],
  ['split', () => split(false)],
  ['split-edited', () => split(true)],
  ['merged', () => merged(false)],
  ['merged-edited', () => merged(true)],
  ['edited-and-retyped', () => (draft, draw) => edited(isMaterialEdit)(draft, draw) && halfWidth(draft, draw)],
]

const COMBINABLE: readonly Kind[] = [
  ...STRUCTURE,
  ['comma', () => commaGone],
  ['edited', () => edited()],
  ['edited', () => edited(isMaterialEdit)],
]

type Unnumbered = Omit<CurrencySeed, 'id'> & { readonly kind: string }

function seedOf(text: BaseText, kind: string, setting: Setting, change: (draft: Draft) => boolean): Unnumbered[] {
  const before = draftOf(text)
  const after = draftOf(text)
  if (!change(after)) return []
  const versions = { old: printed(text, before, 'plain'), new: printed(text, after, setting) }
  return [{ kind: `${text.id}.${kind}`, ...versions, gold: goldOf(before, after) }]
}

/** Every edit written by hand, alone in its text. */
function alone(text: BaseText): Unnumbered[] {
  return allLines(draftOf(text)).flatMap(({ number, edits }) =>
    edits.flatMap((edit) =>
      seedOf(text, edit.effects.join('+'), 'plain', (draft) => {
        const line = allLines(draft).find((each) => each.number === number)
        if (line !== undefined) write(draft, line, edit)
        return line !== undefined
      }),
    ),
  )
}

function drawn(text: BaseText, draw: Draw): Unnumbered[] {
  return [...COSMETIC, ...STRUCTURE].flatMap(([name, act]) =>
    Array.from({ length: DRAWS_PER_ACT }).flatMap(() => seedOf(text, name, 'plain', (draft) => act(text)(draft, draw))),
  )
}

function combined(text: BaseText, draw: Draw): Unnumbered[] {
  return Array.from({ length: COMBINED_PER_TEXT }).flatMap(() => {
    const acts = Array.from({ length: 2 + Math.floor(draw() * (MOST_ACTS - 1)) }, () => oneOf(draw, COMBINABLE))
    const setting = oneOf(draw, SETTINGS) ?? 'plain'
    return seedOf(text, 'combined', setting, (draft) => {
      const done = acts.map((kind) => kind?.[1](text)(draft, draw) ?? false)
      return done.some(Boolean)
    })
  })
}

/** The seeded edits of a seed, at least 300; the same seed gives the same set. */
export function currencySeeds(seed: number): CurrencySeed[] {
  const draw = drawFrom(seed)
  const all = BASE_TEXTS.flatMap((text) => [
    ...alone(text),
    ...SETTINGS.flatMap((setting) => seedOf(text, `set-${setting}`, setting, () => true)),
    ...drawn(text, draw),
    ...combined(text, draw),
  ])
  return all.map(({ kind, ...rest }, index) => ({ id: `${kind}.${String(index + 1)}`, ...rest }))
}
