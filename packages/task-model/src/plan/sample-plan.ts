import { createRegistry } from '@gongkai/department-registry'
import { sipaRegistryData } from '@gongkai/department-registry/sipa'
import { localDate } from '@gongkai/work-calendar'
import { readPlan } from './plan-reader.ts'
import { planView, type PlanView } from './plan-view.ts'

const registry = createRegistry(sipaRegistryData)

/** Reads the text of a plan with the departments of the Shanghai bureau, for tests of the reader. */
export function readText(plan: string): PlanView {
  return planView(readPlan(plan.split('\n'), { registry, onDate: localDate('2026-01-05') }))
}

/** One item with this annotation, in a plan that is otherwise in order. */
export function readAnnotation(annotation: string) {
  const { tasks, warnings } = readText(`2026年工作要点\n一、任务\n（一）办好一件事。说明这件事怎样办。${annotation}`)
  const [task] = tasks
  if (!task) throw new Error('no task')
  return {
    lead: task.lead,
    support: task.support,
    due: task.due,
    text: task.text,
    codes: warnings.map(({ code }) => code),
  }
}
