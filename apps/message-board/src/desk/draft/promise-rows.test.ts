import { describe, expect, it } from 'vitest'
import { completeRows, openProposals } from './promise-rows.ts'
import { choicesOf, insertedText } from './policy-choices.ts'

describe('promises of a draft', () => {
  const proposal = (what: string) => ({ what, dueOn: '2026-03-31', start: 0, end: 1, text: 'x' })

  it('are proposed until they are confirmed', () => {
    expect(openProposals([proposal('a'), proposal('b')], [{ what: 'a', dueOn: '2026-03-31' }])).toEqual([proposal('b')])
  })

  it('go out when both are said', () => {
    expect(
      completeRows([
        { what: ' a ', dueOn: '2026-03-31' },
        { what: '', dueOn: '2026-03-31' },
        { what: 'b', dueOn: '' },
      ]),
    ).toEqual([{ what: 'a', dueOn: '2026-03-31' }])
  })
})

describe('a policy to insert', () => {
  it('is cited with title, number, article and link', () => {
    const policy = {
      id: '1',
      title: '甲办法',
      number: '沪示〔2024〕6号',
      issuer: '示例局',
      date: '2024-06-20',
      state: 'in-force' as const,
      endedOn: null,
      supersededBy: null,
      url: 'https://example.gov.cn/6',
      link: { state: 'alive' as const, checkedAt: null, status: 200, title: null, message: '' },
      articles: [{ article: '第二条', text: '……' }],
      citation: '《甲办法》（沪示〔2024〕6号）',
    }
    expect(choicesOf([policy]).map(insertedText)).toEqual([
      '《甲办法》（沪示〔2024〕6号）（https://example.gov.cn/6）',
      '《甲办法》（沪示〔2024〕6号）第二条（https://example.gov.cn/6）',
    ])
    expect(choicesOf([{ ...policy, url: null }]).map(insertedText)[1]).toBe('《甲办法》（沪示〔2024〕6号）第二条')
  })
})
