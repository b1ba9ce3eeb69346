import { expect, it } from 'vitest'
import { choiceOf, chosenItems, countsOf } from './chosen.ts'

type Item = Parameters<typeof countsOf>[0][number]
const COUNTS = { clauses: 0, current: 0, wording: 0, stale: 0, missing: 0, gone: 0, drafted: 0, ready: 0 }
const TRANSLATOR = { id: 'p1', reviews: false }

function item(title: string, more: Partial<Item> = {}): Item {
  return {
    title,
    titleTranslated: '',
    state: 'current',
    takenBy: null,
    open: ['take-up'],
    counts: COUNTS,
    importance: 'normal',
    staleSince: null,
    ...more,
  }
}
const titles = (items: readonly Item[], view: 'mine' | 'stale', person = TRANSLATOR) =>
  chosenItems(items, { view, q: '' }, person).map(({ title }) => title)

it('what waits for somebody is what asks for them, not everything they could begin', () => {
  const by = (person: string) => ({ person, byName: '', at: '' })
  const items = [
    item('current'),
    item('untranslated', { state: 'untranslated' }),
    item('own', { state: 'in-translation', takenBy: by('p1') }),
    item('of another', { state: 'in-translation', takenBy: by('p2') }),
    item('to be read', { state: 'language-review', open: ['pass-language'] }),
    item('being read', { state: 'language-review', open: [] }),
    item('at the office', { state: 'policy-review', open: [] }),
    item('wording', { counts: { ...COUNTS, wording: 1 } }),
  ]
  expect(titles(items, 'mine')).toEqual(['untranslated', 'own', 'to be read', 'wording'])
  expect(titles(items, 'mine', { id: 'p9', reviews: true })).toContain('at the office')
  expect(countsOf(items, TRANSLATOR)).toEqual({ mine: 4, stale: 1, untranslated: 1, all: 8 })
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

it('is found by every word in either title, and takes nothing unknown from the address', () => {
  const items = [item('专利费用减缴', { titleTranslated: 'Reduction of patent fees' }), item('商标')]
  expect(chosenItems(items, { view: 'all', q: 'fees 减缴' }, TRANSLATOR)).toHaveLength(1)
  expect(choiceOf({ view: 'nonsense', q: ' a ' })).toEqual({ view: 'mine', q: 'a' })
})
