import { expect, it } from 'vitest'
import { dutyMatches } from './duty-match.ts'
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
