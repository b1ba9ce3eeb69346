import { stemsOf, type FormHit } from '../terms/index.ts'

/** Words of so many equal first letters are of one family: disclose, disclosure. */
const FAMILY = 4
/** Small words may change freely: on request, upon request. */
const SMALL = /^(?:a|an|the|of|on|upon|by|for|to|in|with|and|or)$/

const contentOf = (form: string) =>
  stemsOf(form)
    .map(({ stem }) => stem)
    .filter((stem) => !SMALL.test(stem))

/** The words of one that the other has not, families together. */
const onlyIn = (words: readonly string[], others: readonly string[]) =>
  words.filter((word) => !others.some((other) => other.slice(0, FAMILY) === word.slice(0, FAMILY)))

/**
 * Two accepted forms of a term in one clause that a reader takes for two things (“administrative ruling … administrative adjudication”): names of as many
 * words of which one word is another. A short name behind the full one, another order or a verb is no such thing.
 */
export function unevenForm(
  forms: readonly FormHit[],
): { readonly form: FormHit; readonly at: number; readonly first: string } | null {
  const [first, ...more] = forms
  if (!first) return null
  const words = contentOf(first.form)
  if (words.length < 2) return null
  for (const [at, form] of more.entries()) {
    const others = contentOf(form.form)
    if (others.length !== words.length) continue
    const [here, there] = [onlyIn(words, others), onlyIn(others, words)]
    if (here.length === 1 && there.length === 1) return { form, at: at + 1, first: first.form }
  }
  return null
}
