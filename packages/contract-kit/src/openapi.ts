import * as z from 'zod'
import type { Route, Routes } from './define.ts'
import { deprecationText } from './deprecation.ts'

type Json = Record<string, unknown>

export interface OpenApiOptions {
  readonly title: string
  readonly version: string
  readonly description?: string
  /** Status of a refusal code; 409 where it gives nothing. */
  readonly statusOf?: (code: string) => number | undefined
}

const refusalShape = z
  .object({
    code: z.string(),
    message: z.string(),
    facts: z.record(z.string(), z.unknown()),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    requestId: z.string(),
  })
  .meta({ id: 'Refusal', description: 'An expected no: a closed code, its facts, and a sentence for the reader.' })

/**
 * One schema as JSON Schema 2020-12; shapes with a `meta({id})` become `$ref`s into `components`. Answers stay open to
 * further properties: adding one is not a break.
 */
function describeShape(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const described = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  }) as Json & { $defs?: Json }
  const {
    $schema: _,
    $defs,
    ...shape
  } = JSON.parse(JSON.stringify(described).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json & { $defs?: Json }
  for (const [id, component] of Object.entries($defs ?? {})) {
    if (components[id] !== undefined && JSON.stringify(components[id]) !== JSON.stringify(component)) {
      throw new Error(`two shapes are called ${id}, or ${id} differs between what is sent and what is answered`)
    }
    components[id] = component
  }
  return shape
}

function describeParameters(schema: z.ZodType | undefined, where: 'path' | 'query', components: Json): Json[] {
  if (!schema) return []
  const shape = describeShape(schema, 'input', components)
  const required = new Set((shape['required'] as string[] | undefined) ?? [])
  return Object.entries((shape['properties'] as Json | undefined) ?? {}).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.has(name),
    ...((property as Json)['deprecated'] === true ? { deprecated: true } : {}),
    schema: property,
  }))
}

/** A file as it is. */
const BYTES = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } as const
const FILE_NAME = {
  name: 'x-file-name',
  in: 'header',
  required: true,
  description:
    'The name of the file, percent-encoded UTF-8: a header, because addresses are kept by proxies and histories.',
  schema: { type: 'string' },
} as const

function describeRoute(name: string, tag: string, route: Route, options: OpenApiOptions, components: Json): Json {
  const status = route.answer || route.file === 'given' ? (route.status ?? 200) : 204
  const responses: Json = {
    [status]:
      route.file === 'given'
        ? { description: route.summary, content: BYTES }
        : route.answer
          ? {
              description: route.summary,
              content: { 'application/json': { schema: describeShape(route.answer, 'output', components) } },
            }
          : { description: route.summary },
  }
  const refusals = new Map<number, string[]>([[400, ['malformed', 'invalid']]])
  if (route.audience === 'staff') refusals.set(401, ['unauthenticated']).set(403, ['forbidden'])
  for (const code of route.refusals ?? []) {
    const refusalStatus = options.statusOf?.(code) ?? 409
    const codes = refusals.get(refusalStatus) ?? []
    if (!codes.includes(code)) refusals.set(refusalStatus, [...codes, code])
  }
  const refusalRef = describeShape(refusalShape, 'output', components)
  for (const [refusalStatus, codes] of [...refusals].sort(([a], [b]) => a - b)) {
    responses[refusalStatus] = {
      description: codes.join(', '),
      content: { 'application/json': { schema: refusalRef } },
    }
  }
  const parameters = [
    ...describeParameters(route.params, 'path', components),
    ...describeParameters(route.query, 'query', components),
    ...(route.file === 'taken' ? [FILE_NAME] : []),
    ...(route.at[0] === 'GET' || route.file === 'taken' ? [] : [{ $ref: '#/components/parameters/IdempotencyKey' }]),
  ]
  return {
    operationId: `${tag}.${name}`,
    tags: [tag],
    summary: route.summary,
    ...(route.deprecated ? { deprecated: true, description: deprecationText(route.deprecated) } : {}),
    'x-audience': route.audience,
    ...(route.audience === 'staff' ? { security: [{ session: [] }] } : {}),
    ...(parameters.length ? { parameters } : {}),
    ...(route.file === 'taken' ? { requestBody: { required: true, content: BYTES } } : {}),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: describeShape(route.body, 'input', components) } },
          },
        }
      : {}),
    responses,
  }
}

/** OpenAPI 3.1 of several contracts. The same contracts always give the same bytes: keys are sorted where order has no meaning. */
export function describeApi(contracts: Readonly<Record<string, Routes>>, options: OpenApiOptions): Json {
  const components: Json = {}
  const paths: Record<string, Json> = {}
  for (const [tag, contract] of Object.entries(contracts).sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [name, route] of Object.entries<Route>(contract)) {
      const [method, path] = route.at
      paths[path] = { ...paths[path], [method.toLowerCase()]: describeRoute(name, tag, route, options, components) }
    }
  }
  const sorted = (value: Json) => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    openapi: '3.1.0',
    info: {
      title: options.title,
      version: options.version,
      ...(options.description ? { description: options.description } : {}),
    },
    paths: sorted(paths),
    components: {
      schemas: sorted(components),
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description: 'Repeat a write with the same key and body and it happens once; the first answer comes back.',
          schema: { type: 'string', minLength: 8, maxLength: 200 },
        },
      },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'gongkai_session' } },
    },
  }
}
