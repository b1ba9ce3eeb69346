import { expect, it } from 'vitest'
import { dutyMatches } from './duty-match.ts'
import { sipaRegistryData } from './bureaus/sipa.ts'
import { createRegistry, type RegistryInput } from './registry.ts'
import { inventedBureau } from './testing.ts'

const DUTIES: Readonly<Record<string, RegistryInput['departments'][number]['duties']>> = {
  office: [{ text: '信息公开', phrases: [{ phrase: '信息公开', weight: 5 }, { phrase: '信息' }] }],
  museum: [
    {
      text: '展览',
      phrases: [
        { phrase: '展览', weight: 3 },
        { phrase: 'VR', weight: 2 },
      ],
    },
    { text: '旧事', phrases: [{ phrase: '信息', weight: 9 }], to: '2020-12-31' },
  ],
}
const registry = createRegistry({
  ...inventedBureau,
  departments: inventedBureau.departments.map((one) => ({ ...one, duties: DUTIES[one.id] ?? [] })),
})

it('counts a phrase once, with its weight, and not again inside a longer one', () => {
  expect(dutyMatches(registry, '申请信息公开，信息公开多久答复', '2024-01-01')).toEqual([
    { department: 'office', score: 5, duties: ['信息公开'], phrases: [{ phrase: '信息公开', weight: 5, at: 2 }] },
  ])
  expect(dutyMatches(registry, '信息公开的信息', '2024-01-01')[0]?.score).toBe(6)
})
it('puts the best first, with the place of each phrase in the text, whatever its width', () => {
  expect(dutyMatches(registry, '想看ｖｒ展览的信息', '2024-01-01')).toMatchObject([
    {
      department: 'museum',
      score: 5,
      phrases: [
        { phrase: '展览', at: 4 },
        { phrase: 'VR', at: 2 },
      ],
    },
    { department: 'office', score: 1 },
  ])
})
it('asks only the duties of the day', () => {
  expect(dutyMatches(registry, '信息', '2020-12-31')[0]?.department).toBe('museum')
  expect(dutyMatches(registry, '信息', '2021-01-01')[0]?.department).toBe('office')
  expect(dutyMatches(registry, '别的', '2021-01-01')).toEqual([])
})

it.each([
  ['我想用专利去银行质押贷款，贴息怎么申请', 'promotion'],
  ['参展时发现对面展位的产品侵权，找谁投诉', 'protection'],
  ['个人申请专利，费用减缴要什么材料', 'public-service'],
  ['今年的三公经费在哪里看', 'office'],
  ['我们是外资企业，想了解英文网站什么时候更新', 'international'],
  ['知识产权职称什么时候报名', 'personnel'],
  ['地方立法征求意见稿怎么提意见', 'planning'],
])('%s is first proposed to %s', (text, department) => {
  expect(dutyMatches(createRegistry(sipaRegistryData), text, '2026-03-02')[0]?.department).toBe(department)
})
