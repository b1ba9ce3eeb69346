import { isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { shanghaiTime } from '@gongkai/work-calendar'
import type { Capacities } from '@gongkai/task-model'
import {
  GLOSSARY_RELEASE,
  glossaryRelease,
  releasedTerm,
  TERM_DOMAIN_WORDS,
  type PublicGlossary,
  type PublicTerm,
  type ReleasedGlossary,
  type ReleasedTerm,
} from '@gongkai/translation/glossary'
import type { TermDomain } from '@gongkai/translation/terms'
import type { Database } from '../../platform/database.ts'
import { actOnItem, currentRelease, findItem, openItem, type ReleasedKind } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { translatingDepartment } from './act.ts'
import { listTerms, type TermRow } from './term-store.ts'

export const glossaryKind: ReleasedKind = { releasable: glossaryRelease }

/** What the public would read of an entry; null of one that was never approved. */
export function publicPartOf({ state, facts: { entry, retired } }: TermRow): ReleasedTerm | null {
  if (entry === null) return null
  const part = { ...entry, retired: state === 'retired', replacedBy: retired?.replacedBy ?? null }
  return releasedTerm.parse(part)
}

/** The approved and retired entries as an edition. */
export function editionOf(rows: readonly TermRow[]): ReleasedGlossary {
  const terms: Record<string, ReleasedTerm> = {}
  for (const row of rows) {
    const part = publicPartOf(row)
    if (part) terms[row.id] = part
  }
  return { terms }
}

/** The ids of entries that hold otherwise than the public reads them, those gone from it included. */
export function unreleasedOf(rows: readonly TermRow[], released: ReleasedGlossary | null): readonly string[] {
  const now = editionOf(rows).terms
  const then = released?.terms ?? {}
  const ids = new Set([...Object.keys(now), ...Object.keys(then)])
  return [...ids].filter((id) => JSON.stringify(now[id]) !== JSON.stringify(then[id]))
}

const NONE = { refused: 'glossary-release-same' } as const

/** Brings the glossary as it holds to review. Refuses `glossary-release-same` where the public reads it already, and what publishing refuses. */
export async function draftRelease(
  surroundings: Surroundings,
  capacities: Capacities,
  note: string,
): Promise<Refusal | null> {
  const { db } = surroundings
  const { kind, item } = GLOSSARY_RELEASE
  const rows = await listTerms(db)
  const current = await currentRelease(db, glossaryRelease, item)
  if (unreleasedOf(rows, current?.shape ?? null).length === 0) return NONE
  const details = editionOf(rows)
  const departments = [translatingDepartment(surroundings)]
  const done = (await findItem(db, kind, item))
    ? await actOnItem(surroundings, glossaryKind, {
        id: item,
        capacities,
        action: 'revise',
        input: { details, note: note.trim() === '' ? null : note },
      })
    : await openItem(surroundings, glossaryKind, { id: item, capacities, details, departments })
  return isRefusal(done) ? done : null
}

function shown(id: string, term: ReleasedTerm, all: ReleasedGlossary['terms'], lang: Lang): PublicTerm {
  const heir = term.replacedBy === null ? undefined : all[term.replacedBy]
  return {
    id,
    ...term,
    domainName: TERM_DOMAIN_WORDS[term.domain][lang],
    replacedBy: term.replacedBy !== null && heir ? { id: term.replacedBy, zh: heir.zh, en: heir.en } : null,
  }
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase()

export interface GlossaryQuery {
  readonly q?: string | undefined
  readonly domain?: TermDomain | undefined
}

/** The glossary as it was released, by the English; of a query only what holds it in a form of either language. */
export async function publicGlossary(
  db: Database,
  lang: Lang,
  { q = '', domain }: GlossaryQuery = {},
): Promise<PublicGlossary> {
  const current = await currentRelease(db, glossaryRelease, GLOSSARY_RELEASE.item)
  const terms = current?.shape.terms ?? {}
  const wanted = folded(q.trim())
  const items = Object.entries(terms)
    .filter(([, term]) => domain === undefined || term.domain === domain)
    .filter(([, { zh, zhAlso, en, alternatives, names }]) =>
      [zh, ...zhAlso, en, ...alternatives, ...names.map((name) => name.en)].some((form) =>
        folded(form).includes(wanted),
      ),
    )
    .map(([id, term]) => shown(id, term, terms, lang))
    .sort((one, other) => one.en.localeCompare(other.en, 'en'))
  return { edition: current?.version ?? 0, releasedAt: current ? shanghaiTime(current.at) : null, items }
}

/** One term as it was released; null where it was not. */
export async function publicTerm(db: Database, id: string, lang: Lang): Promise<PublicTerm | null> {
  const current = await currentRelease(db, glossaryRelease, GLOSSARY_RELEASE.item)
  const terms = current?.shape.terms ?? {}
  const term = Object.hasOwn(terms, id) ? terms[id] : undefined
  return term ? shown(id, term, terms, lang) : null
}
