import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activateVersion, allowOrigin, removeOrigin, storePack } from '../src/modules/releases/index.ts'
import { ANNA, releaseRig, until, wholePack, type ReleaseRig } from './releases-rig.ts'

let r: ReleaseRig
let app: Awaited<ReturnType<ReleaseRig['serve']>>['app']
let site: Server
let host: string
let asked: string[]

const PAGE = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="connect-src &#39;self&#39;">
<!-- <meta http-equiv="Content-Security-Policy" content="default-src 'none'"> <gk-ghost></gk-ghost> -->
<script>const text = '<gk-in-a-script></gk-in-a-script>'</script>
<script async crossorigin src="http://gk.example/widgets/v1/loader.js"></script>
</head><body><gk-notes board=a><a href="/x">x</a></gk-notes>
<div class="wide gk-widget" data-gk="notes"></div>
<iframe src="http://gk.example/widgets/v1/frame/gk-notes?board=a&amp;lang=en"></iframe></body></html>`

beforeAll(async () => {
  r = await releaseRig({ publicOrigin: 'http://gk.example' })
  await storePack(r.shop, wholePack({ version: '1.0.0' }), ANNA)
  await activateVersion(r.shop, 'notes', { version: '1.0.0' }, ANNA)
  ;({ app } = await r.serve())
  asked = []
  site = createServer(async (request, response) => {
    asked.push(request.url ?? '')
    const html = { 'content-type': 'text/html; charset=utf-8' }
    switch (request.url) {
      case '/page':
        return response
          .writeHead(200, { ...html, 'content-security-policy': "script-src 'self', frame-src 'none'" })
          .end(PAGE)
      case '/moved':
        return response.writeHead(302, { location: '/page' }).end()
      case '/away':
        return response.writeHead(302, { location: 'http://127.0.0.2:1/' }).end()
      case '/round':
        return response.writeHead(302, { location: '/round' }).end()
      case '/picture':
        return response.writeHead(200, { 'content-type': 'image/png' }).end('x')
      case '/huge':
        response.writeHead(200, html)
        for (let i = 0; i < 40 && !response.destroyed; i++) {
          if (!response.write('x'.repeat(100_000))) await sleep(5)
        }
        return response.end()
      default:
        return response.writeHead(404, html).end('<p>no</p>')
    }
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => site.once('listening', resolve))
  host = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(async () => {
  site.close()
  await r.close()
})

const check = async (payload: object, lang = 'zh') =>
  (await app.inject({ method: 'POST', url: `/api/embed/check?lang=${lang}`, payload })).json()

describe('the widgets that can be embedded', () => {
  it('are told with the addresses and hashes of what is active', async () => {
    const { platform, items } = (await app.inject('/api/widgets')).json()
    expect(platform).toBe('http://gk.example')
    expect(items).toHaveLength(1)
    const [item] = items
    expect(item).toMatchObject({ tag: 'gk-notes', app: 'notes', version: '1.0.0', off: false })
    expect(item.loader).toBe('http://gk.example/widgets/v1/loader.js')
    const file = await app.inject(new URL(item.view.zh.address).pathname)
    expect([file.statusCode, file.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  })
})

describe('the check of a page', () => {
  it('asks for something to check, an address and a widget that is there', async () => {
    expect((await check({})).code).toBe('nothing-to-check')
    for (const address of ['ftp://x', 'file:///etc/passwd', `${host.replace('//', '//user:word@')}/page`, 'http://'])
      expect([address, (await check({ address })).code]).toEqual([address, 'not-an-address'])
    expect((await check({ policy: 'x', tags: ['gk-other'] })).code).toBe('unknown-widget')
  })

  it('never reaches for a site that nobody named, and says what to do', async () => {
    const before = asked.length
    const seen = await check({ address: `${host}/page`, policy: "script-src 'self'" })
    expect(seen).toMatchObject({ fetched: false, notFetched: 'not-listed', originAllowed: false, origin: host })
    expect(seen.faults.map(({ kind }: { kind: string }) => kind)).toContain('origin-not-listed')
    expect(seen.faults.map(({ kind }: { kind: string }) => kind)).toContain('script-blocked')
    expect(asked).toHaveLength(before)
  })

  it('takes an address for the site that browsers take it for, not for another that it names', async () => {
    const before = asked.length
    await allowOrigin(r.shop, host, 'test', ANNA)
    for (const address of [
      `http://evil.example\\@${host.slice(7)}/page`,
      `http://evil.example/${host}/page`,
      'http://2130706433/',
    ])
      expect([address, (await check({ address })).notFetched]).toEqual([address, 'not-listed'])
    expect(asked).toHaveLength(before)
    await removeOrigin(r.shop, host, ANNA)
    await until(
      () => check({ address: `${host}/page` }),
      ({ notFetched }) => notFetched === 'not-listed',
    )
  })

  it('reads a listed page: its policies, what of ours it holds, what they block', async () => {
    expect(await allowOrigin(r.shop, host, 'test', ANNA)).toMatchObject({ changed: true })
    const seen = await until(
      () => check({ address: `${host}/moved` }),
      ({ fetched }) => fetched,
    )
    expect(seen).toMatchObject({ fetched: true, status: 200, originAllowed: true, notFetched: null })
    expect(seen.policies).toEqual([
      { from: 'header', text: "script-src 'self'", reportOnly: false },
      { from: 'header', text: "frame-src 'none'", reportOnly: false },
      { from: 'meta', text: "connect-src 'self'", reportOnly: false },
    ])
    expect(seen.found.map(({ kind, tag }: { kind: string; tag: string }) => `${kind} ${tag}`)).toEqual([
      'loader null',
      'element gk-notes',
      'placeholder gk-notes',
      'frame gk-notes',
    ])
    expect(seen.suggestion.join('\n')).toContain("script-src 'self' http://gk.example")
    const framed = await check({ address: `${host}/page`, form: 'frame' })
    expect(framed.faults.map(({ kind }: { kind: string }) => kind)).toContain('frame-blocked')
  })

  it.each([
    ['/away', 'elsewhere'],
    ['/round', 'elsewhere'],
    ['/picture', 'not-a-page'],
    ['/huge', 'too-large'],
  ])('does not follow or read %s: %s', async (path, why) => {
    expect(await check({ address: `${host}${path}` })).toMatchObject({ fetched: false, notFetched: why })
  })

  it('tells a page that is not there by its status, and a site that does not answer', async () => {
    expect(await check({ address: `${host}/nothing` })).toMatchObject({ fetched: true, status: 404 })
    const gone = 'http://127.0.0.1:9'
    await allowOrigin(r.shop, gone, '', ANNA)
    const seen = await until(
      () => check({ address: `${gone}/` }),
      ({ notFetched }) => notFetched !== 'not-listed',
    )
    expect(seen.notFetched).toBe('unreachable')
  })
})

