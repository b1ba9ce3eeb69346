import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import {
  comesBack,
  parseDocumentId,
  SOURCE_ACTIONS,
  sourceInputs,
  sourceProcedure,
  sourceTask,
  type Source,
  type SourceAction,
  type SourceEvent,
  type Successor,
} from '@gongkai/translation/sources'
import { act, capacitiesFor, circumstancesOf, openTask, type Capacities } from '@gongkai/task-model'
import { rollback } from '../../platform/database.ts'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { draftRelease } from './drafting.ts'
import { findSource, insertSource, lockSource, sourceOf, updateSource, type SourceRow } from './document-store.ts'
import { latestVersion } from './version-store.ts'

/** The division that keeps source documents and translates them, as the configuration names it. */
export function translatingDepartment({ config }: Pick<Surroundings, 'config'>): DepartmentId {
  const id = parseDepartmentId(config.translation.department)
  if (!id) throw new Error(`config.translation.department: ${config.translation.department} is no department`)
  return id
}

/** Of somebody's capacities those in which they keep source documents: people of the translating division, and the office. */
export function keepers(surroundings: Pick<Surroundings, 'config'>, who: Capacities) {
  const unit = translatingDepartment(surroundings)
  return who.filter(
    (one) =>
      one.kind === 'staff' &&
      (one.roles.includes('office') ||
        (one.department === unit && (one.roles.includes('handler') || one.roles.includes('head')))),
  )
}

/** Registers a document that has no text yet. Refuses `source-id-taken`, and who does not keep source documents. */
export async function registerSource(
  surroundings: Surroundings,
  capacities: Capacities,
  { id, ...filed }: { readonly id: string } & Record<string, unknown>,
): Promise<Source | Refusal> {
  const { db, clock } = surroundings
  const [actor] = keepers(surroundings, capacities)
  if (!actor) return { refused: 'source-of-another-department' }
  const document = parseDocumentId(id)
  if (!document) return { refused: 'invalid-input' }
  const input = { ...filed, departments: [translatingDepartment(surroundings)] }
  const opened = openTask(sourceProcedure, sourceTask(document), actor, input, { now: clock.now(), digest: sm3 })
  if (isRefusal(opened)) return opened
  return db.transaction(async () => {
    if (!(await insertSource(db, document, opened.task))) return { refused: 'source-id-taken' }
    await appendEvent(surroundings, opened.event as SourceEvent)
    await emit(db, clock, 'source.register', { document })
    return opened.task
  })
}

export interface SourceAct {
  readonly id: string
  readonly capacities: Capacities
  readonly action: SourceAction
  readonly input: unknown
  /** The version of the record that was read; the act is refused where another was made since. */
  readonly version?: number
}

/**
 * Does one action on a source document: row, event and outbox in one transaction. Tells `source.ACTION {document}`; what translations
 * listen to is `source.adopted`, told by {@link adoptImport}, `source.end`, `source.withdraw` and `source.restore`.
 */
export async function doSourceAct(
  surroundings: Surroundings,
  { id, capacities, action, input, version }: SourceAct,
): Promise<Source | Refusal> {
  const { db, clock, calendar } = surroundings
  return db.transaction(async () => {
    const row = await lockSource(db, id)
    if (!row) return { refused: 'not-found' }
    const source = sourceOf(row)
    const now = { now: clock.now(), calendar }
    const name = SOURCE_ACTIONS.find((one) => one === action)
    if (!name) return { refused: 'unknown-action', facts: { action } }
    const open = capacitiesFor(sourceProcedure.actions[name], source, capacities, circumstancesOf(now))
    const actor = 'refused' in open ? capacities[0] : open[0]
    const at = { ...now, digest: sm3, ...(version === undefined ? {} : { version }) }
    const done = act(sourceProcedure, source, actor, name, input, at)
    if (isRefusal(done)) return done
    const successor = await successorFault(surroundings, row, action, input)
    if (successor) return successor
    if (!(await updateSource(db, done.task, row))) throw new LostRace(done.task.id)
    await appendEvent(surroundings, done.event as SourceEvent)
    const refiled = await refile(surroundings, row, done.task, capacities)
    if (refiled) throw rollback(refiled)
    await emit(db, clock, `source.${action}`, { document: id })
    return done.task
  })
}

/** Readers find a document by its kind and needs, so another filing is reviewed like another text. */
async function refile(
  surroundings: Surroundings,
  { id, facts: before }: SourceRow,
  { facts: { kind, needs, latest } }: Source,
  capacities: Capacities,
): Promise<Refusal | null> {
  if (latest === 0 || latest !== before.latest) return null
  if (kind === before.kind && String(needs) === String(before.needs)) return null
  const version = await latestVersion(surroundings.db, id)
  const drafted = version && (await draftRelease(surroundings, capacities, version, '分类有调整，文字没有改动。'))
  return isRefusal(drafted) ? drafted : null
}

const documentOf = (by: Successor | null) => (by && 'document' in by ? by.document : null)

/** What takes the place of a document must be there, be another, and not lead back to it. */
async function successorFault(
  { db }: Surroundings,
  row: SourceRow,
  action: SourceAction,
  input: unknown,
): Promise<Refusal | null> {
  if (action !== 'end' && action !== 'withdraw') return null
  const parsed = sourceInputs[action].safeParse(input)
  const by = parsed.success ? documentOf(parsed.data.by) : null
  if (by === null) return null
  if (by === row.id) return { refused: 'source-successor-itself' }
  const next = new Map<string, string | null>()
  for (let at: string | null = by; at !== null && !next.has(at) && at !== row.id; at = next.get(at) ?? null) {
    const found = await findSource(db, at)
    if (!found) return at === by ? { refused: 'source-successor-unknown' } : null
    next.set(at, documentOf(found.facts.ended?.by ?? found.facts.withdrawn?.by ?? null))
  }
  return comesBack(row.id, by, (id) => next.get(id) ?? null) ? { refused: 'source-successor-circle' } : null
}
