import { compareVersions, majorOf } from '../version.ts'
import { type ApiChange, wordChange } from './change.ts'
import { compareApis } from './compare.ts'
import type { ApiDocument } from './document.ts'

/** The same value whatever the order of keys. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}
const isSame = (a: unknown, b: unknown) => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))

/**
 * What may not be released: a break of something that was not `deprecated` in the description before (itself, a field around it,
 * or its route), a break without a higher major, and a change without a higher version. Empty when all is well.
 */
export function breakingChanges(before: ApiDocument, after: ApiDocument): ApiChange[] {
  const [old, now] = [before.info.version, after.info.version]
  const isMajor = majorOf(now) > majorOf(old)
  const faults = compareApis(before, after)
    .filter(({ breaking, announced }) => breaking && !(announced && isMajor))
    .map((change) => ({ ...change, sentence: `${change.sentence} (${why(change.announced)})` }))
  const order = compareVersions(now, old)
  if (order > 0 || (order === 0 && isSame(before, after))) return faults
  const where = 'info.version'
  const sentence = wordChange('version-not-raised', where, `${old} → ${now}`)
  return [...faults, { kind: 'version-not-raised', where, alsoAt: [], breaking: true, announced: false, sentence }]
}

const why = (announced: boolean) =>
  announced
    ? 'it is deprecated and may go in the next major, not before'
    : 'deprecate it in one release first; it may go in the next major after that'
