import { beforeEach, expect, it } from 'vitest'
import { forgetText, keepFor, keepText, keptText } from './kept.ts'

/** A tab's store, as far as it is used here. */
function emptyStore(): Storage {
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
let store: Storage
beforeEach(() => {
  store = emptyStore()
  keepFor('one', store)
})

it('gives back what was typed, clause by clause', () => {
  keepText('guide.en', 'c1', { version: 3, text: 'Half a sent', basis: 2 }, store)
  expect(keptText('guide.en', 'c1', store)).toEqual({ version: 3, text: 'Half a sent', basis: 2 })
  expect(keptText('guide.en', 'c2', store)).toBeNull()
  expect(keptText('guide.fr', 'c1', store)).toBeNull()
  forgetText('guide.en', 'c1', store)
  expect(keptText('guide.en', 'c1', store)).toBeNull()
})

it('shows nobody what another person typed', () => {
  keepText('guide.en', 'c1', { version: 3, text: 'mine', basis: 2 }, store)
  keepFor('one', store)
  expect(keptText('guide.en', 'c1', store)?.text).toBe('mine')
  keepFor('two', store)
  expect(keptText('guide.en', 'c1', store)).toBeNull()
})

it('takes nothing that it did not write', () => {
  store.setItem('gk-translation-kept:guide.en:c1', '{"text":1}')
  expect(keptText('guide.en', 'c1', store)).toBeNull()
  store.setItem('gk-translation-kept:guide.en:c1', 'torn')
  expect(keptText('guide.en', 'c1', store)).toBeNull()
})
