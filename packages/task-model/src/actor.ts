import type { DepartmentId } from '@gongkai/department-registry'

/** What a member of staff is in the bureau: 承办人, 处室负责人, 公开办经办, 办公室审核人, 局领导, administrator of the system. */
export const STAFF_ROLES = ['handler', 'head', 'office', 'office-reviewer', 'leader', 'admin'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** A person as the record names one: the id, and the name of the day. */
export interface NamedPerson {
  readonly person: string
  readonly name: string
}

/**
 * Who acts. The applicant is whoever proved to be the writer of this matter; a system actor is a job of the platform.
 * A stand-in (代理人) acts with the department and roles of whom they stand in for, under their own name: `standsInFor` says for whom,
 * and the event keeps it.
 */
export type Actor =
  | {
      readonly kind: 'staff'
      readonly person: string
      readonly name: string
      readonly department: DepartmentId
      readonly roles: readonly StaffRole[]
      readonly standsInFor?: NamedPerson
    }
  | { readonly kind: 'applicant' }
  | { readonly kind: 'system'; readonly job: string }

/** A member of staff in one capacity (身份): one department, the roles held there, and for whom, where they stand in. */
export type StaffActor = Extract<Actor, { readonly kind: 'staff' }>

/** Everything somebody may act as today: their own posts first, then those they stand in for. An act goes by one of them. */
export type Capacities = readonly [Actor, ...Actor[]]

/**
 * What somebody is in one matter. `lead` is a handler (承办人) of a lead department (牵头部门), `lead-head` its head,
 * `support` a handler or head of a supporting department (配合部门); the others do not depend on a department.
 */
export const MATTER_ROLES = [
  'lead',
  'lead-head',
  'support',
  'office',
  'office-reviewer',
  'leader',
  'admin',
  'applicant',
  'system',
] as const
export type MatterRole = (typeof MATTER_ROLES)[number]

interface Assignment {
  readonly lead: readonly DepartmentId[]
  readonly support: readonly DepartmentId[]
}

/** How an actor is named in the history: the person's id, `applicant`, or `system:` and the job. */
export function actorId(actor: Actor): string {
  if (actor.kind === 'staff') return actor.person
  return actor.kind === 'applicant' ? 'applicant' : `system:${actor.job}`
}

/** Everybody an act counts as: the person, and whom they stand in for. Who drafted reviews neither in person nor through a stand-in. */
export function countsAs(actor: Actor): readonly string[] {
  return actor.kind === 'staff' && actor.standsInFor ? [actor.person, actor.standsInFor.person] : [actorId(actor)]
}

/** The name as it was on the day of the act, kept in the event. Empty for the applicant: a name is personal data. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'staff') return actor.name
  return actor.kind === 'applicant' ? '' : actor.job
}

/** Whether the actor could ever hold this role in a matter, whatever department leads it. */
export function couldBe(actor: Actor, role: MatterRole): boolean {
  if (actor.kind !== 'staff') return actor.kind === role
  switch (role) {
    case 'lead':
      return actor.roles.includes('handler')
    case 'lead-head':
      return actor.roles.includes('head')
    case 'support':
      return actor.roles.includes('handler') || actor.roles.includes('head')
    case 'office':
    case 'office-reviewer':
    case 'leader':
    case 'admin':
      return actor.roles.includes(role)
    default:
      return false
  }
}

/** Whether the actor holds this role in this matter. */
export function holds(actor: Actor, role: MatterRole, matter: Assignment): boolean {
  if (!couldBe(actor, role)) return false
  if (actor.kind !== 'staff') return true
  if (role === 'lead' || role === 'lead-head') return matter.lead.includes(actor.department)
  return role === 'support' ? matter.support.includes(actor.department) : true
}

/** Every role the actor holds in this matter. */
export function rolesIn(actor: Actor, matter: Assignment): MatterRole[] {
  return MATTER_ROLES.filter((role) => holds(actor, role, matter))
}
