import type { Lang } from '@gongkai/contract-kit'
import { knownGroupName } from '@gongkai/department-registry'
import { shanghaiTime } from '@gongkai/messages'
import { shownName, type PlanName, type PlanWarning } from '@gongkai/task-model'
import type { ReadPlan } from './import.ts'
import type { StoredPlan, StoredPlanTask } from './store.ts'

function warningOf(warning: PlanWarning, lang: Lang): string {
  return lang === 'zh' ? warning.message : warning.messageEn
}

function partyOf(name: PlanName, nameOf: (id: string) => string, lang: Lang) {
  const { printed, ref } = name
  const id = ref.kind === 'department' ? ref.id : null
  const members = ref.kind === 'group' ? [...ref.members] : []
  const group = ref.kind === 'group' && lang === 'en' ? knownGroupName(ref.groupId, 'en') : null
  return { printed, kind: ref.kind, id, name: id ? nameOf(id) : (group ?? shownName(name)), members }
}

export function taskViewOf(task: StoredPlanTask, nameOf: (id: string) => string, lang: Lang) {
  const { position, number, path, title, body, lead, support, due, annotation, warnings } = task
  return {
    position,
    number,
    path: [...path],
    title,
    text: body,
    lead: lead.map((name) => partyOf(name, nameOf, lang)),
    support: support.map((name) => partyOf(name, nameOf, lang)),
    due,
    annotation,
    warnings: warnings.map((warning) => warningOf(warning, lang)),
  }
}

export function planViewOf(
  plan: StoredPlan,
  tasks: readonly StoredPlanTask[],
  nameOf: (id: string) => string,
  lang: Lang,
) {
  const { id, year, title, fileName, importedAt, importedBy, warnings } = plan
  return {
    id,
    year,
    title,
    fileName,
    importedAt: shanghaiTime(importedAt.getTime()),
    importedBy,
    warnings: warnings.map((warning) => warningOf(warning, lang)),
    tasks: tasks.map((task) => taskViewOf(task, nameOf, lang)),
  }
}

/** What a file would become, beside the plan of that year that holds now. */
export function planPreviewOf(
  { plan, tasks }: ReadPlan,
  known: { readonly already: StoredPlan | null; readonly current: StoredPlan | null },
  nameOf: (id: string) => string,
  lang: Lang,
) {
  const { current } = known
  return {
    year: plan.year,
    title: plan.title,
    tasks: tasks.map((task) => taskViewOf(task, nameOf, lang)),
    warnings: plan.warnings.map((warning) => ({
      line: warning.line,
      text: warning.text,
      message: warningOf(warning, lang),
    })),
    already: known.already !== null,
    replaces: current && {
      title: current.title,
      importedAt: shanghaiTime(current.importedAt.getTime()),
      importedBy: current.importedBy,
    },
  }
}
