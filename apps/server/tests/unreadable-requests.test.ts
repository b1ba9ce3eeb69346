import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer } from '../src/http.ts'
import { rig, type Rig } from './modules-rig.ts'

let r: Rig
let port: number
beforeAll(async () => {
  r = await rig()
  await r.app.listen({ port: 0, host: '127.0.0.1' })
  port = (r.app.server.address() as AddressInfo).port
})
afterAll(() => r.close())

function answerTo(text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (part) => (heard += part.toString()))
    socket.on('error', () => resolve(heard))
    socket.on('close', () => resolve(heard))
  })
}

test.each([
  ['an address too long', `GET /?q=${'y'.repeat(17_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, '地址或请求头太长'],
  ['what is not HTTP', 'HELLO\r\n\r\n', 400, '请求的格式有误'],
])('%s gets a sentence in both languages', async (_, text, status, sentence) => {
  const answer = await answerTo(text)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toContain(sentence)
  expect(answer).toContain('Please')
})

test('an address that cannot be decoded is a page for a reader and data for a program', async () => {
  const app = await buildServer({
    platform: r.surroundings,
    modules: [],
    notFoundPage: (_, reply) => reply.code(404).type('text/html').send('<h1>没有这个页面</h1>'),
  })
  const page = await app.inject('/%zz')
  expect([page.statusCode, page.body]).toEqual([404, '<h1>没有这个页面</h1>'])
  expect(page.headers['content-security-policy']).toContain("object-src 'none'")
  expect((await app.inject('/api/%zz')).json()).toMatchObject({ code: 'not-found' })
  await app.close()
})
