import { expect, test } from 'vitest'
import * as z from 'zod'
import type { Route } from '../define.ts'
import { describeApi } from '../openapi.ts'
import { compareApis } from './compare.ts'
import type { ApiDocument } from './document.ts'

const documentOf = (routes: Record<string, Route>) =>
  describeApi({ t: routes }, { title: 'T', version: '1.0.0' }) as unknown as ApiDocument
const routeOf = (more: Partial<Route>): Record<string, Route> => ({
  x: { at: ['POST', '/api/x'], summary: '', audience: 'public', ...more },
})

/** Differences of one route as `kind@where detail`, breaking ones with a `!` before. */
function told(before: Record<string, Route>, after: Record<string, Route>): string[] {
  return compareApis(documentOf(before), documentOf(after)).map(({ kind, where, breaking, sentence }) => {
    const detail = sentence.split(': ').slice(1).join(': ')
    return `${breaking ? '!' : ''}${kind}@${where}${detail ? ` (${detail})` : ''}`
  })
}
const answered = (before: z.ZodType, after: z.ZodType) => told(routeOf({ answer: before }), routeOf({ answer: after }))
const given = (before: z.ZodType, after: z.ZodType) => told(routeOf({ body: before }), routeOf({ body: after }))
const asked = (before: z.ZodType, after: z.ZodType) => told(routeOf({ query: before }), routeOf({ query: after }))
const o = z.object

test('a document does not differ from itself, nor by words', () => {
  const answer = o({ a: z.string(), b: z.array(z.number()).nullable() })
  expect(answered(answer, answer)).toEqual([])
  expect(told(routeOf({ answer }), routeOf({ answer: answer.meta({ description: 'd' }), summary: 'other' }))).toEqual(
    [],
  )
})

test('a route that goes, comes, or is for fewer people', () => {
  const y: Record<string, Route> = { y: { at: ['GET', '/api/y'], summary: '', audience: 'public' } }
  expect(told({ ...routeOf({}), ...y }, routeOf({}))).toEqual(['!operation-removed@GET /api/y'])
  expect(told(routeOf({}), { ...routeOf({}), ...y })).toEqual(['operation-added@GET /api/y'])
  expect(told(routeOf({ at: ['POST', '/api/x'] }), routeOf({ at: ['GET', '/api/x'] }))).toEqual([
    '!operation-removed@POST /api/x',
    'operation-added@GET /api/x',
  ])
  expect(told(routeOf({}), routeOf({ audience: 'staff' }))).toContain('!audience-narrowed@POST /api/x (public → staff)')
  expect(told(routeOf({ audience: 'staff' }), routeOf({}))).toContain('audience-widened@POST /api/x (staff → public)')
})

test('a parameter of the path may be called otherwise, and not be held tighter', () => {
  const at = (name: string, shape: z.ZodType): Record<string, Route> =>
    routeOf({ at: ['GET', `/api/x/{${name}}`], params: o({ [name]: shape }) })
  expect(told(at('id', z.string()), at('key', z.string()))).toEqual([])
  expect(told(at('id', z.string()), at('key', z.string().max(5)))).toEqual([
    '!bounds-tightened@GET /api/x/{id} → path → {1} (maxLength none → 5)',
  ])
})

test('statuses: the answer that goes well is relied on, a refusal is not', () => {
  const answer = o({})
  expect(told(routeOf({ answer }), routeOf({ answer, status: 201 }))).toEqual([
    '!status-removed@POST /api/x → 200',
    'status-added@POST /api/x → 201',
  ])
  expect(told(routeOf({ refusals: ['a'] }), routeOf({}))).toEqual(['status-removed@POST /api/x → 409'])
  expect(told(routeOf({}), routeOf({ refusals: ['a'] }))).toEqual(['status-added@POST /api/x → 409'])
})

