import fc from 'fast-check'
import { expect, test } from 'vitest'
import { damagedPack, isInside, PACK_FAULTS, packFaults } from './pack.ts'
import type { ReleaseFacts, ReleaseFile } from './release.ts'
import { releaseSentence } from './sentences.ts'
import { releaseOf, sha384Of, widgetOf } from './testing.ts'

const fileOf = (path: string): ReleaseFile => ({
  path,
  size: path.length,
  sha384: sha384Of(path.replace(/^widgets\//, '')),
})
const widget = widgetOf('gk-a', '1.0.0')
const files = [
  'client/assets/a.js',
  'server/render.js',
  ...[widget.view.zh, widget.view.en, widget.single.zh, widget.single.en].map(({ file }) => `widgets/${file}`),
].map(fileOf)
const facts = releaseOf('board', '1.0.0', { widgets: [widget], files })
const faultsOf = (more: Partial<ReleaseFacts>, found: readonly ReleaseFile[] = files) =>
  packFaults({ ...facts, ...more }, found)

test('a whole pack has no fault, with or without the file of the facts among what was found', () => {
  expect(packFaults(facts, files)).toEqual([])
  expect(packFaults(facts, [...files, { path: 'release.json', size: 1, sha384: sha384Of('x') }])).toEqual([])
  expect(damagedPack([])).toBeNull()
})

test('what is missing, longer, other, extra or twice is named', () => {
  const [first, ...rest] = files
  if (!first) throw new Error('no file')
  expect(faultsOf({}, rest)).toEqual([{ fault: 'missing', path: first.path }])
  expect(faultsOf({}, [{ ...first, size: first.size + 1 }, ...rest])).toEqual([{ fault: 'size', path: first.path }])
  expect(faultsOf({}, [{ ...first, sha384: sha384Of('?') }, ...rest])).toEqual([{ fault: 'hash', path: first.path }])
  expect(faultsOf({}, [...files, fileOf('client/b.js')])).toEqual([{ fault: 'extra', path: 'client/b.js' }])
  expect(faultsOf({}, [...files, first])).toEqual([{ fault: 'twice', path: first.path }])
  expect(faultsOf({ files: [...files, first] })).toEqual([{ fault: 'twice', path: first.path }])
})

test('what the facts name has to be on the list, and a widget’s hash is the hash of its file', () => {
  const unnamed = (more: Partial<ReleaseFacts>) => faultsOf(more).map(({ path }) => path)
  expect(unnamed({ render: 'server/other.js' })).toEqual(['server/other.js'])
  expect(unnamed({ client: 'public/' })).toEqual(['public/'])
  expect(unnamed({ kit: { version: '1.0.0', loader: 'l.js', frame: 'f.js', resize: 'r.js' } })).toEqual([
    'widgets/f.js',
    'widgets/l.js',
    'widgets/r.js',
  ])
  expect(unnamed({ widgets: [widgetOf('gk-a', '1.0.0'), { tag: 'gk-old', major: 1, file: 'gk-old.js' }] })).toEqual([
    'widgets/gk-old.js',
  ])
  const other = { ...widget, view: { ...widget.view, zh: { ...widget.view.zh, sri: `sha384-${sha384Of('?')}` } } }
  expect(faultsOf({ widgets: [other] })).toEqual([{ fault: 'hash', path: `widgets/${widget.view.zh.file}` }])
})

test.each(['../a', 'a/../b', '/a', 'a//b', 'a/./b', 'C:/a', 'a\\b', 'a/', '', 'a\0b', '..', '.'])(
  '%j leaves the pack',
  (path) => {
    expect(isInside(path)).toBe(false)
    expect(packFaults(facts, [...files, { ...fileOf('x'), path }])).toContainEqual({ fault: 'outside', path })
  },
)

test.each(['../', '../../secrets', '/', 'a/../..'])('a client folder %j leaves the pack, pages or not', (client) => {
  const fault = { fault: 'outside', path: client }
  expect(faultsOf({ client })).toContainEqual(fault)
  expect(faultsOf({ client, render: null })).toContainEqual(fault)
})

test('any one byte changed anywhere is found', () => {
  fc.assert(
    fc.property(fc.nat({ max: files.length - 1 }), fc.nat({ max: 63 }), (at, letter) => {
      const found = files.map((file, index) => {
        if (index !== at) return file
        const other = file.sha384[letter] === 'A' ? 'B' : 'A'
        return { ...file, sha384: `${file.sha384.slice(0, letter)}${other}${file.sha384.slice(letter + 1)}` }
      })
      expect(packFaults(facts, found)).toEqual([{ fault: 'hash', path: files[at]?.path }])
    }),
  )
})

test('every fault is told in words, with how many more there are', () => {
  for (const fault of PACK_FAULTS) {
    const refusal = damagedPack([
      { fault, path: 'client/a.js' },
      { fault: 'extra', path: 'b' },
    ])
    if (!refusal) throw new Error('no refusal')
    expect(releaseSentence(refusal, 'en')).not.toContain(`: ${fault}`)
    expect(releaseSentence(refusal, 'en')).toMatch(/^The pack is damaged: client\/a\.js: .+ \(and 1 more\)\. /)
    expect(releaseSentence(refusal, 'zh')).toMatch(/^发布包已损坏：client\/a\.js：.+（另有 1 处）。/)
  }
  const whole = damagedPack([{ fault: 'not-a-pack', path: null }])
  expect(whole && releaseSentence(whole, 'en')).toBe(
    'The pack is damaged: it is not a pack. Nothing was added; please pack or copy it again.',
  )
})
