import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readJsonBodies } from '../platform/request-body.ts'
import { openHosting } from './hosting.ts'

/** A small app as a build leaves it; its render asks the API and shows what it was given. */
const RENDER = `export const receives = ['forms/']
export async function render({ url, lang, large, bureau, api, sent }) {
  if (sent !== undefined) return { status: 422, html: sent + (await (await api('/api/tickets/cancel', { token: 'T' })).json()).cancelled }
  if (url.includes('boom')) throw new Error('broken render')
  if (url.includes('secret')) return { status: 200, headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }, html: 'own' }
  if (url.includes('ticket')) return { status: 200, html: JSON.stringify(await (await api('/api/tickets/look-up', { token: 'T' })).json()) }
  if (url.includes('change')) await api('/api/tickets/cancel', { token: 'T' })
  const answer = await api('/api/echo?x=1')
  return { status: answer.ok ? 200 : 404, html: JSON.stringify({ url, lang, large, bureau: bureau.name.zh, answer: await answer.json() }) }
}`
const script = 'console.log("a script long enough to be worth compressing, compressing, compressing")'

let folder: string
let app: FastifyInstance

async function writeApp(name: string, facts: Record<string, unknown>, files: Record<string, string | Buffer>) {
  const dist = join(folder, name, 'dist')
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(dist, path, '..'), { recursive: true })
    await writeFile(join(dist, path), content)
  }
  const release = { name, version: '1.2.3', title: { zh: name, en: name }, client: 'client/', ...facts }
  await writeFile(join(dist, 'release.json'), JSON.stringify(release))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-hosting-'))
  await writeApp(
    'board',
    {
      mount: '/board/',
      render: 'server/render.js',
      styles: ['/board/assets/page-0a1b2c3d.css'],
      accessibility: '/board/accessibility',
      publicEntries: [
        { path: '/board/teams', title: { zh: '给网站', en: 'For sites' }, order: 900 },
        { path: '/board/', title: { zh: '看<板>', en: 'Board' } },
      ],
      deskEntries: [{ path: '/board/desk/', title: { zh: '办理', en: 'Handle' }, order: 5 }],
      widgets: [{ tag: 'gk-message-board', major: 1, file: 'gk-message-board.js' }],
    },
    {
      'server/render.js': RENDER,
      'client/assets/page-0a1b2c3d.js': script,
      'client/assets/page-0a1b2c3d.js.br': brotliCompressSync(script),
      'client/desk.html': '<p>desk</p>',
      'widgets/gk-message-board.js': 'stable',
      'widgets/gk-message-board-AbCd1234.js': 'hashed',
    },
  )
  await writeApp('clerk', { mount: '/clerk/', render: null }, { 'client/desk.html': '<p>work</p>' })
  app = Fastify()
  readJsonBodies(app, new Set(['/*']))
  app.get('/api/echo', ({ headers, ip, url, host }) => ({ cookie: headers.cookie ?? null, ip, url, host }))
  app.post('/api/tickets/look-up', ({ body, headers, url }) => ({ body, cookie: headers.cookie ?? null, url }))
  app.post('/api/tickets/cancel', () => ({ cancelled: true }))
  const web = await openHosting(folder)
  await web.hosting(app)
  app.setNotFoundHandler((request, reply) => web.notFoundPage(request, reply))
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

