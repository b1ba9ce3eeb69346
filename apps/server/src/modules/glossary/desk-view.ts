import type { Lang } from '@gongkai/contract-kit'
import { shanghaiTime } from '@gongkai/work-calendar'
import { actionsFor, type Capacities, type Remark } from '@gongkai/task-model'
import {
  GLOSSARY_ACTION_WORDS,
  GLOSSARY_ACTIONS,
  GLOSSARY_RELEASE,
  GLOSSARY_STATE_WORDS,
  glossaryProcedure,
  glossaryTask,
  TERM_DOMAIN_WORDS,
  termEntry,
  type DeskGlossary,
  type DeskTerm,
  type DeskTermItem,
  type GlossaryState,
  type TermEntry,
} from '@gongkai/translation/glossary'
import type { TermDomain } from '@gongkai/translation/terms'
import { eventsOf } from '../../platform/history.ts'
import { findItem } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { releasedNow } from './public.ts'
import { unreleasedOf } from './released.ts'
import { whyIn } from './sentences.ts'
import { listTerms, taskOf, type TermRow } from './term-store.ts'

/** Who it was, as a reader of a language knows them: an entry that comes with the platform is brought by nobody. */
const nameIn = (by: string, byName: string, lang: Lang): string =>
  by.startsWith('system:') ? (lang === 'zh' ? '系统' : 'the system') : byName
const remarkIn = ({ by, byName, at, reason }: Remark, lang: Lang) => ({
  by,
  byName: nameIn(by, byName, lang),
  at: shanghaiTime(at),
  reason,
})

function itemOf(row: TermRow, unreleased: ReadonlySet<string>, lang: Lang): DeskTermItem {
  const { id, version, state, facts } = row
  const { entry, proposal, retired } = facts
  const holds = entry ?? proposal?.entry
  if (!holds) throw new Error(`the entry ${id} says nothing`)
  return {
    id,
    version,
    state,
    stateName: GLOSSARY_STATE_WORDS[state][lang],
    entry: holds,
    domainName: TERM_DOMAIN_WORDS[holds.domain][lang],
    proposed: proposal && { ...remarkIn(proposal, lang), entry: proposal.entry },
    retired: retired && { ...remarkIn(retired, lang), replacedBy: retired.replacedBy },
    released: entry !== null && !unreleased.has(id),
  }
}

/** The whole glossary as rows, and which of them the public does not read as they hold. */
async function standing({ db }: Surroundings) {
  const rows = await listTerms(db)
  const current = await releasedNow(db)
  return { rows, unreleased: new Set(unreleasedOf(rows, current?.shape ?? null)) }
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase()
const formsOf = ({ zh, zhAlso, en, inflections, alternatives, forbidden, names }: TermEntry) => [
  zh,
  ...zhAlso,
  en,
  ...inflections,
  ...alternatives,
  ...forbidden.map(({ form }) => form),
  ...names.map((name) => name.en),
]

export interface DeskQuery {
  readonly q?: string | undefined
  readonly domain?: TermDomain | undefined
  readonly state?: GlossaryState | undefined
}

export async function deskGlossaryOf(
  surroundings: Surroundings,
  { q = '', domain, state }: DeskQuery,
  lang: Lang,
): Promise<DeskGlossary> {
  const { rows, unreleased } = await standing(surroundings)
  const wanted = folded(q.trim())
  const items = rows
    .filter((row) => state === undefined || row.state === state)
    .map((row) => itemOf(row, unreleased, lang))
    .filter(({ entry, proposed }) => {
      const entries = proposed ? [entry, proposed.entry].map((one) => termEntry.parse(one)) : [termEntry.parse(entry)]
      const inDomain = domain === undefined || entry.domain === domain
      return inDomain && entries.some((one) => formsOf(one).some((form) => folded(form).includes(wanted)))
    })
  const { kind, item } = GLOSSARY_RELEASE
  const release = await findItem(surroundings.db, kind, item)
  return {
    items,
    unreleased: unreleased.size,
    release: release && { kind, id: item, state: release.state, version: release.version },
  }
}

/** An input of the history as it was read: a reason, and what was proposed. */
function saidIn(input: unknown): { readonly reason: string; readonly entry: TermEntry | null } {
  const { reason, entry } = Object(input) as { readonly reason?: unknown; readonly entry?: unknown }
  const read = termEntry.safeParse(entry)
  return { reason: typeof reason === 'string' ? reason : '', entry: read.success ? read.data : null }
}

const NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = GLOSSARY_ACTION_WORDS

/** One entry in full. */
export async function deskTermOf(
  surroundings: Surroundings,
  row: TermRow,
  capacities: Capacities,
  lang: Lang,
): Promise<DeskTerm> {
  const { db, clock, calendar } = surroundings
  const { unreleased } = await standing(surroundings)
  const events = await eventsOf(db, glossaryTask(row.id))
  const open = actionsFor(glossaryProcedure, taskOf(row), capacities, { now: clock.now(), calendar })
  const actions = GLOSSARY_ACTIONS.map((action) => {
    const found = open.find((one) => one.action === action)
    const why = !found || found.open ? null : whyIn({ refused: found.code, facts: found.facts }, lang)
    return { action, name: GLOSSARY_ACTION_WORDS[action][lang], open: found?.open ?? false, why }
  })
  return {
    ...itemOf(row, unreleased, lang),
    actions,
    history: events.map(({ seq, at, by, byName, action, input }) => ({
      seq,
      at: shanghaiTime(at),
      byName: nameIn(by, byName, lang),
      action,
      name: NAMES[action]?.[lang] ?? '',
      ...saidIn(input),
    })),
  }
}
