import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import { refuse, type Refusal } from '@gongkai/task-model'
import { replacementCycle } from '../terms/index.ts'
import type { Term, TermStatus } from '../terms/index.ts'
import type { TermEntry } from './inputs.ts'
import type { GlossaryRefusal } from './refusals.ts'

const folded = (form: string) => form.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
const chineseOf = ({ zh, zhAlso }: Pick<Term, 'zh' | 'zhAlso'>) => [zh, ...zhAlso].map(folded)
const dayOf = (day: string | null): LocalDate | null => (day === null ? null : parseLocalDate(day))

/** An entry as the term of the checks. */
export function termOf(id: string, entry: TermEntry, status: TermStatus, replacedBy: string | null = null): Term {
  const names = entry.names.map(({ en, from, to }) => ({ en, from: dayOf(from), to: dayOf(to) }))
  return { id, ...entry, names, status, replacedBy }
}

/** What a term says, without its id and status. */
export function entryOf({ id: _, status: __, replacedBy: ___, ...entry }: Term): TermEntry {
  return {
    ...entry,
    zhAlso: [...entry.zhAlso],
    inflections: [...entry.inflections],
    alternatives: [...entry.alternatives],
    forbidden: entry.forbidden.map(({ form, why }) => ({ form, why: { ...why } })),
    names: entry.names.map((name) => ({ ...name })),
    definition: { ...entry.definition },
  }
}

/**
 * What keeps an entry from holding beside the others. Refuses `glossary-form-forbidden` where a form is accepted and forbidden at once,
 * `glossary-name-ends-before` where a dated name ends before it begins, `glossary-same-chinese` where another approved entry is of the
 * same Chinese (one English word per Chinese term).
 */
export function entryFault(id: string, entry: TermEntry, others: readonly Term[]): Refusal<GlossaryRefusal> | null {
  const forbidden = new Set(entry.forbidden.map(({ form }) => folded(form)))
  const both = [entry.en, ...entry.alternatives, ...entry.inflections].find((form) => forbidden.has(folded(form)))
  if (both !== undefined) return refuse('glossary-form-forbidden', { form: both })
  const wrong = entry.names.find(({ from, to }) => from !== null && to !== null && to < from)
  if (wrong) return refuse('glossary-name-ends-before', { name: wrong.en, from: wrong.from, to: wrong.to })
  const own = new Set(chineseOf(entry))
  for (const other of others) {
    if (other.id === id || other.status !== 'approved') continue
    const same = chineseOf(other).find((form) => own.has(form))
    if (same !== undefined) return refuse('glossary-same-chinese', { zh: same, term: other.id, en: other.en })
  }
  return null
}

/**
 * Whether an entry may be retired in favour of another. Refuses `glossary-replacement-unknown` where there is no such entry,
 * `glossary-replacement-cycle` with the ring where following the replacements would come back.
 */
export function replacementFault(
  id: string,
  replacedBy: string | null,
  terms: readonly Term[],
): Refusal<GlossaryRefusal> | null {
  if (replacedBy === null) return null
  if (!terms.some((term) => term.id === replacedBy && (term.status !== 'proposed' || term.id === id)))
    return refuse('glossary-replacement-unknown', { replacedBy })
  const after = terms.map((term) => (term.id === id ? { id, replacedBy } : term))
  const ring = replacementCycle(after)
  if (!ring) return null
  const names = new Map(terms.map((term) => [term.id, term.zh]))
  return refuse('glossary-replacement-cycle', { ring: ring.map((one) => names.get(one) ?? one), ids: ring })
}
