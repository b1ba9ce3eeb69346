import type { Plan, PlanName, PlanWarning } from './plan.ts'

export interface PlanTaskView {
  readonly number: string
  readonly path: readonly string[]
  readonly title: string
  readonly text: string
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly due: string | null
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
    tasks: plan.tasks.map(({ number, path, title, text, lead, support, due, annotation, warnings }) => ({
      number,
      path,
      title,
      text,
      lead: lead.map(shownName),
      support: support.map(shownName),
      due,
      annotation,
      warnings: warnings.map(warningView),
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
