import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dropDraft, emptyDraft, findDraft, keepDraft } from './draft.ts'
import { findReceipt, keepReceipt } from '../receipt/kept-receipt.ts'

let kept: Map<string, string>
beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

it('gives back what was typed, per board', () => {
  const draft = { ...emptyDraft(), subject: '题', mayPublish: false }
  keepDraft('a', draft)
  expect(findDraft('a')).toEqual(draft)
  expect(findDraft('b')).toBeNull()
  dropDraft('a')
  expect(findDraft('a')).toBeNull()
})

it('does not call an untouched form a draft', () => {
  keepDraft('a', emptyDraft())
  expect(findDraft('a')).toBeNull()
})

it.each(['{', 'null', '[]', '{"subject":1}'])('survives %s in the storage', (text) => {
  kept.set('gk-draft:a', text)
  expect(findDraft('a')).toBeNull()
})

it('survives a browser that keeps nothing, and says that a receipt was not kept', () => {
  vi.stubGlobal('sessionStorage', undefined)
  keepDraft('a', emptyDraft())
  dropDraft('a')
  expect(findDraft('a')).toBeNull()
  expect(keepReceipt({ receipt: 'GK-1' } as never)).toBe(false)
  expect(findReceipt()).toBeNull()
})
