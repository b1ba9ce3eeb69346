import { plainName } from './printed-name.ts'

/** Names that stand for every internal department of the day: 各部门, 各处室 (also printed 各处（室） and 各处). */
export const GROUP_IDS = ['all-departments', 'all-divisions'] as const
export type GroupId = (typeof GROUP_IDS)[number]

const GROUPS: readonly { readonly id: GroupId; readonly name: string; readonly printed: readonly string[] }[] = [
  { id: 'all-departments', name: '各部门', printed: ['各部门'] },
  { id: 'all-divisions', name: '各处室', printed: ['各处室', '各处（室）', '各处'] },
]

/** The group a printed name stands for. 有关部门 and 各有关部门 name nobody in particular and are no group. */
export function groupNamed(plain: string): { readonly id: GroupId; readonly name: string } | null {
  return GROUPS.find(({ printed }) => printed.some((one) => plainName(one) === plain)) ?? null
}
