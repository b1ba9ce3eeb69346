import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Hosting } from '../src/hosting/index.ts'
import {
  allowOrigin,
  activateVersion,
  endRollOut,
  removeVersion,
  rollBackApp,
  rollOutWidget,
  storePack,
  switchWidget,
} from '../src/modules/releases/index.ts'
import { ANNA, releaseRig, until, widgetFile, wholePack, type PackWishes, type ReleaseRig } from './releases-rig.ts'

let r: ReleaseRig
let app: FastifyInstance
let web: Hosting
/** Another process on the same store. */
let other: FastifyInstance
beforeAll(async () => {
  r = await releaseRig()
  ;({ app, web } = await r.serve())
  ;({ app: other } = await r.serve())
})
afterAll(() => r.close())

const store = (wishes: PackWishes) => storePack(r.shop, wholePack(wishes), ANNA)
const activate = (version: string, percent?: number, name = 'notes') =>
  activateVersion(r.shop, name, { version, percent }, ANNA)
const body = async (url: string, headers: Record<string, string> = {}, from = app) =>
  (await from.inject({ url, headers })).body
const shows = async (text: string) => {
  for (const from of [app, other])
    await until(
      () => body('/notes/', {}, from),
      (seen) => seen === text,
    )
}
/** The hashes in the manifest for a version. */
const filesOf = (version: string) =>
  ['zh', 'en'].map((part) => widgetFile(part, version).slice(`gk-notes-${part}-`.length, -'.js'.length)).join('')
/** The manifest that is baked into the loader of a page of this site. */
const manifest = async (headers: Record<string, string> = {}, file = 'loader.js') =>
  JSON.parse((await body(`/widgets/v1/${file}`, headers)).replace(/^loader \S+ /, '')) as Record<
    string,
    { f: string; off?: 1 }
  >

describe('an activation', () => {
  it('is followed by every running server, and so is going back', async () => {
    expect(await body('/notes/')).toBe('notes 0.9.0')
    await store({ version: '1.0.0' })
    await activate('1.0.0')
    await shows('notes 1.0.0')
    const page = await app.inject('/notes/')
    expect(page.headers['x-gk-version']).toBe('notes@1.0.0')
    expect((await app.inject('/api/apps')).json().items).toMatchObject([{ name: 'notes', version: '1.0.0' }])
    await store({ version: '1.1.0' })
    await activate('1.1.0')
    await shows('notes 1.1.0')
    await rollBackApp(r.shop, 'notes', ANNA)
    await shows('notes 1.0.0')
  })

  it('draws with what is in the store, whatever became of the unpacked copy since it was read', async () => {
    const place = join(r.folder, 'data/releases/changed')
    const shown = async (version: string) => {
      for (const from of [app, other])
        await until(
          () => body('/changed/', {}, from),
          (seen) => seen === `changed ${version}`,
        )
    }
    for (const version of ['1.0.0', '2.0.0']) {
      await store({ name: 'changed', version, widgets: false })
      await until(
        async () => (await app.inject(`/changed/assets/page-${version}.js`)).statusCode,
        (status) => status === 200,
      )
    }
    const [folder = ''] = (await readdir(place)).filter((name) => name.startsWith('1.0.0-'))
    await writeFile(
      join(place, folder, 'server/render.js'),
      `export const render = async () => ({ status: 200, html: 'changed' })`,
    )
    await activate('1.0.0', undefined, 'changed')
    await shown('1.0.0')
    // A server may be unpacking there at this moment.
    await rm(place, { recursive: true, maxRetries: 20, retryDelay: 50 })
    await activate('2.0.0', undefined, 'changed')
    await shown('2.0.0')
  })

  it('leaves the immutable files of every stored version in place for pages that still hold them', async () => {
    for (const version of ['0.9.0', '1.0.0', '1.1.0']) {
      const asset = await app.inject(`/notes/assets/page-${version}.js`)
      expect([asset.statusCode, asset.body]).toEqual([200, `// page ${version}`])
      expect(asset.headers['cache-control']).toContain('immutable')
      expect((await app.inject(`/widgets/v1/${widgetFile('zh', version)}`)).body).toBe(`/* zh ${version} */`)
    }
    const versions = web.now().apps.find(({ name }) => name === 'notes')?.versions ?? []
    expect(versions).toHaveLength(3)
    // What they have in common is in memory once.
    expect(new Set(versions.map(({ files }) => files.get('assets/shared-abcd1234.js'))).size).toBe(1)
    await removeVersion(r.shop, 'notes', '1.1.0', ANNA)
    await until(
      () => app.inject('/notes/assets/page-1.1.0.js'),
      ({ statusCode }) => statusCode === 404,
    )
  })

  it('of an app that was not there when the server started shows it, without a restart', async () => {
    expect((await app.inject('/events/')).statusCode).toBe(404)
    await store({
      name: 'events',
      version: '0.1.0',
      widgets: false,
      facts: { publicEntries: [{ path: '/events/', title: { zh: '开放月', en: 'Open month' } }] },
    })
    await activate('0.1.0', undefined, 'events')
    await until(
      () => body('/events/'),
      (seen) => seen === 'events 0.1.0',
    )
    expect((await app.inject('/events')).headers['location']).toBe('/events/')
    expect(await body('/')).toContain('开放月')
    await rollBackApp(r.shop, 'events', ANNA)
  })

  it('never shows a request half of one version and half of another', async () => {
    await store({ version: '1.2.0', widgets: false })
    let stop = false
    const seen: string[] = []
    const reader = async () => {
      while (!stop) {
        const answer = await app.inject('/notes/')
        seen.push(`${answer.statusCode} ${answer.headers['x-gk-version']} ${answer.body}`)
        await sleep(2)
      }
    }
    const readers = [reader(), reader(), reader()]
    await activate('1.2.0')
    await shows('notes 1.2.0')
    await rollBackApp(r.shop, 'notes', ANNA)
    await shows('notes 1.0.0')
    stop = true
    await Promise.all(readers)
    expect([...new Set(seen)].sort()).toEqual(['200 notes@1.0.0 notes 1.0.0', '200 notes@1.2.0 notes 1.2.0'])
  })

  it('for a share goes to that share, to each reader always the same, without a cookie', async () => {
    await activate('1.2.0', 30)
    const of = async (reader: number) => {
      const answer = await app.inject({ url: '/notes/', headers: { 'user-agent': `reader ${reader}`, cookie: 'a=b' } })
      expect(answer.headers['set-cookie']).toBeUndefined()
      return answer.body
    }
    await until(
      async () => new Set(await Promise.all(Array.from({ length: 40 }, (_, reader) => of(reader)))).size,
      (kinds) => kinds === 2,
    )
    const first = await Promise.all(Array.from({ length: 300 }, (_, reader) => of(reader)))
    const share = first.filter((text) => text === 'notes 1.2.0').length
    expect(share).toBeGreaterThan(50)
    expect(share).toBeLessThan(135)
    expect(await Promise.all(Array.from({ length: 300 }, (_, reader) => of(reader)))).toEqual(first)
    await rollBackApp(r.shop, 'notes', ANNA)
    await shows('notes 1.0.0')
  })
})

