import { describe, expect, it } from 'vitest'
import { sipaRegistryData } from './bureaus/sipa.ts'
import { parseDepartmentId } from './department.ts'
import { createRegistry, departmentsOn, heirsOn, nameOn, type RegistryInput } from './registry.ts'
import { departmentId, inventedRegistry } from './testing.ts'

describe('ids', () => {
  it('are words joined by hyphens', () => {
    expect(parseDepartmentId('public-service')).toBe('public-service')
    for (const wrong of ['', 'Office', '办公室', 'a--b', '-a', 'a-', 'a b', 'x'.repeat(41)]) {
      expect(parseDepartmentId(wrong), wrong).toBeNull()
    }
  })
})

describe('SIPA', () => {
  const sipa = createRegistry(sipaRegistryData)
  it('has its seven departments, each with duties', () => {
    const names = departmentsOn(sipa, '2026-11-22').map((one) => nameOn(sipa, one.id, '2026-11-22', 'zh'))
    expect(names).toEqual([
      '战略规划处',
      '办公室（宣传处）',
      '保护处',
      '运用促进处',
      '公共服务处',
      '国际合作交流处',
      '组织人事处',
    ])
    for (const one of sipa.data.departments) expect(one.duties.length, one.id).toBeGreaterThan(2)
  })
  it('has English names', () => {
    expect(nameOn(sipa, departmentId('protection'), '2024-01-01', 'en')).toBe('IP Protection Division')
  })
})

describe('over time', () => {
  const registry = inventedRegistry()
  it('a name is that of the day, or the nearest before, or the first', () => {
    const office = departmentId('office')
    expect(nameOn(registry, office, '2020-06-30', 'zh')).toBe('秘书处')
    expect(nameOn(registry, office, '2020-07-01', 'zh')).toBe('办公室（法规处）')
    expect(nameOn(registry, office, '1999-01-01', 'en')).toBe('Secretariat')
    expect(nameOn(registry, departmentId('service'), '2026-01-01', 'zh')).toBe('业务处')
    expect(() => nameOn(registry, departmentId('nobody'), '2026-01-01', 'zh')).toThrow('no department nobody')
  })
  it('heirs answer for a department that is gone', () => {
    expect(heirsOn(registry, departmentId('service'), '2022-02-28')).toEqual(['service'])
    expect(heirsOn(registry, departmentId('service'), '2022-03-01')).toEqual(['collection', 'reading'])
    expect(heirsOn(registry, departmentId('copying'), '2026-01-01')).toEqual(['reading'])
    expect(heirsOn(registry, departmentId('nobody'), '2026-01-01')).toEqual([])
  })
})

describe('wrong data is refused with its place', () => {
  type Rows = RegistryInput['departments']
  const name = (text: string, from = '2010-01-01', to?: string) => ({ name: text, nameEn: text, from, to })
  const a: Rows[number] = { id: 'a', kind: 'internal', names: [name('甲处')] }
  const b: Rows[number] = { id: 'b', kind: 'internal', names: [name('乙处')] }
  const gone = { dissolved: '2020-01-01' }
  it.each<[string, Rows, string]>([
    ['an id twice', [a, { ...b, id: 'a' }], 'the id a is used twice'],
    [
      'names that overlap',
      [{ ...a, names: [name('甲处', '2010-01-01', '2015-01-01'), name('丙处', '2015-01-01')] }],
      '甲处 and 丙处 overlap',
    ],
    [
      'a name without an end before another',
      [{ ...a, names: [name('甲处'), name('丙处', '2015-01-01')] }],
      'must end before 2015-01-01',
    ],
    ['a name that runs backwards', [{ ...a, names: [name('甲处', '2010-01-01', '2009-01-01')] }], 'before it starts'],
    ['one name for two', [a, { ...b, names: [name('甲 处')] }], 'a and b are both called 甲 处 on the same day'],
    ['a short name for two', [{ ...a, names: [{ ...name('甲处'), short: ['乙处'] }] }, b], 'both called 乙处'],
    [
      'an end before the beginning',
      [{ ...a, founded: '2020-01-01', dissolved: '2019-01-01' }],
      'not after it is founded',
    ],
    ['heirs of the living', [{ ...a, heirs: ['b'] }, b], 'has heirs but is not dissolved'],
    ['an heir that is missing', [{ ...a, ...gone, heirs: ['c'] }, b], 'its heir c is not in the registry'],
    [
      'a circle of heirs',
      [
        { ...a, ...gone, heirs: ['b'] },
        { ...b, ...gone, heirs: ['a'] },
      ],
      'leads back to a',
    ],
    ['its own heir', [{ ...a, ...gone, heirs: ['a'] }], 'leads back to a'],
    [
      'an heir gone before',
      [
        { ...a, ...gone, heirs: ['b'] },
        { ...b, dissolved: '2019-01-01' },
      ],
      'was dissolved before',
    ],
    [
      'an heir too late',
      [
        { ...a, ...gone, heirs: ['b'] },
        { ...b, founded: '2021-01-01' },
      ],
      'founded only on 2021-01-01',
    ],
    ['a wrong id', [{ ...a, id: '甲' }], 'is not an id'],
    ['a day that is none', [{ ...a, dissolved: '2020-02-30' }], 'departments[0].dissolved'],
    ['no department', [], 'departments'],
  ])('%s', (_, departments, message) => {
    const input: RegistryInput = { bureau: { name: '某局', nameEn: 'A bureau' }, departments }
    expect(() => createRegistry(input)).toThrow(message)
  })
  it('takes a name again once the other has given it up', () => {
    const first = { ...a, names: [name('甲处', '2010-01-01', '2014-12-31'), name('丙处', '2015-01-01')] }
    const second = { ...b, names: [name('甲处', '2015-01-01')] }
    const input = { bureau: { name: '某局', nameEn: 'A bureau' }, departments: [first, second] }
    expect(createRegistry(input).byId.size).toBe(2)
  })
})
