import { describe, expect, it } from 'vitest'
import { limitWords } from './limit-words.ts'

const limit = (light: Parameters<typeof limitWords>[0]['light'], daysLeft: number) =>
  ({
    due: '2026-12-01',
    provisional: false,
    range: ['2026-12-01', '2026-12-01'],
    daysLeft,
    light,
    text: '',
    explain: [],
  }) as Parameters<typeof limitWords>[0]

describe('limitWords', () => {
  it.each([
    ['on-time', 5, '● 剩 5 日', '● 5 days left'],
    ['due-soon', 1, '▲ 剩 1 日', '▲ 1 day left'],
    ['due-soon', 0, '▲ 今日到期', '▲ due today'],
    ['late', -2, '■ 逾期 2 日', '■ 2 days late'],
    ['late', -1, '■ 逾期 1 日', '■ 1 day late'],
    ['late', 0, '■ 已逾期', '■ late'],
    ['met', 0, '✓ 按时', '✓ on time'],
    ['missed', 0, '■ 逾期答复', '■ was late'],
  ] as const)('%s with %i days', (light, days, zh, en) => {
    const say = (lang: 'zh' | 'en') => {
      const { shape, word } = limitWords(limit(light, days), lang)
      return `${shape} ${word}`
    }
    expect(say('zh')).toBe(zh)
    expect(say('en')).toBe(en)
  })
})
