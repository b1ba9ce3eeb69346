import { expect, test } from 'vitest'
import { immutableAddresses } from './address.ts'
import type { ActivationAct } from './pointer.ts'
import { addPack, removePack, type Shelf, storedVersions } from './shelf.ts'
import { releaseOf, sha384Of, widgetOf } from './testing.ts'

const fileOf = (path: string, text = path) => ({ path, size: text.length, sha384: sha384Of(text) })
const packOf = (
  app: string,
  version: string,
  more: Parameters<typeof releaseOf>[2] = {},
  sha256 = `${app}${version}`,
) => ({
  facts: releaseOf(app, version, more),
  sha256,
})
const shelf: Shelf = {
  packs: [
    packOf('board', '1.0.0', { files: [fileOf('client/assets/a-1.js')] }),
    packOf('board', '1.10.0'),
    packOf('board', '1.9.0'),
  ],
  builds: ['board', 'desk'],
  mounts: [
    { app: 'board', mount: '/board/' },
    { app: 'desk', mount: '/desk/' },
  ],
  speaks: '1.1.0',
}

test('the same bytes again are nothing to do, other bytes under one version are refused', () => {
  expect(addPack(packOf('board', '1.9.0'), shelf)).toEqual({ did: 'nothing' })
  expect(addPack(packOf('board', '1.9.0', {}, 'other'), shelf)).toEqual({
    refused: 'already-there',
    facts: { app: 'board', version: '1.9.0' },
  })
  expect(addPack(packOf('board', '1.11.0'), shelf)).toEqual({ did: 'added' })
})

test('a pack for a newer API, or for the address of another app or of the platform, is refused', () => {
  expect(addPack(packOf('board', '2.0.0', { api: '1.1.1' }), shelf)).toMatchObject({ refused: 'newer-api-needed' })
  expect(addPack(packOf('month', '1.0.0', { mount: '/desk/' }), shelf)).toMatchObject({
    refused: 'mount-taken',
    facts: { app: 'month', mount: '/desk/', otherApp: 'desk' },
  })
  expect(addPack(packOf('month', '1.0.0', { mount: '/widgets/' }), shelf)).toMatchObject({ refused: 'mount-taken' })
  expect(addPack(packOf('month', '1.0.0'), shelf)).toEqual({ did: 'added' })
})

test('a file that stays for ever keeps its bytes: another under its address is refused', () => {
  const same = [fileOf('client/assets/a-1.js')]
  const other = [fileOf('client/assets/a-1.js', 'other')]
  expect(addPack(packOf('board', '1.11.0', { files: same }), shelf)).toEqual({ did: 'added' })
  expect(addPack(packOf('board', '1.11.0', { files: other }), shelf)).toEqual({
    refused: 'asset-conflict',
    facts: { app: 'board', path: '/board/assets/a-1.js', otherApp: 'board', otherVersion: '1.0.0' },
  })
  expect(addPack(packOf('month', '1.0.0', { files: other }), shelf)).toEqual({ did: 'added' })
})

test('widget files share one address over all apps; stable entries and compressed twins are no addresses', () => {
  const facts = releaseOf('board', '1.0.0', {
    client: 'client',
    widgets: [widgetOf('gk-a', '1.0.0'), { tag: 'gk-old', major: 2, file: 'gk-old.js' }],
    kit: { version: '1.0.0', loader: 'loader.js', frame: 'frame.js', resize: 'resize.js' },
    files: [
      'server/render.js',
      'client/desk.html',
      'client/assets/a-1.js',
      'client/assets/a-1.js.br',
      'client/assets/data.gz',
      'widgets/vue-1.js',
      'widgets/vue-1.js.gz',
      'widgets/loader.js',
      'widgets/frame.js',
      'widgets/resize.js',
      'widgets/gk-old.js',
    ].map((path) => fileOf(path)),
  })
  expect([...immutableAddresses(facts).keys()]).toEqual([
    '/board/assets/a-1.js',
    '/board/assets/data.gz',
    '/widgets/v1/vue-1.js',
    '/widgets/v2/vue-1.js',
  ])
})

const act = (seq: number, version: string, percent: number | null = null): ActivationAct => ({
  seq,
  act: percent === null ? 'activate' : 'canary',
  version,
  percent,
})

test('what is served in any way is not removed', () => {
  const acts = [act(1, '1.0.0'), act(2, '1.9.0', 5)]
  const rollOuts = [{ tag: 'gk-a', app: 'board', version: '1.10.0', origins: ['https://pilot.test'] }]
  const removed = (version: string) => removePack('board', version, acts, rollOuts, shelf)
  expect(removed('1.0.0')).toMatchObject({ refused: 'is-active', facts: { as: 'active' } })
  expect(removed('1.9.0')).toMatchObject({ refused: 'is-active', facts: { as: 'canary' } })
  expect(removed('1.10.0')).toMatchObject({ refused: 'is-active', facts: { as: 'roll-out' } })
  expect(removed('3.0.0')).toMatchObject({ refused: 'not-there', facts: { version: '3.0.0' } })
  expect(removePack('board', '1.0.0', [...acts, act(3, '1.9.0')], [], shelf)).toEqual({ did: 'removed' })
  expect(removePack('desk', '1.0.0', [], [], shelf)).toEqual({
    refused: 'not-there',
    facts: { app: 'desk', known: [] },
  })
})

test('versions are listed newest first, by their numbers', () => {
  expect(storedVersions('board', shelf.packs)).toEqual(['1.10.0', '1.9.0', '1.0.0'])
})