describe('client files', () => {
  it('are kept for a year, in the best encoding the reader takes', async () => {
    const plain = await get('/board/assets/page-0a1b2c3d.js')
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body).toBe(script)
    const brotli = await get('/board/assets/page-0a1b2c3d.js', { 'accept-encoding': 'gzip, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.headers['vary']).toBe('accept-encoding')
    expect(brotli.headers['etag']).not.toBe(plain.headers['etag'])
    const refused = await get('/board/assets/page-0a1b2c3d.js', { 'accept-encoding': 'br;q=0' })
    expect(refused.headers['content-encoding']).toBeUndefined()
  })

  it('answer 304 to a reader who has them', async () => {
    const etag = String((await get('/board/assets/page-0a1b2c3d.js')).headers['etag'])
    const again = await get('/board/assets/page-0a1b2c3d.js', { 'if-none-match': etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('are only those of the client folder', async () => {
    for (const path of ['assets/none.js', '../release.json', '%2e%2e/release.json', '..%2frelease.json', 'desk.html']) {
      const answer = await get(`/board/${path}`)
      expect(answer.body).not.toContain('1.2.3')
      expect(answer.body).not.toBe('<p>desk</p>')
    }
  })
})

describe('public pages', () => {
  it('are drawn by the release, which asks the API as a passer-by', async () => {
    const answer = await app.inject({
      url: '/board/x?lang=en&large=1',
      headers: { cookie: 'gk=secret', host: 'platform.example' },
      remoteAddress: '203.0.113.9',
    })
    expect(JSON.parse(answer.body)).toEqual({
      url: '/board/x?lang=en&large=1',
      lang: 'en',
      large: true,
      bureau: '上海市知识产权局',
      answer: { cookie: null, ip: '203.0.113.9', url: '/api/echo?x=1', host: 'platform.example' },
    })
    expect(answer.headers['cache-control']).toBe('no-cache')
  })

  it('may look something up by what they send, and send nothing else', async () => {
    const answer = await app.inject({ url: '/board/ticket', headers: { cookie: 'gk=secret' } })
    expect(JSON.parse(answer.body)).toEqual({ body: { token: 'T' }, cookie: null, url: '/api/tickets/look-up' })
    expect((await get('/board/change')).statusCode).toBe(500)
  })

  it('take a form where they say so, and from their own site only', async () => {
    const send = (url: string, headers: Record<string, string> = {}) =>
      app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'gongkai.test', ...headers },
        payload: 'a=1&a=2',
      })
    const answer = await send('/board/forms/1', { origin: 'http://gongkai.test' })
    expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([422, 'a=1&a=2true', 'no-store'])
    expect(answer.headers['content-security-policy']).toContain("form-action 'self'")
    expect((await send('/board/other')).statusCode).toBe(404)
    expect((await send('/clerk/forms/1')).statusCode).toBe(404)
    const foreign = await send('/board/forms/1', { origin: 'https://elsewhere.example' })
    expect([foreign.statusCode, foreign.headers.location]).toEqual([303, '/board/forms/1'])
    expect((await send('/board/forms/1', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(303)
    // A page that tells nobody where it was read sends no origin either.
    const silent = { origin: 'null', 'sec-fetch-site': 'same-origin' }
    expect((await send('/board/forms/1', silent)).statusCode).toBe(422)
    expect((await send('/board/forms/1', { origin: 'null' })).statusCode).toBe(303)
  })

  it('have a policy without inline scripts or styles, and a tag', async () => {
    const answer = await get('/board/')
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    const again = await get('/board/', { 'if-none-match': String(answer.headers['etag']) })
    expect(again.statusCode).toBe(304)
  })

  it('are packed for those who take it', async () => {
    const plain = await get('/board/x')
    const packed = await get('/board/x', { 'accept-encoding': 'gzip, deflate, br, zstd' })
    expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, 'br'])
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(plain.body)
    expect(packed.headers['vary']).toBe('accept-encoding')
  })

  it('may narrow their headers', async () => {
    const { headers } = await get('/board/secret')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['etag']).toBeUndefined()
  })

  it('that fail say so with the id of the request, and nothing of the fault', async () => {
    const answer = await get('/board/boom')
    expect(answer.statusCode).toBe(500)
    expect(answer.body).toContain('页面暂时打不开')
    expect(answer.body).toContain('req-')
    expect(answer.body).not.toContain('broken render')
    expect((await get('/board/boom?lang=en')).body).toContain('This page cannot be shown')
  })

  it('answer HEAD without a body', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/board/' })
    expect([answer.statusCode, answer.body]).toEqual([200, ''])
  })

  it('are reached without the closing slash too', async () => {
    const answer = await get('/board?lang=en')
    expect([answer.statusCode, answer.headers['location']]).toEqual([308, '/board/?lang=en'])
  })
})

describe('desks', () => {
  it('are one page for every address of theirs, checked again each time', async () => {
    for (const url of ['/board/desk', '/board/desk/', '/board/desk/messages/GK-1', '/clerk/', '/clerk/plan/2024']) {
      const answer = await get(url)
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-cache'])
      expect(answer.headers['content-type']).toContain('text/html')
      expect(answer.headers['content-security-policy']).toContain("script-src 'self'")
    }
  })
})

describe('widgets', () => {
  it('may be loaded by any site; the stable entry is checked again, hashed files are kept', async () => {
    const stable = await get('/widgets/v1/gk-message-board.js')
    expect([stable.body, stable.headers['cache-control']]).toEqual(['stable', 'no-cache'])
    expect(stable.headers['access-control-allow-origin']).toBe('*')
    expect(stable.headers['cross-origin-resource-policy']).toBe('cross-origin')
    const hashed = await get('/widgets/v1/gk-message-board-AbCd1234.js')
    expect(hashed.headers['cache-control']).toContain('immutable')
  })

  it('of another major or name are not there', async () => {
    expect((await get('/widgets/v2/gk-message-board.js')).statusCode).toBe(404)
    expect((await get('/widgets/v1/other.js')).statusCode).toBe(404)
  })
})

describe('the platform’s own pages', () => {
  it('list the public entries and desks of every release, escaped', async () => {
    const { body } = await get('/')
    expect(body).toContain('<a href="/board/">看&lt;板&gt;</a>')
    expect(body.indexOf('给网站')).toBeGreaterThan(body.indexOf('看&lt;板'))
    expect(body).toContain('/board/desk/')
    expect(body).toContain('/board/assets/page-0a1b2c3d.css')
    expect((await get('/?lang=en&large=1')).body).toContain('<a href="/board/?lang=en&amp;large=1">Board</a>')
    expect(body).toContain('<a href="/board/accessibility">无障碍说明</a>')
  })

  it('stand for addresses that no parser takes', async () => {
    const web = await openHosting(folder)
    const odd = { url: '//' } as never
    const sent: unknown[] = []
    const reply = {
      code: () => reply,
      headers: () => reply,
      header: () => reply,
      send: (html: string) => sent.push(html),
    }
    web.notFoundPage(odd, reply as never)
    expect(sent[0]).toContain('没有这个页面')
  })

  it('say in both languages that an address leads nowhere', async () => {
    const answer = await get('/nowhere')
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, 'no-store'])
    expect(answer.body).toContain('没有这个页面')
    expect((await get('/nowhere?lang=en')).body).toContain('There is no such page')
  })
})
