/** The annual plan as `GET /api/desk/plan` answers. */
export interface PlanParty {
  readonly printed: string
  readonly kind: 'department' | 'group' | 'unknown'
  readonly id: string | null
  readonly name: string
  readonly members: readonly string[]
}

export interface PlanTask {
  readonly position: number
  readonly number: string
  readonly path: readonly string[]
  readonly title: string
  readonly text: string
  readonly lead: readonly PlanParty[]
  readonly support: readonly PlanParty[]
  readonly due: string | null
  readonly annotation: string | null
  readonly warnings: readonly string[]
}

export interface Plan {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly fileName: string
  readonly importedAt: string
  readonly importedBy: string
  readonly warnings: readonly string[]
  readonly tasks: readonly PlanTask[]
}

/** What a file would become, shown before it is stored. */
export interface PlanPreview {
  readonly year: number
  readonly title: string
  readonly tasks: readonly PlanTask[]
  readonly warnings: readonly { readonly line: number; readonly text: string; readonly message: string }[]
  /** This very file was imported before. */
  readonly already: boolean
  readonly replaces: { readonly title: string; readonly importedAt: string; readonly importedBy: string } | null
}

/** A heading of the plan with what stands under it. */
export interface PlanBranch {
  readonly title: string
  readonly key: string
  readonly tasks: PlanTask[]
  readonly branches: PlanBranch[]
}

/** The plan as a tree of its own headings, in the document's order. */
export function treeOf(tasks: readonly PlanTask[]): PlanBranch {
  const root: PlanBranch = { title: '', key: '', tasks: [], branches: [] }
  for (const task of tasks) {
    let branch = root
    for (const title of task.path) {
      const key = `${branch.key}/${title}`
      let below = branch.branches.find((one) => one.key === key)
      if (!below) {
        below = { title, key, tasks: [], branches: [] }
        branch.branches.push(below)
      }
      branch = below
    }
    branch.tasks.push(task)
  }
  return root
}

export interface DepartmentShare {
  readonly id: string
  readonly name: string
  readonly lead: readonly PlanTask[]
  readonly support: readonly PlanTask[]
}

const names = (parties: readonly PlanParty[], id: string) =>
  parties.some((party) => party.id === id || party.members.includes(id))

/**
 * What falls to each department: a group such as 各部门 falls to each of its members. Departments come in the
 * registry's order; one that has nothing to do stands with nothing.
 */
export function sharesOf(
  tasks: readonly PlanTask[],
  departments: readonly { id: string; name: string }[],
): DepartmentShare[] {
  return departments.map(({ id, name }) => {
    const lead = tasks.filter((task) => names(task.lead, id))
    return { id, name, lead, support: tasks.filter((task) => !lead.includes(task) && names(task.support, id)) }
  })
}

/** Which tasks the plan shows: all, those one department leads, or those it has any part in. */
export const PLAN_PARTS = ['all', 'lead', 'any'] as const
export type PlanPart = (typeof PLAN_PARTS)[number]

export function tasksFor(tasks: readonly PlanTask[], part: PlanPart, department: string): PlanTask[] {
  if (part === 'all') return [...tasks]
  return tasks.filter((task) => names(task.lead, department) || (part === 'any' && names(task.support, department)))
}
