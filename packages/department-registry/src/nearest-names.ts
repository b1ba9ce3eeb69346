import { isNameOn, type Department } from './department.ts'
import { editDistance, plainName, withoutBrackets } from './printed-name.ts'
import { departmentsOn, nameOn, type Registry } from './registry.ts'

const MOST = 3

/**
 * Up to three names of the day that look most like what was printed, best first: no further than half its length in
 * single changes. The full name is given even when a short one was nearer. For a person to choose from.
 */
export function nearestNames(registry: Registry, readings: readonly string[], onDate: string): string[] {
  const printed = [...new Set(readings)].filter((one) => one !== '')
  return departmentsOn(registry, onDate)
    .map((one) => ({ one, distance: Math.min(...printed.map((plain) => excess(one, plain, onDate))) }))
    .filter(({ distance }) => distance <= 0)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ one }) => nameOn(registry, one.id, onDate, 'zh'))
}

/** By how many changes a name is further away than may be; the less, the nearer. */
function excess(one: Department, plain: string, onDate: string): number {
  const may = Math.max(1, Math.floor(plain.length / 2))
  const forms = [
    ...one.names.filter((name) => isNameOn(name, onDate)).flatMap((name) => [name.name, ...name.short]),
    ...one.aliases.filter((alias) => isNameOn(alias, onDate)).map((alias) => alias.name),
  ].map(plainName)
  return Math.min(...forms.map((form) => editDistance(withoutBrackets(form), withoutBrackets(plain)))) - may
}
