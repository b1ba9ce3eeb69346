import Fastify from 'fastify'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { defineRoutes } from './define.ts'
import { deprecationHeaders, deprecationText } from './deprecation.ts'
import { mountContract } from './fastify.ts'
import { describeApi } from './openapi.ts'

const contract = defineRoutes({
  old: {
    at: ['GET', '/api/old'],
    summary: 'Old',
    audience: 'public',
    query: z.object({ size: z.coerce.number().optional(), page: z.string().optional().meta({ deprecated: true }) }),
    answer: z.object({ a: z.string(), b: z.string().meta({ deprecated: true }) }),
    deprecated: { since: '1.1.0', on: '2026-11-22', instead: '/api/new' },
  },
  new: { at: ['GET', '/api/new'], summary: 'New', audience: 'public', answer: z.object({ a: z.string() }) },
})

test('the day is a structured date in seconds, and what comes after is linked where it is an address', () => {
  expect(deprecationHeaders({ since: '1.1.0', on: '2026-11-22', instead: '/api/new' })).toEqual({
    deprecation: '@1795305600',
    link: '</api/new>; rel="successor-version"',
  })
  expect(deprecationHeaders({ since: '1.1.0', on: '1970-01-02' })).toEqual({ deprecation: '@86400' })
  for (const instead of ['the new one', '/api/new/{id}', '/a>b'])
    expect(deprecationHeaders({ since: '1.1.0', on: '2026-11-22', instead })).not.toHaveProperty('link')
  expect(() => deprecationHeaders({ since: '1.1.0', on: '2026-13-01' })).toThrow(/not a day/)
})

test('the description marks the route, the parameter and the field', () => {
  const api = describeApi({ t: contract }, { title: 'T', version: '1.1.0' }) as {
    paths: Record<string, Record<string, Record<string, unknown>>>
  }
  const [old, now] = [api.paths['/api/old']?.['get'], api.paths['/api/new']?.['get']]
  expect(old).toMatchObject({
    deprecated: true,
    description: 'Deprecated since 1.1.0; goes in the next major. Use /api/new instead.',
    parameters: [{ name: 'size' }, { name: 'page', deprecated: true }],
    responses: { 200: { content: { 'application/json': { schema: { properties: { b: { deprecated: true } } } } } } },
  })
  expect(now).not.toHaveProperty('deprecated')
  expect(deprecationText({ since: '1.1.0', on: '2026-11-22' })).toBe('Deprecated since 1.1.0; goes in the next major.')
})

test('every answer of a deprecated route says so, a refusal too; others say nothing', async () => {
  const app = Fastify()
  mountContract<typeof contract, object>(
    app,
    contract,
    { old: async () => ({ a: 'a', b: 'b' }), new: async () => ({ a: 'a' }) },
    {
      lang: () => 'en',
      admit: async () => ({}),
      around: ({ run }) => run(),
      refuse: (refusal, _lang, _request, reply) => reply.code(400).send({ code: refusal.refused }),
    },
  )
  const headersOf = async (url: string) => {
    const { statusCode, headers } = await app.inject(url)
    return [statusCode, headers['deprecation'], headers['link']]
  }
  const said = ['@1795305600', '</api/new>; rel="successor-version"']
  expect(await headersOf('/api/old')).toEqual([200, ...said])
  expect(await headersOf('/api/old?size=x')).toEqual([400, ...said])
  expect(await headersOf('/api/new')).toEqual([200, undefined, undefined])
  await app.close()
})
