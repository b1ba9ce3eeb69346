import { type Json, isJson, jsonAt } from './document.ts'

/** Two forms of a value that belong together, or one that has no partner. */
export interface Pair {
  readonly before: Json | null
  readonly after: Json | null
  /** `mode=full`, where the forms are told apart by a field; else empty. */
  readonly name: string
}

function constAt(form: Json, field: string): string | null {
  const property = jsonAt(form, 'properties')[field]
  if (!isJson(property)) return null
  const values = 'const' in property ? [property['const']] : property['enum']
  return Array.isArray(values) && values.length === 1 ? JSON.stringify(values[0]) : null
}

/** The field that tells all forms on both sides apart by a value of its own. */
function tellingField(before: readonly Json[], after: readonly Json[]): string | null {
  const [first] = before
  if (!first) return null
  const isTelling = (forms: readonly Json[], field: string) => {
    const values = forms.map((form) => constAt(form, field))
    return !values.includes(null) && new Set(values).size === values.length
  }
  const fields = Object.keys(jsonAt(first, 'properties'))
  return fields.find((field) => isTelling(before, field) && isTelling(after, field)) ?? null
}

/** Forms of an object on both sides: by the field that tells them apart, else those that are written alike, else in their order. */
export function pairForms(before: readonly Json[], after: readonly Json[]): Pair[] {
  const field = before.length + after.length > 2 ? tellingField(before, after) : null
  if (field !== null) {
    const named = (forms: readonly Json[]) => new Map(forms.map((form) => [constAt(form, field) ?? '', form]))
    const [old, now] = [named(before), named(after)]
    return [...new Set([...old.keys(), ...now.keys()])].map((value) => ({
      before: old.get(value) ?? null,
      after: now.get(value) ?? null,
      name: `${field}=${value.replaceAll('"', '')}`,
    }))
  }
  const left = [...after]
  const alike: Pair[] = []
  const without = before.filter((form) => {
    const at = left.findIndex((other) => JSON.stringify(other) === JSON.stringify(form))
    if (at < 0) return true
    // Written alike, and still to be compared: what it refers to may have changed.
    alike.push({ before: form, after: left[at] ?? null, name: '' })
    left.splice(at, 1)
    return false
  })
  const length = Math.max(without.length, left.length)
  const others = Array.from({ length }, (_, at) => ({ before: without[at] ?? null, after: left[at] ?? null, name: '' }))
  return [...alike, ...others]
}
