import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sipaRegistryData } from './bureaus/sipa.ts'
import { createRegistry } from './registry.ts'
import { resolveName } from './resolve-name.ts'
import { inventedRegistry } from './testing.ts'

const sipa = createRegistry(sipaRegistryData)
const DAY = '2024-05-01'
const ALL = ['planning', 'office', 'protection', 'promotion', 'public-service', 'international', 'personnel']

describe('names as documents print them', () => {
  it.each([
    ['战略规划处', 'planning'],
    ['办公室（宣传处）', 'office'],
    ['办公室(宣传处)', 'office'],
    ['办公室 （宣传处 ）', 'office'],
    ['办公室〔宣传处〕', 'office'],
    ['办公室【宣传处】', 'office'],
    ['办公室宣传处', 'office'],
    ['办公室', 'office'],
    ['局办公室', 'office'],
    ['宣传处', 'office'],
    [' 保 护　处、', 'protection'],
    ['市知识产权局保护处', 'protection'],
    ['运用促进处', 'promotion'],
    ['公共服务处\u200b', 'public-service'],
    ['国际合作交流处', 'international'],
    ['组织人事处', 'personnel'],
    ['人事处', 'personnel'],
  ])('%s', (printed, id) => expect(resolveName(sipa, printed, DAY)).toMatchObject({ kind: 'department', id }))

  it('gives the name of the day, whatever was printed', () => {
    expect(resolveName(sipa, '办公室', DAY)).toEqual({ kind: 'department', id: 'office', name: '办公室（宣传处）' })
  })
})

describe('groups', () => {
  it.each([
    ['各部门', '各部门'],
    ['局各部门', '各部门'],
    ['机关各处室', '各处室'],
    ['各处（室）', '各处室'],
    ['各处(室)', '各处室'],
    ['各处', '各处室'],
  ])('%s', (printed, group) => {
    expect(resolveName(sipa, printed, DAY)).toMatchObject({ kind: 'group', group, members: ALL })
  })
  it('have the internal departments of the day as members', () => {
    const registry = inventedRegistry()
    const members = (date: string) => resolveName(registry, '各部门', date)
    expect(members('2014-12-31')).toMatchObject({ members: ['office', 'service', 'copying', 'reading-old'] })
    expect(members('2022-02-28')).toMatchObject({ members: ['office', 'service', 'reading-old'] })
    expect(members('2022-03-01')).toMatchObject({ members: ['office', 'collection', 'reading'] })
  })
  it.each([
    '有关部门',
    '各业务处室',
    '各有关部门',
    '相关处室',
    '局有关部门',
    '其他有关单位',
    '各区局',
    '各区知识产权局',
  ])('%s is open: a person must say who is meant', (printed) => {
    expect(resolveName(sipa, printed, DAY)).toMatchObject({
      kind: 'group',
      group: printed,
      members: [],
      openEnded: true,
    })
  })
  it.each(['各区', '各部门负责人', '各位代表', '部门', '有关', '各处罚决定'])('%s is none', (printed) => {
    expect(resolveName(sipa, printed, DAY).kind).toBe('unknown')
  })
})

describe('names over time', () => {
  const registry = inventedRegistry()
  it('are looked up on the day', () => {
    expect(resolveName(registry, '秘书处', '2015-01-01')).toEqual({ kind: 'department', id: 'office', name: '秘书处' })
    expect(resolveName(registry, '秘书处', '2024-01-01')).toEqual({
      kind: 'department',
      id: 'office',
      name: '办公室（法规处）',
    })
  })
  it('lead to the only heir, over several steps, and to nobody when there are two', () => {
    expect(resolveName(registry, '复制处', '2014-06-01')).toMatchObject({ id: 'copying' })
    expect(resolveName(registry, '复制处', '2016-06-01')).toMatchObject({ id: 'reading-old' })
    expect(resolveName(registry, '复制处', '2024-06-01')).toMatchObject({ id: 'reading', name: '利用处' })
    expect(resolveName(registry, '业务处', '2024-06-01').kind).toBe('unknown')
  })
})

describe('an unknown name', () => {
  it.each([
    ['宣传科', ['办公室（宣传处）']],
    ['战略规化处', ['战略规划处']],
    ['国际合作交流', ['国际合作交流处']],
    ['运用促进局', ['运用促进处']],
    ['市财政局', []],
    ['', []],
  ])('%s has its nearest names', (printed, nearest) => {
    const found = resolveName(sipa, printed, DAY)
    expect(found.kind === 'unknown' && found.nearest.slice(0, nearest.length || undefined)).toEqual(nearest)
  })
  it('is never taken for a department, however it is cut or spelt', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'办公室宣传处战略规划保护（） ，局') }), (printed) => {
        const found = resolveName(sipa, printed, DAY)
        if (found.kind !== 'department') return
        const letters = printed.replace(/[^\p{Script=Han}]/gu, '').replace(/^局/u, '')
        expect(['办公室宣传处', '办公室', '宣传处', '战略规划处', '规划处', '保护处']).toContain(letters)
      }),
    )
  })
  it('is a text too long for any name, without a search', () => {
    const long = '原局'.repeat(500_000)
    expect(resolveName(sipa, long, DAY)).toEqual({ kind: 'unknown', printed: long, nearest: [], candidates: [] })
  })
  it('needs a day', () => expect(() => resolveName(sipa, '办公室', '今天')).toThrow('not a day'))
})

