import { expect, test } from 'vitest'
import { deprecatedIn, newlyDeprecated } from './deprecations.ts'

const going = { deprecated: true }
const before = { paths: { '/api/old': { get: { ...going, parameters: [] } } } }
const after = {
  paths: {
    '/api/old': { get: going },
    '/api/messages': {
      get: {
        parameters: [{ name: 'size' }, { name: 'page', ...going }],
        responses: { 200: { content: { 'application/json': { schema: { properties: { total: going } } } } } },
      },
      post: { ...going, description: 'Use /api/submissions instead.' },
    },
  },
  components: { schemas: { Message: { properties: { excerpt: going, id: {} } } } },
}

test('routes, parameters and fields that will go are named', () => {
  expect([...deprecatedIn(after).keys()]).toEqual([
    'GET /api/old',
    'GET /api/messages page',
    'GET /api/messages total',
    'POST /api/messages',
    'Message.excerpt',
  ])
})

test('a release tells what was not told before', () => {
  expect(newlyDeprecated(before, after)).toEqual([
    '- `GET /api/messages page`',
    '- `GET /api/messages total`',
    '- `Message.excerpt`',
    '- `POST /api/messages`: Use /api/submissions instead.',
  ])
  expect(newlyDeprecated(after, after)).toEqual([])
})
