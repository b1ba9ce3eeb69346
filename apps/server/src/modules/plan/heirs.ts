import { heirsOn, nameOn, parseDepartmentId, type DepartmentId, type Registry } from '@gongkai/department-registry'
import type { PlanName } from '@gongkai/task-model'
import type { StoredPlanTask } from './store.ts'

/**
 * A plan's tasks with whoever answers for them today: a dissolved department gives way to its heirs. What was printed
 * stays as it was printed.
 */
export function withHeirs(tasks: readonly StoredPlanTask[], registry: Registry, today: string): StoredPlanTask[] {
  const follow = (id: string): readonly string[] => {
    const known = parseDepartmentId(id)
    const heirs = known === null ? [] : heirsOn(registry, known, today)
    return heirs.length === 0 ? [id] : heirs
  }
  const party = (name: PlanName): PlanName[] => {
    const { ref } = name
    if (ref.kind === 'group') {
      const members = [...new Set(ref.members.flatMap((id) => follow(id) as readonly DepartmentId[]))]
      return [{ ...name, ref: { ...ref, members } }]
    }
    if (ref.kind !== 'department') return [name]
    const heirs = heirsOn(registry, ref.id, today)
    if (heirs.length === 0 || heirs.includes(ref.id)) return [name]
    return heirs.map((id) => ({ ...name, ref: { kind: 'department', id, name: nameOn(registry, id, today, 'zh') } }))
  }
  return tasks.map((task) => {
    const leadIds = [...new Set(task.leadIds.flatMap(follow))]
    return {
      ...task,
      lead: task.lead.flatMap(party),
      support: task.support.flatMap(party),
      leadIds,
      supportIds: [...new Set(task.supportIds.flatMap(follow))].filter((id) => !leadIds.includes(id)),
    }
  })
}
