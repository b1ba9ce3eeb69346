import { readFileSync } from 'node:fs'
import { createRegistry } from '@gongkai/department-registry'
import { sipaRegistryData } from '@gongkai/department-registry/sipa'
import { localDate } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { planView, readPlan } from '../src/index.ts'

/** The bureau's real document lies beside the repository, where every check-out for development and checking has it. */
const SEED = new URL('../../../../shared/seeds/work-points-2024.txt', import.meta.url)
const OFFICE = '办公室（宣传处）'
const ALL = '各部门'

const plan = readPlan(readFileSync(SEED, 'utf8').split(/\r?\n/), {
  registry: createRegistry(sipaRegistryData),
  onDate: localDate('2024-05-01'),
})
const view = planView(plan)

describe('the work points of 2024', () => {
  it('have their title, broken over two lines, and year', () => {
    expect([view.title, view.year]).toEqual(['2024年上海市知识产权局政务公开工作要点', 2024])
  })

  it('give 17 tasks with every lead and support', () => {
    expect(view.tasks.map(({ number, lead, support }) => [number, lead, support])).toEqual([
      ['二（一）1', ['战略规划处', OFFICE], [ALL]],
      ['二（一）2', ['保护处'], [ALL]],
      ['二（一）3', ['运用促进处'], [OFFICE]],
      ['二（一）4', ['公共服务处'], [OFFICE]],
      ['二（一）5', [OFFICE], [ALL]],
      ['二（二）1', [OFFICE], [ALL]],
      ['二（二）2', [OFFICE], [ALL]],
      ['二（二）3', [OFFICE], [ALL]],
      ['二（三）1', [OFFICE], [ALL]],
      ['二（三）2', [OFFICE], [ALL]],
      ['二（三）3', [OFFICE], [ALL]],
      ['二（四）1', [OFFICE], ['国际合作交流处']],
      ['二（四）2', [OFFICE], [ALL]],
      ['二（四）3', [OFFICE], [ALL]],
      ['三（一）', [OFFICE], []],
      ['三（二）', ['组织人事处'], [OFFICE]],
      ['三（三）', [OFFICE], [ALL]],
    ])
  })

  it('know who is meant, not only how it is printed', () => {
    const ids = plan.tasks[0]?.lead.map(({ ref }) => (ref.kind === 'department' ? ref.id : ref.kind))
    expect(ids).toEqual(['planning', 'office'])
    const group = plan.tasks[0]?.support[0]?.ref
    expect(group?.kind === 'group' ? group.members.length : 0).toBe(7)
  })

  it('have headings above, a heading of their own, a body without it, and the annotation as printed', () => {
    expect(view.tasks[0]).toMatchObject({
      path: ['二、工作任务', '（一）加强知识产权重点领域信息公开'],
      title: '围绕提升知识产权治理能力深化信息公开',
      due: null,
      annotation: '（牵头部门：战略规划处、办公室（宣传处）；配合部门：各部门）',
    })
    expect(view.tasks[9]?.annotation).toBe('（牵头部门：办公室（宣传处），配合部门：各部门）')
    expect(view.tasks[15]).toMatchObject({ path: ['三、工作指导、监督和保障'], title: '开展业务培训' })
    for (const task of view.tasks) {
      expect(task.title.length).toBeGreaterThan(4)
      expect(task.text).not.toMatch(/牵头部门|配合部门/)
      expect(task.text.length).toBeGreaterThan(60)
      expect(task.text.startsWith(task.title)).toBe(false)
      expect(task.text.endsWith('。')).toBe(true)
    }
  })

  it('raise no warning', () => {
    expect(view.warnings).toEqual([])
  })
})