describe('a site that is not listed', () => {
  const evil = { origin: 'https://evil.example', cookie: 'gk_session=whoever' }

  it('is refused in words that it may read, and reads nothing else', async () => {
    const answers = [
      await app.inject({ url: '/api/boards?lang=en', headers: evil }),
      await app.inject({ method: 'POST', url: '/api/messages?lang=en', headers: { origin: 'null' }, payload: {} }),
      await app.inject({ url: '/api/messages/X?code=y&lang=en', headers: evil }),
    ]
    for (const answer of answers) {
      expect(answer.statusCode).toBe(403)
      expect(answer.headers['access-control-allow-origin']).toBe('*')
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.json()).toMatchObject({ code: 'origin-not-allowed' })
      expect(answer.json().message).toMatch(/not on the list|no address of its own/)
      expect(Object.keys(answer.json()).sort()).toEqual(['code', 'facts', 'message', 'requestId'])
    }
    expect((await app.inject({ url: '/api/boards', headers: evil })).json().message).toContain('这个网站还没有登记')
  })

  it('is told apart from a page that has no address of its own', async () => {
    const message = async (lang: string) =>
      (await app.inject({ url: `/api/boards?lang=${lang}`, headers: { origin: 'null' } })).json().message
    expect(await message('zh')).toMatch(/^这个页面没有可以识别的网址/)
    expect(await message('en')).not.toContain('null')
  })

  it('may ask beforehand, so that its browser shows it the refusal; the desk says nothing to it', async () => {
    const preflight = await app.inject({ method: 'OPTIONS', url: '/api/boards', headers: evil })
    expect([preflight.statusCode, preflight.headers['access-control-allow-origin'], preflight.body]).toEqual([
      204,
      '*',
      '',
    ])
    const desk = await app.inject({ url: '/api/desk/messages', headers: evil })
    expect([desk.statusCode, desk.headers['access-control-allow-origin']]).toEqual([401, undefined])
  })

  it('is no matter for our own pages and for whoever names no origin', async () => {
    for (const headers of [{ origin: 'http://gk.example' }, { origin: 'http://other.name', host: 'other.name' }, {}])
      expect((await app.inject({ url: '/api/boards', headers })).statusCode).toBe(200)
  })
})

