import { expect, it } from 'vitest'
import { byNeed, coverageChoice, isAsked } from './chosen.ts'
import { sheetOf } from './sheet.ts'

type Row = Parameters<typeof isAsked>[0]
const row = (more: Partial<Row> = {}): Row => ({
  currency: 'current',
  importance: 'normal',
  language: 'en',
  document: 'fee-reduction',
  title: '专利费用减缴办法',
  titleTranslated: 'Measures on Reducing Patent Fees',
  staleSince: null,
  ...more,
})
const asked = (query: Record<string, string>) => isAsked(row(), coverageChoice(query), () => '沪知示〔2022〕2号')

it('is found by either title, the number and the name in the address, within a language and an importance', () => {
  for (const q of ['减缴', 'patent fees', '〔2022〕2号', 'fee-reduction', '减缴 fees'])
    expect([q, asked({ q })]).toEqual([q, true])
  expect(asked({ q: 'trade mark' })).toBe(false)
  expect([asked({ language: 'en' }), asked({ language: 'fr' })]).toEqual([true, false])
  expect([asked({ importance: 'normal' }), asked({ importance: 'high' })]).toEqual([true, false])
  expect(coverageChoice({ currency: 'nonsense', importance: 'x' })).toMatchObject({ currency: '', importance: '' })
})

it('stands by need: stale before untranslated, important before others, the oldest first', () => {
  const rows = [
    row({ document: 'untranslated', currency: 'untranslated', importance: 'high' }),
    row({ document: 'new', currency: 'stale', staleSince: '2026-02-01' }),
    row({ document: 'old', currency: 'stale', staleSince: '2025-02-01' }),
    row({ document: 'important', currency: 'stale', importance: 'high', staleSince: '2026-05-01' }),
  ]
  expect(byNeed(rows).map(({ document }) => document)).toEqual(['important', 'old', 'new', 'untranslated'])
})

it('a table for a spreadsheet keeps commas and quotes, and runs nothing', () => {
  expect(
    sheetOf([
      ['a,b', 'say "x"'],
      ['=1+1', '第一条'],
    ]),
  ).toBe('\uFEFF"a,b","say ""x"""\r\n\'=1+1,第一条\r\n')
})
