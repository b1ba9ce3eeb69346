import type { LocalDate } from '@gongkai/work-calendar'
import type { FormHit, Term, TermHit, TermIndex } from '../terms/index.ts'
import { placeLike } from './place-like.ts'
import type { Finding } from './finding.ts'

/**
 * Terms that are said wrongly, `reference` where the term is the title of a law in 《》: the Chinese term stands there, and no accepted English form of it, or a forbidden one in place of it. A form that is
 * right for another term of the same clause is no fault, and neither is a forbidden word where the accepted form stands as often as the Chinese.
 */
export function termFindings(
  zh: string,
  en: string,
  terms: TermIndex,
  untranslated: readonly Finding[],
  on: LocalDate | null,
): Finding[] {
  const hits = terms.chinese(zh)
  if (hits.length === 0) return []
  const said = byTerm(hits)
  const forms = terms.english(en, on)
  const accepted = terms.accepted(en, on)
  const right = (form: FormHit) =>
    forms.some(
      (other) =>
        other.start === form.start &&
        other.standing !== 'forbidden' &&
        other.standing !== 'dated' &&
        said.has(other.term.id),
    )
  const titles = [...zh.matchAll(/《[^《》]*》/g)]
  const inTitle = ({ start, end }: TermHit) =>
    titles.some(({ index, 0: title }) => index < start && end < index + title.length)
  const asReference = (finding: Finding, hit: TermHit): Finding =>
    inTitle(hit) ? { ...finding, type: 'reference' } : finding
  return [...said.values()].flatMap((places): Finding[] => {
    const [first] = places
    if (!first) return []
    const { term } = first
    const own = forms.filter((form) => form.term.id === term.id)
    const wrong = own.filter((form) => (form.standing === 'forbidden' || form.standing === 'dated') && !right(form))
    const fine = own.filter(({ standing }) => standing === 'preferred' || standing === 'alternative')
    if (wrong.length > 0 && fine.length < places.length)
      return wrong
        .slice(0, places.length)
        .map((form, at) => asReference(termFinding(term, places[at] ?? first, form, form.form), places[at] ?? first))
    if (
      accepted.has(term.id) ||
      untranslated.some(({ found }) => found !== null && (term.zh.includes(found) || found.includes(term.zh)))
    )
      return []
    const instead = forms.find(
      ({ term: other, standing }) => standing !== 'forbidden' && !said.has(other.id) && !accepts(terms, other, zh),
    )
    return [
      asReference(termFinding(term, first, instead ?? placeLike(first, zh.length, en), instead?.form ?? null), first),
    ]
  })
}

const accepts = (_: TermIndex, term: Term, text: string) =>
  [term.zh, ...term.zhAlso].some((form) => text.includes(form))

function byTerm(hits: readonly TermHit[]): ReadonlyMap<string, readonly TermHit[]> {
  const map = new Map<string, TermHit[]>()
  for (const hit of hits) map.set(hit.term.id, [...(map.get(hit.term.id) ?? []), hit])
  return map
}

function termFinding(
  term: Term,
  zh: TermHit,
  en: { readonly start: number; readonly end: number },
  found: string | null,
): Finding {
  const why = term.forbidden.find(({ form }) => form === found)?.why ?? null
  return {
    type: 'term',
    zh: { start: zh.start, end: zh.end },
    en: { start: en.start, end: en.end },
    expected: term.en,
    found,
    term: term.id,
    why,
  }
}
