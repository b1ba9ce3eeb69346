import type { Lang } from '@gongkai/contract-kit'
import {
  SOURCE_DESK_ACTIONS,
  sourceProcedure,
  validityOn,
  type DeskSource,
  type SourceImportItem,
  type SourceListItem,
  type SourceVersion,
  type SourceVersionItem,
  type SourceVersionView,
  type Successor,
} from '@gongkai/translation/sources'
import {
  IMPORTANCE_WORDS,
  SOURCE_ACTION_WORDS,
  SOURCE_ENDING_WORDS,
  SOURCE_ORIGIN_WORDS,
  SOURCE_STATE_WORDS,
} from '@gongkai/translation/sources/words'
import { CLAUSE_CHANGE_WORDS, DOCUMENT_KIND_WORDS, EFFECT_WORDS, VALIDITY_WORDS } from '@gongkai/translation/words'
import { actionsFor, type Capacities } from '@gongkai/task-model'
import { localDateOf, shanghaiTime } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import { keepers } from './act.ts'
import { findDocument, sourceOf, type SourceRow } from './document-store.ts'
import { openImports, type ImportRow } from './import-store.ts'
import { releasedSource, releasedVersions } from './released.ts'
import { whyIn } from './sentences.ts'
import { listVersions } from './version-store.ts'

/** One document in the desk's list. */
export function sourceItemOf(
  { clock }: Pick<Surroundings, 'clock'>,
  { id, version, state, facts, head }: SourceRow,
  released: number | null,
  lang: Lang,
): SourceListItem {
  const validity = validityOn(facts, localDateOf(clock.now()))
  const { kind, needs, importance, latest } = facts
  return {
    ...{ id, version, state, kind, needs: [...needs], importance, latest, released, validity },
    stateName: SOURCE_STATE_WORDS[state][lang],
    kindName: DOCUMENT_KIND_WORDS[kind][lang],
    importanceName: IMPORTANCE_WORDS[importance][lang],
    title: facts.head?.title ?? '',
    number: facts.head?.number ?? '',
    issuer: facts.head?.issuer ?? '',
    validityName: VALIDITY_WORDS[validity][lang],
    adoptedAt: latest > 0 ? shanghaiTime(head.at) : null,
  }
}

/** A change or a pair with its words. */
export function changeIn<Change extends Pick<SourceVersion['changes'][number], 'change' | 'effects'>>(
  change: Change,
  lang: Lang,
) {
  return {
    ...change,
    changeName: CLAUSE_CHANGE_WORDS[change.change][lang],
    effects: change.effects.map((effect) => ({ effect, name: EFFECT_WORDS[effect][lang] })),
  }
}

function versionItem(version: SourceVersion, released: ReadonlySet<number>, lang: Lang): SourceVersionItem {
  const changed = version.changes.filter(({ change }) => change !== 'kept')
  return {
    number: version.version,
    head: version.head,
    origin: version.origin,
    originName: SOURCE_ORIGIN_WORDS[version.origin][lang],
    adoptedBy: version.adoptedBy,
    adoptedAt: shanghaiTime(version.adoptedAt),
    clauses: version.clauses.length,
    material: changed.filter(({ material }) => material).length,
    wording: changed.filter(({ effects, material }) => !material && effects.includes('wording')).length,
    released: released.has(version.version),
  }
}

export function importItem(row: ImportRow, lang: Lang): SourceImportItem {
  return {
    id: row.id,
    state: row.state,
    origin: row.origin,
    originName: SOURCE_ORIGIN_WORDS[row.origin][lang],
    by: row.by_name,
    at: shanghaiTime(row.imported_at.getTime()),
    clauses: row.clauses.length,
  }
}

async function successorIn({ db }: Surroundings, by: Successor | null) {
  if (by === null) return null
  if (!('document' in by)) return { document: null, ...by }
  const head = (await findDocument(db, by.document))?.head
  return {
    document: by.document,
    title: head?.title ?? by.document,
    number: head?.number ?? '',
    url: head?.url ?? null,
  }
}

const plain = (changes: SourceVersion['changes']) =>
  changes.map((change) => ({ ...change, old: [...change.old], new: [...change.new] }))

/** One document as the desk works on it. */
export async function deskSourceOf(
  surroundings: Surroundings,
  row: SourceRow,
  who: Capacities,
  lang: Lang,
): Promise<DeskSource> {
  const { db, clock, calendar } = surroundings
  const now = { now: clock.now(), calendar }
  const released = await releasedSource(db, row.id)
  const shown = new Set((await releasedVersions(db, row.id)).map(({ shape }) => shape.version))
  const states = actionsFor(sourceProcedure, sourceOf(row), who, now)
  const { head, ended, withdrawn } = row.facts
  return {
    ...sourceItemOf(surroundings, row, released?.shape.version ?? null, lang),
    head,
    ended: ended && {
      ...ended,
      howName: SOURCE_ENDING_WORDS[ended.how][lang],
      by: await successorIn(surroundings, ended.by),
    },
    withdrawn: withdrawn && { ...withdrawn, by: await successorIn(surroundings, withdrawn.by) },
    versions: (await listVersions(db, row.id)).map((version) => versionItem(version, shown, lang)),
    imports: (await openImports(db, row.id)).map((one) => importItem(one, lang)),
    actions: states.flatMap((state) => {
      const action = SOURCE_DESK_ACTIONS.find((one) => one === state.action)
      if (!action) return []
      const because = state.open ? null : whyIn({ refused: state.code, facts: state.facts }, lang)
      return [{ action, name: SOURCE_ACTION_WORDS[action][lang], open: state.open, because }]
    }),
    mayImport: keepers(surroundings, who).length > 0,
  }
}

/** One version with what it changed, and the clauses of the version before. */
export async function versionViewOf(
  { db }: Surroundings,
  version: SourceVersion,
  before: SourceVersion | null,
  lang: Lang,
): Promise<SourceVersionView> {
  const shown = new Set((await releasedVersions(db, version.document)).map(({ shape }) => shape.version))
  return {
    ...versionItem(version, shown, lang),
    document: version.document,
    list: clausesIn(version),
    before: before ? clausesIn(before) : [],
    changes: plain(version.changes).map((change) => changeIn(change, lang)),
  }
}

/** The clauses as an answer carries them. */
export const clausesIn = ({ clauses }: Pick<SourceVersion, 'clauses'>) =>
  clauses.map(({ id, path, label, role, text }) => ({ id, path: [...path], label, role, text }))