test.each<[string, z.ZodType, z.ZodType, string[]]>([
  ['a field goes', o({ a: z.string(), b: z.string() }), o({ a: z.string() }), ['!field-removed@POST /api/x → 200 → b']],
  ['a field comes', o({}), o({ a: z.string() }), ['field-added@POST /api/x → 200 → a']],
  [
    'a field may be missing',
    o({ a: z.string() }),
    o({ a: z.string().optional() }),
    ['!field-optional@POST /api/x → 200 → a'],
  ],
  [
    'a field is always there',
    o({ a: z.string().optional() }),
    o({ a: z.string() }),
    ['field-required@POST /api/x → 200 → a'],
  ],
  [
    'another type',
    o({ a: z.string() }),
    o({ a: z.number() }),
    ['!type-changed@POST /api/x → 200 → a (string → number)'],
  ],
  [
    'null comes',
    o({ a: z.string() }),
    o({ a: z.string().nullable() }),
    ['!type-widened@POST /api/x → 200 → a (string → string or null)'],
  ],
  [
    'null goes',
    o({ a: z.string().nullable() }),
    o({ a: z.string() }),
    ['type-narrowed@POST /api/x → 200 → a (string or null → string)'],
  ],
  [
    'fractions come',
    o({ a: z.int() }),
    o({ a: z.number() }),
    [
      'bounds-loosened@POST /api/x → 200 → a (minimum -9007199254740991 → none)',
      'bounds-loosened@POST /api/x → 200 → a (maximum 9007199254740991 → none)',
      '!type-widened@POST /api/x → 200 → a (integer → number)',
    ],
  ],
  ['anything', o({ a: z.string() }), o({ a: z.unknown() }), ['!type-widened@POST /api/x → 200 → a (string → any)']],
  [
    'a value goes',
    o({ a: z.enum(['x', 'y']) }),
    o({ a: z.enum(['x']) }),
    ['!value-removed@POST /api/x → 200 → a ("y")'],
  ],
  ['a value comes', o({ a: z.enum(['x']) }), o({ a: z.enum(['x', 'y']) }), ['value-added@POST /api/x → 200 → a ("y")']],
  [
    'a constant becomes a list',
    o({ a: z.literal('x') }),
    o({ a: z.enum(['x', 'y']) }),
    ['value-added@POST /api/x → 200 → a ("y")'],
  ],
  ['values become free', o({ a: z.enum(['x']) }), o({ a: z.string() }), ['value-added@POST /api/x → 200 → a (any)']],
  [
    'bounds of an answer bind nobody',
    o({ a: z.string().max(5) }),
    o({ a: z.string().max(9) }),
    ['bounds-loosened@POST /api/x → 200 → a (maxLength 5 → 9)'],
  ],
  [
    'another format',
    o({ a: z.iso.date() }),
    o({ a: z.iso.datetime() }),
    [
      expect.stringContaining('!pattern-changed@POST /api/x → 200 → a'),
      '!format-changed@POST /api/x → 200 → a ("date" → "date-time")',
    ] as string[],
  ],
  [
    'deep in lists',
    o({ items: z.array(o({ name: z.string() })) }),
    o({ items: z.array(o({})) }),
    ['!field-removed@POST /api/x → 200 → items[].name'],
  ],
  [
    'inside what may be null',
    o({ a: o({ b: z.string() }).nullable() }),
    o({ a: o({}).nullable() }),
    ['!field-removed@POST /api/x → 200 → a.b'],
  ],
  [
    'values of a record',
    o({ r: z.record(z.string(), o({ b: z.string() })) }),
    o({ r: z.record(z.string(), o({})) }),
    ['!field-removed@POST /api/x → 200 → r{}.b'],
  ],
  [
    'places of a tuple',
    o({ t: z.tuple([z.string(), z.string()]) }),
    o({ t: z.tuple([z.string(), z.number()]) }),
    ['!type-changed@POST /api/x → 200 → t[1] (string → number)'],
  ],
  [
    'both of an intersection',
    z.intersection(o({ a: z.string() }), o({ b: z.string() })),
    o({ a: z.string() }),
    ['!field-removed@POST /api/x → 200 → b'],
  ],
])('an answer where %s', (_, before, after, expected) => {
  expect(answered(before, after)).toEqual(expected)
})

