import { describe, expect, expectTypeOf, test } from 'vitest'
import { readAttribute, readingOf } from './attributes.ts'
import { describeWidget, type AttributesOf, type EventsOf, type WidgetDescription } from './description.ts'

const both = { zh: '字', en: 'word' }
const whole = {
  tag: 'gk-sample',
  major: 1,
  title: both,
  summary: both,
  attributes: {
    board: { kind: 'text', about: both },
    'page-size': { kind: 'count', least: 1, most: 50, default: 5, about: both },
    order: { kind: 'choice', values: ['old', 'new'], default: 'new', about: both },
    'with-form': { kind: 'flag', about: both },
  },
  events: { 'gk-sent': { about: both, detail: { receipt: both } }, 'gk-gone': { about: both } },
  height: { wide: 100, narrow: 200 },
  first: '/api/boards/{board}?size={page-size|5}&lang={lang}',
  page: '/boards/{board}',
} as const satisfies WidgetDescription

test('a whole description comes back as it is, and types what the view gets', () => {
  const widget = describeWidget(whole)
  expect(widget).toBe(whole)
  expectTypeOf<AttributesOf<typeof widget>>().toEqualTypeOf<
    { readonly board: string; readonly pageSize: number; readonly order: 'old' | 'new'; readonly withForm: boolean } & {
      readonly headingLevel: number
    }
  >()
  expectTypeOf<EventsOf<typeof widget>['gk-sent']>().toEqualTypeOf<{ readonly receipt: string | number }>()
})

test.each<[string, Partial<WidgetDescription>, string]>([
  ['a tag without our letters', { tag: 'gk-Board' }, 'a tag is gk-'],
  ['a name that every element has', { attributes: { lang: { kind: 'flag', about: both } } }, 'has it already'],
  [
    'a name that the page’s own tooltips have',
    { attributes: { title: { kind: 'flag', about: both } } },
    'has it already',
  ],
  ['a name in capitals', { attributes: { pageSize: { kind: 'flag', about: both } } }, 'kebab case'],
  [
    'a default out of bounds',
    { attributes: { n: { kind: 'count', least: 1, most: 2, default: 3, about: both } } },
    'out of bounds',
  ],
  [
    'a default that is no value',
    { attributes: { n: { kind: 'choice', values: ['a'], default: 'b', about: both } } },
    'none of its values',
  ],
  ['an event of the kit', { events: { 'gk-ready': { about: both } } }, 'the kit sends it'],
  ['a placeholder that is no attribute', { first: '/api/{bord}' }, '{bord} is no attribute'],
  ['no height', { height: { wide: 0, narrow: 0 } }, 'height'],
])('%s is refused', (_, change, said) => {
  expect(() => describeWidget({ ...whole, page: '/', first: undefined, ...change })).toThrow(said)
})

describe('what an attribute says', () => {
  test.each([
    ['page-size', null, 5],
    ['page-size', '7', 7],
    ['page-size', '700', 50],
    ['page-size', '-1', 1],
    ['page-size', 'many', 5],
    ['order', 'old', 'old'],
    ['order', 'OLD', 'new'],
    ['order', null, 'new'],
    ['board', null, ''],
    ['board', 'b', 'b'],
    ['with-form', null, false],
    ['with-form', '', true],
    ['with-form', 'false', false],
  ] as const)('%s=%j is %j', (name, written, value) => {
    expect(readAttribute(written, readingOf(whole.attributes[name]))).toBe(value)
  })
})
