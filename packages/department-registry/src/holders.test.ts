import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days, registries } from '../tests/generated-registry.ts'
import { holdersProblems } from './holders-problems.ts'
import { postsOf, recordName, whoHolds } from './holders.ts'
import { POST_ROLES, type PostRole } from './person.ts'
import { createRegistry, registryOf, type RegistryInput } from './registry.ts'
import { departmentId, personId, staffedBureau, staffedRegistry } from './testing.ts'

const registry = staffedRegistry()
const holding = (department: string, role: PostRole, on: string) =>
  whoHolds(registry, { department: departmentId(department), role }, on)
const who = (department: string, role: PostRole, on: string) =>
  holding(department, role, on).map((one) => `${recordName(one, 'zh')}${one.away ? '×' : ''}`)

describe('who holds a post', () => {
  it.each<[string, PostRole, string, string[]]>([
    ['office', 'head', '2019-02-28', []],
    ['office', 'head', '2019-03-01', ['方远']],
    ['office', 'head', '2023-06-30', ['方远']],
    ['office', 'head', '2023-07-01', ['段青']],
    ['reading', 'head', '2024-01-01', ['方远']],
    ['office', 'head', '2024-05-05', ['段青']],
    ['office', 'head', '2024-05-06', ['段青×', '葛兰（代段青）']],
    ['office', 'head', '2024-05-13', ['段青×', '葛兰（代段青）×', '贺松（代段青）']],
    ['office', 'head', '2024-05-18', ['段青']],
    ['office', 'liaison', '2024-05-12', ['葛兰']],
    ['office', 'liaison', '2024-05-18', ['葛兰×', '贺松（代葛兰）']],
    ['museum', 'head', '2024-05-18', []],
  ])('%s %s on %s', (department, role, on, expected) => expect(who(department, role, on)).toEqual(expected))

  it('names a stand-in in English as acting for the holder', () => {
    expect(holding('office', 'head', '2024-05-06').map((one) => recordName(one, 'en'))).toEqual([
      '段青',
      'Ge Lan (acting for 段青)',
    ])
  })

  it('gives a person their posts of the day and what they stand in for', () => {
    const posts = postsOf(registry, personId('s-4'), '2024-05-14')
    expect(posts.map(({ department, role, actingFor }) => [department, role, actingFor?.name ?? null])).toEqual([
      ['office', 'head', '段青'],
      ['office', 'liaison', '葛兰'],
      ['office', 'handler', '葛兰'],
      ['collection', 'handler', null],
    ])
  })

  it('leaves somebody who can act wherever anybody holds the post', () => {
    fc.assert(
      fc.property(registries, days, (data, on) => {
        const generated = registryOf(data)
        for (const { id } of data.departments) {
          for (const role of POST_ROLES) {
            const held = whoHolds(generated, { department: id, role }, on)
            const own = held.filter(({ actingFor }) => actingFor === null)
            expect(own.length > 0).toBe(held.some(({ away }) => !away))
            for (const one of held) expect(one.from <= on && (one.to === null || on <= one.to)).toBe(true)
            for (const one of held) expect(postsOf(generated, one.person, on)).toContainEqual(one)
          }
        }
      }),
    )
  })
})

