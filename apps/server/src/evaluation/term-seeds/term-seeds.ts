import { drawing, SEED_FAULTS, type SeedFault, type TermSeed } from './seed.ts'
import { SLOTS, type Slot } from './slots.ts'
import { WRITTEN_PAIRS } from './written-pairs.data.ts'
import { TEXTS, WRONG_TERMS, type Part } from './texts.data.ts'

interface Filled {
  readonly zh: string
  readonly en: string
  readonly slots: readonly (Slot & { readonly zhAt: number; readonly enAt: number })[]
}

type Draw = (below: number) => number

/** The slots of a part may stand in another order in English: each name is filled once, in the order of the Chinese. */
function filled([zh, en]: Part, draw: Draw): Filled {
  const names = [...zh.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const made = names.map((name) => ({ name, slot: SLOTS[name]?.(draw) }))
  let [inZh, inEn] = [zh, en]
  const slots: (Slot & { zhAt: number; enAt: number })[] = []
  for (const { name, slot } of made) {
    if (!slot) throw new RangeError(`no figure is called ${name}`)
    const [zhAt, enAt] = [inZh.indexOf(`{${name}}`), inEn.indexOf(`{${name}}`)]
    inZh = inZh.replace(`{${name}}`, slot.zh)
    inEn = inEn.replace(`{${name}}`, slot.en)
    slots.push({ ...slot, zhAt, enAt })
  }
  return { zh: inZh, en: inEn, slots }
}

const sentence = (en: string) =>
  en
    .trim()
    .replace(/^[a-z]/, (first) => first.toUpperCase())
    .replace(/[,;]$/, '.')

/** The pairs written by hand, and seeded ones: clauses with one fault of each kind their text allows, and the same clauses clean, each drawn anew. */
export function termSeeds(seed: number, rounds = 5): readonly TermSeed[] {
  const draw = drawing(seed)
  const seeds: TermSeed[] = WRITTEN_PAIRS.map(([zh, en, wrong], at) => ({
    id: `written-${at + 1}`,
    zh,
    en,
    wrong,
    place: null,
  }))
  for (let round = 0; round < rounds; round += 1)
    for (const [at, text] of TEXTS.entries())
      for (const wrong of [null, ...SEED_FAULTS]) {
        const made = seeded(text, wrong, draw)
        if (made) seeds.push({ id: `${round + 1}-${at + 1}-${wrong ?? 'clean'}`, wrong, ...made })
      }
  return seeds
}

type Made = Pick<TermSeed, 'zh' | 'en' | 'place'>

function seeded(text: readonly Part[], wrong: SeedFault | null, draw: Draw): Made | null {
  const parts = text.map((part) => filled(part, draw))
  const zh = parts.map((part) => part.zh).join('')
  const en = parts.map((part) => part.en)
  const from = (index: number) => parts.slice(0, index).reduce((so, part) => so + part.zh.length, 0)
  const joined = (all: readonly string[]) => sentence(all.join(''))
  if (wrong === null) return { zh, en: joined(en), place: null }
  if (wrong === 'missing') {
    const index = draw(parts.length)
    const part = parts[index]
    if (parts.length < 2 || !part || part.zh.length < 9) return null
    return {
      zh,
      en: joined(en.filter((_, at) => at !== index)),
      place: { start: from(index), end: from(index) + part.zh.length },
    }
  }
  if (wrong === 'term') {
    const fits = WRONG_TERMS.filter(([right]) => joined(en).includes(right))
    const pair = fits[draw(fits.length || 1)]
    return pair ? { zh, en: joined(en).replaceAll(pair[0], pair[1]), place: null } : null
  }
  if (wrong === 'untranslated') {
    const words = joined(en).split(' ')
    const phrase = /[\u4e00-\u9fff]{4,6}/.exec(zh)
    if (!phrase) return null
    const at = 1 + draw(Math.max(1, words.length - 4))
    return {
      zh,
      en: [...words.slice(0, at), phrase[0], ...words.slice(at)].join(' '),
      place: { start: phrase.index, end: phrase.index + phrase[0].length },
    }
  }
  const all = parts.flatMap((part, index) => part.slots.map((slot) => ({ slot, index })))
  const fits = all.filter(({ slot }) => slot.fault === wrong)
  const chosen = fits[draw(fits.length || 1)]
  if (!chosen) return null
  const changed = en.map((part, index) =>
    index === chosen.index ? part.replace(chosen.slot.en, chosen.slot.wrongEn) : part,
  )
  const start = zh.indexOf(chosen.slot.zh, from(chosen.index))
  return { zh, en: joined(changed), place: { start, end: start + chosen.slot.zh.length } }
}
