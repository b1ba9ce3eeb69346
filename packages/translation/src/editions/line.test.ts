import { describe, expect, it } from 'vitest'
import { clauseName } from './clause-name.ts'
import { after, begun } from './currency-story.ts'
import { currencyOf } from './currency.ts'
import { currencyLine, currencyWords, dayInWords } from './line.ts'
import type { CurrencyLine } from './public.ts'

const named = (label: string, role: 'clause' | 'heading' | 'title' | 'paragraph' = 'clause') =>
  clauseName({ label, role }, 'en')

describe('what a clause is called in English', () => {
  it.each([
    ['第五条', 'Article 5'],
    ['第一百二十三条', 'Article 123'],
    ['第十条之一', 'Article 10-1'],
    ['第二章', 'chapter 2'],
    ['第二章第三节', 'chapter 2, section 3'],
    ['第五条第二款', 'Article 5, paragraph 2'],
    ['一、', 'clause 1'],
    ['二、（三）', 'clause 2(3)'],
    ['二、（三）1.', 'clause 2(3), item 1'],
    ['三、②', 'clause 3(2)'],
    ['前言', 'opening paragraph'],
    ['前言2', 'opening paragraph 2'],
    ['落款', 'closing paragraph'],
    ['附件', '“附件”'],
  ])('%s is %s', (label, name) => expect(named(label)).toBe(name))

  it('is said in words where the text has no number', () => {
    expect(named('标题', 'title')).toBe('the title')
    expect(named('', 'paragraph')).toBe('a paragraph without a number')
    expect(clauseName({ label: '二、', role: 'clause' }, 'zh')).toBe('二')
  })
})

const LINE: CurrencyLine = {
  translatedOn: '2024-03-03',
  fromVersion: 2,
  oldest: null,
  version: 3,
  standing: 'stale',
  changed: [{ clause: 'c5', label: '第五条', role: 'clause', change: 'edited', effects: ['amount'] }],
  wording: 0,
  tentative: false,
}

describe('the currency line', () => {
  it('says when it was translated, from what, and what has changed since', () => {
    expect(currencyWords(LINE, 'en')).toBe(
      'Translated 3 March 2024 from version 2. The Chinese text has since changed: Article 5, the amount.',
    )
    expect(currencyWords(LINE, 'zh')).toBe('译于2024年3月3日，依据中文第2版。中文此后有改动：第五条（金额、数量）。')
  })

  it('names new and removed clauses, and counts what is beyond reading', () => {
    const of = (change: 'new' | 'gone') => ({ ...LINE, changed: LINE.changed.map((one) => ({ ...one, change })) })
    expect(currencyWords(of('new'), 'en')).toContain('changed: Article 5, which is new.')
    expect(currencyWords(of('gone'), 'zh')).toContain('第五条（已删除）')
    const many = { ...LINE, changed: Array.from({ length: 9 }, () => LINE.changed[0] ?? []).flat(), wording: 2 }
    expect(currencyWords(many, 'en')).toContain('; and 3 more. The wording of 2 clauses')
  })

  it('says that it agrees, and that an expert has still to confirm it', () => {
    const current: CurrencyLine = { ...LINE, standing: 'current', changed: [], tentative: true }
    expect(currencyWords(current, 'en')).toBe(
      'Translated 3 March 2024 from version 2. It agrees with the Chinese text of today. Tentative: an expert has still to confirm it.',
    )
    expect(currencyWords({ ...current, tentative: false }, 'zh')).toBe(
      '译于2024年3月3日，依据中文第2版。与现行中文一致。',
    )
    expect(dayInWords('2026-12-09', 'en')).toBe('9 December 2026')
  })

  it('does not say that a clause which an edition left as it was stands for the version of that edition', () => {
    const story = after(begun(['a', 'b']), { kind: 'edit', clause: 'a', effects: ['amount'] })
    const details = { translatedOn: '2026-04-20', source: { version: 3, sha256: '' }, tentative: false }
    const line = currencyLine(details, 3, currencyOf(story))
    expect(line.oldest).toBe(1)
    expect(currencyWords(line, 'en')).toContain('20 April 2026 from version 3, in part still from version 1.')
    expect(currencyWords(line, 'zh')).toContain('依据中文第3版，部分条款仍依据第1版。')
  })

  it('is made from how the clauses stand', () => {
    const story = [
      { kind: 'edit', clause: 'a', effects: ['date', 'duty', 'wording'] },
      { kind: 'edit', clause: 'b', effects: ['wording'] },
    ].reduce((at, one) => after(at, one as Parameters<typeof after>[1]), begun(['a', 'b', 'c']))
    const details = { translatedOn: '2024-03-03', source: { version: 1, sha256: '' }, tentative: false }
    expect(currencyLine(details, 3, currencyOf(story))).toEqual({
      ...{
        translatedOn: '2024-03-03',
        fromVersion: 1,
        oldest: null,
        version: 3,
        standing: 'stale',
        wording: 1,
        tentative: false,
      },
      changed: [{ clause: 'a', label: 'a', role: 'clause', change: 'edited', effects: ['date', 'duty'] }],
    })
  })
})
