import type { LocalDate } from '@gongkai/work-calendar'
import { stemsOf } from './english-stems.ts'
import type { FormHit, TermHit } from './hit.ts'
import type { Term } from './term.ts'
import type { FormStanding } from './values.ts'

/** A term base made ready for searching. Built once for a term base, not for each key press. */
export interface TermIndex {
  readonly terms: readonly Term[]
  /** Terms of a Chinese text, the longest first: inside 国家知识产权局 there is no 知识产权. In the order of the text, none overlapping. */
  chinese(text: string): readonly TermHit[]
  /**
   * Forms of terms in an English text, inflected or not, in its order. The longest form at a place is taken, for every term it belongs to. `on` is the
   * day that the text is of: a name of that day is an alternative, one of another time is `dated`.
   */
  english(text: string, on?: LocalDate | null): readonly FormHit[]
  /** The terms of which an accepted form stands in an English text, even inside a longer form, by id: at how many places. */
  accepted(text: string, on?: LocalDate | null): ReadonlyMap<string, number>
}

interface Form {
  readonly term: Term
  readonly form: string
  readonly stems: readonly string[]
  readonly standing: FormStanding
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

/** Makes a term base ready. Only approved terms are found. */
export function termIndex(terms: readonly Term[]): TermIndex {
  const approved = terms.filter(({ status }) => status === 'approved')
  const zhForms = byFirst(
    approved.flatMap((term) => [term.zh, ...term.zhAlso].map((form) => ({ term, form }))),
    ({ form }) => form.charAt(0),
    ({ form }) => form.length,
  )
  const enForms = byFirst(
    approved.flatMap(formsOf),
    ({ stems }) => stems[0] ?? '',
    ({ stems }) => stems.length,
  )
  const words = ofLast((text) => {
    const all = stemsOf(text)
    return { all, stems: all.map(({ stem }) => stem) }
  })
  return {
    terms: approved,
    chinese: ofLast((text) => chineseHits(zhForms, text)),
    english: ofLast((text, on) => {
      const hits: FormHit[] = []
      const { all, stems } = words(text)
      for (let at = 0; at < all.length;) {
        const found = formsAt(enForms, stems, at)
        const length = found[0]?.stems.length ?? 1
        for (const { term, form, standing, from, to } of found.filter(({ stems }) => stems.length === length))
          hits.push({
            term,
            form,
            standing: standingOn(standing, from, to, on),
            start: all[at]?.start ?? 0,
            end: all[at + length - 1]?.end ?? 0,
          })
        at += length
      }
      return hits
    }),
    accepted: ofLast((text, on) => {
      const { stems } = words(text)
      const counts = new Map<string, number>()
      for (const at of stems.keys()) {
        const right = formsAt(enForms, stems, at).filter(({ standing, from, to }) =>
          ['preferred', 'alternative'].includes(standingOn(standing, from, to, on)),
        )
        if (right.length === 0) continue
        for (const id of new Set(right.map(({ term }) => term.id))) counts.set(id, (counts.get(id) ?? 0) + 1)
      }
      return counts
    }),
  }
}

/** Several checks ask the same of one text: the last answer is kept. */
function ofLast<T>(read: (text: string, on: LocalDate | null) => T): (text: string, on?: LocalDate | null) => T {
  let last: { readonly text: string; readonly on: LocalDate | null; readonly answer: T } | null = null
  return (text, on = null) => {
    if (last?.text !== text || last.on !== on) last = { text, on, answer: read(text, on) }
    return last.answer
  }
}

/** A dated name is right on a day of its time; without a day, only one that has not ended. */
function standingOn(
  standing: FormStanding,
  from: LocalDate | null,
  to: LocalDate | null,
  on: LocalDate | null,
): FormStanding {
  if (standing !== 'dated') return standing
  const right = on === null ? to === null : (from === null || from <= on) && (to === null || on <= to)
  return right ? 'alternative' : 'dated'
}

function formsOf(term: Term): Form[] {
  const made = (
    form: string,
    standing: FormStanding,
    from: LocalDate | null = null,
    to: LocalDate | null = null,
  ): Form => ({
    term,
    form,
    stems: stemsOf(form).map(({ stem }) => stem),
    standing,
    from,
    to,
  })
  const all = [
    made(term.en, 'preferred'),
    ...term.inflections.map((form) => made(form, 'preferred')),
    ...term.alternatives.map((form) => made(form, 'alternative')),
    ...term.names.map(({ en, from, to }) => made(en, 'dated', from, to)),
    ...term.forbidden.map(({ form }) => made(form, 'forbidden')),
  ]
  // “A small or medium-sized enterprise” is one of the small and medium-sized enterprises.
  const either = all.flatMap((one) =>
    one.stems.includes('and') ? [{ ...one, stems: one.stems.map((stem) => (stem === 'and' ? 'or' : stem)) }] : [],
  )
  // Forms that differ in case or spelling only are one; the better standing is kept.
  const seen = new Set<string>()
  return [...all, ...either].filter(({ stems }) => {
    const key = stems.join(' ')
    const fresh = stems.length > 0 && !seen.has(key)
    seen.add(key)
    return fresh
  })
}

function byFirst<T>(
  all: readonly T[],
  first: (one: T) => string,
  length: (one: T) => number,
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>()
  for (const one of all) map.set(first(one), [...(map.get(first(one)) ?? []), one])
  for (const list of map.values()) list.sort((a, b) => length(b) - length(a))
  return map
}

const NONE: readonly Form[] = []

/** The forms that begin at a word, the longest first. */
function formsAt(forms: ReadonlyMap<string, readonly Form[]>, stems: readonly string[], at: number): readonly Form[] {
  const known = forms.get(stems[at] ?? '')
  if (known === undefined) return NONE
  return known.filter((form) => form.stems.every((stem, index) => stems[at + index] === stem))
}

function chineseHits(
  forms: ReadonlyMap<string, readonly { readonly term: Term; readonly form: string }[]>,
  text: string,
): TermHit[] {
  const hits: TermHit[] = []
  for (let at = 0; at < text.length;) {
    const found = forms.get(text.charAt(at))?.find(({ form }) => text.startsWith(form, at))
    if (found) hits.push({ term: found.term, start: at, end: at + found.form.length })
    at += found ? found.form.length : 1
  }
  return hits
}
