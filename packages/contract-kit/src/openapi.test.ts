import { expect, test } from 'vitest'
import * as z from 'zod'
import { defineRoutes } from './define.ts'
import { describeApi } from './openapi.ts'

const limit = z.object({ due: z.string() }).meta({ id: 'Limit' })
const note = z.object({ text: z.string().max(5), limit }).meta({ id: 'Note', description: 'A note.' })
const contract = defineRoutes({
  one: {
    at: ['GET', '/api/notes/{id}'],
    summary: 'One',
    audience: 'writer',
    params: z.object({ id: z.string() }),
    query: z.object({ code: z.string().optional() }),
    answer: note,
    refusals: ['wrong-code'],
  },
  put: {
    at: ['POST', '/api/notes/{id}'],
    summary: 'Put',
    audience: 'staff',
    params: z.object({ id: z.string() }),
    body: note,
    status: 204,
  },
})
const describeIt = (contracts: Parameters<typeof describeApi>[0]) =>
  describeApi(contracts, {
    title: 'T',
    version: '1.0.0',
    statusOf: (code) => (code === 'wrong-code' ? 404 : undefined),
  }) as {
    paths: Record<string, Record<string, Record<string, unknown>>>
    components: { schemas: Record<string, unknown> }
  }

test('named shapes are components, referred to from everywhere, open to more properties', () => {
  const { components, paths } = describeIt({ notes: contract })
  expect(Object.keys(components.schemas)).toEqual(['Limit', 'Note', 'Refusal'])
  expect(components.schemas['Note']).toEqual({
    type: 'object',
    description: 'A note.',
    properties: { text: { type: 'string', maxLength: 5 }, limit: { $ref: '#/components/schemas/Limit' } },
    required: ['text', 'limit'],
  })
  expect(paths['/api/notes/{id}']?.['post']?.['requestBody']).toMatchObject({
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } },
  })
})

test('parameters, refusals by status and who a route is for are told', () => {
  const path = describeIt({ notes: contract }).paths['/api/notes/{id}']
  expect(path?.['get']?.['parameters']).toEqual([
    { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'code', in: 'query', required: false, schema: { type: 'string' } },
  ])
  expect(Object.keys(path?.['get']?.['responses'] as object)).toEqual(['200', '400', '404'])
  expect(path?.['post']).toMatchObject({ 'x-audience': 'staff', security: [{ session: [] }] })
  expect(Object.keys(path?.['post']?.['responses'] as object)).toEqual(['204', '400', '401', '403'])
})

test('two shapes of one name are a mistake, and the order of contracts is not', () => {
  const other = defineRoutes({
    all: {
      at: ['GET', '/api/other'],
      summary: '',
      audience: 'public',
      answer: z.object({ x: z.int() }).meta({ id: 'Limit' }),
    },
  })
  expect(() => describeIt({ notes: contract, other })).toThrow(/Limit/)
  const third = defineRoutes({
    all: { at: ['GET', '/api/third'], summary: '', audience: 'public', answer: z.object({}) },
  })
  expect(JSON.stringify(describeIt({ notes: contract, third }))).toBe(
    JSON.stringify(describeIt({ third, notes: contract })),
  )
})

test('a file goes in and comes out as bytes, its name in a header', () => {
  const files = defineRoutes({
    send: { at: ['POST', '/api/files'], summary: 'Send', audience: 'public', file: 'taken', answer: note, status: 201 },
    save: { at: ['GET', '/api/files'], summary: 'Save', audience: 'staff', file: 'given' },
  })
  const { paths } = describeIt({ files })
  const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  expect(paths['/api/files']?.['post']).toMatchObject({ requestBody: { required: true, content: bytes } })
  expect(paths['/api/files']?.['post']?.['parameters']).toMatchObject([{ name: 'x-file-name', in: 'header' }])
  expect(paths['/api/files']?.['get']).toMatchObject({ responses: { 200: { content: bytes } } })
})
