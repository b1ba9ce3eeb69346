import type { WidgetAttribute } from '@gongkai/releases'
import { describe, expect, it } from 'vitest'
import { faultOf, offered, startValues, written } from './options.ts'

const about = { zh: '某', en: 'some' }
const attributes = {
  theme: { kind: 'choice', values: ['light', 'dark'], default: 'light', about, required: false },
  api: { kind: 'text', default: '', about, required: false },
  'page-size': { kind: 'count', least: 1, most: 50, default: 5, about, required: false },
  quiet: { kind: 'flag', about, required: false },
  board: { kind: 'text', default: '', example: 'ruling', about, required: true },
} as const satisfies Record<string, WidgetAttribute>

it('asks first for what must be given, then the widget’s own, then what every widget has', () => {
  expect(offered(attributes)).toEqual(['board', 'page-size', 'quiet', 'theme'])
})

describe('startValues', () => {
  it('takes what is really there before an example, and the example where it is there', () => {
    const boards = [
      { value: 'grants', text: '补贴' },
      { value: 'ruling', text: '裁决' },
    ]
    expect(startValues(attributes, {})['board']).toBe('ruling')
    expect(startValues(attributes, { board: boards })['board']).toBe('ruling')
    expect(startValues(attributes, { board: boards.slice(0, 1) })['board']).toBe('grants')
  })

  it('leaves everything else at its default', () => {
    expect(startValues(attributes, {})).toMatchObject({ theme: 'light', 'page-size': '5', quiet: '', api: '' })
  })
})

describe('written', () => {
  it('writes what must be there and what was changed, nothing that is the default anyway', () => {
    const values = startValues(attributes, {})
    expect(written(attributes, values)).toEqual({ board: 'ruling' })
    expect(written(attributes, { ...values, 'page-size': '20', quiet: 'on', theme: 'dark' })).toEqual({
      board: 'ruling',
      'page-size': '20',
      quiet: '',
      theme: 'dark',
    })
  })
})

it.each([
  ['board', '', 'missing'],
  ['board', 'x', null],
  ['page-size', '', null],
  ['page-size', '0', 'too-small'],
  ['page-size', '51', 'too-large'],
  ['page-size', '2.5', 'not-a-number'],
  ['page-size', '50', null],
] as const)('%s = %j is %s', (name, value, fault) => {
  expect(faultOf(attributes[name], value)).toBe(fault)
})