describe('names as strange as documents make them', () => {
  const registry = createRegistry({
    bureau: { name: '云州市水务局', nameEn: 'Yunzhou Water Bureau' },
    departments: [
      {
        id: 'office',
        kind: 'internal',
        names: [
          { name: '综合处', nameEn: 'General', from: '2012-01-01', to: '2018-12-31' },
          { name: '办公室（综合处）', nameEn: 'Office', short: ['局办'], from: '2019-01-01' },
        ],
      },
      {
        id: 'law',
        kind: 'internal',
        names: [{ name: '政策法规处（行政审批处）', nameEn: 'Law', short: ['法规处'], from: '2012-01-01' }],
        aliases: [{ name: '审批处', to: '2020-12-31' }, { name: '管理处' }],
      },
      {
        id: 'drainage',
        kind: 'internal',
        names: [{ name: '排水处', nameEn: 'Drainage', short: ['管理处'], from: '2012-01-01' }],
        dissolved: '2021-01-01',
        heirs: ['pipes', 'sewage'],
      },
      {
        id: 'pipes',
        kind: 'internal',
        names: [{ name: '管网处', nameEn: 'Pipes', short: ['管理处'], from: '2021-01-01' }],
        founded: '2021-01-01',
      },
      {
        id: 'sewage',
        kind: 'internal',
        names: [{ name: '污水处', nameEn: 'Sewage', from: '2021-01-01' }],
        founded: '2021-01-01',
      },
      { id: 'station', kind: 'affiliated', names: [{ name: '水文总站', nameEn: 'Station', from: '2012-01-01' }] },
      { id: 'east', kind: 'district', names: [{ name: '东湖区水务局', nameEn: 'East Lake', from: '2012-01-01' }] },
    ],
    groups: [
      { id: 'own-water', printed: ['各涉水处室', '涉水处室'], nameEn: 'Water divisions', members: ['drainage', 'law'] },
    ],
  })
  const on = (printed: string, day = '2024-05-01') => {
    const found = resolveName(registry, printed, day)
    if (found.kind === 'department') return found.id
    if (found.kind === 'group') return `${found.groupId}: ${found.openEnded ? 'open' : found.members.join()}`
    return found.candidates.length > 0 ? `?${found.candidates.join()}` : null
  }
  it.each([
    ['云州市水务局办公室', 'office'],
    ['市水务局办公室(综合处)', 'office'],
    ['水务局综合处', 'office'],
    ['我局法规处', 'law'],
    ['政策法规处', 'law'],
    ['行政审批处', 'law'],
    ['政策法规处［行政审批处］', 'law'],
    ['政策法规处室', 'law'],
    ['污水处（室）', 'sewage'],
    ['原综合处', 'office'],
    ['原市水务局综合处', 'office'],
    ['污水处（原排水处）', 'sewage'],
    ['审批处', 'law'],
    ['排水处', '?pipes,sewage'],
    ['原排水处', '?pipes,sewage'],
    ['管理处', '?law,pipes'],
    ['市财政局办公室', null],
    ['东湖区水务局', 'east'],
    ['东湖区水务局办公室', null],
    ['局属各单位', 'affiliated-units: station'],
    ['各直属单位', 'affiliated-units: station'],
    ['直属事业单位', 'affiliated-units: station'],
    ['各区水务局', 'district-bureaus: east'],
    ['各区局', 'district-bureaus: east'],
    ['各处室、局属各单位', 'departments-and-units: office,law,pipes,sewage,station'],
    ['各部门（单位）', 'departments-and-units: office,law,pipes,sewage,station'],
    ['机关各处室', 'all-divisions: office,law,pipes,sewage'],
    ['局机关各部门', 'all-departments: office,law,pipes,sewage'],
    ['涉水处室', 'own-water: pipes,sewage,law'],
    ['市有关部门', 'departments-concerned: open'],
  ])('%s is %s', (printed, meant) => expect(on(printed)).toBe(meant))
  it('a name that meant another department at another time is asked on the day', () => {
    expect(on('管理处', '2020-12-31')).toBe('?law,drainage')
    expect(on('排水处', '2020-12-31')).toBe('drainage')
    expect(on('各涉水处室', '2020-12-31')).toBe('own-water: drainage,law')
    expect(on('污水处', '2020-12-31')).toBeNull()
  })
  it('several that could be meant come back as candidates with their names, and none is chosen', () => {
    expect(resolveName(registry, '管理处', '2024-05-01')).toEqual({
      kind: 'unknown',
      printed: '管理处',
      nearest: ['政策法规处（行政审批处）', '管网处'],
      candidates: ['law', 'pipes'],
    })
  })
})
