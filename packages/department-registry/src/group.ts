import * as z from 'zod'
import { day } from './day.ts'
import { departmentId, type DepartmentKind } from './department.ts'
import { plainName, withoutBrackets } from './printed-name.ts'
import type { Lang, Words } from './words.ts'
import { writtenText } from './written-text.ts'

/**
 * Names that stand for many: every internal department of the day (各部门, 各处室), the units under the bureau
 * (局属各单位), both (各单位), the districts' bureaus (各区局), the divisions of business that only the bureau can name
 * (各业务处室), or nobody in particular (有关部门).
 */
export const GROUP_IDS = [
  'all-departments',
  'all-divisions',
  'affiliated-units',
  'departments-and-units',
  'district-bureaus',
  'business-departments',
  'departments-concerned',
] as const
type KnownGroupId = (typeof GROUP_IDS)[number]
/** A known group, or one that the bureau's own data defines. */
export type GroupId = KnownGroupId | `own-${string}`

/** A group that only this bureau has, such as 各业务处室, with its members. */
export const ownGroup = z.object({
  id: z.string().regex(/^own-[a-z0-9]+(?:-[a-z0-9]+)*$/),
  printed: z.array(writtenText(40)).min(1),
  nameEn: writtenText(120),
  members: z.array(departmentId).min(1),
  from: day.optional(),
  to: day.optional(),
})
export type OwnGroup = z.infer<typeof ownGroup>

export interface KnownGroup {
  readonly id: KnownGroupId
  readonly words: Words
  /** Which departments of the day belong to it; none for a name that leaves open whom it means. */
  readonly kinds: readonly DepartmentKind[]
  readonly printed: RegExp
}

/** Compared with the plain name: brackets round, no white space, the bureau's own name in front taken off. */
export const KNOWN_GROUPS: readonly KnownGroup[] = [
  {
    id: 'all-departments',
    words: { zh: '各部门', en: 'All departments' },
    kinds: ['internal'],
    printed: /^(?:(?:各|全体|所有)(?:内设)?部门|(?:各|全体|所有)?内设机构)$/u,
  },
  {
    id: 'all-divisions',
    words: { zh: '各处室', en: 'All divisions' },
    kinds: ['internal'],
    printed: /^(?:各|全体|所有)(?:处|处\(?室\)?|科|科\(?室\)?|处\(?科\)?室)$/u,
  },
  {
    id: 'affiliated-units',
    words: { zh: '局属各单位', en: 'All units under the bureau' },
    kinds: ['affiliated'],
    printed:
      /^(?:(?:局属|直属|所属|下属)各?(?:事业)?单位|各(?:局属|直属|所属|下属)?事业单位|各(?:局属|直属|所属|下属)单位)$/u,
  },
  {
    id: 'departments-and-units',
    words: { zh: '各部门、各单位', en: 'All departments and units' },
    kinds: ['internal', 'affiliated'],
    printed:
      /^(?:各(?:部门|处室?)(?:[、和及]?各(?:直属|局属|所属)?单位|[、和及]?(?:直属|局属|所属)各?单位|\(单位\))|各单位|各(?:处室?|部门)(?:\([、]?中心\)|[、和及]?各?中心))$/u,
  },
  {
    id: 'district-bureaus',
    words: { zh: '各区局', en: 'All district bureaus' },
    kinds: ['district'],
    printed: /^各区(?:\(县\))?[\p{Script=Han}]{0,8}局$/u,
  },
  {
    id: 'business-departments',
    words: { zh: '各业务处室', en: 'Business divisions' },
    kinds: [],
    printed: /^(?:各|全体|所有)(?:业务|职能|专业)(?:部门|处|处室|处\(室\)|科室|单位)$/u,
  },
  {
    id: 'departments-concerned',
    words: { zh: '有关部门', en: 'Departments concerned' },
    kinds: [],
    printed:
      /^(?:各|其他|其它|市|区|局)?(?:有关|相关)(?:职能|业务|责任)?(?:部门|处|处室|处\(室\)|科室|单位|区局|部门和单位|部门单位|方面)$/u,
  },
]

export function knownGroup(plain: string): KnownGroup | null {
  return KNOWN_GROUPS.find(({ printed }) => printed.test(plain)) ?? null
}

/**
 * How a group is shown when it was printed like this: 各处(室) and 各处 as 各处室; whatever else is printed for a group
 * stays as it was printed.
 */
export function shownGroup({ words }: KnownGroup, plain: string, printed: string): string {
  const bare = withoutBrackets(plain)
  return bare === words.zh || `${bare}室` === words.zh ? words.zh : printed.trim()
}

/** What a known group is called; null for a bureau's own. */
export function knownGroupName(id: GroupId, lang: Lang): string | null {
  return KNOWN_GROUPS.find((one) => one.id === id)?.words[lang] ?? null
}

export function isPrinted(group: OwnGroup, plain: string): boolean {
  return group.printed.some((one) => plainName(one) === plain)
}
