import { describe, expect, it } from 'vitest'
import { clauseName } from '../editions/clause-name.ts'
import { englishLabel } from './clause-label.ts'
import { excerptOf } from './excerpt.ts'
import { searchText, searchWords, stemOf } from './search-words.ts'

describe('a search', () => {
  it.each([
    ['licences', 'license'],
    ['licensing', 'licensed'],
    ['infringing', 'infringement'],
    ['fees', 'fee'],
    ['subsidies', 'subsidy'],
    ['pledged', 'pledge'],
    ['patentee’s', 'patentees'],
    ['organisation', 'organization'],
    ['trademarks', 'trade mark'],
    ['businesses', 'business'],
  ])('takes %s and %s for the same', (one, other) => expect(searchText(one)).toBe(searchText(other)))

  it.each([
    ['ruling', 'rule'],
    ['patent', 'parent'],
    ['access', 'acces'],
  ])('keeps %s and %s apart', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)))

  it('leaves out what says nothing, unless nothing else was typed', () => {
    expect(searchWords('How do I reduce the patent fees?')).toBe('reduc patent fee?')
    expect(searchWords('who')).toBe('who')
    expect(searchWords('专利 质押')).toBe('专利 质押')
  })
})

describe('an excerpt', () => {
  it('shows the words sought in their surroundings, whole words only', () => {
    const text = `${'Before. '.repeat(40)}The licensee pays the licence fee within ten days. ${'After. '.repeat(40)}`
    const found = excerptOf(text, searchWords('licensing fees'))
    expect(found?.marks.map(({ start, end }) => found.text.slice(start, end))).toEqual(['licensee', 'licence', 'fee'])
    expect(found?.text).toMatch(/^…Before\..*After\.?…$/)
    expect(excerptOf(text, 'nothing')).toBeNull()
  })

  it('finds Chinese by what was typed', () => {
    const found = excerptOf('向银行申请专利权质押贷款的，应当提交下列材料。', searchWords('质押贷款'))
    expect(found?.marks.map(({ start, end }) => found.text.slice(start, end))).toEqual(['质押贷款'])
  })
})

it.each([
  ['第五条', 'Article 5'],
  ['第二十一条', 'Article 21'],
  ['第十条之一', 'Article 10-1'],
  ['第一章', 'Chapter 1'],
  ['二、（三）', 'Clause 2(3)'],
  ['十二、', 'Clause 12'],
  ['（四）', 'Item (4)'],
  ['（二）1.', 'Item (2), item 1'],
  ['附件', '附件'],
  ['', ''],
])('the number %s is read as %s', (label, english) => expect(englishLabel(label)).toBe(english))

it.each(['第五条', '第十条之一', '第二章第三节', '一、', '二、（三）', '二、（三）1.', '三、②'])(
  'a reader finds %s in the margin by the name that the currency line gives it',
  (label) => expect(englishLabel(label).toLowerCase()).toBe(clauseName({ label, role: 'clause' }, 'en').toLowerCase()),
)
