import type { Lang } from '@gongkai/contract-kit'
import { nameOn, parseDepartmentId, type Registry } from '@gongkai/department-registry'
import { localDateOf } from '@gongkai/work-calendar'

/** A department's name as it was at an instant (epoch milliseconds); the id itself where the registry knows none. */
export function nameAt(registry: Registry, id: string, at: number, lang: Lang): string {
  const known = parseDepartmentId(id)
  return known && registry.byId.has(known) ? nameOn(registry, known, localDateOf(at), lang) : id
}
