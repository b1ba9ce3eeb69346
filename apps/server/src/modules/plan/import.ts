import { createHash } from 'node:crypto'
import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { Registry } from '@gongkai/department-registry'
import { readPlan, type Plan, type PlanName } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { uuidv7 } from '../../platform/ids.ts'
import type { Surroundings } from '../surroundings.ts'
import { linesOfFile } from './file.ts'
import { findImport, insertPlan, type StoredPlan, type StoredPlanTask } from './store.ts'

export interface PlanFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What reading a plan needs: whose departments, on which day. */
export interface ReadWith {
  readonly registry: Registry
  readonly clock: Surroundings['clock']
}

/** Reads a plan file with the bureau's departments of today. Refuses `unreadable-file`; whatever is odd in the text is a warning. */
export function readPlanFile({ registry, clock }: ReadWith, file: PlanFile): Plan | Refusal<'unreadable-file'> {
  const lines = linesOfFile(file.name, file.bytes)
  return Array.isArray(lines) ? readPlan(lines, { registry, onDate: localDateOf(clock.now()) }) : lines
}

export interface ReadPlan {
  readonly plan: StoredPlan
  readonly tasks: readonly StoredPlanTask[]
}

/** Reads a file as the plan it would become. Refuses `unreadable-file`, and `no-plan` where no year or no task was found. */
export function planOf(
  surroundings: ReadWith,
  file: PlanFile,
  by: string,
): ReadPlan | Refusal<'unreadable-file' | 'no-plan'> {
  const read = readPlanFile(surroundings, file)
  if (isRefusal(read)) return read
  if (read.year === null || read.tasks.length === 0) {
    return { refused: 'no-plan', facts: { name: file.name, year: read.year, tasks: read.tasks.length } }
  }
  const now = surroundings.clock.now()
  const plan: StoredPlan = {
    id: uuidv7(now),
    year: read.year,
    title: read.title,
    fileName: file.name,
    fileHash: createHash('sha256').update(file.bytes).digest('hex'),
    warnings: read.warnings,
    importedAt: new Date(now),
    importedBy: by,
  }
  return { plan, tasks: storedTasks(read) }
}

export interface Imported {
  readonly plan: StoredPlan
  readonly tasks: number
  /** False when this very file had been imported before: then nothing was changed. */
  readonly imported: boolean
}

/** Imports a plan. Refuses what {@link planOf} refuses. */
export async function importPlan(
  surroundings: Surroundings,
  file: PlanFile,
  by: string,
): Promise<Imported | Refusal<'unreadable-file' | 'no-plan'>> {
  const { db } = surroundings
  const read = planOf(surroundings, file, by)
  if (isRefusal(read)) return read
  const { plan, tasks } = read
  const imported = await insertPlan(db, plan, tasks)
  const kept = imported ? plan : ((await findImport(db, plan.year, plan.fileHash)) ?? plan)
  return { plan: kept, tasks: tasks.length, imported }
}

function storedTasks(plan: Plan): StoredPlanTask[] {
  return plan.tasks.map((task, index) => {
    const leadIds = idsOf(task.lead)
    return {
      position: index + 1,
      number: task.number,
      path: task.path,
      title: task.title,
      body: task.text,
      lead: task.lead,
      support: task.support,
      due: task.due,
      annotation: task.annotation,
      warnings: task.warnings,
      leadIds,
      supportIds: idsOf(task.support).filter((id) => !leadIds.includes(id)),
    }
  })
}

/** The departments behind printed names, groups taken apart; unknown names are nobody's. */
function idsOf(names: readonly PlanName[]): string[] {
  const ids = names.flatMap(({ ref }) =>
    ref.kind === 'department' ? [ref.id] : ref.kind === 'group' ? [...ref.members] : [],
  )
  return [...new Set<string>(ids)]
}
