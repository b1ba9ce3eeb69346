import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchPage, fewAtOnce } from './page-fetch.ts'
import { isForbidden } from './reachable.ts'

const HTML = { 'content-type': 'text/html' }
/** 「政务公开」 in GBK. */
const GBK = Buffer.from('d5fecef1b9abbfaa', 'hex')
const META = '<meta http-equiv="Content-Security-Policy" content="default-src https://a.example">'
const gbkPage = (charset: string) =>
  Buffer.concat([Buffer.from(`<html><head><title>`), GBK, Buffer.from(`</title>${charset}${META}`), GBK])

let site: Server
let port: number
let asked: { readonly url: string; readonly headers: NodeJS.Dict<string | string[]> }[]

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/gbk-meta': (_, response) => response.writeHead(200, HTML).end(gbkPage('<meta charset=gb2312>')),
  '/gbk-old': (_, response) =>
    response
      .writeHead(200, HTML)
      .end(gbkPage('<meta http-equiv="Content-Type" content="text/html; charset = GBK"><meta name="x">')),
  '/gbk-header': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset="gb18030"' }).end(gbkPage('<meta charset="utf-8">')),
  '/gbk-lie': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(gbkPage('<meta charset="gbk">')),
  '/unknown': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=klingon' }).end(gbkPage('')),
  '/gzip': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(`<p>packed</p>${META}`)),
  '/br': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end(brotliCompressSync('<p>packed</p>')),
  '/bomb': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(200 * 1024 * 1024))),
  '/no-gzip': (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end('plain'),
  '/zstd': (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'zstd' }).end('x'),
  '/silent': () => undefined,
  '/endless': (_, response) => {
    response.writeHead(200, HTML)
    const timer = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/to-password': (_, response) =>
    response.writeHead(302, { location: `http://user:word@127.0.0.1:${port}/gbk-meta` }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-port': (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:5432/' }).end(),
  '/twice': (_, response) =>
    response
      .writeHead(200, [
        ...['content-type', 'text/html', 'set-cookie', 'a=b'],
        ...['content-security-policy', "script-src 'self'", 'content-security-policy', "frame-src 'none'"],
      ])
      .end('<p>'),
}

beforeAll(async () => {
  asked = []
  site = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    ANSWERS[request.url ?? '']?.(request, response)
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => site.once('listening', listening))
  port = (site.address() as AddressInfo).port
})
afterAll(() => {
  site.closeAllConnections()
  site.close()
})

const look = (path: string, limits = {}) => fetchPage(`http://127.0.0.1:${port}${path}`, limits)

describe('what a page is written in', () => {
  it.each(['/gbk-meta', '/gbk-old', '/gbk-header'])('%s is read as its author wrote it', async (path) => {
    const page = await look(path)
    expect(page.fetched && page.html).toContain('<title>政务公开</title>')
    expect(page.fetched && page.html).toContain(META)
  })

  it.each(['/gbk-lie', '/unknown'])(
    '%s: what matters is found also when the encoding is told wrongly',
    async (path) => {
      const page = await look(path)
      expect(page.fetched && page.html).toContain(META)
    },
  )

  it('is unpacked, and both policies of two headers are kept', async () => {
    expect(await look('/gzip')).toMatchObject({ fetched: true, html: `<p>packed</p>${META}` })
    expect(await look('/br')).toMatchObject({ fetched: true, html: '<p>packed</p>' })
    const page = await look('/twice')
    expect(page.fetched && page.headers.get('content-security-policy')).toBe("script-src 'self', frame-src 'none'")
  })
})

describe('what is not waited for or followed', () => {
  it.each<[string, string]>([
    ['/bomb', 'too-large'],
    ['/no-gzip', 'unreachable'],
    ['/zstd', 'not-a-page'],
    ['/to-file', 'elsewhere'],
    ['/to-port', 'elsewhere'],
  ])('%s: %s', async (path, why) => {
    expect(await look(path)).toEqual({ fetched: false, why })
  })

  it.each(['/silent', '/endless'])('%s: too slow', async (path) => {
    const before = performance.now()
    expect(await look(path, { ms: 300 })).toEqual({ fetched: false, why: 'too-slow' })
    expect(performance.now() - before).toBeLessThan(3_000)
  })

  it('a few pages at a time, then more', async () => {
    const slow = fewAtOnce((address) => fetchPage(address, { ms: 200 }), 2)
    const address = `http://127.0.0.1:${port}/silent`
    const before = asked.length
    expect(await Promise.all([slow(address), slow(address), slow(address)])).toEqual(
      Array.from({ length: 3 }, () => ({ fetched: false, why: 'too-slow' })),
    )
    expect(asked).toHaveLength(before + 2)
    expect(await slow(`http://127.0.0.1:${port}/gzip`)).toMatchObject({ fetched: true })
  })

  it('sends neither cookies nor the name and password of an address', async () => {
    expect(await look('/to-password')).toMatchObject({ fetched: true })
    const [last] = asked.slice(-1)
    expect(last?.url).toBe('/gbk-meta')
    expect(Object.keys(last?.headers ?? {}).filter((name) => /cookie|authorization|origin|referer/.test(name))).toEqual(
      [],
    )
  })
})

describe('where a name leads', () => {
  const led = (addresses: readonly string[], host = 'www.example.gov.cn') =>
    fetchPage(`http://${host}:${port}/gbk-meta`, { resolve: async () => addresses })

  it('is never this machine or its link, also when only one of its addresses is', async () => {
    const before = asked.length
    for (const addresses of [
      ['127.0.0.1'],
      ['::1'],
      ['169.254.169.254'],
      ['10.0.0.1', '127.0.0.1'],
      ['::ffff:127.0.0.1'],
      [],
    ])
      expect(await led(addresses)).toEqual({ fetched: false, why: 'unreachable' })
    expect(asked).toHaveLength(before)
  })

  it('is this machine where its name says so', async () => {
    expect(await led(['127.0.0.1'], 'localhost')).toMatchObject({ fetched: true, status: 200 })
  })

  it('may be the bureau’s own network', () => {
    const addresses = [
      '10.1.2.3',
      '192.168.1.1',
      '100.64.0.1',
      '2001:db8::1',
      'fd00::1',
      '0.0.0.0',
      'fe80::1',
      '224.0.0.1',
    ]
    expect(addresses.map(isForbidden)).toEqual([false, false, false, false, false, true, true, true])
  })
})
