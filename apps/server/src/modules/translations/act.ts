import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { act, capacitiesFor, circumstancesOf, openTask, type Capacities } from '@gongkai/task-model'
import { parseDepartmentId } from '@gongkai/department-registry'
import {
  TRANSLATION_ACTIONS,
  translationId,
  translationTask,
  type Translation,
  type TranslationAction,
  type TranslationEvent,
} from '@gongkai/translation/editions'
import { appendEvent, LostRace } from '../../platform/history.ts'
import { emit } from '../../platform/outbox.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { bureauTranslations } from './procedure.ts'
import { insertTranslation, translationOf, updateTranslation, type TranslationRow } from './translation-store.ts'

/** What the platform does itself about translations. */
export const systemActor = (job: string): Capacities => [{ kind: 'system', job }]

export interface TranslationAct {
  readonly capacities: Capacities
  readonly action: TranslationAction
  readonly input: unknown
  /** The version that was read; the act is refused where another was made since. */
  readonly version?: number
}

/**
 * Does one action on a locked row: asks the procedure in the first capacity in which it is possible, and keeps row, event and outbox in the
 * caller's transaction. Gives the row as it stands then.
 */
export async function actOnRow(
  surroundings: Surroundings,
  row: TranslationRow,
  { capacities, action, input, version }: TranslationAct,
): Promise<TranslationRow | Refusal> {
  const { db, clock, calendar } = surroundings
  const procedure = bureauTranslations(surroundings)
  const task = translationOf(row)
  const now = { now: clock.now(), calendar }
  const open = capacitiesFor(procedure.actions[action], task, capacities, circumstancesOf(now))
  // A stale version is said first: what is closed now may have been open when it was read.
  const actor = 'refused' in open ? capacities[0] : open[0]
  const at = { ...now, digest: sm3, ...(version === undefined ? {} : { version }) }
  const done = act(procedure, task, actor, action, input, at)
  if (isRefusal(done)) return done
  if (!(await updateTranslation(db, done.task, row))) throw new LostRace(done.task.id)
  await appendEvent(surroundings, done.event as TranslationEvent)
  const { document, language } = row
  const said = { document, language, edition: done.task.facts.edition }
  await emit(db, clock, `translation.${action}`, said)
  if (action === 'be-published') await emit(db, clock, 'translation.published', said)
  return rowOf(row, done.task)
}

const rowOf = (
  { id, document, language }: TranslationRow,
  { version, state, lead, limits, facts, head }: Translation,
): TranslationRow => ({ id, document, language, version, state, lead: [...lead], limits: [...limits], facts, head })

/**
 * In which of somebody's capacities an action is open on the version that was read; or why it is closed. Asked before what an action needs
 * is put together, so that the role, the state and the version are said first.
 */
export function openTo(
  { clock, calendar, config }: Pick<Surroundings, 'clock' | 'calendar' | 'config'>,
  row: TranslationRow,
  { capacities, action, version }: Omit<TranslationAct, 'input'>,
): Capacities | Refusal {
  const procedure = bureauTranslations({ config })
  const now = { now: clock.now(), calendar }
  const task = translationOf(row)
  if (version !== undefined && version !== row.version) {
    const at = { ...now, digest: sm3, version }
    return act(procedure, task, capacities[0], action, {}, at) as Refusal
  }
  return capacitiesFor(procedure.actions[action], task, capacities, circumstancesOf(now))
}

/** Lists a document for translation into a language, in the caller's transaction; nothing where it is listed already. */
export async function openTranslation(
  surroundings: Surroundings,
  { document, language, version }: { readonly document: string; readonly language: string; readonly version: number },
): Promise<void> {
  const { db, clock, config } = surroundings
  const department = parseDepartmentId(config.translation.department)
  if (!department) throw new Error(`translation.department: ${config.translation.department} is no department`)
  const id = translationId(document, language)
  const [system] = systemActor('sources')
  const at = { now: clock.now(), digest: sm3 }
  const input = { document, language, department, version }
  const opened = openTask(bureauTranslations(surroundings), translationTask(id), system, input, at)
  if (isRefusal(opened)) throw new Error(`${id} was not listed: ${opened.refused}`)
  if (!(await insertTranslation(db, id, opened.task))) return
  await appendEvent(surroundings, opened.event as TranslationEvent)
  await emit(db, clock, 'translation.open', { document, language, edition: 0 })
}

export const isTranslationAction = (name: string): name is TranslationAction =>
  TRANSLATION_ACTIONS.some((one) => one === name)
