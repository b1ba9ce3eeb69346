import * as make from './identifiers.ts'
import * as pool from './pools.ts'
import { randomOf, type Random } from './random.ts'

export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** A sentence with what must be found in it, and what may be found without being wrong. */
export interface GoldSentence {
  readonly id: string
  readonly kind: 'positive' | 'negative'
  readonly text: string
  readonly spans: readonly GoldSpan[]
  readonly ignorable: readonly GoldSpan[]
}

type Slot = readonly [type: string | null, make: (random: Random) => string]

/** What stands in braces in a template: the type that must be found, or null for a thing that must not, and how it is made. */
const SLOTS: Readonly<Record<string, Slot>> = {
  name: ['NAME', pool.nameOf],
  name3: ['NAME', pool.longNameOf],
  dotted: ['NAME', pool.dottedNameOf],
  latin: ['NAME', pool.latinNameOf],
  id: ['ID_CARD', make.idOf],
  idLower: ['ID_CARD', (random) => make.idOf(random).toLowerCase()],
  idSpaced: ['ID_CARD', (random) => make.inGroups(make.idOf(random), [6, 8], ' ')],
  idDashed: ['ID_CARD', (random) => make.inGroups(make.idOf(random), [6, 4, 4], '-')],
  idWide: ['ID_CARD', (random) => make.inWide(make.idOf(random))],
  idNumerals: ['ID_CARD', (random) => make.inNumerals(make.idOf(random))],
  idFormal: ['ID_CARD', (random) => make.inFormalNumerals(make.idOf(random))],
  oldId: ['ID_CARD', make.oldIdOf],
  mobile: ['MOBILE', make.mobileOf],
  mobileSpaced: ['MOBILE', (random) => make.inGroups(make.mobileOf(random), [3, 4], ' ')],
  mobileDashed: ['MOBILE', (random) => make.inGroups(make.mobileOf(random), [3, 4], '-')],
  mobileDotted: ['MOBILE', (random) => make.inGroups(make.mobileOf(random), [3, 4], '.')],
  mobileWide: ['MOBILE', (random) => make.inWide(make.mobileOf(random))],
  mobileNumerals: ['MOBILE', (random) => make.inNumerals(make.mobileOf(random))],
  mobileFormal: ['MOBILE', (random) => make.inFormalNumerals(make.mobileOf(random))],
  mobileAbroad: ['MOBILE', (random) => `${random.pick(['+86', '+86 ', '0086-', '+86-'])}${make.mobileOf(random)}`],
  mobileApart: ['MOBILE', (random) => [...make.mobileOf(random)].join(' ')],
  landline: ['LANDLINE', make.landlineOf],
  localLine: ['LANDLINE', make.localLineOf],
  card: ['BANK_CARD', make.cardOf],
  cardSpaced: ['BANK_CARD', (random) => make.inGroups(make.cardOf(random), [4, 4, 4, 4], ' ')],
  code: ['USCC', make.codeOf],
  codeWide: ['USCC', (random) => make.inWide(make.codeOf(random))],
  passport: ['PASSPORT', make.passportOf],
  permit: ['PASSPORT', make.permitOf],
  plate: ['PLATE', make.plateOf],
  plateDot: ['PLATE', (random) => make.inGroups(make.plateOf(random), [2], '·')],
  greenPlate: ['PLATE', make.greenPlateOf],
  email: ['EMAIL', pool.emailOf],
  emailWide: ['EMAIL', (random) => make.inWide(pool.emailOf(random))],
  home: ['ADDRESS', pool.homeOf],
  // Things that look alike and are nothing to find.
  surname: [null, pool.surnameOf],
  brokenId: [null, make.brokenIdOf],
  brokenCard: [null, make.brokenCardOf],
  brokenCode: [null, make.brokenCodeOf],
  place: [null, pool.publicPlaceOf],
  district: [null, pool.districtOf],
  publicLine: [null, make.landlineOf],
  number: [null, (random) => String(random.whole(2, 980))],
  year: [null, (random) => String(random.whole(2012, 2026))],
  month: [null, (random) => String(random.whole(1, 12))],
  day: [null, (random) => String(random.whole(1, 28))],
  serial: [null, (random) => `20${random.whole(18, 26)}${random.digits(random.whole(7, 11))}`],
  patent: [null, (random) => `20${random.whole(14, 25)}1${random.digits(7)}.${random.whole(0, 9)}`],
  mark: [null, (random) => String(random.whole(10_000_000, 78_999_999))],
  amount: [null, (random) => `${random.whole(1, 98)},${random.digits(3)},${random.digits(3)}`],
  bigAmount: [null, (random) => `1${random.whole(3, 9)}${random.digits(9)}`],
  digits4: [null, (random) => random.digits(4)],
  digits8: [null, (random) => random.digits(8)],
}

/**
 * Writes out a template. `{slot}` is made by the table above; `[[TYPE|text]]` is a span written by hand, `[[?TYPE|text]]` one that
 * may be found or not.
 */
export function writeOut(template: string, id: string, random: Random): GoldSentence {
  const spans: GoldSpan[] = []
  const ignorable: GoldSpan[] = []
  let text = ''
  for (const part of template.split(/(\{[A-Za-z0-9]+\}|\[\[\??[A-Z_]+\|[\s\S]*?\]\])/)) {
    const written = /^\[\[(\??)([A-Z_]+)\|([\s\S]*)\]\]$/.exec(part)
    const start = text.length
    if (written) {
      text += written[3] ?? ''
      const span = { start, end: text.length, type: written[2] ?? '' }
      if (written[1] === '?') ignorable.push(span)
      else spans.push(span)
    } else if (/^\{[A-Za-z0-9]+\}$/.test(part)) {
      const slot = SLOTS[part.slice(1, -1)]
      if (!slot) throw new RangeError(`${id}: there is no slot ${part}`)
      text += slot[1](random)
      if (slot[0] !== null) spans.push({ start, end: text.length, type: slot[0] })
    } else text += part
  }
  return { id, kind: spans.length > 0 ? 'positive' : 'negative', text, spans, ignorable }
}

/**
 * Every template once; then again with other people and numbers behind a plain sentence on a line of its own, as they stand in
 * letters and minutes. No text comes twice.
 */
export function writeAll(
  templates: readonly string[],
  prefix: string,
  seed: number,
  count: number,
  plain: readonly string[] = [],
): GoldSentence[] {
  const random = randomOf(seed)
  const written = new Map<string, GoldSentence>()
  for (let index = 0; written.size < count && index < count * 4; index++) {
    const template = templates[index % templates.length] ?? ''
    const before = index < templates.length || plain.length === 0 ? '' : `${random.pick(plain)}\n`
    const sentence = writeOut(before + template, `${prefix}${String(written.size + 1).padStart(4, '0')}`, random)
    if (!written.has(sentence.text)) written.set(sentence.text, sentence)
  }
  return [...written.values()]
}
