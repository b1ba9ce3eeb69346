import { checkDay, covers } from './day.ts'
import type { DepartmentId } from './department.ts'
import { departmentsOn, type Registry } from './registry.ts'

/** A phrase of a duty that stands in the text. */
export interface PhraseFound {
  readonly phrase: string
  readonly weight: number
  /** Where it stands first, in UTF-16 units of the text. */
  readonly at: number
}

export interface DutyMatch {
  readonly department: DepartmentId
  readonly score: number
  /** The duties it matched, as the bureau words them. */
  readonly duties: readonly string[]
  readonly phrases: readonly PhraseFound[]
}

/**
 * Which departments of the day a text is the business of, by the phrases of their duties, best first. Each phrase counts
 * once with its weight; one that stands only inside a longer phrase of the same department does not count again. A
 * proposal with its reasons, never a decision: whoever assigns sees the phrases.
 */
export function dutyMatches(registry: Registry, text: string, onDate: string): readonly DutyMatch[] {
  checkDay(onDate)
  const folded = foldWidth(text)
  return departmentsOn(registry, onDate)
    .flatMap((department): DutyMatch[] => {
      const found = department.duties
        .filter((duty) => covers(duty, onDate))
        .flatMap((duty) =>
          duty.phrases.map((one) => ({ ...one, duty: duty.text, places: placesOf(folded, one.phrase) })),
        )
        .filter(({ places }) => places.length > 0)
      const counted = found.filter((one, at) => !found.some((other, index) => covered(one, other, index < at)))
      if (counted.length === 0) return []
      return [
        {
          department: department.id,
          score: counted.reduce((sum, { weight }) => sum + weight, 0),
          duties: [...new Set(counted.map((one) => one.duty))],
          phrases: counted.map(({ phrase, weight, places }) => ({ phrase, weight, at: places[0] ?? 0 })),
        },
      ]
    })
    .sort((a, b) => b.score - a.score)
}

interface Found {
  readonly phrase: string
  readonly places: readonly number[]
}

/** Whether every place of `one` lies inside a place of a longer phrase, or it is the same phrase named before. */
function covered(one: Found, other: Found, before: boolean): boolean {
  if (one.phrase === other.phrase) return before
  if (other.phrase.length <= one.phrase.length) return false
  return one.places.every((place) =>
    other.places.some((at) => at <= place && place + one.phrase.length <= at + other.phrase.length),
  )
}

function placesOf(text: string, phrase: string): number[] {
  const wanted = foldWidth(phrase)
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at)
  return places
}

/** Full-width letters and figures as half-width, small letters; one unit stays one unit, so that places stay true. */
function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/gu, (one) => one.toLowerCase())
}
