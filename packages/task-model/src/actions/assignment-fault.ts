import type { DepartmentId } from '@gongkai/department-registry'
import type { LocalDate } from '@gongkai/work-calendar'
import { refuse, type Refusal } from '../refusal.ts'
import type { KnowsDepartment } from './piece.ts'

/** Refuses what cannot be assigned: `department-twice`, `unknown-department`. */
export function assignmentFault(ids: readonly DepartmentId[], knows: KnowsDepartment, on: LocalDate): Refusal | null {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  if (twice.length > 0) return refuse('department-twice', { departments: twice })
  const unknown = ids.filter((id) => !knows(id, on))
  return unknown.length > 0 ? refuse('unknown-department', { departments: unknown }) : null
}
