import { expect, test } from 'vitest'
import { addPack, type Shelf } from './shelf.ts'
import { releaseSentence } from './sentences.ts'
import { releaseOf, widgetOf } from './testing.ts'
import { widgetBreaks } from './widget-breaks.ts'

const about = { zh: '说明', en: 'About' }
type More = NonNullable<Parameters<typeof widgetOf>[2]>
type Attributes = NonNullable<More['attributes']>
const events = { 'gk-submitted': { about, cancelable: true, detail: { no: about, at: about } } }
const made = (attributes: Attributes, more: More = {}) => widgetOf('gk-a', '1.0.0', { attributes, ...more })
const lost = (before: Attributes, after: Attributes) =>
  widgetBreaks(made(before), made(after)).map(({ what, of }) => `${what} ${of}`)

test.each<[string, Attributes, Attributes, string[]]>([
  ['nothing', { a: { kind: 'text', about } }, { a: { kind: 'text', about, default: 'x' } }, []],
  ['a new one', {}, { a: { kind: 'flag', about } }, []],
  ['one less', { a: { kind: 'text', about } }, {}, ['attribute a']],
  ['a new one that is needed', {}, { a: { kind: 'text', about, required: true } }, ['need a']],
  [
    'one that is needed now',
    { a: { kind: 'text', about } },
    { a: { kind: 'text', about, required: true } },
    ['need a'],
  ],
  ['one that is needed no more', { a: { kind: 'text', about, required: true } }, { a: { kind: 'text', about } }, []],
  [
    'values',
    { a: { kind: 'choice', values: ['x', 'y'], default: 'x', about } },
    { a: { kind: 'choice', values: ['x', 'z'], default: 'x', about } },
    ['value a=y'],
  ],
  [
    'a tighter range',
    { a: { kind: 'count', least: 1, most: 50, default: 5, about } },
    { a: { kind: 'count', least: 1, most: 20, default: 5, about } },
    ['range a'],
  ],
  [
    'a list that becomes any text',
    { a: { kind: 'choice', values: ['x'], default: 'x', about } },
    { a: { kind: 'text', about } },
    [],
  ],
  [
    'a text that becomes a list',
    { a: { kind: 'text', about } },
    { a: { kind: 'choice', values: ['x'], default: 'x', about } },
    ['attribute a'],
  ],
  ['a flag that becomes a text', { a: { kind: 'flag', about } }, { a: { kind: 'text', about } }, ['attribute a']],
])('attributes: %s', (_, before, after, expected) => {
  expect(lost(before, after)).toEqual(expected)
})

test('events, their details, that a page may prevent them, and parts', () => {
  const before = made({}, { events, parts: { title: about } })
  expect(widgetBreaks(before, made({}, { events, parts: { title: about, list: about } }))).toEqual([])
  expect(widgetBreaks(before, made({}))).toEqual([
    { what: 'event', of: 'gk-submitted' },
    { what: 'part', of: 'title' },
  ])
  const less = { 'gk-submitted': { about, cancelable: false, detail: { no: about } } }
  expect(widgetBreaks(before, made({}, { events: less, parts: { title: about } }))).toEqual([
    { what: 'detail', of: 'gk-submitted.at' },
    { what: 'cancel', of: 'gk-submitted' },
  ])
})

test('a pack whose widget lost something in its major is refused by name; another major is free', () => {
  const packOf = (version: string, major: number, attributes: Attributes) => ({
    facts: releaseOf('board', version, { widgets: [{ ...made(attributes), major }] }),
    sha256: version,
  })
  const board = { board: { kind: 'text', about } } as const
  const plain = {
    facts: releaseOf('board', '0.1.0', { widgets: [{ tag: 'gk-a', major: 1, file: 'gk-a.js' }] }),
    sha256: '0',
  }
  const shelf: Shelf = {
    packs: [plain, packOf('1.0.0', 1, board), packOf('1.9.0', 1, {})],
    builds: [],
    mounts: [],
    speaks: '1.0.0',
  }
  const refusal = addPack(packOf('1.1.0', 1, {}), shelf)
  expect(refusal).toMatchObject({
    refused: 'widget-narrowed',
    facts: { tag: 'gk-a', before: '1.0.0', breaks: ['attribute board'] },
  })
  if (!('refused' in refusal)) throw new Error('added')
  expect(releaseSentence(refusal, 'en')).toMatch(
    /^gk-a in 1\.1\.0 takes away what 1\.0\.0 had: attribute board\. Nothing was added/,
  )
  expect(releaseSentence(refusal, 'zh')).toContain('：属性 board。')
  expect(addPack(packOf('1.1.0', 1, board), shelf)).toEqual({ did: 'added' })
  expect(addPack(packOf('2.0.0', 2, {}), shelf)).toEqual({ did: 'added' })
  expect(addPack(packOf('0.2.0', 1, {}), shelf)).toEqual({ did: 'added' })
})

test('a name that every object has is new like any other', () => {
  const flag = { kind: 'flag', about } as const
  expect(lost({}, { constructor: flag })).toEqual([])
})
