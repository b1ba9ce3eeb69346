import { LENGTHS } from '@gongkai/messages'
import { LIGHT_WORDS } from '@gongkai/ui'
import { beforeAll, expect, test, vi } from 'vitest'
import { PAGE_WORDS } from '../../public/page/words.ts'
import { momentWords as momentOfPage } from '../../public/page/when.ts'
import { ACT_WORDS as PAGE_ACTS } from '../../public/status/act-words.ts'
import { ACTING_WORDS } from '../../public/status/acting-words.ts'
import { SCORE_WORDS, STATUS_WORDS } from '../../public/status/words.ts'
import { momentWords } from './moment-words.ts'
import { MOST } from './acts/lengths.ts'
import type { ActWords } from './acts/words.ts'
import type { StatusWords } from './words.ts'

let words: Record<'zh' | 'en', StatusWords>
let acts: Record<'zh' | 'en', ActWords>
beforeAll(async () => {
  vi.stubGlobal('__GK_LANG__', 'zh')
  const { zh, en } = await import('./words.ts')
  words = { zh, en }
  const module = await import('./acts/words.ts')
  acts = { zh: module.zh, en: module.en }
})

test.each(['zh', 'en'] as const)('the widget says what the public page says, in %s', (lang) => {
  const said: Record<string, unknown> = words[lang]
  const shared = Object.keys(STATUS_WORDS).filter((key) => typeof said[key] === 'string')
  expect(shared.length).toBeGreaterThan(20)
  const reworded = ['lost']
  for (const key of shared.filter((one) => !reworded.includes(one)))
    expect(said[key], key).toBe(STATUS_WORDS[key as keyof typeof STATUS_WORDS][lang])
  expect(words[lang].title).toBe(PAGE_WORDS.status[lang])
  const scores = ([1, 2, 3, 4, 5] as const).map((score) => SCORE_WORDS[score][lang])
  expect([words[lang].scores, acts[lang].scores]).toEqual([scores, scores])
  for (const [light, word] of Object.entries(words[lang].lights))
    expect(word).toBe(LIGHT_WORDS[light as keyof typeof LIGHT_WORDS][lang])
})

test.each(['zh', 'en'] as const)('and an instant as the public page does, in %s', (lang) => {
  for (const at of ['2026-11-22T23:30:00+08:00', '2026-03-01T00:00:00Z', 'not a date'])
    expect(momentWords(at, lang)).toBe(momentOfPage(at, lang))
})

test.each(['zh', 'en'] as const)('what may be done is told as on the public page, in %s', (lang) => {
  const said = acts[lang]
  for (const key of ['chooseScore', 'unreachable', 'sending'] as const) expect(said[key]).toBe(ACTING_WORDS[key][lang])
  for (const key of ['rateTitle', 'comment', 'commentHint', 'rate'] as const)
    expect(said[key]).toBe(STATUS_WORDS[key][lang])
  const { supplement, reopen, withdraw } = said
  const page = (key: keyof typeof PAGE_ACTS) => PAGE_ACTS[key][lang]
  expect([supplement.text, supplement.label, supplement.hint, supplement.send]).toEqual(
    (['askedPaused', 'supplement', 'supplementHint', 'sendSupplement'] as const).map(page),
  )
  expect([reopen.title, reopen.text, reopen.label, reopen.send]).toEqual(
    (['reopenTitle', 'reopenText', 'reopenReason', 'reopen'] as const).map(page),
  )
  expect([withdraw.title, withdraw.text, withdraw.label, withdraw.send]).toEqual(
    (['withdrawTitle', 'withdrawText', 'withdrawReason', 'withdraw'] as const).map(page),
  )
  expect([supplement.need, reopen.need]).toEqual([ACTING_WORDS.needSupplement[lang], ACTING_WORDS.needReason[lang]])
})

test('texts are as long as the contract allows', () => {
  const { comment, supplement, reason } = LENGTHS
  expect(MOST).toEqual({ comment, supplement, reason })
})
