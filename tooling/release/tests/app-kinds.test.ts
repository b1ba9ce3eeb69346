import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packFaults, type ReleaseFacts } from '@gongkai/releases'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../src/app/build.ts'
import { describeFiles, pathsUnder } from '../src/pack/files.ts'
import pages from './samples/pages/app.ts'
import widgets from './samples/widgets/app.ts'

const sample = (name: string) => join(import.meta.dirname, 'samples', name)
let out: string

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'gongkai-samples-'))
})
afterAll(() => rm(out, { recursive: true, force: true }))

/** What a server would find wrong, once the files are listed as a pack lists them. */
async function faultsOf(facts: ReleaseFacts, folder: string) {
  const files = (await describeFiles(folder)).filter(({ path }) => path !== 'release.json')
  return packFaults({ ...facts, files }, files)
}

test('an app of public pages alone', async () => {
  const folder = join(out, 'pages')
  const facts = await buildApp(sample('pages'), pages, { out: folder, version: '1.2.4' })
  expect(facts).toMatchObject({ name: 'sample-pages', version: '1.2.4', render: 'server/render.js', deskEntries: [] })
  const { render } = (await import(pathToFileURL(join(folder, 'server/render.js')).href)) as {
    render(request: { url: string }): { html: string }
  }
  const { html } = render({ url: '/sample/' })
  expect(html).toMatch(/^\/sample\/ \/sample\/assets\/frame-[\w-]+\.css \/sample\/assets\/frame-[\w-]+\.js$/)
  const [, ...addresses] = html.split(' ')
  const paths = await pathsUnder(folder)
  for (const address of addresses) expect(paths).toContain(address.replace('/sample/', 'client/'))
  expect(facts.styles).toEqual([addresses[0]])
  expect(paths.filter((path) => /desk\.html|manifest|widgets\//.test(path))).toEqual([])
  expect(await faultsOf(facts, folder)).toEqual([])
}, 60_000)

test('an app of widgets alone', async () => {
  const folder = join(out, 'widgets')
  const facts = await buildApp(sample('widgets'), widgets, { out: folder })
  expect(facts).toMatchObject({ version: '0.4.0', render: null, widgets: [{ tag: 'gk-sample', version: '0.4.0' }] })
  expect(await readFile(join(folder, 'widgets', facts.kit?.loader ?? ''), 'utf8')).toContain('__GK_MANIFEST__')
  expect(await faultsOf(facts, folder)).toEqual([])
}, 60_000)

test('a build that fails leaves the release that was there', async () => {
  const folder = join(out, 'pages')
  const before = await describeFiles(folder)
  const broken = { ...pages, desk: { entry: 'src/desk/main.ts', title: pages.title } }
  await expect(buildApp(sample('pages'), broken, { out: folder })).rejects.toThrow()
  expect(await describeFiles(folder)).toEqual(before)
}, 60_000)
