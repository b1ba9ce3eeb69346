import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_TITLE, parseEntryId, readTitle } from './entry.ts'

describe('a title', () => {
  it.each([
    ['  开放日 \n 第一场 ', '开放日 第一场'],
    ['𠮷'.repeat(LONGEST_TITLE), '𠮷'.repeat(LONGEST_TITLE)],
  ])('%j is kept as %j', (text, title) => expect(readTitle(text)).toEqual({ title }))

  it.each([
    [' \u3000\n', 'title-empty'],
    ['字'.repeat(LONGEST_TITLE + 1), 'title-too-long'],
  ])('%j is refused: %s', (text, refused) => expect(readTitle(text)).toEqual({ refused }))

  it('read again is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = readTitle(text)
        if ('title' in once) expect(readTitle(once.title)).toEqual(once)
      }),
    )
  })
})

describe('an id', () => {
  it.each(['a', 'first-entry', '2026-1'])('can be %s', (text) => expect(parseEntryId(text)).toBe(text))
  it.each(['', '-a', 'A', 'a--b', '../a', 'a'.repeat(61)])('cannot be %j', (text) =>
    expect(parseEntryId(text)).toBeNull(),
  )
})
