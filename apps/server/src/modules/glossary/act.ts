import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { act, capacitiesFor, circumstancesOf, openTask, type Actor, type Capacities } from '@gongkai/task-model'
import {
  entryFault,
  glossaryInputs,
  glossaryProcedure,
  glossaryTask,
  replacementFault,
  type GlossaryAction,
  type GlossaryEvent,
  type GlossaryTerm,
  type TermEntry,
} from '@gongkai/translation/glossary'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { findTerm, glossaryTerms, insertTerm, takeGlossary, taskOf, updateTerm, type TermRow } from './term-store.ts'

/** Whose the glossary is: the department that translates. */
export function translatingDepartment({ config }: Pick<Surroundings, 'config'>): DepartmentId {
  const id = parseDepartmentId(config.translation.department)
  if (!id) throw new Error(`translation.department is ${config.translation.department}, which is no department id`)
  return id
}

export interface NewTerm {
  readonly id: string
  readonly entry: unknown
  readonly reason: string
}

/** In which capacity somebody proposes an entry: handlers and heads of the translating department, and the office. */
function proposerOf(surroundings: Surroundings, capacities: Capacities): Actor | null {
  const own = translatingDepartment(surroundings)
  const may = (actor: Actor) =>
    actor.kind === 'system' ||
    (actor.kind === 'staff' &&
      (actor.roles.includes('office') ||
        (actor.department === own && (actor.roles.includes('handler') || actor.roles.includes('head')))))
  return capacities.find(may) ?? null
}

/** Proposes an entry. Refuses `not-your-department`, `invalid-input`, `glossary-term-known`, and what `entryFault` refuses. */
export async function proposeTerm(
  surroundings: Surroundings,
  capacities: Capacities,
  { id, entry, reason }: NewTerm,
): Promise<GlossaryTerm | Refusal> {
  const { db, clock } = surroundings
  const department = translatingDepartment(surroundings)
  const actor = proposerOf(surroundings, capacities)
  if (!actor) return { refused: 'not-your-department', facts: { lead: [department] } }
  const input = { id, entry, reason, departments: [department] }
  const opened = openTask(glossaryProcedure, glossaryTask(id), actor, input, { now: clock.now(), digest: sm3 })
  if (isRefusal(opened)) return opened
  return db.transaction(async () => {
    await takeGlossary(db)
    const wanted = opened.task.facts.proposal?.entry
    const fault = wanted ? entryFault(id, wanted, await glossaryTerms(db)) : null
    if (fault) return fault
    if (!(await insertTerm(db, id, opened.task))) return { refused: 'glossary-term-known', facts: { id } }
    await appendEvent(surroundings, opened.event as GlossaryEvent)
    await emit(db, clock, 'glossary.propose', { term: id })
    return opened.task
  })
}

export interface TermAct {
  readonly id: string
  readonly capacities: Capacities
  readonly action: GlossaryAction | 'take-over'
  readonly input: unknown
  /** The version that was read; the act is refused where another was made since. */
  readonly version?: number
}

/** What an act would make hold, where it makes anything hold. */
function wantedBy(
  { facts: { entry, proposal } }: TermRow,
  action: TermAct['action'],
  input: unknown,
): TermEntry | null {
  if (action === 'approve' || action === 'take-over') return proposal?.entry ?? null
  if (action === 'restore') return entry
  if (action !== 'revise') return null
  const read = glossaryInputs.revise.safeParse(input)
  return read.success ? read.data.entry : null
}

/** What the other entries say against an act. Refuses what `entryFault` and `replacementFault` refuse. */
export async function faultBeside(
  { db }: Pick<Surroundings, 'db'>,
  row: TermRow,
  action: TermAct['action'],
  input: unknown,
): Promise<Refusal | null> {
  const wanted = wantedBy(row, action, input)
  if (wanted) return entryFault(row.id, wanted, await glossaryTerms(db))
  if (action !== 'retire') return null
  const read = glossaryInputs.retire.safeParse(input)
  return read.success ? replacementFault(row.id, read.data.replacedBy, await glossaryTerms(db)) : null
}

/** Does one act on an entry: row, event and outbox in one transaction, one act on the glossary after another. */
export async function actOnTerm(
  surroundings: Surroundings,
  { id, capacities, action, input, version }: TermAct,
): Promise<GlossaryTerm | Refusal> {
  const { db, clock, calendar } = surroundings
  return db.transaction(async () => {
    await takeGlossary(db)
    const row = await findTerm(db, id)
    if (!row) return { refused: 'not-found' }
    const now = { now: clock.now(), calendar }
    const task = taskOf(row)
    const open = capacitiesFor(glossaryProcedure.actions[action], task, capacities, circumstancesOf(now))
    const actor = 'refused' in open ? capacities[0] : open[0]
    const at = { ...now, digest: sm3, ...(version === undefined ? {} : { version }) }
    const done = act(glossaryProcedure, task, actor, action, input, at)
    if (isRefusal(done)) return done
    const fault = await faultBeside(surroundings, row, action, input)
    if (fault) return fault
    if (!(await updateTerm(db, done.task, row))) throw new LostRace(done.task.id)
    await appendEvent(surroundings, done.event)
    await emit(db, clock, `glossary.${action}`, { term: id })
    return done.task
  })
}
