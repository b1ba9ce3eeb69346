import { expect, test } from 'vitest'
import { answerSchema, neverPromised, type PromisedApi } from './promise.ts'
import type { ShapeFault } from './shape.ts'

const text = { type: 'string' }
const api: PromisedApi = {
  paths: {
    '/api/notes/{note}': {
      get: {
        responses: { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } } } },
      },
    },
    '/api/notes/newest': {},
  },
  components: {
    schemas: {
      Note: {
        type: 'object',
        properties: {
          id: text,
          clause: { anyOf: [text, { type: 'null' }] },
          reason: { type: 'object', properties: { code: text }, required: ['code'] },
          acts: { type: 'array', items: { $ref: '#/components/schemas/Act' } },
        },
        required: ['id', 'clause', 'acts'],
      },
      Act: {
        type: 'object',
        properties: { name: text, input: { type: 'object', additionalProperties: {} } },
        required: ['name'],
      },
    },
  },
}
const note = answerSchema(api, 'GET', '/api/notes/7?lang=zh', 200) ?? {}
const gone = (...at: string[]): ShapeFault => ({ at, kind: 'gone', was: 'string', is: 'undefined' })
const isNull = (...at: string[]): ShapeFault => ({ at, kind: 'type', was: 'string', is: 'null' })

test('an answer is found by its address; a named path goes before a pattern', () => {
  expect(note).not.toEqual({})
  expect(answerSchema(api, 'GET', '/api/notes/newest', 200)).toBeNull()
  expect(answerSchema(api, 'GET', '/api/other', 200)).toBeNull()
})

test.each<[string, ShapeFault, boolean]>([
  ['a field that was optional', gone('reason'), true],
  ['what could be null', isNull('clause'), true],
  ['the inside of an object whose fields were never named', gone('acts', '3', 'input', 'properties'), true],
  ['a field that was promised', gone('id'), false],
  ['a promised field of an optional one', gone('reason', 'code'), false],
  ['a promised field in a list', gone('acts', '0', 'name'), false],
  ['a promised text that is null', isNull('id'), false],
])('%s', (_, fault, free) => expect(neverPromised(api, note, fault)).toBe(free))
