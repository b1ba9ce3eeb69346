import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registryChanges } from './changes.ts'
import { registries } from '../tests/generated-registry.ts'
import { orphanedBy, workAfter, type OpenWork } from './open-work.ts'
import { createRegistry, heirsOn, registryOf, type RegistryInput } from './registry.ts'
import { departmentId, personId, staffedBureau, staffedRegistry } from './testing.ts'

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const TODAY = '2024-06-03'
const before = staffedRegistry()
const work = (department: string | null, person: string | null = null): OpenWork => ({
  kind: 'message',
  id: `m-${department}-${person}`,
  title: '一件留言',
  department: department === null ? null : departmentId(department),
  person: person === null ? null : personId(person),
  href: '/x',
  follows: true,
})
const with_ = (change: (input: RegistryInput) => RegistryInput) => createRegistry(change(copyOf(staffedBureau)))
const department = (id: string, fields: object) =>
  with_((input) => ({
    ...input,
    departments: input.departments.map((one) => (one.id === id ? { ...one, ...fields } : one)),
  }))
const people = (change: (people: NonNullable<RegistryInput['people']>) => RegistryInput['people']) =>
  with_((input) => ({ ...input, standIns: [], people: change(input.people ?? []) }))

describe('open work of a department', () => {
  const mine = [work('museum'), work('office')]
  it('moves to the only heir', () => {
    const after = department('museum', { dissolved: '2024-07-01', heirs: ['reading'] })
    expect(workAfter(before, after, mine, TODAY)).toEqual({ moved: [{ work: mine[0], to: 'reading' }], orphaned: [] })
    expect(orphanedBy(before, after, mine, TODAY)).toBeNull()
  })
  it('that cannot follow must be handed to the heir first', () => {
    const after = department('museum', { dissolved: '2024-07-01', heirs: ['reading'] })
    const stays = { ...work('museum'), follows: false }
    expect(orphanedBy(before, after, [stays], TODAY)?.facts.orphaned).toEqual([
      { work: stays, reason: 'hand-over-first', heirs: ['reading'] },
    ])
  })
  it('moves through a chain to the last', () => {
    const after = with_((input) => ({
      ...input,
      departments: input.departments.map((one) =>
        one.id === 'museum'
          ? { ...one, dissolved: '2024-07-01', heirs: ['reading'] }
          : one.id === 'reading'
            ? { ...one, dissolved: '2025-01-01', heirs: ['collection'] }
            : one,
      ),
    }))
    expect(workAfter(before, after, [work('museum')], TODAY).moved).toMatchObject([{ to: 'collection' }])
  })
  it.each<[string, () => ReturnType<typeof createRegistry>, string, string[]]>([
    ['without an heir', () => department('museum', { dissolved: '2024-07-01' }), 'no-heir', []],
    [
      'with several heirs',
      () => department('museum', { dissolved: '2024-07-01', heirs: ['reading', 'office'] }),
      'several-heirs',
      ['reading', 'office'],
    ],
    [
      'that is taken out of the data',
      () => with_((input) => ({ ...input, departments: input.departments.filter(({ id }) => id !== 'museum') })),
      'department-removed',
      [],
    ],
  ])('is refused with its list: a department %s', (_, after, reason, heirs) => {
    expect(orphanedBy(before, after(), mine, TODAY)).toEqual({
      refused: 'orphans-open-work',
      facts: { orphaned: [{ work: mine[0], reason, heirs }] },
    })
  })
  it('is not the business of a change that leaves it as it was', () => {
    const after = department('reading', { phone: '000' })
    expect(workAfter(before, after, [work('service'), work('museum'), work(null)], TODAY)).toEqual({
      moved: [],
      orphaned: [],
    })
  })
})

