import { stemsOf, type FormHit, type Stem, type Term } from '../terms/index.ts'
import type { Span } from './finding.ts'

/** Words that are no part of a name: what stands beside them stands alone. */
const SMALL = new Set(
  (
    'a an the this that these those such each every any all no some other another both either its their his her our your it they he she we you one ' +
    'of for to in on at by with from under within without into against about over between among before after during until since as per through upon ' +
    'and or but nor if where when while unless whether who whom whose which what how than then not only also ' +
    'is are was were be been being has have had do does did shall should must may might can could will would need ' +
    'file files filed make makes made take takes taken give gives given hold held get gets apply applies request requests use used set see'
  ).split(' '),
)
/** Letters and figures of list marks say nothing. */
const isWord = ({ start, end }: Stem, en: string) =>
  end - start > 1 && !SMALL.has(en.slice(start, end).toLowerCase()) && !/^\d/.test(en.slice(start, end))

const content = (form: string) => stemsOf(form).filter((stem) => isWord(stem, form))

/**
 * The place where a term without an accepted form is said in another way, or null where it is not said at all, as free translations leave out what is
 * clear (口头审理, “hearings”; 专利侵权诉讼, “the proceedings”). It is said otherwise where half of its name stands there with another word beside it
 * (“administrative verdict”, “essence examination”), and not where all words of an accepted form are there, only apart.
 */
export function saidOtherwise(term: Term, en: string, taken: readonly FormHit[]): Span | null {
  const words = stemsOf(en)
  const stems = new Set(words.map(({ stem }) => stem))
  const forms = [term.en, ...term.alternatives].map(content).filter(({ length }) => length > 1)
  if (forms.some((form) => form.every(({ stem }) => stems.has(stem)))) return null
  const own = new Set(forms.flat().map(({ stem }) => stem))
  const heads = new Set(forms.map((form) => form.at(-1)?.stem))
  const others = new Set(forms.flatMap((form) => form.slice(0, -1).map(({ stem }) => stem)))
  const free = ({ start, end }: Stem) =>
    isWord({ stem: '', start, end }, en) && !taken.some((form) => form.start < end && start < form.end)
  const joined = words.filter(({ start, end }) => !/^(?:and|or)$/i.test(en.slice(start, end)))
  for (const [at, left] of joined.entries()) {
    const right = joined[at + 1]
    if (
      !right ||
      !/^(?:[\s-]+(?:and|or)\b)?[\s-]+$/i.test(en.slice(left.end, right.start)) ||
      !free(left) ||
      !free(right)
    )
      continue
    const begins = others.has(left.stem) && !own.has(right.stem)
    const ends = heads.has(right.stem) && !own.has(left.stem)
    if (begins || ends) return { start: left.start, end: right.end }
  }
  return null
}
