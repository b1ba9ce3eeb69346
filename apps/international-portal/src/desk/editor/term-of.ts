import type { Term } from '@gongkai/translation/terms'
import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'

/** What of an entry of the glossary the checks need. */
export interface GlossaryTerm {
  readonly id: string
  readonly state: 'proposed' | 'approved' | 'retired' | 'declined'
  readonly entry: Omit<Term, 'id' | 'status' | 'replacedBy' | 'names'> & {
    readonly names: readonly { readonly en: string; readonly from: string | null; readonly to: string | null }[]
  }
  readonly retired: { readonly replacedBy: string | null } | null
}

const day = (text: string | null): LocalDate | null => (text === null ? null : parseLocalDate(text))

/** An entry as the checks know terms; null for one that was not accepted. */
export function termOf({ id, state, entry, retired }: GlossaryTerm): Term | null {
  if (state === 'declined') return null
  return {
    ...entry,
    id,
    names: entry.names.map(({ en, from, to }) => ({ en, from: day(from), to: day(to) })),
    status: state,
    replacedBy: retired?.replacedBy ?? null,
  }
}
