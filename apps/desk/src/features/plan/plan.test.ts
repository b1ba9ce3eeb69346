import { describe, expect, it } from 'vitest'
import { sharesOf, tasksFor, treeOf, type PlanParty, type PlanTask } from './plan.ts'

const department = (id: string): PlanParty => ({ printed: id, kind: 'department', id, name: id, members: [] })
const everyone: PlanParty = {
  printed: '各部门',
  kind: 'group',
  id: null,
  name: '各部门',
  members: ['office', 'protection'],
}

const task = (number: string, path: string[], lead: PlanParty[], support: PlanParty[]): PlanTask => ({
  position: 0,
  number,
  path,
  title: number,
  text: '',
  lead,
  support,
  due: null,
  annotation: null,
  warnings: [],
})

const first = task('二（一）1', ['二', '（一）'], [department('protection')], [everyone])
const second = task('二（一）2', ['二', '（一）'], [department('office')], [department('protection')])
const third = task('三（一）', ['三'], [department('office')], [])

describe('treeOf', () => {
  it('keeps the document’s order and headings', () => {
    const tree = treeOf([first, second, third])
    expect(tree.branches.map(({ title }) => title)).toEqual(['二', '三'])
    expect(tree.branches[0]?.branches[0]?.tasks).toEqual([first, second])
    expect(tree.branches[1]?.tasks).toEqual([third])
  })

  it('keeps equal headings under different parents apart', () => {
    const other = task('x', ['三', '（一）'], [], [])
    const tree = treeOf([first, other])
    expect(tree.branches.map(({ branches }) => branches.length)).toEqual([1, 1])
  })
})

describe('sharesOf', () => {
  const departments = [
    { id: 'office', name: '办公室' },
    { id: 'protection', name: '保护处' },
    { id: 'personnel', name: '组织人事处' },
  ]

  it('gives a group’s tasks to each member, and a lead its own task once', () => {
    const shares = sharesOf([first, second, third], departments)
    expect(shares.map(({ lead, support }) => [lead.map((t) => t.number), support.map((t) => t.number)])).toEqual([
      [['二（一）2', '三（一）'], ['二（一）1']],
      [['二（一）1'], ['二（一）2']],
      [[], []],
    ])
  })
})

describe('tasksFor', () => {
  it('shows what a department leads, or has any part in, groups included', () => {
    const all = [first, second, third]
    expect(tasksFor(all, 'all', 'protection')).toEqual(all)
    expect(tasksFor(all, 'lead', 'protection')).toEqual([first])
    expect(tasksFor(all, 'any', 'protection')).toEqual([first, second])
    expect(tasksFor(all, 'lead', 'personnel')).toEqual([])
  })
})
