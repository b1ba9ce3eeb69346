import { isRefusal } from '@gongkai/contract-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSourceText, type SourceReading } from './reading.ts'
import { SOURCE_LENGTHS } from './values.ts'

const RULES = `服务办法
第一条　窗口九时开门。
第二条　费用为每件200元。`

function read(text: string): SourceReading {
  const found = readSourceText(text)
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}
const refused = (text: string) => {
  const found = readSourceText(text)
  return isRefusal(found) ? found.refused : null
}

describe('a text', () => {
  it('is read as clauses, the title first', () => {
    const { clauses, notes } = read(RULES)
    expect(clauses.map(({ role, label }) => `${role} ${label}`)).toEqual([
      'title 标题',
      'clause 第一条',
      'clause 第二条',
    ])
    expect(notes).toEqual([])
  })

  it('loses marks that turn its direction and characters that nobody sees, and says so', () => {
    const { clauses, notes } = read(RULES.replace('200', '\u202e002\u202c').replace('窗口', '窗\u200b口'))
    expect(clauses[1]?.text).toBe('窗口九时开门。')
    expect(clauses[2]?.text).toBe('费用为每件002元。')
    expect(notes).toEqual(['direction-marks-removed', 'hidden-characters-removed'])
  })

  it('may hold words of another script, but must be Chinese', () => {
    expect(read(RULES.replace('窗口', '窗口（مكتب）')).notes).toEqual(['right-to-left-text'])
    expect(refused('المادة الأولى: يفتح المكتب في التاسعة.')).toBe('source-not-chinese')
    expect(refused('Article 1 The window opens at nine. 第一条')).toBe('source-not-chinese')
    expect(refused(' \u200b\n\u202e ')).toBe('source-no-text')
    expect(refused('')).toBe('source-no-text')
  })

  it('keeps a place for a title that was not found', () => {
    const { clauses, notes } = read('第一条　窗口九时开门。\n第二条　费用为每件200元。')
    expect(clauses[0]).toMatchObject({ role: 'title', text: '' })
    expect(notes).toEqual(['title-missing'])
  })

  it('without numbers is read by its paragraphs', () => {
    const { clauses, notes } = read('节日期间服务时间安排的通知\n窗口在节日期间休息。\n网上服务照常。')
    expect(clauses.length).toBeGreaterThan(1)
    expect(notes).toEqual(['no-numbers'])
  })

  it('of 300 pages is read, and one that is longer is refused with the number', () => {
    const article = (n: number) => `第${n}条　${'申请人应当在规定的期限内提交材料并说明理由，'.repeat(4)}逾期视为放弃。`
    const pages = ['管理办法', ...Array.from({ length: 2000 }, (_, at) => article(at + 1))].join('\n')
    expect(read(pages).clauses).toHaveLength(2001)
    expect(readSourceText('条'.repeat(SOURCE_LENGTHS.text + 1))).toEqual({
      refused: 'source-text-too-long',
      facts: { characters: SOURCE_LENGTHS.text + 1, most: SOURCE_LENGTHS.text },
    })
    expect(refused('条'.repeat(SOURCE_LENGTHS.text * 3))).toBe('source-text-too-long')
  })

  it('of any characters is read or refused, never thrown at', () => {
    const piece = fc.constantFrom(
      '第一条',
      '（一）',
      '\n',
      '\u202e',
      '办法',
      'a',
      '１．',
      '\t',
      '。',
      '\ud800',
      '第十条之一　',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        const found = readSourceText(pieces.join(''))
        if (!isRefusal(found)) expect(found.clauses[0]?.role).toBe('title')
      }),
      { numRuns: 300 },
    )
  })
})
