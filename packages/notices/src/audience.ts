/** What somebody has to be, to be told: in a department, or in the bureau where none is named. Stand-ins (代理) count as whom they stand in for. */
export type TellingRole = 'handler' | 'head' | 'office' | 'office-reviewer' | 'leader' | 'admin'

/** Whom a notice is for: one person, or everybody who holds one of the roles. Ids are those of accounts and departments. */
export type StaffAudience =
  | { readonly person: string }
  | { readonly department: string; readonly role: TellingRole }
  | { readonly role: TellingRole }

/** Whom something is told: staff, or the writer of a message, by its receipt number. */
export type NoticeAudience = StaffAudience | { readonly receipt: string }

/** What somebody may act as: their own posts and those they stand in for. */
export interface Told {
  readonly person: string
  readonly capacities: readonly { readonly department: string; readonly roles: readonly string[] }[]
}

/** Whether somebody belongs to an audience. */
export function isTold({ person, capacities }: Told, audience: StaffAudience): boolean {
  if ('person' in audience) return audience.person === person
  return capacities.some(
    ({ department, roles }) =>
      roles.includes(audience.role) && (!('department' in audience) || department === audience.department),
  )
}
