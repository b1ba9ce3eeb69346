import { expect, it } from 'vitest'
import { choiceOf, chosenItems, countsOf } from './chosen.ts'

type Item = Parameters<typeof countsOf>[0][number]
const COUNTS = { clauses: 0, current: 0, wording: 0, stale: 0, missing: 0, gone: 0, drafted: 0, ready: 0 }

function item(title: string, more: Partial<Item> = {}): Item {
  return {
    title,
    document: 'some-document',
    titleTranslated: '',
    state: 'current',
    waitsForYou: false,
    counts: COUNTS,
    importance: 'normal',
    staleSince: null,
    ...more,
  }
}
const titles = (items: readonly Item[], view: 'mine' | 'stale') =>
  chosenItems(items, { view, q: '' }, () => '').map(({ title }) => title)

it('what waits for somebody is what the server says waits, whatever state it is in', () => {
  const items = [
    item('current'),
    item('untranslated', { state: 'untranslated', waitsForYou: true }),
    item('of another', { state: 'in-translation' }),
    item('at the office', { state: 'policy-review', waitsForYou: true }),
    item('wording', { counts: { ...COUNTS, wording: 1 } }),
  ]
  expect(titles(items, 'mine')).toEqual(['untranslated', 'at the office'])
  expect(countsOf(items)).toEqual({ mine: 2, stale: 1, untranslated: 1, all: 5 })
})

it('what is out of date stands by what it does, by importance, then by how long', () => {
  const stale = (title: string, importance: Item['importance'], staleSince: string) =>
    item(title, { importance, staleSince, counts: { ...COUNTS, stale: 1 } })
  const wording = item('wording', { importance: 'high', staleSince: '2020-01-01', counts: { ...COUNTS, wording: 1 } })
  const items = [
    wording,
    stale('new', 'normal', '2026-02-01'),
    stale('old', 'normal', '2025-02-01'),
    stale('important', 'high', '2026-03-01'),
  ]
  expect(titles(items, 'stale')).toEqual(['important', 'old', 'new', 'wording'])
})

it('is found by every word in either title, the number or the name, and takes nothing unknown from the address', () => {
  const items = [item('专利费用减缴', { document: 'fees', titleTranslated: 'Reduction of patent fees' }), item('商标')]
  const found = (q: string) => chosenItems(items, { view: 'all', q }, (of) => (of === 'fees' ? '〔2022〕2号' : ''))
  for (const q of ['fees 减缴', '2022〕2号']) expect(found(q).map(({ title }) => title)).toEqual(['专利费用减缴'])
  expect(found('some-document').map(({ title }) => title)).toEqual(['商标'])
  expect(choiceOf({ view: 'nonsense', q: ' a ' })).toEqual({ view: 'mine', q: 'a' })
})
