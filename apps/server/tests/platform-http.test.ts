import { defineRoutes, type Refusal } from '@gongkai/contract-kit'
import type { FastifyInstance } from 'fastify'
import { request as rawRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { buildServer } from '../src/http.ts'
import { openChallenges } from '../src/platform/challenge.ts'
import { clockAt } from '../src/platform/clock.ts'
import { loadConfig } from '../src/platform/config.ts'
import { openLog } from '../src/platform/log.ts'
import { defineModule } from '../src/platform/module.ts'
import type { Platform } from '../src/platform/platform.ts'
import { createSeal } from '../src/platform/seal.ts'
import { addPerson, signIn } from '../src/platform/session.ts'
import { parseDepartmentId } from '@gongkai/department-registry'
import { uuidv7 } from '../src/platform/ids.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

const lang = z.enum(['zh', 'en']).optional()
const noteShape = z
  .object({
    subject: z
      .string()
      .trim()
      .refine((value) => value.length > 0, { params: { code: 'empty' } })
      .refine((value) => [...value].length <= 5, { params: { code: 'too-long', max: 5 } }),
    refuse: z.boolean().optional(),
    fail: z.boolean().optional(),
  })
  .meta({ id: 'Note' })

const contract = defineRoutes({
  list: {
    at: ['GET', '/api/notes'],
    summary: 'All notes',
    audience: 'public',
    query: z.object({ lang, size: z.coerce.number().int().max(50).optional() }),
    answer: z.object({ items: z.array(z.object({ subject: z.string() })) }).meta({ id: 'Notes' }),
  },
  add: {
    at: ['POST', '/api/notes'],
    summary: 'Add a note',
    audience: 'public',
    query: z.object({ lang }),
    body: noteShape,
    answer: z.object({ code: z.string() }).meta({ id: 'Added' }),
    status: 201,
    refusals: ['full'],
  },
  one: {
    at: ['GET', '/api/notes/{id}'],
    summary: 'One note, answered wrongly on purpose',
    audience: 'writer',
    params: z.object({ id: z.string().max(10) }),
    answer: z.object({ subject: z.string() }),
  },
  desk: {
    at: ['GET', '/api/desk/notes'],
    summary: 'For staff',
    audience: 'staff',
    answer: z.object({ who: z.string() }),
  },
  heads: {
    at: ['POST', '/api/desk/heads'],
    summary: 'For heads',
    audience: 'staff',
    answer: z.object({ who: z.string() }),
  },
  enter: {
    at: ['POST', '/api/session'],
    summary: 'Sign in',
    audience: 'public',
    body: z.object({ password: z.string() }),
    answer: z.object({}),
  },
  leave: { at: ['DELETE', '/api/session'], summary: 'Sign out', audience: 'public', answer: z.object({}) },
})

describe('the HTTP server', () => {
  let t: TestDatabase
  let app: FastifyInstance
  let platform: Platform
  const lines: string[] = []
  const clock = clockAt(Date.UTC(2026, 10, 23, 1))
  let made = 0

  beforeAll(async () => {
    t = await freshDatabase()
    await t.db.script('create table note (subject text not null)')
    const config = { ...loadConfig({}, '/'), embedOrigins: ['https://www.example.gov.cn'], trustProxy: true }
    config.rates = { writesPerMinute: 3, requestsPerMinute: 1000 }
    const seal = createSeal(Buffer.alloc(32, 7))
    const log = openLog({ level: 'info', destination: { write: (line) => void lines.push(line) } })
    platform = { config, db: t.db, clock, seal, log, challenges: openChallenges({ db: t.db, seal }, config.challenge) }
    const notes = defineModule({
      name: 'notes',
      contract,
      sentences: { full: { zh: '已满 {max} 条。', en: 'There are {max} already.', status: 409 } },
      viewers: { heads: ['head'] },
      direct: ['enter', 'leave'],
      handlers: {
        list: async () => ({ items: await t.db.sql<{ subject: string }>('n.list', 'select subject from note') }),
        async add({ body }) {
          await t.db.sql('n.add', 'insert into note (subject) values ($1)', [body.subject])
          if (body.refuse) return { refused: 'full', facts: { max: 3 } } satisfies Refusal
          if (body.fail) throw new Error('body with 13800000000 in it')
          return { code: `code-${++made}` }
        },
        one: async () => ({ wrong: true }) as unknown as { subject: string },
        desk: async ({ session }) => ({ who: session?.name ?? '' }),
        heads: async ({ session }) => ({ who: session?.name ?? '' }),
        async enter({ body, ip, setSession }) {
          const opened = await signIn(t.db, clock, config.session, { signIn: 'li', password: body.password, ip })
          if ('refused' in opened) return opened
          await setSession(opened.token)
          return {}
        },
        async leave({ setSession }) {
          await setSession(null)
          return {}
        },
      },
    })
    const department = parseDepartmentId('protection')
    if (!department) throw new Error('protection is a department id')
    await addPerson(t.db, clock, {
      id: uuidv7(clock.now()),
      signIn: 'li',
      name: '李敏',
      department,
      roles: ['handler'],
      password: '正确的密码',
    })
    app = await buildServer({ platform, modules: [notes] })
  })
  afterAll(async () => {
    await app.close()
    await t.drop()
  })
  beforeEach(async () => {
    lines.length = 0
    clock.advance(60_000)
    await t.db.script('delete from note')
  })

  const add = (body: unknown, headers: Record<string, string> = {}, query = '') =>
    app.inject({
      method: 'POST',
      url: `/api/notes${query}`,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify(body),
    })
  const count = async () => (await t.db.sql<{ c: number }>('n.count', 'select count(*) as c from note'))[0]?.c

  test('answers by the contract and names the request', async () => {
    const answer = await add({ subject: ' 你好 ' })
    expect([answer.statusCode, answer.json()]).toEqual([201, { code: `code-${made}` }])
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect((await app.inject('/api/notes')).json()).toEqual({ items: [{ subject: '你好' }] })
  })

  test('refuses bad fields with a sentence each, in the reader’s language', async () => {
    const zh = await add({ subject: '𠮷𠮷𠮷😀😀😀', extra: 1, refuse: 'yes' })
    expect(zh.statusCode).toBe(400)
    expect(zh.json().fields).toEqual([
      { path: 'subject', message: '请不要超过 5 个字。' },
      { path: 'refuse', message: '这一项应当是“是”（true）或“否”（false）。' },
    ])
    const en = await add({ subject: '   ' }, { 'accept-language': 'en-GB,zh;q=0.5' })
    expect(en.json()).toMatchObject({ code: 'invalid', fields: [{ path: 'subject', message: 'Please fill this in.' }] })
    const missing = await add({}, {}, '?lang=en')
    expect(missing.json().fields).toEqual([{ path: 'subject', message: 'This is missing.' }])
    const query = await app.inject('/api/notes?size=99&lang=en')
    expect(query.json().fields).toEqual([{ path: 'query.size', message: 'Please give a number of no more than 50.' }])
  })

  test('says where a body stops being JSON', async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await app.inject({
      method: 'POST',
      url: '/api/notes?lang=en',
      headers,
      payload: '{\n "subject": "x",\n "contact": {"name": nobody}}',
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'malformed', facts: { line: 3, column: 22, path: 'contact.name' } })
    expect(answer.json().message).toContain('line 3, character 22 (contact.name)')
  })

  test('refuses a body of 2 MB though it is sent to the end, other types, other encodings, addresses that are none', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const status = await new Promise((resolve, reject) => {
      const request = rawRequest(
        { port, method: 'POST', path: '/api/notes', headers: { 'content-type': 'application/json' } },
        (answer) => resolve(answer.statusCode),
      )
      request.on('error', reject)
      for (let i = 0; i < 20; i++) request.write(Buffer.alloc(100_000, 'a'))
      request.end()
    })
    expect(status).toBe(413)
    const form = await app.inject({
      method: 'POST',
      url: '/api/notes',
      headers: { 'content-type': 'text/plain' },
      payload: 'a',
    })
    expect(form.statusCode).toBe(415)
    const headers = { 'content-type': 'application/json' }
    const gbk = Buffer.from([...Buffer.from('{"subject":"'), 0xc4, 0xe3, ...Buffer.from('"}')])
    const garbled = await app.inject({ method: 'POST', url: '/api/notes', headers, payload: gbk })
    expect([garbled.statusCode, garbled.json().code]).toEqual([400, 'not-utf8'])
    expect((await app.inject('/api/notes/%ff')).json().code).toBe('not-found')
    expect((await app.inject(`/api/notes/${'a'.repeat(600)}`)).json().code).toBe('not-found')
  })

  test('undoes what a refused or failed write did', async () => {
    const refused = await add({ subject: 'a', refuse: true }, {}, '?lang=en')
    expect([refused.statusCode, refused.json().message]).toEqual([409, 'There are 3 already.'])
    const failed = await add({ subject: 'a', fail: true })
    expect([failed.statusCode, failed.json().code]).toEqual([500, 'fault'])
    expect(failed.json().message).toContain(failed.headers['x-request-id'])
    expect(JSON.stringify(failed.json())).not.toContain('13800000000')
    expect(await count()).toBe(0)
  })

  test('never sends an answer outside its contract', async () => {
    const answer = await app.inject('/api/notes/1?code=SECRET1234')
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'fault'])
    expect(lines.join('')).not.toContain('SECRET1234')
    expect(lines.join('')).toContain('does not fit its contract')
  })

  describe('an Idempotency-Key', () => {
    const key = (text: string) => ({ 'idempotency-key': text })

    test('makes twenty copies of one write happen once, with one answer', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => add({ subject: 'once' }, key('race-0001'))))
      expect(new Set(answers.map((answer) => `${answer.statusCode} ${answer.body}`)).size).toBe(1)
      expect(answers[0]?.statusCode).toBe(201)
      expect(await count()).toBe(1)
    })
    test('with another body is refused and changes nothing', async () => {
      await add({ subject: 'one' }, key('mismatch-1'))
      expect((await add({ subject: 'two' }, key('mismatch-1'))).statusCode).toBe(422)
      expect(await count()).toBe(1)
    })
    test('of a refused write can be used again', async () => {
      await add({ subject: 'r', refuse: true }, key('refused-1'))
      expect((await add({ subject: 'r' }, key('refused-1'))).statusCode).toBe(201)
      expect(await count()).toBe(1)
    })
    test('keeps the answer sealed: neither the key nor the code stands in the table', async () => {
      const answer = await add({ subject: 'seal' }, key('sealed-0001'))
      const [{ all } = { all: '' }] = await t.db.sql<{ all: string }>(
        'i.all',
        `select string_agg(encode(answer, 'escape') || encode(id, 'escape'), '') as all from idempotency`,
      )
      expect(all).not.toContain(answer.json().code)
      expect(all).not.toContain('sealed-0001')
    })
    test('that is too short is refused', async () => {
      expect((await add({ subject: 'k' }, key('short'))).json().code).toBe('bad-idempotency-key')
    })
  })

  describe('sessions', () => {
    const enter = (password: string, headers: Record<string, string> = {}) =>
      app.inject({
        method: 'POST',
        url: '/api/session',
        headers: { host: 'gk.example', ...headers },
        payload: { password },
      })
    const cookieOf = (answer: Awaited<ReturnType<typeof enter>>) =>
      String(answer.headers['set-cookie']).split(';')[0] ?? ''

    test('open with the right password, and only then', async () => {
      expect((await app.inject('/api/desk/notes')).statusCode).toBe(401)
      expect((await enter('错误')).json().code).toBe('wrong-sign-in')
      const entered = await enter('正确的密码')
      expect(String(entered.headers['set-cookie'])).toMatch(
        /^gongkai_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/,
      )
      const seen = await app.inject({ url: '/api/desk/notes', headers: { cookie: cookieOf(entered) } })
      expect(seen.json()).toEqual({ who: '李敏' })
      expect(seen.headers['cache-control']).toBe('no-store')
    })
    test('are refused where the role is missing, and from another site', async () => {
      const cookie = cookieOf(await enter('正确的密码'))
      const heads = (headers: Record<string, string>) =>
        app.inject({ method: 'POST', url: '/api/desk/heads', headers: { cookie, host: 'gk.example', ...headers } })
      expect((await heads({ origin: 'http://gk.example' })).json().code).toBe('forbidden')
      expect((await heads({ origin: 'https://evil.example' })).json().code).toBe('wrong-origin')
      expect((await heads({ 'sec-fetch-site': 'cross-site' })).json().code).toBe('wrong-origin')
      expect((await enter('正确的密码', { origin: 'https://evil.example' })).json().code).toBe('wrong-origin')
    })
    test('end when told to, when idle, and at the end of the day', async () => {
      const see = (cookie: string) => app.inject({ url: '/api/desk/notes', headers: { cookie } })
      const first = cookieOf(await enter('正确的密码'))
      await app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie: first, host: 'gk.example' } })
      expect((await see(first)).statusCode).toBe(401)
      const second = cookieOf(await enter('正确的密码'))
      clock.advance(61 * 60_000)
      expect((await see(second)).statusCode).toBe(401)
      const third = cookieOf(await enter('正确的密码'))
      for (let i = 0; i < 23; i++) {
        clock.advance(30 * 60_000)
        expect((await see(third)).statusCode).toBe(200)
      }
      clock.advance(31 * 60_000)
      expect((await see(third)).statusCode).toBe(401)
    })
    test('stop being tried after eight wrong passwords, for that name and address only', async () => {
      for (let i = 0; i < 8; i++) expect((await enter('错误')).statusCode).toBe(401)
      expect((await enter('正确的密码')).json()).toMatchObject({ code: 'too-many-sign-ins', facts: { minutes: 15 } })
      clock.advance(16 * 60_000)
      expect((await enter('正确的密码')).statusCode).toBe(200)
    })
  })

  test('limits public writes by address, behind the proxies that are trusted, and not the machine itself', async () => {
    const from = (address: string) => add({ subject: 'r' }, { 'x-forwarded-for': address })
    const codes = []
    for (let i = 0; i < 4; i++) codes.push((await from('203.0.113.7')).statusCode)
    expect(codes).toEqual([201, 201, 201, 429])
    expect((await from('203.0.113.7')).headers['retry-after']).toBe('20')
    expect((await from('203.0.113.8')).statusCode).toBe(201)
    for (let i = 0; i < 5; i++) expect((await add({ subject: 'r' })).statusCode).toBe(201)
  })

  test('lets the configured sites read public answers, and nobody read the desk’s', async () => {
    const origin = 'https://www.example.gov.cn'
    const read = (url: string, from: string) => app.inject({ url, headers: { origin: from } })
    expect((await read('/api/notes', origin)).headers['access-control-allow-origin']).toBe(origin)
    expect((await read('/api/desk/notes', origin)).headers['access-control-allow-origin']).toBeUndefined()
    const preflight = await app.inject({ method: 'OPTIONS', url: '/api/notes', headers: { origin } })
    expect([preflight.statusCode, preflight.headers['access-control-allow-headers']]).toEqual([
      204,
      'content-type, idempotency-key, x-file-name',
    ])
    expect((await read('/api/notes', origin)).headers['access-control-allow-credentials']).toBeUndefined()
  })

  test('guards its pages and tells how it is', async () => {
    const health = await app.inject('/healthz')
    expect(health.headers['content-security-policy']).toContain("default-src 'self'")
    expect(health.headers['x-content-type-options']).toBe('nosniff')
    expect((await app.inject('/api/notes')).headers['content-security-policy']).toContain("default-src 'none'")
    expect((await app.inject('/readyz')).json()).toMatchObject({
      ready: true,
      database: true,
      clockBehindMs: 0,
      warnings: [],
    })
    await t.db.sql('e.put', `insert into event values ('x', 1, $1, 'a', 'a', 'a', null, 'b', '{}', '{}', '', 'h')`, [
      clock.now() + 3_600_000,
    ])
    expect((await app.inject('/readyz')).json()).toMatchObject({
      ready: true,
      clockBehindMs: 3_600_000,
      warnings: ['clock-behind'],
    })
    expect((await app.inject('/api/nothing?lang=en')).json().code).toBe('not-found')
  })

  test('finishes what it has begun before it closes', async () => {
    const second = await buildServer({ platform, modules: [] })
    let begun: () => void = () => undefined
    const under = new Promise<void>((resolve) => (begun = resolve))
    second.get('/slow', async () => {
      begun()
      await new Promise((resolve) => setTimeout(resolve, 300))
      return { done: true }
    })
    const url = await second.listen({ port: 0, host: '127.0.0.1' })
    const answer = fetch(`${url}/slow`)
    await under
    const began = performance.now()
    await second.close()
    expect(performance.now() - began).toBeLessThan(5000)
    expect(await (await answer).json()).toEqual({ done: true })
    await expect(fetch(`${url}/slow`)).rejects.toThrow()
  })

  test('describes itself', async () => {
    const description = (await app.inject('/api/openapi.json')).json()
    expect(description.openapi).toBe('3.1.0')
    expect(description.paths['/api/notes'].post.requestBody.content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/Note',
    })
    expect(Object.keys(description.paths['/api/notes'].post.responses)).toEqual(['201', '400', '409'])
    expect(description.components.schemas.Note.properties.subject).toEqual({ type: 'string' })
  })
})