test.each<[string, z.ZodType, z.ZodType, string[]]>([
  ['a new field is needed', o({}), o({ a: z.string() }), ['!field-required@POST /api/x → body → a']],
  ['a new field is possible', o({}), o({ a: z.string().optional() }), ['field-added@POST /api/x → body → a']],
  [
    'a field becomes needed',
    o({ a: z.string().optional() }),
    o({ a: z.string() }),
    ['!field-required@POST /api/x → body → a'],
  ],
  [
    'a field is needed no more',
    o({ a: z.string() }),
    o({ a: z.string().optional() }),
    ['field-optional@POST /api/x → body → a'],
  ],
  ['a field goes', o({ a: z.string() }), o({}), ['!field-removed@POST /api/x → body → a']],
  [
    'null is no longer taken',
    o({ a: z.string().nullable() }),
    o({ a: z.string() }),
    ['!type-narrowed@POST /api/x → body → a (string or null → string)'],
  ],
  [
    'null is taken',
    o({ a: z.string() }),
    o({ a: z.string().nullable() }),
    ['type-widened@POST /api/x → body → a (string → string or null)'],
  ],
  [
    'only whole numbers are taken',
    o({ a: z.number().min(0).max(9) }),
    o({ a: z.int().min(0).max(9) }),
    ['!type-narrowed@POST /api/x → body → a (number → integer)'],
  ],
  [
    'bounds are tighter',
    o({ a: z.string().max(9) }),
    o({ a: z.string().min(1).max(5) }),
    [
      '!bounds-tightened@POST /api/x → body → a (minLength none → 1)',
      '!bounds-tightened@POST /api/x → body → a (maxLength 9 → 5)',
    ],
  ],
  [
    'bounds are looser',
    o({ a: z.number().min(1).max(5) }),
    o({ a: z.number().min(0).max(9) }),
    [
      'bounds-loosened@POST /api/x → body → a (minimum 1 → 0)',
      'bounds-loosened@POST /api/x → body → a (maximum 5 → 9)',
    ],
  ],
  [
    'fewer items are taken',
    o({ a: z.array(z.string()).max(9) }),
    o({ a: z.array(z.string()).max(5) }),
    ['!bounds-tightened@POST /api/x → body → a (maxItems 9 → 5)'],
  ],
  [
    'a pattern comes',
    o({ a: z.string() }),
    o({ a: z.string().regex(/^a/) }),
    ['!pattern-changed@POST /api/x → body → a (none → "^a")'],
  ],
  [
    'a pattern goes',
    o({ a: z.string().regex(/^a/) }),
    o({ a: z.string() }),
    ['pattern-changed@POST /api/x → body → a ("^a" → none)'],
  ],
  [
    'a value goes',
    o({ a: z.enum(['x', 'y']) }),
    o({ a: z.enum(['x']) }),
    ['!value-removed@POST /api/x → body → a ("y")'],
  ],
  [
    'a value comes',
    o({ a: z.enum(['x']) }),
    o({ a: z.enum(['x', 'y']) }),
    ['value-added@POST /api/x → body → a ("y")'],
  ],
  [
    'only some values are taken',
    o({ a: z.string() }),
    o({ a: z.enum(['x']) }),
    ['!type-narrowed@POST /api/x → body → a (only "x")'],
  ],
  [
    'no other fields are taken',
    z.looseObject({}),
    z.strictObject({}),
    ['!type-narrowed@POST /api/x → body (no other fields)'],
  ],
  [
    'a default changes',
    o({ a: z.number().default(5) }),
    o({ a: z.number().default(9) }),
    ['default-changed@POST /api/x → body → a (5 → 9)'],
  ],
])('a body where %s', (_, before, after, expected) => {
  expect(given(before, after)).toEqual(expected)
})

test('questions are given, too; a body that goes or is needed is told', () => {
  expect(asked(o({ q: z.string().optional() }), o({ q: z.string() }))).toEqual([
    '!field-required@POST /api/x → query → q',
  ])
  expect(asked(o({}), o({ q: z.string() }))).toEqual(['!field-required@POST /api/x → query → q'])
  expect(asked(o({}), o({ q: z.string().optional() }))).toEqual(['field-added@POST /api/x → query → q'])
  expect(asked(o({ q: z.string().optional() }), o({}))).toEqual(['!field-removed@POST /api/x → query → q'])
  expect(asked(o({ size: z.coerce.number().max(50) }), o({ size: z.coerce.number().max(20) }))).toEqual([
    '!bounds-tightened@POST /api/x → query → size (maximum 50 → 20)',
  ])
  expect(told(routeOf({ body: o({}) }), routeOf({}))).toEqual(['!body-removed@POST /api/x → body'])
  expect(told(routeOf({}), routeOf({ body: o({}) }))).toEqual(['!body-required@POST /api/x → body'])
})

