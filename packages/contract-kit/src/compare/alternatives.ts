import { type ApiDocument, isJson, type Json, resolved, type Schema } from './document.ts'

/** One of the things a value may be. A whole number is a `number` whose schema says `integer`. */
export interface Alternative {
  readonly type: 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object' | 'any'
  readonly schema: Json
}

const TYPES = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const
const SCHEMAS_OF: Readonly<Record<string, Alternative['type']>> = {
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  items: 'array',
  prefixItems: 'array',
  pattern: 'string',
  maxLength: 'string',
  minLength: 'string',
  minimum: 'number',
  maximum: 'number',
}

function typeOf(value: unknown): Alternative['type'] {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return TYPES.find((type) => type === typeof value) ?? 'any'
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Both at once: properties and required names together, of anything else the later. */
function merged(a: Json, b: Json): Json {
  const properties = {
    ...(isJson(a['properties']) ? a['properties'] : {}),
    ...(isJson(b['properties']) ? b['properties'] : {}),
  }
  const required = [...new Set([...listOf(a['required']), ...listOf(b['required'])])]
  return {
    ...a,
    ...b,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  }
}

function written(schema: Json): readonly string[] {
  const { type } = schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.map(String)
  const values = 'const' in schema ? [schema['const']] : listOf(schema['enum'])
  if (values.length > 0) return [...new Set(values.map(typeOf))]
  const told = Object.keys(SCHEMAS_OF).find((keyword) => keyword in schema)
  return [told === undefined ? 'any' : (SCHEMAS_OF[told] ?? 'any')]
}

/** One type of a schema, with those of its values that are of it. */
function ofType(schema: Json, type: string): Alternative {
  const values = 'const' in schema ? [schema['const']] : schema['enum']
  const { const: _, enum: __, ...rest } = schema
  const isInteger = type === 'integer'
  const known = isInteger ? 'number' : (TYPES.find((one) => one === type) ?? 'any')
  const own = Array.isArray(values) ? { enum: values.filter((value) => typeOf(value) === known) } : {}
  return { type: known, schema: { ...rest, ...own, ...(isInteger ? { integer: true } : {}) } }
}

/** Everything a value may be: `anyOf`, `oneOf`, several types and `null` taken apart, `allOf` put together, `$ref`s followed. */
export function alternativesOf(document: ApiDocument, schema: Schema | undefined, depth = 0): Alternative[] {
  if (schema === false) return []
  if (schema === true || schema === undefined || depth > 20) return [{ type: 'any', schema: {} }]
  const { allOf, ...whole } = resolved(document, schema)
  let { anyOf, oneOf, ...own } = whole
  for (const part of listOf(allOf)) {
    if (!isJson(part)) continue
    const { anyOf: any, oneOf: one, allOf: all, ...rest } = resolved(document, part)
    own = merged(own, rest)
    anyOf = anyOf ?? any
    oneOf = oneOf ?? one
    for (const inner of listOf(all)) if (isJson(inner)) own = merged(own, resolved(document, inner))
  }
  const union = [...listOf(anyOf), ...listOf(oneOf)]
  if (union.length === 0) return written(own).map((type) => ofType(own, type))
  return union.flatMap((member) => {
    if (typeof member === 'boolean') return alternativesOf(document, member, depth + 1)
    return isJson(member) ? alternativesOf(document, merged(own, resolved(document, member)), depth + 1) : []
  })
}
