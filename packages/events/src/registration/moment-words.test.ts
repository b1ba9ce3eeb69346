import { wordSentence } from '@gongkai/contract-kit'
import { expect, it } from 'vitest'
import { wordMoment } from './moment-words.ts'
import { wordChange, wordWait } from './reason-words.ts'
import { ENTRY_SENTENCES, SIGN_UP_SENTENCES } from './refusals.ts'

const until = Date.parse('2026-08-12T06:00Z')

it('writes a time as people do, and leaves alone what is none', () => {
  expect(wordMoment('2026-08-12 14:00', 'zh')).toBe('2026年8月12日（周三）14:00')
  expect(wordMoment('2026-08-12T14:00', 'en')).toBe('12 August 2026, 14:00')
  expect(wordMoment('soon', 'zh')).toBe('soon')
})

it('no sentence about signing up prints a date as machines do', () => {
  const facts = { opensAt: '2026-08-12 14:00', closedAt: '2026-08-12 14:00', drawAt: '2026-08-12 14:00' }
  const said = (['zh', 'en'] as const).flatMap((lang) => [
    wordWait({ code: 'offer-stands', facts: { until } }, lang),
    wordWait({ code: 'held-for-others', facts: { until, free: 1, held: 1 } }, lang),
    wordWait({ code: 'lottery-not-drawn', facts: { drawAt: until } }, lang),
    wordChange('offered-in-turn', { until }, lang),
    wordChange('offer-expired', { until }, lang),
    ...[...Object.values(SIGN_UP_SENTENCES), ...Object.values(ENTRY_SENTENCES)].map((sentence) =>
      wordSentence(sentence, facts, lang),
    ),
  ])
  expect(said.filter((text) => /\d{4}-\d{2}/.test(text))).toEqual([])
  expect(said.filter((text) => text.includes('8月12日（周三）14:00')).length).toBe(8)
  expect(said.filter((text) => text.includes('12 August 2026, 14:00')).length).toBe(8)
})

it('counts one place as one', () => {
  const full = (facts: object) => wordWait({ code: 'full', facts: { taken: 1, offered: 0, ...facts } }, 'en')
  expect(full({ seats: 1 })).toMatch(/^The only place is taken\. /)
  expect(full({ seats: 1, offered: 1 })).toMatch(/^The only place is taken, held for somebody who was offered it\. /)
  expect(full({ seats: 3, taken: 3, offered: 2 })).toMatch(/^All 3 places are taken, 2 of them held for people /)
  expect(wordWait({ code: 'party-does-not-fit', facts: { left: 1, party: 2 } }, 'en')).toMatch(/^1 place is left /)
})