const form = (mode: string, more: Record<string, z.ZodType> = {}) => o({ mode: z.literal(mode), ...more })

test('forms of a union are matched by the field that tells them apart, wherever they stand', () => {
  const before = z.discriminatedUnion('mode', [form('full'), form('cut', { text: z.string() })])
  const after = z.discriminatedUnion('mode', [form('cut'), form('full')])
  expect(answered(o({ r: before }), o({ r: after }))).toEqual(['!field-removed@POST /api/x → 200 → r(mode=cut).text'])
  const more = z.discriminatedUnion('mode', [form('full'), form('cut', { text: z.string() }), form('none')])
  expect(answered(o({ r: before }), o({ r: more }))).toEqual(['variant-added@POST /api/x → 200 → r(mode=none)'])
  expect(answered(o({ r: more }), o({ r: before }))).toEqual(['!variant-removed@POST /api/x → 200 → r(mode=none)'])
  expect(given(o({ r: more }), o({ r: before }))).toEqual(['!variant-removed@POST /api/x → body → r(mode=none)'])
  expect(given(o({ r: before }), o({ r: more }))).toEqual(['variant-added@POST /api/x → body → r(mode=none)'])
})

test('a named shape that is used in several places is told once, with the other places', () => {
  const limit = (more: Record<string, z.ZodType>) => o({ due: z.string(), ...more }).meta({ id: 'Limit' })
  const routes = (shape: z.ZodType): Record<string, Route> => ({
    a: { at: ['GET', '/api/a'], summary: '', audience: 'public', answer: o({ limit: shape }) },
    b: { at: ['GET', '/api/b'], summary: '', audience: 'public', answer: o({ items: z.array(o({ limit: shape })) }) },
  })
  const changes = compareApis(documentOf(routes(limit({ light: z.string() }))), documentOf(routes(limit({}))))
  expect(changes).toMatchObject([
    {
      kind: 'field-removed',
      where: 'GET /api/a → 200 → limit.light',
      alsoAt: ['GET /api/b → 200 → items[].limit.light'],
    },
  ])
})

test('a shape that holds itself ends, and is compared once', () => {
  const tree = (more: Record<string, z.ZodType>) => {
    const node: z.ZodType = o({
      name: z.string(),
      ...more,
      get children() {
        return z.array(node)
      },
    }).meta({ id: 'Node' })
    return node
  }
  expect(answered(tree({ note: z.string() }), tree({}))).toEqual(['!field-removed@POST /api/x → 200 → note'])
})

test('documents made by others: booleans for schemas, types without a word, pointers that lead nowhere', () => {
  const raw = (schema: unknown): ApiDocument => ({
    info: { version: '1.0.0' },
    paths: { '/x': { get: { responses: { 200: { content: { 'application/json': { schema } } } } } } },
  })
  const kinds = (before: unknown, after: unknown) =>
    compareApis(raw(before), raw(after)).map(({ kind, where, breaking }) => `${breaking ? '!' : ''}${kind}@${where}`)
  expect(kinds({ properties: { a: true } }, { properties: {} })).toEqual(['!field-removed@GET /x → 200 → a'])
  expect(kinds({ $ref: '#/nowhere' }, { $ref: '#/nowhere' })).toEqual([])
  expect(kinds({ type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, { type: 'string' }] })).toEqual([])
  expect(kinds({ enum: ['a', null] }, { enum: ['a'] })).toEqual(['type-narrowed@GET /x → 200'])
  expect(kinds({ allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }, { properties: { b: {} } })).toEqual([
    '!field-removed@GET /x → 200 → a',
  ])
  expect(kinds({ oneOf: [{ const: 'a' }, { const: 'b' }] }, { enum: ['a'] })).toEqual(['!value-removed@GET /x → 200'])
})
