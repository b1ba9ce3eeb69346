import { checkDay } from './day.ts'
import { existsOn, type DepartmentId } from './department.ts'
import { heirsOn, nameOn, type Registry } from './registry.ts'
import type { Lang } from './words.ts'

export interface NamedDepartment {
  readonly id: DepartmentId
  readonly name: string
}

export interface ThenAndNow {
  /** The name on the day of the record. */
  readonly then: string
  /** Who answers today, each with today's name: itself, its heirs (several after a split), or nobody. */
  readonly now: readonly NamedDepartment[]
  /** Whether a reader must be told: the name has changed, or others answer now. */
  readonly changed: boolean
}

/**
 * An old record keeps the name of its time and shows today's heir: what a department was called on `thenDate`, and who
 * answers for it on `today`, through any number of mergers and splits. Throws for an id that the registry never knew.
 */
export function nameThenAndNow(
  registry: Registry,
  id: DepartmentId,
  thenDate: string,
  today: string,
  lang: Lang = 'zh',
): ThenAndNow {
  checkDay(today)
  const then = nameOn(registry, id, thenDate, lang)
  const now = heirsOn(registry, id, today)
    .filter((heir) => {
      const one = registry.byId.get(heir)
      return heir === id || (one !== undefined && existsOn(one, today))
    })
    .map((heir) => ({ id: heir, name: nameOn(registry, heir, today, lang) }))
  const [only] = now
  return { then, now, changed: now.length !== 1 || only?.id !== id || only.name !== then }
}
