import type { Words } from './words.ts'

export const CHANGE_CODES = [
  'bureau',
  'department-added',
  'department-removed',
  'department-renamed',
  'department-dissolved',
  'department-changed',
  'group-changed',
  'order-changed',
  'person-added',
  'person-removed',
  'person-changed',
  'person-moved',
  'stand-in-added',
  'stand-in-removed',
] as const
export type ChangeCode = (typeof CHANGE_CODES)[number]

/** One difference between two versions, in words. */
export interface RegistryChange {
  readonly code: ChangeCode
  /** The id of what changed: a department, a group, a person. */
  readonly subject: string
  readonly words: Words
}

/** Whether two pieces of data hold the same, whatever the order of their keys; what is left out equals what is undefined. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [new Map(entriesOf(a)), new Map(entriesOf(b))]
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)))
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, one]) => one !== undefined)
}
