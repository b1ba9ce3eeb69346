import type { Lang } from '@gongkai/contract-kit'
import { shanghaiTime } from '@gongkai/messages'
import { shownName, type PlanName, type PlanWarning } from '@gongkai/task-model'
import type { StoredPlan, StoredPlanTask } from './store.ts'

function warningOf(warning: PlanWarning, lang: Lang): string {
  return lang === 'zh' ? warning.message : warning.messageEn
}

function partyOf(name: PlanName, nameOf: (id: string) => string) {
  const { printed, ref } = name
  const id = ref.kind === 'department' ? ref.id : null
  const members = ref.kind === 'group' ? [...ref.members] : []
  return { printed, kind: ref.kind, id, name: id ? nameOf(id) : shownName(name), members }
}

export function taskViewOf(task: StoredPlanTask, nameOf: (id: string) => string, lang: Lang) {
  const { position, number, path, title, body, lead, support, due, annotation, warnings } = task
  return {
    position,
    number,
    path: [...path],
    title,
    text: body,
    lead: lead.map((name) => partyOf(name, nameOf)),
    support: support.map((name) => partyOf(name, nameOf)),
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
