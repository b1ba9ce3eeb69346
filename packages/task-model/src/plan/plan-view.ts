import type { Plan, PlanName, PlanWarning } from './plan.ts'

export interface PlanTaskView {
  readonly number: string
  readonly path: readonly string[]
  readonly title: string
  readonly text: string
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly due: string | null
  /** Which of several annotations of one paragraph, from 1; null where there is one. */
  readonly part: number | null
  /** Lead and support as printed, whoever the registry says they are. */
  readonly printed: { readonly lead: readonly string[]; readonly support: readonly string[] }
  /** Named once for all tasks and not repeated here. */
  readonly implied: readonly string[]
  /** The list goes on: 等部门. */
  readonly openEnded: boolean
  readonly annotation: string | null
  readonly warnings: readonly PlanWarningView[]
}

export type PlanWarningView = Pick<PlanWarning, 'code' | 'line' | 'text' | 'message'>

export interface PlanView {
  readonly title: string
  readonly year: number | null
  readonly tasks: readonly PlanTaskView[]
  readonly warnings: readonly PlanWarningView[]
}

/** The plan as the command line prints it: departments by the name the registry gives them, unknown ones as printed. */
export function planView(plan: Plan): PlanView {
  return {
    title: plan.title,
    year: plan.year,
    tasks: plan.tasks.map((task) => ({
      number: task.number,
      path: task.path,
      title: task.title,
      text: task.text,
      lead: task.lead.map(shownName),
      support: task.support.map(shownName),
      due: task.due,
      part: task.part,
      printed: { lead: task.lead.map(({ printed }) => printed), support: task.support.map(({ printed }) => printed) },
      implied: task.implied.map(shownName),
      openEnded: task.openEnded,
      annotation: task.annotation,
      warnings: task.warnings.map(warningView),
    })),
    warnings: plan.warnings.map(warningView),
  }
}

export function shownName({ printed, ref }: PlanName): string {
  return ref.kind === 'department' ? ref.name : ref.kind === 'group' ? ref.group : printed
}

function warningView({ code, line, text, message }: PlanWarning): PlanWarningView {
  return { code, line, text, message }
}