describe('open work of a person', () => {
  const held = [work('office', 's-2')]
  const ended = (to: string) =>
    people((all) =>
      all.map((one) => (one.id === 's-2' ? { ...one, posts: one.posts?.map((post) => ({ ...post, to })) } : one)),
    )
  it('must be handed over before they leave, or are taken out', () => {
    expect(orphanedBy(before, ended(TODAY), held, TODAY)?.facts.orphaned).toMatchObject([{ reason: 'person-left' }])
    const removed = people((all) => all.filter(({ id }) => id !== 's-2'))
    expect(orphanedBy(before, removed, held, TODAY)?.facts.orphaned).toMatchObject([{ reason: 'person-removed' }])
  })
  it('stays with them when the term ends another day or another post begins in the department', () => {
    expect(orphanedBy(before, ended('2024-12-31'), held, TODAY)).toBeNull()
    const moved = people((all) =>
      all.map((one) =>
        one.id === 's-2'
          ? { ...one, posts: [{ department: 'office', role: 'handler' as const, from: '2024-06-01' }] }
          : one,
      ),
    )
    expect(orphanedBy(before, moved, held, TODAY)).toBeNull()
  })
  it('is left behind by a move to another department', () => {
    const moved = people((all) =>
      all.map((one) =>
        one.id === 's-2'
          ? { ...one, posts: [{ department: 'museum', role: 'head' as const, from: '2024-06-01' }] }
          : one,
      ),
    )
    expect(orphanedBy(before, moved, held, TODAY)?.facts.orphaned).toMatchObject([{ reason: 'person-left' }])
  })
})

describe('between any two registries', () => {
  const anyWork = fc.array(
    fc.record({
      department: fc.constantFrom(...[0, 1, 2, 3, 4].map((at) => `d-${at}`), null),
      person: fc.constantFrom('p-0', 'p-1', null),
    }),
  )
  it('work moves only to a living department, and nothing moves or is lost where nothing changes', () => {
    fc.assert(
      fc.property(registries, registries, anyWork, (a, b, given) => {
        const open = given.map(({ department: unit, person }) => work(unit, person))
        const [from, to] = [registryOf(a), registryOf(b)]
        const { moved, orphaned } = workAfter(from, to, open, TODAY)
        expect(moved.length + orphaned.length).toBeLessThanOrEqual(open.length)
        for (const one of moved) expect(to.byId.get(one.to)?.dissolved).toBeUndefined()
        for (const { work: lost } of orphaned.filter(({ reason }) => reason === 'no-heir')) {
          expect(lost.department && heirsOn(to, lost.department, '9999-12-31')).toEqual([])
        }
        expect(workAfter(from, from, open, TODAY)).toEqual({ moved: [], orphaned: [] })
      }),
    )
  })
  it('changes are told exactly where the data differs', () => {
    fc.assert(
      fc.property(registries, registries, (a, b) => {
        expect(registryChanges(a, a)).toEqual([])
        expect(registryChanges(a, copyOf(a))).toEqual([])
        if (JSON.stringify(a) !== JSON.stringify(b)) expect(registryChanges(a, b).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('what changed', () => {
  const told = (after: ReturnType<typeof createRegistry>) =>
    registryChanges(before.data, after.data).map(({ code, words }) => [code, words.zh])
  it('is told in words', () => {
    const names = [
      { name: '档案馆', nameEn: 'Archive Museum', from: '2010-01-01', to: '2024-12-31' },
      { name: '档案博物馆', nameEn: 'Museum of Archives', from: '2025-01-01' },
    ]
    expect(told(department('museum', { names }))).toEqual([
      ['department-renamed', '“档案馆”自2025-01-01更名为“档案博物馆”'],
    ])
    expect(told(department('museum', { dissolved: '2025-01-01', heirs: ['reading'], phone: '1' }))).toEqual([
      ['department-dissolved', '“档案馆”2025-01-01撤销，由利用处承接'],
      ['department-changed', '“档案馆”改动：电话'],
    ])
    const moved = people((all) =>
      all.map((one) =>
        one.id === 's-4'
          ? { ...one, posts: [{ department: 'museum', role: 'head' as const, from: '2024-06-01' }] }
          : one,
      ),
    )
    expect(told(moved)).toEqual([
      ['person-moved', '贺松任职由征集处承办人（2022-03-01至今）改为档案馆负责人（2024-06-01至今）'],
      ['stand-in-removed', '取消代理：葛兰代理段青（2024-05-06至2024-05-17）'],
      ['stand-in-removed', '取消代理：贺松代理葛兰（2024-05-13至2024-05-24）'],
    ])
  })
  it('is the order, where only that differs', () => {
    expect(told(with_((input) => ({ ...input, departments: [...input.departments].reverse() })))).toEqual([
      ['order-changed', '调整了排列次序'],
    ])
  })
})