describe('people that make an answer impossible are refused', () => {
  const person = (id: string, ...posts: object[]) => ({ id, name: id, posts })
  const post = { department: 'office', role: 'head', from: '2024-01-01' }
  const acts = (of: string, by: string, more: object = {}) => ({
    of,
    by,
    from: '2024-01-01',
    to: '2024-12-31',
    ...more,
  })
  const three = [person('a'), person('b'), person('c')]
  it.each<[string, object, string]>([
    ['an id twice', { people: [person('a'), person('a')] }, 'the person id a is used twice'],
    [
      'an account twice',
      {
        people: [
          { ...person('a'), account: 'x' },
          { ...person('b'), account: 'x' },
        ],
      },
      'the account x is used twice',
    ],
    [
      'a department that is missing',
      { people: [person('a', { ...post, department: 'zz' })] },
      'zz is not in the registry',
    ],
    ['a term that runs backwards', { people: [person('a', { ...post, to: '2023-01-01' })] }, 'before it starts'],
    ['the same post twice at once', { people: [person('a', post, { ...post, from: '2025-01-01' })] }, 'overlap'],
    [
      'a stand-in that is missing',
      { people: three, standIns: [acts('a', 'z')] },
      'the person z is not in the registry',
    ],
    ['a stand-in for oneself', { people: three, standIns: [acts('a', 'a')] }, 'cannot stand in for themselves'],
    ['two for each other', { people: three, standIns: [acts('a', 'b'), acts('b', 'a')] }, 'is led back to a'],
    [
      'a longer circle',
      { people: three, standIns: [acts('a', 'b'), acts('b', 'c', { roles: ['head'] }), acts('c', 'a')] },
      'is led back',
    ],
  ])('%s', (_, people, message) => {
    expect(() => createRegistry({ ...staffedBureau, standIns: [], ...people } as RegistryInput)).toThrow(message)
  })
  it.each<[string, object[]]>([
    ['on other days', [acts('a', 'b', { to: '2024-06-30' }), acts('b', 'a', { from: '2024-07-01' })]],
    ['for other roles', [acts('a', 'b', { roles: ['head'] }), acts('b', 'a', { roles: ['liaison'] })]],
    ['in other departments', [acts('a', 'b', { department: 'office' }), acts('b', 'a', { department: 'museum' })]],
  ])('two may stand in for each other %s', (_, standIns) => {
    expect(createRegistry({ ...staffedBureau, people: three, standIns } as RegistryInput).data.standIns).toHaveLength(2)
  })
})

describe('what is untidy about people', () => {
  const codes = (input: RegistryInput, on: string) =>
    holdersProblems(createRegistry(input), on).map(({ code, department, person }) => [code, department ?? person])
  it('is a division without a head or a liaison officer', () => {
    expect(codes(staffedBureau, '2024-03-01')).toEqual([
      ['no-head', 'collection'],
      ['no-liaison', 'collection'],
      ['no-liaison', 'reading'],
    ])
  })
  it('is two heads at once, a term that outlives its department, one before it is founded, a stand-in for nothing', () => {
    const input: RegistryInput = {
      ...staffedBureau,
      people: [
        { id: 'a', name: '甲', posts: [{ department: 'office', role: 'head', from: '2020-01-01' }] },
        { id: 'b', name: '乙', posts: [{ department: 'office', role: 'head', from: '2021-01-01' }] },
        { id: 'c', name: '丙', posts: [{ department: 'service', role: 'handler', from: '2021-01-01' }] },
        { id: 'd', name: '丁', posts: [] },
      ],
      standIns: [
        { of: 'd', by: 'a', from: '2022-01-01', to: '2025-12-31' },
        { of: 'a', by: 'd', roles: ['head'], from: '2023-01-01', to: '2023-12-31' },
      ],
    }
    const found = codes({ ...input, standIns: input.standIns?.slice(0, 1) }, '2023-05-01')
    expect(found).toContainEqual(['overlapping-terms', 'office'])
    expect(found).toContainEqual(['dissolved-department', 'service'])
    expect(found).toContainEqual(['stand-in-without-post', 'd'])
    expect(codes({ ...input, standIns: input.standIns?.slice(1) }, '2023-05-01')).toContainEqual(['stand-in-gone', 'd'])
    const early = {
      id: 'e',
      name: '戊',
      posts: [{ department: 'reading', role: 'handler' as const, from: '2021-01-01' }],
    }
    expect(codes({ ...input, standIns: [], people: [early] }, '2021-06-01')).toContainEqual([
      'not-yet-founded',
      'reading',
    ])
  })
})
