import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bakeLoader, type LoaderManifest, loaderManifest, MANIFEST_PLACE } from './loader-manifest.ts'
import { loadedFileOf, widgetOf } from './testing.ts'

const hash = (letter: string) => letter.repeat(43)
const files = (tag: string, zh: string, en: string) => ({
  zh: loadedFileOf(`${tag}-zh-${hash(zh)}.js`),
  en: loadedFileOf(`${tag}-en-${hash(en)}.js`),
})
const board = widgetOf('gk-message-board', '1.2.0', { view: files('gk-message-board', 'a', 'b') })
const boardBefore = widgetOf('gk-message-board', '1.1.0', { view: files('gk-message-board', 'c', 'd') })
const status = widgetOf('gk-message-status', '1.2.0', {
  first: null,
  view: files('gk-message-status', 'e', 'f'),
  deps: [loadedFileOf(`vue-${hash('v')}.js`)],
})

test('an entry has the hashes of zh, en and the runtime, the height, the first call and the version before', () => {
  expect(loaderManifest({ active: [status, board], previous: [boardBefore], off: [] })).toEqual({
    'gk-message-board': {
      f: hash('a') + hash('b'),
      h: [820, 960],
      c: '/api/boards/{board}/messages?size={page-size|5}&lang={lang}&wv=1.2.0',
      p: hash('c') + hash('d'),
    },
    'gk-message-status': { f: hash('e') + hash('f') + hash('v'), h: [820, 960] },
  })
})

test('a widget that is switched off is known and has no files; the version before is never the same version', () => {
  const manifest = loaderManifest({ active: [board, status], previous: [board], off: ['gk-message-status', 'gk-gone'] })
  expect(manifest['gk-message-status']).toEqual({ off: 1 })
  expect(manifest['gk-message-board']).not.toHaveProperty('p')
  expect(Object.keys(manifest)).toEqual(['gk-message-board', 'gk-message-status'])
})

test('the order of what is given does not change a byte, and a version before of another major is not taken', () => {
  const previous = [widgetOf('gk-message-board', '0.9.0', { major: 2 }), boardBefore]
  const one = loaderManifest({ active: [board, status], previous, off: [] })
  const other = loaderManifest({ active: [status, board], previous: previous.toReversed(), off: [] })
  expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  expect(one['gk-message-board']).toMatchObject({ p: hash('c') + hash('d') })
})

test('a file whose name does not end in its hash is a broken build', () => {
  const view = { zh: loadedFileOf('gk-a-zh.js'), en: loadedFileOf('gk-a-en.js') }
  expect(() => loaderManifest({ active: [widgetOf('gk-a', '1.0.0', { view })], previous: [], off: [] })).toThrow(
    /gk-a-zh\.js/,
  )
})

test('a version before release is written into the first call as an address takes it', () => {
  const first = '/api/boards'
  const manifest = loaderManifest({ active: [widgetOf('gk-a', '2.0.0-rc.1', { first })], previous: [], off: [] })
  expect(manifest['gk-a']).toMatchObject({ c: '/api/boards?wv=2.0.0-rc.1' })
})

test('a baked loader runs with exactly the manifest, whatever stands in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '\u2028', '\u2029', '/', '"', '\\', '$', '&', '公', '😀') }),
      (text) => {
        const manifest: LoaderManifest = { 'gk-a': { f: hash('a'), h: [1, 2], c: text } }
        const baked = bakeLoader(`return ${MANIFEST_PLACE}`, manifest)
        expect(baked).not.toMatch(/<|\u2028|\u2029/)
        expect(JSON.parse(baked.slice('return '.length))).toEqual(manifest)
      },
    ),
  )
  expect(bakeLoader(`a(${MANIFEST_PLACE})`, { 'gk-a': { f: '$&$1$$', h: [1, 2] } })).toBe(
    'a({"gk-a":{"f":"$&$1$$","h":[1,2]}})',
  )
})

test('the version before is told by the manifest, and no page downloads it', () => {
  const manifest = loaderManifest({ active: [board], previous: [boardBefore], off: [] })
  expect(manifest['gk-message-board']).toHaveProperty('p')
  expect(bakeLoader(MANIFEST_PLACE, manifest)).not.toContain('"p"')
})

test('a loader without a place for the manifest, or with two, is a broken build', () => {
  expect(() => bakeLoader('a()', {})).toThrow(/exactly once, this one 0/)
  expect(() => bakeLoader(`${MANIFEST_PLACE};${MANIFEST_PLACE}`, {})).toThrow(/exactly once, this one 2/)
})
