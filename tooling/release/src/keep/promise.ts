import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEPT } from './kept.ts'
import type { ShapeFault } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const inner = (value: Json, key: string): Json => (isJson(value[key]) ? value[key] : {})

/** The API as a release was made against it: what it promised of each answer. */
export interface PromisedApi {
  readonly paths: Json
  readonly components?: unknown
}

/** The kept description of a version of the API. */
export function promisedApi(version: string): PromisedApi {
  return JSON.parse(readFileSync(join(KEPT, `openapi-${version}.json`), 'utf8')) as PromisedApi
}

/** The schema of an answer of this address and status; null where the description does not know it. */
export function answerSchema(api: PromisedApi, method: string, address: string, status: number): Json | null {
  const asked = address.split('?')[0]?.split('/') ?? []
  const fits = (path: string) => {
    const parts = path.split('/')
    return parts.length === asked.length && parts.every((part, at) => part.startsWith('{') || part === asked[at])
  }
  const inBraces = (path: string) => path.split('{').length
  const [path] = Object.keys(api.paths)
    .filter(fits)
    .sort((a, b) => inBraces(a) - inBraces(b))
  const answer = inner(inner(inner(inner(api.paths, path ?? ''), method.toLowerCase()), 'responses'), String(status))
  const schema = inner(inner(answer, 'content'), 'application/json')['schema']
  return isJson(schema) ? schema : null
}

/**
 * Whether an answer of today may differ from the recorded one in this place because nothing else was ever promised: a field that was
 * optional, a value that could be null, the inside of an object whose fields were never named. An example of one day is no promise.
 */
export function neverPromised(api: PromisedApi, schema: Json, fault: ShapeFault): boolean {
  return differs(api, schema, fault.at, fault)
}

function resolved(api: PromisedApi, schema: Json): Json {
  const pointer = schema['$ref']
  if (typeof pointer !== 'string') return schema
  const found = pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<Json>((value, key) => inner(value, key), api as unknown as Json)
  return resolved(api, found)
}

function choicesOf(api: PromisedApi, given: Json): Json[] {
  const schema = resolved(api, given)
  const listed = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []))
  const choices = listed.filter(isJson).flatMap((one) => choicesOf(api, one))
  return choices.length > 0 ? choices : [schema]
}

const typesOf = (schema: Json) => [schema['type']].flat()

function differs(api: PromisedApi, schema: Json, [step, ...rest]: readonly string[], fault: ShapeFault): boolean {
  const choices = choicesOf(api, schema)
  if (step === undefined) return fault.kind === 'type' && choices.some((one) => typesOf(one).includes(fault.is))
  return choices.some((one) => {
    const items = one['items']
    if (isJson(items)) return differs(api, items, rest, fault)
    if (!typesOf(one).includes('object')) return false
    const properties = inner(one, 'properties')
    const property = properties[step]
    if (!isJson(property)) return Object.keys(properties).length === 0
    const required = one['required']
    const optional = !(Array.isArray(required) && required.includes(step))
    return (rest.length === 0 && fault.kind === 'gone' && optional) || differs(api, property, rest, fault)
  })
}
