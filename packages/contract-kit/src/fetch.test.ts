import { brotliCompressSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { build } from 'vite'
import * as z from 'zod'
import { defineRoutes } from './define.ts'
import { createClient, Refused } from './fetch.ts'

const routes = {
  list: ['GET', '/api/boards/{board}/notes'],
  add: ['POST', '/api/notes'],
  leave: ['DELETE', '/api/session'],
  send: ['POST', '/api/files'],
  save: ['GET', '/api/files/one'],
} as const

const contract = defineRoutes({
  list: {
    at: routes.list,
    summary: '',
    audience: 'public',
    params: z.object({ board: z.string() }),
    query: z.object({ after: z.string().optional(), size: z.coerce.number().optional() }),
    answer: z.object({ items: z.array(z.string()) }),
  },
  add: {
    at: routes.add,
    summary: '',
    audience: 'public',
    body: z.object({ text: z.string() }),
    answer: z.object({ id: z.string() }),
  },
  leave: { at: routes.leave, summary: '', audience: 'staff', status: 204 },
  send: { at: routes.send, summary: '', audience: 'public', file: 'taken', answer: z.object({ id: z.string() }) },
  save: { at: routes.save, summary: '', audience: 'staff', file: 'given' },
})

function recorded(status: number, text: string) {
  const calls: { url: string; init: RequestInit }[] = []
  const answer: typeof fetch = async (url, init) => {
    calls.push({ url: String(url), init: init ?? {} })
    return new Response(status === 204 ? null : text, { status, statusText: 'Told' })
  }
  return { calls, fetch: answer }
}

describe('the typed fetch', () => {
  test('sends a file as it is, its name in a header; a file that comes is not read as JSON', async () => {
    const { calls, fetch } = recorded(200, '{"id":"f1"}')
    const content = new Blob(['内容'])
    const client = createClient<typeof contract>(routes, { fetch })
    expect(await client.send({ body: { name: '说明 1.txt', content } })).toEqual({ id: 'f1' })
    expect(calls[0]?.init.body).toBe(content)
    expect(calls[0]?.init.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-file-name': '%E8%AF%B4%E6%98%8E%201.txt',
    })
    const given = createClient<typeof contract>(routes, {
      fetch: async () => new Response('{"a":1}', { headers: { 'content-disposition': 'attachment' } }),
    })
    const saved = await given.save()
    expectTypeOf(saved).toEqualTypeOf<Blob>()
    expect(await saved.text()).toBe('{"a":1}')
  })

  test('reads an answer without headers, as pages drawn on the server are given it', async () => {
    const plain = (async () => ({
      ok: true,
      status: 200,
      statusText: '',
      json: async () => ({ items: ['a'] }),
    })) as unknown
    const client = createClient<typeof contract>(routes, { fetch: plain as typeof fetch })
    expect(await client.list({ params: { board: 'x' } })).toEqual({ items: ['a'] })
  })

  test('puts parameters in the path and the query, and gives the answer', async () => {
    const { calls, fetch } = recorded(200, '{"items":["a"]}')
    const client = createClient<typeof contract>(routes, { base: 'https://gk.example', fetch, lang: () => 'en' })
    const answer = await client.list({ params: { board: '知识/产权' }, query: { after: 'x&y' } })
    expectTypeOf(answer).toEqualTypeOf<{ items: string[] }>()
    expect(answer).toEqual({ items: ['a'] })
    expect(calls[0]?.url).toBe(
      'https://gk.example/api/boards/%E7%9F%A5%E8%AF%86%2F%E4%BA%A7%E6%9D%83/notes?lang=en&after=x%26y',
    )
    expect(calls[0]?.init).toMatchObject({ method: 'GET', headers: {} })
  })

  test('gives each write a key of its own, or the caller’s', async () => {
    const { calls, fetch } = recorded(200, '{"id":"1"}')
    const client = createClient<typeof contract>(routes, { fetch, credentials: 'omit' })
    await client.add({ body: { text: 'a' } })
    await client.add({ body: { text: 'a' }, key: 'again-0001' })
    const keys = calls.map(({ init }) => (init.headers as Record<string, string>)['idempotency-key'])
    expect(keys[0]).toMatch(/^[0-9a-z-]{12,}$/)
    expect(keys[1]).toBe('again-0001')
    expect(calls[0]?.init).toMatchObject({ body: '{"text":"a"}', credentials: 'omit' })
  })

  test('throws the refusal with its sentence and fields', async () => {
    const body = {
      code: 'invalid',
      message: '有几项需要修改',
      facts: {},
      requestId: 'r',
      fields: [{ path: 'text', message: '请填写' }],
    }
    const client = createClient<typeof contract>(routes, { fetch: recorded(400, JSON.stringify(body)).fetch })
    const refused = await client.add({ body: { text: '' } }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refused)
    expect(refused).toMatchObject({ status: 400, message: '有几项需要修改', body })
  })

  test('throws a refusal too when a proxy answers with its own page', async () => {
    const client = createClient<typeof contract>(routes, { fetch: recorded(502, '<html>').fetch })
    await expect(client.list({ params: { board: 'b' } })).rejects.toMatchObject({
      status: 502,
      body: { code: 'fault', facts: {} },
    })
  })

  test('knows an answer without a body, and knows at compile time what each call takes', async () => {
    const client = createClient<typeof contract>(routes, { fetch: recorded(204, '').fetch })
    expect(await client.leave()).toBeUndefined()
    expectTypeOf<Parameters<typeof client.list>[0]['params']>().toEqualTypeOf<{ board: string }>()
    expectTypeOf<Parameters<typeof client.add>[0]['body']>().toEqualTypeOf<{ text: string }>()
    expect(contract.leave.at).toBe(routes.leave)
  })

  test('costs a page less than a kilobyte', async () => {
    const entry = fileURLToPath(new URL('./fetch.ts', import.meta.url))
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: true,
        target: 'es2022',
        rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
      },
    })
    const outputs = Array.isArray(built) ? built.flatMap((one) => one.output) : 'output' in built ? built.output : []
    const code = outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
    expect(code).toContain('idempotency-key')
    expect(brotliCompressSync(code).length).toBeLessThan(1024)
  })
})
