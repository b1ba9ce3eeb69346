import { surnameOf } from './mask.ts'

/** How a person is called instead: 张* (mask), 张某 (surname), or 甲、乙、丙 (stem). */
export const NAME_STYLES = ['mask', 'surname', 'stem'] as const
export type NameStyle = (typeof NAME_STYLES)[number]

const STEMS = '甲乙丙丁戊己庚辛壬癸'

/** Gives each person of a document one name, and two people two. */
export type Pseudonyms = (name: string) => string

/**
 * Pseudonyms for one document, its texts and attachments together. `taken` is what stands in them already: no one is given a name
 * that somebody else has there. With `mask` two people of one surname look alike; that is what masks do.
 */
export function pseudonymsFor(style: NameStyle, taken: string): Pseudonyms {
  const given = new Map<string, string>()
  const used = new Set<string>()
  return (name) => {
    const person = name.normalize('NFKC').replaceAll(/[\s·]/g, '')
    const known = given.get(person)
    if (known !== undefined) return known
    if (style === 'mask') return `${surnameOf(person)}*`
    for (let turn = 0; ; turn++) {
      const called = style === 'stem' ? stem(turn) : `${surnameOf(person)}某${turn === 0 ? '' : stem(turn - 1)}`
      const free = !used.has(called) && (style === 'stem' ? !standsAlone(taken, called) : !taken.includes(called))
      if (!free) continue
      used.add(called)
      given.set(person, called)
      return called
    }
  }
}

function stem(turn: number): string {
  const round = Math.floor(turn / STEMS.length)
  return `${STEMS[turn % STEMS.length] ?? ''}${round === 0 ? '' : round + 1}`
}

/** 甲方, 乙烯 and 甲级 are words of their own; 甲 beside punctuation or a verb of acting is somebody. */
function standsAlone(text: string, called: string): boolean {
  return new RegExp(`(?<![\\u4e00-\\u9fff])${called}(?![\\u4e00-\\u9fff\\d])`).test(text)
}
