import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { asJson } from './as-json.ts'
import { createCall, type Call } from './call.ts'

let close = () => undefined as unknown
afterEach(() => close())

async function callTo(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Call> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  close = () => {
    server.close()
    server.closeAllConnections()
  }
  const address = server.address()
  return createCall(() => `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
}

const json = (status: number, body: unknown) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

test('a read sends what was asked, leaves out what is empty, and has no header that would need a preflight', async () => {
  let seen: IncomingMessage | undefined
  const call = await callTo((request, response) => {
    seen = request
    json(200, { items: [] })(request, response)
  })
  const answer = await call('GET', '/api/boards/a/messages', {
    query: { q: '专利 & 商标', after: null, size: 5, lang: '' },
  })
  expect(answer).toEqual({ ok: true, value: { items: [] } })
  const url = new URL(seen?.url ?? '', 'http://host')
  expect(Object.fromEntries(url.searchParams)).toEqual({ q: '专利 & 商标', size: '5' })
  expect(seen?.headers['content-type']).toBeUndefined()
  expect(seen?.headers.cookie).toBeUndefined()
})

test('a write carries its key', async () => {
  let key: unknown
  const call = await callTo((request, response) => {
    key = request.headers['idempotency-key']
    json(201, { receipt: 'GK' })(request, response)
  })
  expect(await call('POST', '/api/messages', { body: { a: 1 }, key: 'k1', write: asJson })).toEqual({
    ok: true,
    value: { receipt: 'GK' },
  })
  expect(key).toBe('k1')
})

test('a refusal keeps its sentence and fields', async () => {
  const fields = [{ path: 'contact.name', message: '请写姓名' }]
  const call = await callTo(json(400, { code: 'invalid', message: '有一处要改', facts: {}, fields, requestId: 'r' }))
  expect(await call('POST', '/', { body: {}, write: asJson })).toEqual({
    ok: false,
    failure: { kind: 'refused', status: 400, code: 'invalid', message: '有一处要改', fields },
  })
})

test.each([
  ['a fault with its number', 500, { code: 'fault', message: 'x', requestId: 'r-1' }, 'r-1'],
  ['an answer of something in between', 404, 'not ours', null],
])('%s is broken', async (_, status, body, requestId) => {
  const call = await callTo(json(status, body))
  expect(await call('GET', '/')).toEqual({ ok: false, failure: { kind: 'broken', status, requestId } })
})

test('no connection and no answer in time are the same: unreachable', async () => {
  const call = await callTo((request) => {
    if (request.url === '/cut') request.socket.destroy()
  })
  const unreachable = { ok: false, failure: { kind: 'unreachable' } }
  expect(await call('GET', '/cut')).toEqual(unreachable)
  expect(await call('GET', '/silent', { timeout: 50 })).toEqual(unreachable)
})

test('arrays go as arrays from pages that taught them to be strings, and the page keeps what it taught', async () => {
  let sent = ''
  const call = await callTo((request, response) => {
    request.on('data', (part) => (sent += String(part)))
    request.on('end', () => json(200, {})(request, response))
  })
  const arrays = Array.prototype as { toJSON?: () => string }
  const taught = () => 'taught'
  arrays.toJSON = taught
  try {
    await call('POST', '/', { body: { answers: ['a', 'b'] }, write: asJson })
    expect(arrays.toJSON).toBe(taught)
  } finally {
    delete arrays.toJSON
  }
  expect(sent).toBe('{"answers":["a","b"]}')
})

test('a read that is on its way is not sent again, and its surroundings are in the query', async () => {
  let requests = 0
  await callTo((request, response) => {
    requests++
    json(200, {})(request, response)
  })
  const early = new Response('{"early":1}')
  const seen: string[] = []
  const call = createCall(() => 'http://platform.invalid', {
    query: (method) => ({ lang: 'zh', wv: method === 'GET' ? '1.0.0' : null }),
    early: (url) => {
      seen.push(url)
      return Promise.resolve(early)
    },
  })
  expect(await call('GET', '/api/b', { query: { size: 5 } })).toEqual({ ok: true, value: { early: 1 } })
  expect(seen).toEqual(['http://platform.invalid/api/b?lang=zh&size=5&wv=1.0.0'])
  expect(requests).toBe(0)
})
