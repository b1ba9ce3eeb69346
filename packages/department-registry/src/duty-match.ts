import { checkDay, covers } from './day.ts'
import type { DepartmentId } from './department.ts'
import { foldText, phraseFinder, type PhrasePlace } from './phrase-places.ts'
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

/** A phrase of a duty in a text, with every place where it counts. */
export interface DutyPhraseFound {
  readonly department: DepartmentId
  readonly duty: string
  readonly phrase: string
  readonly weight: number
  readonly places: readonly { readonly at: number; readonly end: number }[]
}

/**
 * Finds the phrases of every duty of a day in texts that {@link foldText} folded. Prepared once and used for many texts: the phrases of a
 * bureau are many. A phrase that stands only inside a longer one of the same department is not given.
 */
export function dutyFinder(registry: Registry, onDate: string): (folded: string) => readonly DutyPhraseFound[] {
  checkDay(onDate)
  const all = departmentsOn(registry, onDate).flatMap(({ id, duties }) =>
    duties
      .filter((duty) => covers(duty, onDate))
      .flatMap((duty) => duty.phrases.map((one) => ({ ...one, department: id, duty: duty.text }))),
  )
  const find = phraseFinder(all.map(({ phrase }) => phrase))
  return (folded) => {
    const byPhrase = Map.groupBy(find(folded), ({ index }) => index)
    const found = [...byPhrase].flatMap(([index, places]) => {
      const one = all[index]
      return one ? [{ ...one, index, places }] : []
    })
    return found
      .map((one) => ({
        ...one,
        places: one.places.filter((place) => !found.some((other) => inside(place, one, other))),
      }))
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => a.index - b.index)
  }
}

interface Found {
  readonly index: number
  readonly phrase: string
  readonly department: DepartmentId
  readonly places: readonly PhrasePlace[]
}

/** Whether a place of `one` lies in a place of a longer phrase of its department, or is the same phrase named before. */
function inside(place: PhrasePlace, one: Found, other: Found): boolean {
  if (one === other || one.department !== other.department) return false
  if (one.phrase === other.phrase) return other.index < one.index
  if (other.phrase.length <= one.phrase.length) return false
  return other.places.some(({ at, end }) => at <= place.at && place.end <= end)
}

/**
 * Which departments of the day a text is the business of, by the phrases of their duties, best first. Each phrase counts
 * once with its weight; one that stands only inside a longer phrase of the same department does not count again. A
 * proposal with its reasons, never a decision: whoever assigns sees the phrases.
 */
export function dutyMatches(registry: Registry, text: string, onDate: string): readonly DutyMatch[] {
  const byDepartment = Map.groupBy(dutyFinder(registry, onDate)(foldText(text)), ({ department }) => department)
  return [...byDepartment]
    .map(([department, found]) => ({
      department,
      score: found.reduce((sum, { weight }) => sum + weight, 0),
      duties: [...new Set(found.map(({ duty }) => duty))],
      phrases: found.map(({ phrase, weight, places }) => ({ phrase, weight, at: places[0]?.at ?? 0 })),
    }))
    .sort((a, b) => b.score - a.score)
}
