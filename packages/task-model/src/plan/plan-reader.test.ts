import { describe, expect, it } from 'vitest'
import { readAnnotation, readText } from './sample-plan.ts'

describe('what a person must look at', () => {
  it('keeps an unknown name as printed and offers the nearest, never in its place', () => {
    const { tasks, warnings } = readText('计划\n一、任务\n1.办好这件事。（牵头部门：保户处；配合部门：各部门）')
    expect(tasks[0]).toMatchObject({ lead: ['保户处'], support: ['各部门'] })
    expect(warnings).toMatchObject([
      { code: 'unknown-department', line: 3, text: '（牵头部门：保户处；配合部门：各部门）' },
    ])
    expect(warnings[0]?.message).toContain('“保户处”')
    expect(warnings[0]?.message).toContain('保护处')
    expect(tasks[0]?.warnings).toEqual(warnings)
  })

  it('shows a task without a lead', () => {
    const { tasks, warnings } = readText(
      '计划\n一、任务\n1.甲。办好。（牵头部门：保护处）\n2.乙。也办好。\n3.丙。再办好。（配合部门：各部门）',
    )
    expect(tasks.map(({ number, lead }) => [number, lead])).toEqual([
      ['一1', ['保护处']],
      ['一2', []],
      ['一3', []],
    ])
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ['no-lead', 4],
      ['no-lead', 5],
    ])
  })

  it('does not take a section that sets the scene for a task', () => {
    const { tasks } = readText(
      '计划\n一、总体要求\n（一）指导思想。一段话。\n二、任务\n1.甲。办好。（牵头部门：保护处）',
    )
    expect(tasks.map(({ number }) => number)).toEqual(['二1'])
  })

  it.each<[string, string[], number, string]>([
    ['a gap', ['1.', '3.'], 4, '2.'],
    ['a number twice', ['1.', '1.'], 4, '2.'],
    ['a start above one', ['2.', '3.'], 3, '1.'],
    ['two exchanged', ['2.', '1.'], 3, '1.'],
  ])('shows %s in the numbers', (_, markers, line, expected) => {
    const { warnings, tasks } = readText(
      ['计划', '一、任务', ...markers.map((marker) => `${marker}办好。说明。（牵头部门：保护处）`)].join('\n'),
    )
    expect(warnings[0]).toMatchObject({ code: 'out-of-order', line })
    expect(warnings[0]?.message).toContain(`“${expected}”`)
    expect(tasks.flatMap((task) => task.warnings).map(({ code }) => code)).toContain('out-of-order')
    expect(tasks.map(({ number }) => number)).toEqual(markers.map((marker) => `一${marker.replace('.', '')}`))
  })

  it('shows a bracket that is never closed', () => {
    expect(readAnnotation('（牵头部门：保护处；配合部门：各部门')).toMatchObject({
      lead: ['保护处'],
      support: ['各部门'],
      codes: ['unclosed-bracket'],
    })
  })

  it('does not let an open bracket swallow the next item', () => {
    const { tasks } = readText(
      '计划\n一、任务\n（一）甲。办好。（牵头部门：保护处；配合部门：办公室\n（宣传处）、各部门\n（二）乙。办好。（牵头部门：战略规划处）',
    )
    expect(tasks.map(({ number, lead, support }) => [number, lead, support])).toEqual([
      ['一（一）', ['保护处'], ['办公室（宣传处）', '各部门']],
      ['一（二）', ['战略规划处'], []],
    ])
  })

  it.each([[''], ['\n\n'], ['一段没有任何任务的话，说完就完了。']])('finds nothing in %j and says so', (plan) => {
    const { tasks, warnings } = readText(plan)
    expect(tasks).toEqual([])
    expect(warnings.map(({ code }) => code)).toContain('no-tasks')
  })
})

describe('titles', () => {
  const body = '\n一、任务\n1.甲。办好。（牵头部门：保护处）'
  it.each<[string, string, number | null]>([
    ['上海市某局2026年\n政务公开工作要点\n\n为做好工作，制定本要点。', '上海市某局2026年政务公开工作要点', 2026],
    ['附件1\n2026年工作要点\n（2026年1月5日）', '2026年工作要点', 2026],
    ['二〇二六年工作要点', '二〇二六年工作要点', 2026],
    ['关于做好政务公开工作的计划', '关于做好政务公开工作的计划', null],
    ['2026年工作要点\n为做好工作，制定本要点。', '2026年工作要点', 2026],
  ])('%j', (head, title, year) => {
    expect(readText(head + body)).toMatchObject({ title, year })
  })

  it('says when there is none', () => {
    expect(readText(body.trim()).warnings[0]?.code).toBe('no-title')
  })
})
