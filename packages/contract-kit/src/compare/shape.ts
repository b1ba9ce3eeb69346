import { type Alternative, alternativesOf } from './alternatives.ts'
import { isJson, type Json, jsonAt, refOf, resolved, type Schema } from './document.ts'
import { compareBounds, compareDefaults, compareScalars } from './scalar.ts'
import { pairForms } from './variants.ts'
import { inside, type Place, tell } from './walk.ts'

const schemaOf = (value: unknown): Schema | undefined =>
  typeof value === 'boolean' || isJson(value) ? value : undefined
const namesOf = (value: unknown) => new Set(Array.isArray(value) ? value.map(String) : [])
const isDeprecated = (place: Place, value: unknown) =>
  isJson(value) && resolved(place.before, value)['deprecated'] === true

function compareFields(place: Place, before: Json, after: Json): void {
  const [old, now] = [jsonAt(before, 'properties'), jsonAt(after, 'properties')]
  const [oldRequired, nowRequired] = [namesOf(before['required']), namesOf(after['required'])]
  const isGiven = place.direction === 'given'
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const announced = place.announced || isDeprecated(place, old[name])
    const field = { ...inside(place, `.${name}`), announced }
    const [was, is] = [oldRequired.has(name), nowRequired.has(name)]
    if (!(name in now)) tell(field, 'field-removed', true)
    else if (!(name in old)) tell(field, is && isGiven ? 'field-required' : 'field-added', is && isGiven)
    else {
      if (was && !is) tell(field, 'field-optional', !isGiven)
      if (!was && is) tell(field, 'field-required', isGiven)
      compareShapes(field, schemaOf(old[name]), schemaOf(now[name]))
    }
  }
}

/** Fields that no name was given for: a record’s values, and whether others are taken at all. */
function compareOthers(place: Place, before: Json, after: Json): void {
  const [old, now] = [before['additionalProperties'], after['additionalProperties']]
  if (isJson(old) && isJson(now)) return compareShapes(inside(place, '{}'), old, now)
  const isGiven = place.direction === 'given'
  if (now === false && old !== false) tell(place, 'type-narrowed', isGiven, 'no other fields')
  else if (old === false && now !== false) tell(place, 'type-widened', false, 'other fields')
  else if (isJson(old)) tell(inside(place, '{}'), 'type-widened', !isGiven, 'any')
  else if (isJson(now)) tell(inside(place, '{}'), 'type-narrowed', isGiven, 'of one shape')
}

function compareItems(place: Place, before: Json, after: Json): void {
  compareBounds(place, before, after)
  const [old, now] = [before['prefixItems'], after['prefixItems']]
  const [oldList, nowList] = [Array.isArray(old) ? old : [], Array.isArray(now) ? now : []]
  for (let at = 0; at < Math.max(oldList.length, nowList.length); at += 1) {
    const [was, is] = [oldList[at] ?? before['items'], nowList[at] ?? after['items']]
    compareShapes(inside(place, `[${at}]`), schemaOf(was), schemaOf(is))
  }
  if (oldList.length === 0 || nowList.length === 0 || (before['items'] !== false && after['items'] !== false)) {
    if (before['items'] !== undefined || after['items'] !== undefined)
      compareShapes(inside(place, '[]'), schemaOf(before['items']), schemaOf(after['items']))
  }
}

function compareForms(place: Place, before: readonly Json[], after: readonly Json[]): void {
  const isGiven = place.direction === 'given'
  for (const { before: old, after: now, name } of pairForms(before, after)) {
    const form = name === '' ? place : inside(place, `(${name})`)
    if (old && now) {
      compareFields(form, old, now)
      compareOthers(form, old, now)
      compareBounds(form, old, now)
    } else if (old) tell(form, 'variant-removed', true)
    else tell(form, 'variant-added', !isGiven && name === '')
  }
}

const only = (type: Alternative['type'], list: readonly Alternative[]) =>
  list.filter((one) => one.type === type).map(({ schema }) => schema)

/** Types that came or went. True when there is something left to compare inside. */
function compareTypes(place: Place, before: readonly Alternative[], after: readonly Alternative[]): boolean {
  const [old, now] = [new Set(before.map(({ type }) => type)), new Set(after.map(({ type }) => type))]
  const isGiven = place.direction === 'given'
  const names = (list: ReadonlySet<string>) => (list.size === 0 ? 'nothing' : [...list].join(' or '))
  const detail = `${names(old)} → ${names(now)}`
  if (old.has('any') || now.has('any')) {
    if (!now.has('any')) tell(place, 'type-narrowed', isGiven, detail)
    if (!old.has('any')) tell(place, 'type-widened', !isGiven, detail)
    return false
  }
  const gone = [...old].filter((type) => !now.has(type))
  const come = [...now].filter((type) => !old.has(type))
  if (gone.length > 0 && come.length > 0) tell(place, 'type-changed', true, detail)
  else if (gone.length > 0) tell(place, 'type-narrowed', isGiven, detail)
  else if (come.length > 0) tell(place, 'type-widened', !isGiven, detail)
  return true
}

/** Compares what a value may be, before and after, and tells every difference at its place. */
export function compareShapes(at: Place, before: Schema | undefined, after: Schema | undefined): void {
  const [oldName, nowName] = [refOf(before), refOf(after)]
  const pair = `${oldName} ${nowName}`
  if (oldName !== null && nowName !== null && at.around.includes(pair)) return
  const announced = at.announced || isDeprecated(at, before)
  const named = oldName !== null && oldName === nowName
  const around = oldName !== null && nowName !== null ? [...at.around, pair] : at.around
  const place: Place = { ...at, announced, around, shape: named ? oldName : at.shape }
  const [old, now] = [alternativesOf(place.before, before), alternativesOf(place.after, after)]
  if (isJson(before) && isJson(after)) {
    compareDefaults(place, resolved(place.before, before), resolved(place.after, after))
  }
  if (!compareTypes(place, old, now)) return
  for (const type of ['string', 'number', 'boolean'] as const) {
    const [was] = only(type, old)
    const [is] = only(type, now)
    if (was && is) compareScalars(place, together(only(type, old)), together(only(type, now)))
  }
  const [oldItems] = only('array', old)
  const [nowItems] = only('array', now)
  if (oldItems && nowItems) compareItems(place, oldItems, nowItems)
  const [oldForms, nowForms] = [only('object', old), only('object', now)]
  if (oldForms.length > 0 && nowForms.length > 0) compareForms(place, oldForms, nowForms)
}

/** Several lists of values of one type are one list. */
function together(schemas: readonly Json[]): Json {
  const [first = {}] = schemas
  if (schemas.length < 2) return first
  const lists = schemas.map((schema) => schema['enum'])
  const { enum: _, ...rest } = first
  return lists.every(Array.isArray) ? { ...rest, enum: lists.flat() } : rest
}
