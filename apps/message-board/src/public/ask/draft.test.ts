import { beforeEach, expect, it } from 'vitest'
import { dropDraft, emptyDraft, findDraft, keepDraft } from './draft.ts'

let kept: Map<string, string>
let storage: Storage
beforeEach(() => {
  kept = new Map()
  storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage
})

it('gives back what was typed, per board', () => {
  const draft = { ...emptyDraft(), subject: '题', mayPublish: false }
  keepDraft(storage, 'a', draft)
  expect(findDraft(storage, 'a')).toEqual(draft)
  expect(findDraft(storage, 'b')).toBeNull()
  dropDraft(storage, 'a')
  expect(findDraft(storage, 'a')).toBeNull()
})

it('does not call an untouched form a draft', () => {
  keepDraft(storage, 'a', emptyDraft())
  expect(findDraft(storage, 'a')).toBeNull()
})

it.each(['{', 'null', '[]', '{"subject":1}'])('survives %s in the storage', (text) => {
  kept.set('gk-draft:a', text)
  expect(findDraft(storage, 'a')).toBeNull()
})

it('survives a browser that keeps nothing', () => {
  const refusing = { setItem: () => raise(), getItem: () => raise(), removeItem: () => raise() } as unknown as Storage
  keepDraft(refusing, 'a', emptyDraft())
  dropDraft(refusing, 'a')
  expect(findDraft(refusing, 'a')).toBeNull()
})

function raise(): never {
  throw new Error('forbidden')
}
