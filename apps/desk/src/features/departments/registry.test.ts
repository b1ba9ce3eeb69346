import { expect, test } from 'vitest'
import { historyOf, inRole, orphansIn, problemsIn, type RegistryDepartment } from './registry.ts'

const department: RegistryDepartment = {
  id: 'reading',
  name: '利用处',
  kind: 'internal',
  exists: true,
  names: [
    { name: '阅览处', from: '2012-01-01', to: '2019-12-31' },
    { name: '利用处', from: '2020-01-01', to: null },
  ],
  printedAs: [],
  founded: '2012-01-01',
  dissolved: null,
  heirs: [],
  timeline: [
    { on: '2012-01-01', kind: 'founded', text: '设立' },
    { on: '2020-01-01', kind: 'renamed', text: '“阅览处”更名为“利用处”' },
  ],
  duties: [],
  phone: null,
  holders: [
    { person: { id: 'a', name: '甲' }, role: 'head', from: '2020-01-01', to: null, actingFor: null, away: true },
    {
      person: { id: 'b', name: '乙' },
      role: 'head',
      from: '2024-01-01',
      to: '2024-01-31',
      actingFor: { id: 'a', name: '甲' },
      away: false,
    },
  ],
}

test('the history begins with the first name and how it came about', () => {
  expect(historyOf(department).map(({ on, text }) => `${on} ${text}`)).toEqual([
    '2012-01-01 阅览处 设立',
    '2020-01-01 “阅览处”更名为“利用处”',
  ])
  expect(historyOf({ ...department, timeline: [] })).toEqual([{ on: '2012-01-01', text: '阅览处' }])
})

test('a row names whoever can act', () => {
  expect(inRole(department, 'head').map(({ person }) => person.name)).toEqual(['乙'])
  expect(inRole(department, 'liaison')).toEqual([])
})

test('a refusal without a list lists nothing', () => {
  expect(orphansIn(undefined)).toEqual([])
  expect(orphansIn({ orphaned: 'none' })).toEqual([])
  expect(problemsIn({ problems: [{ zh: '有误', en: 'wrong' }, { text: '也有误' }] }, 'zh')).toEqual(['有误', '也有误'])
})