describe('a loader', () => {
  it('has the manifest of what is active in it, for every widget or for one', async () => {
    const answer = await until(
      () => app.inject('/widgets/v1/loader.js'),
      ({ headers }) => headers['cache-control'] === 'public, max-age=60',
    )
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'accept-encoding, Origin',
    })
    const again = await app.inject({
      url: '/widgets/v1/loader.js',
      headers: { 'if-none-match': String(answer.headers['etag']) },
    })
    expect(again.statusCode).toBe(304)
    expect(await manifest()).toEqual({
      'gk-notes': { f: filesOf('1.0.0'), h: [300, 400], c: '/api/boards/{board}/messages?wv=1.0.0' },
    })
    expect(await manifest({}, 'gk-notes.js')).toEqual(await manifest())
    expect((await app.inject('/widgets/v1/gk-other.js')).statusCode).toBe(404)
    expect((await app.inject('/widgets/v2/loader.js')).statusCode).toBe(404)
    expect((await app.inject('/widgets/vx/loader.js')).statusCode).toBe(404)
    expect((await app.inject('/widgets/v7/manifest.json')).statusCode).toBe(404)
    expect(JSON.parse(await body('/widgets/v1/manifest.json'))).toMatchObject({
      major: 1,
      kit: '1.0.0',
      widgets: { 'gk-notes': { f: filesOf('1.0.0'), p: filesOf('0.9.0') } },
      versions: { 'gk-notes': { version: '1.0.0', previous: '0.9.0' } },
    })
    expect(await body('/widgets/v1/resize.js')).toBe('resize 1.0.0')
  })

  it('gives some sites another version, told by their origin or by where they come from', async () => {
    await store({ version: '1.3.0' })
    const pilot = 'https://pilot.example'
    await allowOrigin(r.shop, pilot, '', ANNA)
    await rollOutWidget(r.shop, 'gk-notes', '1.3.0', [pilot], ANNA)
    await until(
      () => manifest({ origin: pilot }),
      (seen) => seen['gk-notes']?.f === filesOf('1.3.0'),
    )
    expect((await manifest({ referer: `${pilot}/a/page` }))['gk-notes']).toMatchObject({ f: filesOf('1.3.0') })
    expect((await manifest({ origin: 'https://www.example' }))['gk-notes']?.f).toBe(filesOf('1.0.0'))
    const frame = await app.inject({ url: '/widgets/v1/frame/gk-notes?board=a', headers: { referer: `${pilot}/` } })
    const [, loader = ''] = /src="\.\.(\/loader\.js[^"]*)"/.exec(frame.body) ?? []
    // Inside the frame the browser names the platform, not the site around it.
    const inside = { referer: 'http://gk.example/widgets/v1/frame/gk-notes?board=a' }
    expect((await manifest(inside, loader.slice(1)))['gk-notes']?.f).toBe(filesOf('1.3.0'))
    expect((await app.inject('/widgets/v1/frame/gk-notes?board=a')).body).toContain('"../loader.js"')
    const answer = await app.inject('/widgets/v1/loader.js')
    expect([answer.headers['cache-control'], answer.headers['vary']]).toEqual([
      'private, max-age=60',
      'accept-encoding, Origin, Referer',
    ])
    expect(await removeVersion(r.shop, 'notes', '1.3.0', ANNA)).toMatchObject({ refused: 'is-active' })
    await endRollOut(r.shop, 'gk-notes', ANNA)
    await until(
      () => manifest({ origin: pilot }),
      (seen) => seen['gk-notes']?.f === filesOf('1.0.0'),
    )
  })

  it('knows that a widget is switched off', async () => {
    expect(await switchWidget(r.shop, 'gk-unknown', true, ANNA, [])).toMatchObject({ refused: 'unknown-widget' })
    await switchWidget(r.shop, 'gk-notes', true, ANNA, [])
    await until(
      () => manifest(),
      (seen) => seen['gk-notes']?.off === 1,
    )
    expect((await app.inject('/api/widgets')).json().items).toMatchObject([{ tag: 'gk-notes', off: true }])
    await switchWidget(r.shop, 'gk-notes', false, ANNA, [])
    await until(
      () => manifest(),
      (seen) => seen['gk-notes']?.off === undefined,
    )
  })
})

