import type { TranslationUnitView } from '@gongkai/translation/editions'
import { expect, it } from 'vitest'
import { isBehind, needsWork } from './shown-units.ts'

const unit = (more: Partial<TranslationUnitView>): TranslationUnitView => ({
  clause: 'c',
  label: '第一条',
  name: '',
  role: 'clause',
  depth: 0,
  chinese: '费用800元。',
  basis: null,
  unitVersion: 1,
  text: 'CNY 800.',
  origin: 'typed',
  originName: '',
  ready: true,
  byName: '',
  at: null,
  published: null,
  currency: 'current',
  currencyName: '',
  changes: [],
  offered: [],
  stillRight: null,
  read: false,
  fault: null,
  ...more,
})
const OLD = { version: 1, chinese: '费用500元。' }

it('words are behind while their Chinese has changed and nobody has found them still right', () => {
  expect(isBehind(unit({}))).toBe(false)
  expect(isBehind(unit({ basis: OLD, currency: 'stale' }))).toBe(true)
  expect(isBehind(unit({ basis: OLD, currency: 'wording' }))).toBe(true)
  expect(isBehind(unit({ basis: OLD, currency: 'current' }))).toBe(false)
  expect(isBehind(unit({ basis: { version: 1, chinese: '费用800元。' }, currency: 'wording' }))).toBe(false)
})

it('ready words that are behind are still to do; a clause that is gone is not', () => {
  expect(needsWork(unit({}), true)).toBe(false)
  expect(needsWork(unit({}), false)).toBe(true)
  expect(needsWork(unit({ basis: OLD, currency: 'stale' }), true)).toBe(true)
  expect(needsWork(unit({ chinese: null, basis: OLD, currency: 'gone' }), false)).toBe(false)
})
