import { beforeEach, expect, it } from 'vitest'
import { forgetDraft, keepDraft, keepFor, keptDraft } from './kept.ts'
import { filledForm } from './sample-typed.ts'

/** The part of a tab's store that is used. */
function store(): Storage {
  const held = new Map<string, string>()
  return {
    get length() {
      return held.size
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  }
}

let tab: Storage
beforeEach(() => (tab = store()))

it('gives back what was typed, with the version it was typed on, until it is saved', () => {
  const typed = filledForm()
  typed.main.title = '改了名'
  keepDraft('a', { version: 3, typed, note: '换了名称' }, tab)
  expect(keptDraft('a', filledForm(), tab)).toEqual({ version: 3, typed, note: '换了名称' })
  expect(keptDraft('b', filledForm(), tab)).toBeNull()
  forgetDraft('a', tab)
  expect(keptDraft('a', filledForm(), tab)).toBeNull()
})

it('takes nothing that it cannot read', () => {
  tab.setItem('gk-activity-kept:a', '{')
  expect(keptDraft('a', filledForm(), tab)).toBeNull()
  tab.setItem('gk-activity-kept:a', JSON.stringify({ version: 1, typed: { main: {} } }))
  expect(keptDraft('a', filledForm(), tab)).toBeNull()
})

it('shows one person’s text to nobody else at the same screen', () => {
  keepFor('first', tab)
  keepDraft('a', { version: 1, typed: filledForm(), note: '' }, tab)
  keepFor('first', tab)
  expect(keptDraft('a', filledForm(), tab)).not.toBeNull()
  keepFor('second', tab)
  expect(keptDraft('a', filledForm(), tab)).toBeNull()
})
