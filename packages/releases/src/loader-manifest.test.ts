import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bakeLoader, loaderManifest, MANIFEST_PLACE } from './loader-manifest.ts'
import { loadedFileOf, sha384Of, widgetOf } from './testing.ts'

const board = widgetOf('gk-message-board', '1.2.0')
const boardBefore = widgetOf('gk-message-board', '1.1.0')
const status = widgetOf('gk-message-status', '1.2.0', { first: null, deps: [loadedFileOf('vue-3.5.45.js')] })

test('an entry has the files by language, what loads beside them, the height, the first call and the version before', () => {
  expect(loaderManifest({ active: [status, board], previous: [boardBefore], off: [] })).toEqual({
    'gk-message-board': {
      v: '1.2.0',
      zh: ['gk-message-board-zh-1.2.0.js', sha384Of('gk-message-board-zh-1.2.0.js')],
      en: ['gk-message-board-en-1.2.0.js', sha384Of('gk-message-board-en-1.2.0.js')],
      h: [820, 960],
      c: '/api/boards/{board}/messages?size={page-size|5}&lang={lang}&wv=1.2.0',
      p: {
        v: '1.1.0',
        zh: ['gk-message-board-zh-1.1.0.js', sha384Of('gk-message-board-zh-1.1.0.js')],
        en: ['gk-message-board-en-1.1.0.js', sha384Of('gk-message-board-en-1.1.0.js')],
      },
    },
    'gk-message-status': {
      v: '1.2.0',
      zh: ['gk-message-status-zh-1.2.0.js', sha384Of('gk-message-status-zh-1.2.0.js')],
      en: ['gk-message-status-en-1.2.0.js', sha384Of('gk-message-status-en-1.2.0.js')],
      d: [['vue-3.5.45.js', sha384Of('vue-3.5.45.js')]],
      h: [820, 960],
    },
  })
})

test('a widget that is switched off is known and has no files; the version before is never the same version', () => {
  const manifest = loaderManifest({ active: [board, status], previous: [board], off: ['gk-message-status', 'gk-gone'] })
  expect(manifest['gk-message-status']).toEqual({ v: '1.2.0', off: 1 })
  expect(manifest['gk-message-board']).not.toHaveProperty('p')
  expect(Object.keys(manifest)).toEqual(['gk-message-board', 'gk-message-status'])
})

test('the order of what is given does not change a byte, and a version before of another major is not taken', () => {
  const previous = [widgetOf('gk-message-board', '0.9.0', { major: 2 }), boardBefore]
  const one = loaderManifest({ active: [board, status], previous, off: [] })
  const other = loaderManifest({ active: [status, board], previous: previous.toReversed(), off: [] })
  expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  expect(one['gk-message-board']).toMatchObject({ p: { v: '1.1.0' } })
})

test('a version before release is written into the first call as an address takes it', () => {
  const first = '/api/boards'
  const manifest = loaderManifest({ active: [widgetOf('gk-a', '2.0.0-rc.1', { first })], previous: [], off: [] })
  expect(manifest['gk-a']).toMatchObject({ c: '/api/boards?wv=2.0.0-rc.1' })
})

test('a baked loader runs with exactly the manifest, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const manifest = {
        'gk-a': { ...loaderManifest({ active: [board], previous: [], off: [] })['gk-message-board'], v: text },
      }
      const baked = bakeLoader(`return ${MANIFEST_PLACE}`, manifest as never)
      expect(baked).not.toMatch(/<|\u2028|\u2029/)
      expect(JSON.parse(baked.slice('return '.length))).toEqual(manifest)
    }),
  )
  expect(bakeLoader(`a(${MANIFEST_PLACE})`, { 'gk-a': { v: '$&$1$$', off: 1 } })).toBe(
    'a({"gk-a":{"v":"$&$1$$","off":1}})',
  )
})

test('a loader without a place for the manifest, or with two, is a broken build', () => {
  expect(() => bakeLoader('a()', {})).toThrow(/exactly once, this one 0/)
  expect(() => bakeLoader(`${MANIFEST_PLACE};${MANIFEST_PLACE}`, {})).toThrow(/exactly once, this one 2/)
})
