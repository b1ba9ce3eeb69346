import { expect, it } from 'vitest'
import { saidTime } from './parts.ts'
import { seriesParts } from './series.ts'
import type { ReportSection } from './views.ts'

it('says days as people write them, in either language', () => {
  expect(saidTime('2026-08-12T14:00', 'zh')).toBe('2026年8月12日14:00')
  expect(saidTime('2026-12-03T09:30', 'en')).toBe('3 December 2026, 09:30')
})

it('says what a season lacks with the marks of its language', () => {
  const section: ReportSection = {
    id: 'questions',
    title: 'Questions',
    missing: 'None.',
    lines: [],
    figures: [],
    tables: [],
  }
  const activity = { activity: 'a', title: 'A day', startsAt: '2026-08-12T14:00', sections: [section] }
  const whatIn = (lang: 'zh' | 'en') => seriesParts([activity], lang).missing[0]?.what
  expect(whatIn('zh')).toBe('Questions：None.')
  expect(whatIn('en')).toBe('Questions: None.')
})
