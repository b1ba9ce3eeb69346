import { LENGTHS } from '@gongkai/messages'
import { LIGHT_WORDS } from '@gongkai/ui'
import { beforeAll, expect, test, vi } from 'vitest'
import { PAGE_WORDS } from '../../public/page/words.ts'
import { momentWords as momentOfPage } from '../../public/page/when.ts'
import { ACTING_WORDS } from '../../public/status/acting-words.ts'
import { SCORE_WORDS, STATUS_WORDS } from '../../public/status/words.ts'
import { momentWords } from './moment-words.ts'
import { MOST } from './rating-length.ts'
import type { StatusWords } from './words.ts'

let words: Record<'zh' | 'en', StatusWords>
beforeAll(async () => {
  vi.stubGlobal('__GK_LANG__', 'zh')
  const { zh, en } = await import('./words.ts')
  words = { zh, en }
})

test.each(['zh', 'en'] as const)('the widget says what the public page says, in %s', (lang) => {
  const said: Record<string, unknown> = words[lang]
  const shared = Object.keys(STATUS_WORDS).filter((key) => typeof said[key] === 'string')
  expect(shared.length).toBeGreaterThan(20)
  const reworded = ['lost']
  for (const key of shared.filter((one) => !reworded.includes(one)))
    expect(said[key], key).toBe(STATUS_WORDS[key as keyof typeof STATUS_WORDS][lang])
  expect(words[lang].title).toBe(PAGE_WORDS.status[lang])
  expect(words[lang].rateUnreachable).toBe(ACTING_WORDS.unreachable[lang])
  expect(words[lang].chooseScore).toBe(ACTING_WORDS.chooseScore[lang])
  expect(words[lang].scores).toEqual(([1, 2, 3, 4, 5] as const).map((score) => SCORE_WORDS[score][lang]))
  for (const [light, word] of Object.entries(words[lang].lights))
    expect(word).toBe(LIGHT_WORDS[light as keyof typeof LIGHT_WORDS][lang])
})

test.each(['zh', 'en'] as const)('and an instant as the public page does, in %s', (lang) => {
  for (const at of ['2026-11-22T23:30:00+08:00', '2026-03-01T00:00:00Z', 'not a date'])
    expect(momentWords(at, lang)).toBe(momentOfPage(at, lang))
})

test('a comment is as long as the contract allows', () => {
  expect(MOST).toBe(LENGTHS.comment)
})