describe('the list of sites', () => {
  it('is followed by a running server: calls, and who may frame', async () => {
    const site2 = 'https://www.example.gov.cn'
    const call = () => app.inject({ url: '/api/widgets', headers: { origin: site2 } })
    expect((await call()).json()).toMatchObject({ code: 'origin-not-allowed', facts: { origin: site2 } })
    await allowOrigin(r.shop, `${site2}`, '', ANNA)
    const allowed = await until(call, ({ statusCode }) => statusCode === 200)
    expect(allowed.headers['access-control-allow-origin']).toBe(site2)
    const frame = await app.inject('/widgets/v1/frame/gk-notes?board=a')
    expect(frame.headers['content-security-policy']).toContain(`frame-ancestors 'self' ${host}`)
    expect(frame.headers['content-security-policy']).toContain(site2)
    expect(frame.body).toContain('<html lang="zh-CN">')
    const elsewhere = await app.inject({
      url: '/widgets/v1/frame/gk-notes?board=a',
      headers: { referer: 'https://unlisted.example/' },
    })
    expect([elsewhere.statusCode, elsewhere.body.includes('<script')]).toEqual([403, false])
    expect(elsewhere.body).toMatch(/这个网站还没有登记.*href=/)
    expect(elsewhere.headers['content-security-policy']).toContain('frame-ancestors *')
    expect((await app.inject('/widgets/v1/frame/gk-notes?lang=en-GB')).body).toMatch(/<html lang="en">.*<h1>Notes</)
    await removeOrigin(r.shop, site2, ANNA)
    await until(call, ({ statusCode }) => statusCode === 403)
  })

  it.each([
    ['https://政务.中国', 'https://xn--zfr164b.xn--fiqs8s'],
    ['HTTPS://WWW.Example.org', 'https://www.example.org'],
    ['https://port.example:443/', 'https://port.example'],
    ['http://port.example:8080', 'http://port.example:8080'],
  ])('keeps %s as browsers name it', async (given, origin) => {
    expect(await allowOrigin(r.shop, given, '', ANNA)).toEqual({ origin, changed: true })
    expect(await removeOrigin(r.shop, given, ANNA)).toEqual({ origin, changed: true })
  })

  it('is of exactly these: another scheme, port or name below is another site, and no page without a name is one', async () => {
    await allowOrigin(r.shop, 'https://exact.example', '', ANNA)
    const status = async (origin: string) => (await app.inject({ url: '/api/widgets', headers: { origin } })).statusCode
    await until(
      () => status('https://exact.example'),
      (seen) => seen === 200,
    )
    for (const origin of [
      'http://exact.example',
      'https://exact.example:8443',
      'https://www.exact.example',
      'https://exact.example.evil.example',
      'https://exact.example/',
      'null',
      '*',
      '',
    ])
      expect([origin, await status(origin)]).toEqual([origin, 403])
  })

  it('takes origins only', async () => {
    for (const given of [
      'https://a.example/path',
      'a.example',
      'javascript:1',
      '*',
      'https://*.example',
      'https://a;b',
      '',
    ])
      expect(await allowOrigin(r.shop, given, '', ANNA)).toMatchObject({ refused: 'not-an-origin' })
  })
})
