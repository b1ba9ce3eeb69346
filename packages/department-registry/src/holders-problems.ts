import { checkDay, covers, sharedDays } from './day.ts'
import { existsOn, type DepartmentId } from './department.ts'
import { postsOf, whoHolds, type Holder } from './holders.ts'
import { standsInFor, type PersonId, type PostRole } from './person.ts'
import { departmentsOn, nameOn, type Registry } from './registry.ts'
import { ROLE_WORDS, type Lang } from './words.ts'

export const HOLDERS_PROBLEMS = [
  'no-head',
  'no-liaison',
  'overlapping-terms',
  'dissolved-department',
  'not-yet-founded',
  'stand-in-without-post',
  'stand-in-gone',
] as const
export type HoldersProblemCode = (typeof HOLDERS_PROBLEMS)[number]

/** Something about people that a person should put right. It stops nothing. */
export interface HoldersProblem {
  readonly code: HoldersProblemCode
  readonly department: DepartmentId | null
  readonly person: PersonId | null
  readonly zh: string
  readonly en: string
}

/** Roles that one person holds at a time. */
const SINGLE: readonly PostRole[] = ['head']
/** Roles that every internal division needs. */
const NEEDED = [
  ['head', 'no-head'],
  ['liaison', 'no-liaison'],
] as const

/**
 * What is untidy about people on a day: an internal division without a head or a liaison officer (联络员), two heads at
 * once, a term that outlives its department, a stand-in for nothing or by
 * somebody who has left.
 */
export function holdersProblems(registry: Registry, onDate: string): readonly HoldersProblem[] {
  checkDay(onDate)
  return [...unheld(registry, onDate), ...posts(registry, onDate), ...standIns(registry, onDate)]
}

function unheld(registry: Registry, onDate: string): HoldersProblem[] {
  return departmentsOn(registry, onDate)
    .filter(({ kind }) => kind === 'internal')
    .flatMap(({ id }) => [
      ...NEEDED.flatMap(([role, code]) => {
        if (holdersOf(registry, id, role, onDate).length > 0) return []
        const of = (lang: Lang) => nameOn(registry, id, onDate, lang)
        const zh = `${of('zh')}没有${ROLE_WORDS[role].zh}`
        return [{ code, department: id, person: null, zh, en: `${of('en')} has no ${ROLE_WORDS[role].en}` }]
      }),
      ...SINGLE.flatMap((role) => tooMany(registry, id, role, onDate)),
    ])
}

function holdersOf(registry: Registry, department: DepartmentId, role: PostRole, onDate: string): readonly Holder[] {
  return whoHolds(registry, { department, role }, onDate).filter(({ actingFor }) => actingFor === null)
}

function tooMany(registry: Registry, id: DepartmentId, role: PostRole, onDate: string): HoldersProblem[] {
  const held = holdersOf(registry, id, role, onDate)
  if (held.length < 2) return []
  const zh = `${nameOn(registry, id, onDate, 'zh')}同时有${held.length}名${ROLE_WORDS[role].zh}：${held.map((one) => one.name).join('、')}`
  const en = `${nameOn(registry, id, onDate, 'en')} has ${held.length} people as ${ROLE_WORDS[role].en} at once: ${held.map((one) => one.nameEn).join(', ')}`
  return [{ code: 'overlapping-terms', department: id, person: null, zh, en }]
}

function posts(registry: Registry, onDate: string): HoldersProblem[] {
  return registry.data.people.flatMap((person) =>
    person.posts
      .filter((post) => covers(post, onDate))
      .flatMap((post): HoldersProblem[] => {
        const department = registry.byId.get(post.department)
        if (department === undefined || existsOn(department, onDate)) return []
        const early = department.founded !== undefined && onDate < department.founded
        const name = (lang: 'zh' | 'en') => nameOn(registry, post.department, onDate, lang)
        return [
          {
            code: early ? 'not-yet-founded' : 'dissolved-department',
            department: post.department,
            person: person.id,
            zh: `${person.name}仍在${early ? '尚未设立' : '已撤销'}的${name('zh')}任职`,
            en: `${person.nameEn ?? person.name} has a post in ${name('en')}, which ${early ? 'does not exist yet' : 'was dissolved'}`,
          },
        ]
      }),
  )
}

function standIns(registry: Registry, onDate: string): HoldersProblem[] {
  return registry.data.standIns
    .filter((one) => covers(one, onDate))
    .flatMap((one): HoldersProblem[] => {
      const of = registry.people.get(one.of)
      const by = registry.people.get(one.by)
      if (of === undefined || by === undefined) return []
      const stoodIn = of.posts.filter((post) => standsInFor(one, post) && sharedDays(post, one) !== null)
      const english = (person: typeof of) => person.nameEn ?? person.name
      if (stoodIn.length === 0) {
        return [
          {
            code: 'stand-in-without-post',
            department: one.department ?? null,
            person: of.id,
            zh: `${by.name}代理${of.name}，但${of.name}在此期间没有可代理的岗位`,
            en: `${english(by)} stands in for ${english(of)}, who holds no such post then`,
          },
        ]
      }
      const own = postsOf(registry, by.id, onDate).filter(({ actingFor }) => actingFor === null)
      if (own.length > 0) return []
      return [
        {
          code: 'stand-in-gone',
          department: one.department ?? null,
          person: by.id,
          zh: `${by.name}代理${of.name}，但${by.name}已没有任何岗位`,
          en: `${english(by)} stands in for ${english(of)} but holds no post any more`,
        },
      ]
    })
}
