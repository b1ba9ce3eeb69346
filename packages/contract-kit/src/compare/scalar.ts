import type { Json } from './document.ts'
import { type Place, tell } from './walk.ts'

const LEAST = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'] as const
const MOST = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'] as const

const numberAt = (schema: Json, key: string, otherwise: number) => {
  const value = schema[key]
  return typeof value === 'number' ? value : otherwise
}
const shown = (value: unknown) => (value === undefined ? 'none' : JSON.stringify(value))

/** Bounds: what is given may be held in tighter ones only in a new major; of an answer nobody relies on a bound. */
export function compareBounds(place: Place, before: Json, after: Json): void {
  const bounds = [...LEAST.map((key) => [key, -Infinity] as const), ...MOST.map((key) => [key, Infinity] as const)]
  for (const [key, none] of bounds) {
    const [old, now] = [numberAt(before, key, none), numberAt(after, key, none)]
    if (old === now) continue
    const tighter = none < 0 ? now > old : now < old
    const detail = `${key} ${shown(before[key])} → ${shown(after[key])}`
    tell(place, tighter ? 'bounds-tightened' : 'bounds-loosened', tighter && place.direction === 'given', detail)
  }
  const [old, now] = [before['multipleOf'], after['multipleOf']]
  if (old === now) return
  const detail = `multipleOf ${shown(old)} → ${shown(now)}`
  tell(
    place,
    now === undefined ? 'bounds-loosened' : 'bounds-tightened',
    now !== undefined && place.direction === 'given',
    detail,
  )
}

/** A pattern or format that is new binds who gives; one that is gone or another binds who reads, too. */
function compareForm(place: Place, before: Json, after: Json, key: 'pattern' | 'format'): void {
  const [old, now] = [before[key], after[key]]
  if (old === now) return
  const isGiven = place.direction === 'given'
  const breaking = old === undefined ? isGiven : now === undefined ? !isGiven : true
  tell(place, key === 'pattern' ? 'pattern-changed' : 'format-changed', breaking, `${shown(old)} → ${shown(now)}`)
}

/**
 * Closed lists of values. A value that goes breaks who gives it and who waits for it; a new one in an answer is no break, since
 * readers show a value they do not know as it is.
 */
function compareValues(place: Place, before: Json, after: Json): void {
  const [old, now] = [before['enum'], after['enum']]
  const isGiven = place.direction === 'given'
  if (!Array.isArray(old) || !Array.isArray(now)) {
    if (Array.isArray(now)) tell(place, 'type-narrowed', isGiven, `only ${now.map(shown).join(', ')}`)
    else if (Array.isArray(old)) tell(place, 'value-added', false, 'any')
    return
  }
  const has = (list: readonly unknown[], value: unknown) => list.some((one) => shown(one) === shown(value))
  for (const value of old) if (!has(now, value)) tell(place, 'value-removed', true, shown(value))
  for (const value of now) if (!has(old, value)) tell(place, 'value-added', false, shown(value))
}

/** Texts, numbers, true and false: their values, bounds, patterns and formats. */
export function compareScalars(place: Place, before: Json, after: Json): void {
  compareValues(place, before, after)
  compareBounds(place, before, after)
  compareForm(place, before, after, 'pattern')
  compareForm(place, before, after, 'format')
  if ((before['integer'] === true) !== (after['integer'] === true)) {
    const isWhole = after['integer'] === true
    const detail = isWhole ? 'number → integer' : 'integer → number'
    tell(place, isWhole ? 'type-narrowed' : 'type-widened', isWhole === (place.direction === 'given'), detail)
  }
}

/** What the server takes where nothing is given. */
export function compareDefaults(place: Place, before: Json, after: Json): void {
  const [old, now] = [shown(before['default']), shown(after['default'])]
  if (place.direction === 'given' && old !== now) tell(place, 'default-changed', false, `${old} → ${now}`)
}
