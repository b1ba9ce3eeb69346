import { type ApiDocument, isJson, type Json, jsonAt, resolved, type Schema } from './document.ts'
import { compareShapes } from './shape.ts'
import { inside, type Place, tell } from './walk.ts'

/** An operation on both sides, with the documents it stands in. */
export interface Operations {
  readonly before: Json
  readonly after: Json
  readonly place: Place
}

function parametersOf(document: ApiDocument, operation: Json): Map<string, Json> {
  const { parameters } = operation
  const list = Array.isArray(parameters) ? parameters.filter(isJson).map((one) => resolved(document, one)) : []
  return new Map(list.map((one) => [`${String(one['in'])} → ${String(one['name'])}`, one]))
}

const schemaIn = (value: Json): Schema | undefined => {
  const { schema } = value
  return typeof schema === 'boolean' || isJson(schema) ? schema : undefined
}

export function compareParameters({ before, after, place }: Operations): void {
  const [old, now] = [parametersOf(place.before, before), parametersOf(place.after, after)]
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(name), now.get(name)]
    const announced = place.announced || was?.['deprecated'] === true
    const parameter: Place = { ...place, of: `${place.of} → ${name}`, direction: 'given', announced }
    if (!is) tell(parameter, 'field-removed', true)
    else if (!was) tell(parameter, is['required'] === true ? 'field-required' : 'field-added', is['required'] === true)
    else {
      if (was['required'] === true && is['required'] !== true) tell(parameter, 'field-optional', false)
      if (was['required'] !== true && is['required'] === true) tell(parameter, 'field-required', true)
      compareShapes(parameter, schemaIn(was), schemaIn(is))
    }
  }
}

/** The shapes of a body or an answer by media type. */
const contentsOf = (document: ApiDocument, value: unknown): Json =>
  isJson(value) ? jsonAt(resolved(document, value), 'content') : {}

function compareContents(place: Place, before: Json, after: Json): void {
  for (const media of Object.keys(before)) {
    const one = inside(place, '')
    if (media in after) compareShapes(one, schemaIn(jsonAt(before, media)), schemaIn(jsonAt(after, media)))
    else tell({ ...one, of: `${place.of} → ${media}` }, 'field-removed', true)
  }
}

export function compareBodies({ before, after, place }: Operations): void {
  const [old, now] = [before['requestBody'], after['requestBody']]
  const body: Place = { ...place, of: `${place.of} → body`, direction: 'given' }
  const needs = (document: ApiDocument, value: unknown) =>
    isJson(value) && resolved(document, value)['required'] === true
  if (isJson(old) && !isJson(now)) return tell(body, 'body-removed', true)
  if (!isJson(old) && isJson(now)) {
    const isNeeded = needs(place.after, now)
    return tell(body, isNeeded ? 'body-required' : 'body-added', isNeeded)
  }
  if (needs(place.before, old) !== needs(place.after, now)) {
    const isNeeded = needs(place.after, now)
    tell(body, isNeeded ? 'body-required' : 'body-optional', isNeeded)
  }
  compareContents(body, contentsOf(place.before, old), contentsOf(place.after, now))
}

/** An answer that goes well is relied on; a refusal that is never given any more is no loss. */
export function compareAnswers({ before, after, place }: Operations): void {
  const [old, now] = [jsonAt(before, 'responses'), jsonAt(after, 'responses')]
  for (const status of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const answer: Place = { ...place, of: `${place.of} → ${status}`, direction: 'answered' }
    if (!(status in now)) tell(answer, 'status-removed', status.startsWith('2'))
    else if (!(status in old)) tell(answer, 'status-added', false)
    else {
      const [was, is] = [contentsOf(place.before, old[status]), contentsOf(place.after, now[status])]
      compareContents(answer, was, is)
    }
  }
}

const AUDIENCES = ['public', 'writer', 'staff']

/** Who a route is for: a narrower circle locks out who could ask before. */
export function compareAudiences({ before, after, place }: Operations): void {
  const rank = (operation: Json) => AUDIENCES.indexOf(String(operation['x-audience'] ?? 'public'))
  const [old, now] = [rank(before), rank(after)]
  const detail = `${AUDIENCES[old] ?? ''} → ${AUDIENCES[now] ?? ''}`
  if (now > old) tell(place, 'audience-narrowed', true, detail)
  if (now < old) tell(place, 'audience-widened', false, detail)
}
