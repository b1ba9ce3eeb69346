import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import type { StaffRole } from '@gongkai/task-model'
import type { Platform } from '../platform/platform.ts'
import { hashPassword } from '../platform/password.ts'
import { keepPerson } from '../platform/session.ts'

/** A sign-in of the demonstration bureau. Printed at the start; it means nothing outside a demonstration. */
export interface DemoAccount {
  readonly id: string
  readonly signIn: string
  readonly name: string
  readonly nameEn: string
  readonly department: DepartmentId
  readonly roles: readonly StaffRole[]
}

export const DEMO_PASSWORD = 'gongkai-demo'

function account(n: number, signIn: string, name: string, nameEn: string, unit: string, role: StaffRole): DemoAccount {
  const department = parseDepartmentId(unit)
  if (!department) throw new Error(`${unit} is no department id`)
  const id = `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
  return { id, signIn, name, nameEn, department, roles: [role] }
}

export const demoAccounts: readonly DemoAccount[] = [
  account(1, 'office', '周敏', 'Zhou Min', 'office', 'office'),
  account(2, 'reviewer', '陆建平', 'Lu Jianping', 'office', 'office-reviewer'),
  account(3, 'protection', '沈一帆', 'Shen Yifan', 'protection', 'handler'),
  account(4, 'protection-head', '顾海英', 'Gu Haiying', 'protection', 'head'),
  account(5, 'service', '韩雪', 'Han Xue', 'public-service', 'handler'),
  account(6, 'service-head', '唐立群', 'Tang Liqun', 'public-service', 'head'),
  account(7, 'promotion', '叶晨', 'Ye Chen', 'promotion', 'handler'),
  account(8, 'promotion-head', '谢文博', 'Xie Wenbo', 'promotion', 'head'),
  account(9, 'leader', '秦川', 'Qin Chuan', 'office', 'leader'),
  account(10, 'admin', '系统管理员', 'Administrator', 'office', 'admin'),
  account(11, 'international', '程雨薇', 'Cheng Yuwei', 'international', 'handler'),
  account(12, 'international-2', '罗嘉禾', 'Luo Jiahe', 'international', 'handler'),
  account(13, 'international-head', '方知远', 'Fang Zhiyuan', 'international', 'head'),
]

/** Everybody here has one password, which is printed: it is hashed once, not for each of them. */
let hashed: Promise<string> | undefined

/** Adds the accounts that are not there yet. */
export async function addDemoAccounts({ db, clock }: Pick<Platform, 'db' | 'clock'>): Promise<void> {
  const hash = await (hashed ??= hashPassword(DEMO_PASSWORD))
  await Promise.all(demoAccounts.map((person) => keepPerson(db, clock, person, hash)))
}

/** The one who holds a role, in a department where the role belongs to one. */
export function demoActor(role: StaffRole, department?: string) {
  const found = demoAccounts.find((one) => one.roles.includes(role) && (!department || one.department === department))
  if (!found) throw new Error(`the demonstration has no ${role} in ${department ?? 'any department'}`)
  const { id, name, department: unit, roles } = found
  return { kind: 'staff', person: id, name, department: unit, roles } as const
}