describe('the page of a frame', () => {
  it('runs our own scripts only, has a heading, and shows nothing that was written into its address', async () => {
    const answer = await app.inject(
      `/widgets/v1/frame/gk-notes?lang=en&board=${encodeURIComponent('"><script>alert(1)</script>')}`,
    )
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('<html lang="en">')
    expect(answer.body).toContain('<h1>Notes</h1>')
    expect(answer.body).not.toContain('<script>alert')
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect((await app.inject('/widgets/v1/frame/gk-other')).statusCode).toBe(404)
    expect(await body('/widgets/v1/frame.js')).toBe('frame 1.0.0')
    expect((await app.inject('/widgets/v1/frame.css')).headers['content-type']).toContain('text/css')
  })
})

describe('a widget from before the loader', () => {
  it('is served as the file it is, and as a loader once a newer release is active', async () => {
    const plain = { widgets: [{ tag: 'gk-notes', major: 1, file: 'gk-notes.js' }], kit: null }
    const files = { 'widgets/gk-notes.js': 'plain', 'widgets/gk-notes-part-00000000.js': 'part' }
    await store({ version: '0.5.0', widgets: false, files, facts: plain })
    await activate('0.5.0')
    await until(
      () => body('/widgets/v1/gk-notes.js'),
      (seen) => seen === 'plain',
    )
    const answer = await app.inject('/widgets/v1/gk-notes.js')
    expect(answer.headers['cache-control']).toBe('no-cache')
    expect((await app.inject('/widgets/v1/gk-notes-part-00000000.js')).headers['cache-control']).toContain('immutable')
    await rollBackApp(r.shop, 'notes', ANNA)
    await until(
      () => body('/widgets/v1/gk-notes.js'),
      (seen) => seen.startsWith('loader 1.0.0'),
    )
  })
})

describe('a server that starts', () => {
  it('shows what is active, and the build of the checkout where that pack is damaged', async () => {
    await r.t.db.script(`update release_pack set bytes = 'x' where version = '1.0.0'`)
    const folder = join(r.folder, 'data')
    const fine = await r.serve()
    expect(await body('/notes/', {}, fine.app)).toBe('notes 1.0.0')
    await rm(folder, { recursive: true })
    const broken = await r.serve()
    expect(await body('/notes/', {}, broken.app)).toBe('notes 0.9.0')
  })
})
