import type { Lang } from '@gongkai/contract-kit'
import { shanghaiTime } from '@gongkai/work-calendar'
import {
  GLOSSARY_RELEASE,
  glossaryRelease,
  TERM_DOMAIN_WORDS,
  type PublicGlossary,
  type PublicTerm,
  type ReleasedGlossary,
  type ReleasedTerm,
} from '@gongkai/translation/glossary'
import type { TermDomain } from '@gongkai/translation/terms'
import type { Database } from '../../platform/database.ts'
import { currentRelease, currentVersions, type PublishedRelease } from '../publishing/index.ts'

type Release = PublishedRelease<ReleasedGlossary>

/** The edition that was read last, by database: an edition never changes, and reading hundreds of entries out of its texts is dear. */
const held = new WeakMap<Database, Release>()

/** What the public reads now. Asked of the database each time, so that every process sees a new edition and a withdrawal at once. */
export async function releasedNow(db: Database): Promise<Release | null> {
  const { kind, item } = GLOSSARY_RELEASE
  const current = (await currentVersions(db, [kind])).find((one) => one.item === item)
  if (!current) return null
  const known = held.get(db)
  if (known?.version === current.version) return known
  const read = await currentRelease(db, glossaryRelease, item)
  if (read) held.set(db, read)
  return read
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
  const current = await releasedNow(db)
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
  const current = await releasedNow(db)
  const terms = current?.shape.terms ?? {}
  const term = Object.hasOwn(terms, id) ? terms[id] : undefined
  return term ? shown(id, term, terms, lang) : null
}
