import type { resolveName } from '@gongkai/department-registry'

/** Who a printed name is, as the registry answers: a department, a group such as 各部门, or unknown with the nearest names. */
export type NameReference = ReturnType<typeof resolveName>

export interface PlanName {
  /** As printed, without stray spaces. Kept even when nobody is known by it. */
  readonly printed: string
  readonly ref: NameReference
}

export const PLAN_WARNINGS = [
  'unknown-department',
  'no-lead',
  'out-of-order',
  'unclosed-bracket',
  'duty-unclear',
  'two-deadlines',
  'deadline-without-year',
  'filled-from-above',
  'repeated-table',
  'unknown-column',
  'no-title',
  'no-tasks',
] as const
export type PlanWarningCode = (typeof PLAN_WARNINGS)[number]

/** Something a person must look at. `line` counts from 1 in the text as it was given. Nothing was guessed in its place. */
export interface PlanWarning {
  readonly code: PlanWarningCode
  readonly line: number
  readonly text: string
  readonly message: string
  readonly messageEn: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** One assignable item of the work points (任务分解). An item with several annotations gives one task for each, as `part`. */
export interface PlanTask {
  readonly number: string
  readonly part: number | null
  readonly line: number
  /** The headings above, each as printed with its number normalised. */
  readonly path: readonly string[]
  readonly title: string
  readonly text: string
  readonly lead: readonly PlanName[]
  readonly support: readonly PlanName[]
  /** Named once for all that follow (以下均需…落实，不再列出) and not repeated here. */
  readonly implied: readonly PlanName[]
  /** The list of units is printed as open (等有关部门). */
  readonly openEnded: boolean
  /** Only a deadline that the annotation or a deadline column states, as printed; time words in the text are not dates. */
  readonly due: string | null
  /** The bracket as printed. */
  readonly annotation: string | null
  readonly warnings: readonly PlanWarning[]
}

/** A year's work points (工作要点). `warnings` holds all of them, those of the tasks included, in the order of the lines. */
export interface Plan {
  readonly title: string
  readonly year: number | null
  readonly tasks: readonly PlanTask[]
  readonly warnings: readonly PlanWarning[]
}
