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
  it.each(['有关部门', '各有关部门', '相关处室', '局有关部门', '其他有关单位', '各区局', '各区知识产权局'])(
    '%s is open: a person must say who is meant',
    (printed) => {
      expect(resolveName(sipa, printed, DAY)).toMatchObject({ kind: 'group', members: [], openEnded: true })
    },
  )
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
  it('needs a day', () => expect(() => resolveName(sipa, '办公室', '今天')).toThrow('not a day'))
})
