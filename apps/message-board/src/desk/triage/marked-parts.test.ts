import type { WordsFound } from '@gongkai/messages/triage/contract'
import { expect, it } from 'vitest'
import { markedParts, toldWords } from './marked-parts.ts'

const found = (start: number, end: number, field: WordsFound['field'] = 'body'): WordsFound => ({
  ...{ field, start, end },
  text: '质押贷款怎么办'.slice(start, end),
})

it('cuts a text at its words, overlapping ones as one, and loses nothing', () => {
  const parts = markedParts('质押贷款怎么办', 'body', [found(2, 4), found(0, 3), found(0, 1, 'subject')])
  expect(parts).toEqual([
    { text: '质押贷款', marked: true },
    { text: '怎么办', marked: false },
  ])
  expect(markedParts('质押', 'body', [])).toEqual([{ text: '质押', marked: false }])
  expect(markedParts('', 'body', [found(0, 2)])).toEqual([])
  expect(markedParts('质押', 'body', [found(1, 9), found(5, 7)]).map(({ text }) => text)).toEqual(['质', '押'])
})

it('tells each word once', () => {
  expect(toldWords([found(0, 2), found(2, 4), found(0, 2)])).toEqual(['质押', '贷款'])
})
