import { createRegistry } from '@gongkai/department-registry'
import { sipaRegistryData } from '@gongkai/department-registry/sipa'
import { localDate } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import type { PlanLine } from './plan-paragraphs.ts'
import { readPlan } from './plan-reader.ts'
import { planView } from './plan-view.ts'

const registry = createRegistry(sipaRegistryData)
const read = (lines: readonly PlanLine[]) => planView(readPlan(lines, { registry, onDate: localDate('2026-01-05') }))
const text = (plan: string) => read(plan.split('\n'))
const parties = (plan: string) => text(plan).tasks.map(({ number, lead, support }) => [number, lead, support])
const OFFICE = '办公室（宣传处）'

/** One item with this annotation, in a plan that is otherwise in order. */
const annotated = (annotation: string) => {
  const { tasks, warnings } = text(`2026年工作要点\n一、任务\n（一）办好一件事。说明这件事怎样办。${annotation}`)
  const [task] = tasks
  if (!task) throw new Error('no task')
  return {
    lead: task.lead,
    support: task.support,
    due: task.due,
    text: task.text,
    codes: warnings.map(({ code }) => code),
  }
}

describe('an annotation', () => {
  const both = { lead: ['保护处'], support: ['战略规划处', OFFICE], due: null, text: '说明这件事怎样办。', codes: [] }
  it.each([
    '（牵头部门：保护处；配合部门：战略规划处、办公室（宣传处））',
    '（牵头部门：保护处;配合部门：战略规划处、办公室（宣传处））',
    '（牵头部门：保护处，配合部门：战略规划处、办公室（宣传处））',
    '（牵头部门：保护处, 配合部门：战略规划处，办公室（宣传处））',
    '(牵头部门:保护处;配合部门:战略规划处、办公室(宣传处))',
    '（牵头部门：保护处；配合部门：战略规划处、办公室（宣传处)）',
    '（ 牵头部门 ： 保护 处 ；配合部门：战略规划处 、办公室（ 宣传处 ） ）',
    '【牵头部门：保护处；配合部门：战略规划处、办公室（宣传处）】',
    '〔牵头部门：保护处；配合部门：战略规划处、办公室〕',
    '（牵头部门：保护处 配合部门：战略规划处、办公室（宣传处））',
    '（牵头部门：保护处配合部门：战略规划处、办公室（宣传处））',
    '（牵头单位：保护处；配合单位：战略规划处、办公室（宣传处））',
    '（牵头处室：保护处；协办处室：战略规划处、办公室（宣传处））',
    '（主办：保护处；协办：战略规划处、办公室（宣传处））',
    '（牵头单位：保护处，责任单位：战略规划处、办公室（宣传处））',
    '（牵头部门：保护处）（配合部门：战略规划处、办公室（宣传处））',
    '（牵头部门：保护处；配合部门：战略规划处、办公室（宣传处））。',
    '（保护处牵头，战略规划处、办公室（宣传处）配合）',
    '（保护处牵头负责，战略规划处、办公室（宣传处）参与）',
    '（由保护处牵头，会同战略规划处、办公室（宣传处））',
    '（保护处会同战略规划处、办公室（宣传处）负责）',
    '（牵头部门：市知识产权局保护处；配合部门：战略规划处和办公室（宣传处））',
    '\n牵头部门：保护处\n配合部门：战略规划处、办公室（宣传处）',
    '\n（牵头部门：保护处；配合部门：战略规划处、\n办公室（宣传处））',
  ])('%s', (annotation) => {
    expect(annotated(annotation)).toEqual(both)
  })

  it.each<[string, string[], string[]]>([
    ['（责任部门：保护处、战略规划处）', ['保护处', '战略规划处'], []],
    ['（责任单位：保护处，战略规划处）', ['保护处', '战略规划处'], []],
    ['（保护处、战略规划处按职责分工负责）', ['保护处', '战略规划处'], []],
    ['（责任单位：保护处、战略规划处。列第一位的为牵头单位，下同）', ['保护处'], ['战略规划处']],
    ['（责任单位：保护处等有关部门）', ['保护处'], []],
    ['（牵头部门：各处室）', ['各处室'], []],
    ['（牵头部门：保护处；适用范围：全市）', ['保护处'], []],
    ['（牵头部门：保护处、保护处；配合部门：保护处、各部门）', ['保护处'], ['各部门']],
  ])('%s', (annotation, lead, support) => {
    expect(annotated(annotation)).toMatchObject({ lead, support, codes: [] })
  })

  it.each<[string, string | null]>([
    ['（牵头部门：保护处；完成时限：2026年6月底前）', '2026年6月底前'],
    ['（保护处牵头，各部门配合，2026年9月底前完成）', '2026年9月底前'],
    ['（牵头部门：保护处；配合部门：各部门；时限：持续推进）', '持续推进'],
    ['（牵头部门：保护处，12月底前完成）', '12月底前'],
    ['（牵头部门：保护处）', null],
  ])('%s is due %s', (annotation, due) => {
    expect(annotated(annotation)).toMatchObject({ lead: ['保护处'], due, codes: [] })
  })

  it('is told from other brackets, whatever they hold', () => {
    const { tasks } = text(
      '2026年工作要点\n一、任务\n1.办好（含线上、线下）两件事（分管领导具体负责）。按《办法（试行）》执行（详见附件：清单）。（牵头部门：保护处）',
    )
    expect(tasks).toMatchObject([
      { lead: ['保护处'], annotation: '（牵头部门：保护处）', title: '办好（含线上、线下）两件事（分管领导具体负责）' },
    ])
  })

  it('takes no date from the text', () => {
    expect(text('计划\n一、任务\n1.八月集中办。年内办完，6月底前报送。（牵头部门：保护处）').tasks[0]?.due).toBeNull()
  })
})

describe('numbers and headings', () => {
  const item = (marker: string, lead = '保护处') => `${marker}办好这件事。说明。（牵头部门：${lead}）`

  it('are joined as printed, whatever marks follow them', () => {
    expect(
      parties(
        [
          '2026年计划',
          '一、 总体',
          '写一段话。',
          '二、任务',
          '（一）',
          item('1.'),
          item('2．'),
          item('3、'),
          '(二)第二组',
          item('１.'),
          '三、保障',
          item('（一）'),
          item(' （二） '),
        ].join('\n'),
      ).map(([number]) => number),
    ).toEqual(['二（一）1', '二（一）2', '二（一）3', '二（二）1', '三（一）', '三（二）'])
  })

  it('reads a top level that was pasted as 1、 2、 as 一、 二、', () => {
    const { tasks, warnings } = text(
      [
        '计划',
        '1、总体',
        '一段话。',
        '2、任务',
        '（一）第一组',
        item('1.'),
        item('2.'),
        '三、保障',
        item('（一）'),
      ].join('\n'),
    )
    expect(tasks.map(({ number, path }) => [number, path[0]])).toEqual([
      ['二（一）1', '二、任务'],
      ['二（一）2', '二、任务'],
      ['三（一）', '三、保障'],
    ])
    expect(warnings).toEqual([])
  })

  it('reads 1、 2、 under a Chinese number as its items', () => {
    expect(
      parties(['计划', '一、任务', item('1、'), item('2、'), '二、保障', item('1、')].join('\n')).map(
        ([number]) => number,
      ),
    ).toEqual(['一1', '一2', '二1'])
  })

  it('may count on through the whole text', () => {
    const { tasks, warnings } = text(
      ['计划', '一、甲', item('（一）'), item('（二）'), '二、乙', item('（三）'), item('（四）')].join('\n'),
    )
    expect(tasks.map(({ number }) => number)).toEqual(['一（一）', '一（二）', '二（三）', '二（四）'])
    expect(warnings).toEqual([])
  })

  it('goes past ten and twenty', () => {
    const lines = Array.from({ length: 23 }, (_, index) =>
      item(
        `（${['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十', '二十一', '二十二', '二十三'][index + 1] ?? ''}）`,
      ),
    )
    const { tasks, warnings } = text(['计划', '一、任务', ...lines].join('\n'))
    expect(tasks.at(-1)?.number).toBe('一（二十三）')
    expect(warnings).toEqual([])
  })

  it('is not misled by figures that open a line', () => {
    const { tasks } = text('计划\n一、任务\n1.办好这件事。目标是\n3.5亿元。（牵头部门：保护处）')
    expect(tasks).toMatchObject([{ number: '一1', text: '目标是\n3.5亿元。' }])
  })

  it('takes a heading on its own line, with its text after it', () => {
    expect(text('计划\n一、任务\n1.办好这件事\n先做甲。\n再做乙。（牵头部门：保护处）').tasks).toMatchObject([
      { title: '办好这件事', text: '先做甲。\n再做乙。', lead: ['保护处'] },
    ])
  })

  it('keeps an item that is one sentence as its text', () => {
    expect(text('计划\n一、任务\n1.办好这件事。（牵头部门：保护处）').tasks).toMatchObject([
      { title: '办好这件事', text: '办好这件事' },
    ])
  })

  it('gives each annotation of one item a task of its own', () => {
    const { tasks } = text(
      '计划\n一、任务\n（一）两件事。甲事要办（牵头部门：保护处）。乙事也要办（牵头部门：各部门，配合部门：战略规划处）。',
    )
    expect(tasks).toMatchObject([
      { number: '一（一）', title: '两件事', text: '甲事要办', lead: ['保护处'] },
      { number: '一（一）', title: '两件事', text: '乙事也要办', lead: ['各部门'], support: ['战略规划处'] },
    ])
  })

  it('gives paragraphs with an annotation each a task under the item', () => {
    const { tasks } = text(
      '计划\n一、任务\n（一）分头办。总的说一句。\n线上：建平台。（牵头部门：保护处）\n线下：设窗口。（牵头部门：战略规划处）',
    )
    expect(tasks).toMatchObject([
      { number: '一（一）', path: ['一、任务', '（一）分头办'], title: '线上', text: '建平台。' },
      { number: '一（一）', path: ['一、任务', '（一）分头办'], title: '线下', text: '设窗口。' },
    ])
  })

  it('leaves a closing note out of the last item', () => {
    expect(
      text('计划\n一、任务\n1.办好这件事。说明。（牵头部门：保护处）\n本要点自印发之日起施行。').tasks[0]?.text,
    ).toBe('说明。')
  })
})

describe('what a person must look at', () => {
  it('keeps an unknown name as printed and offers the nearest, never in its place', () => {
    const { tasks, warnings } = text('计划\n一、任务\n1.办好这件事。（牵头部门：保户处；配合部门：各部门）')
    expect(tasks[0]).toMatchObject({ lead: ['保户处'], support: ['各部门'] })
    expect(warnings).toMatchObject([
      { code: 'unknown-department', line: 3, text: '（牵头部门：保户处；配合部门：各部门）' },
    ])
    expect(warnings[0]?.message).toContain('“保户处”')
    expect(warnings[0]?.message).toContain('保护处')
    expect(tasks[0]?.warnings).toEqual(warnings)
  })

  it('shows a task without a lead', () => {
    const { tasks, warnings } = text(
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
    const { tasks } = text('计划\n一、总体要求\n（一）指导思想。一段话。\n二、任务\n1.甲。办好。（牵头部门：保护处）')
    expect(tasks.map(({ number }) => number)).toEqual(['二1'])
  })

  it.each<[string, string[], number, string]>([
    ['a gap', ['1.', '3.'], 4, '2.'],
    ['a number twice', ['1.', '1.'], 4, '2.'],
    ['a start above one', ['2.', '3.'], 3, '1.'],
    ['two exchanged', ['2.', '1.'], 3, '1.'],
  ])('shows %s in the numbers', (_, markers, line, expected) => {
    const { warnings, tasks } = text(
      ['计划', '一、任务', ...markers.map((marker) => `${marker}办好。说明。（牵头部门：保护处）`)].join('\n'),
    )
    expect(warnings[0]).toMatchObject({ code: 'out-of-order', line })
    expect(warnings[0]?.message).toContain(`“${expected}”`)
    expect(tasks.flatMap((task) => task.warnings).map(({ code }) => code)).toContain('out-of-order')
    expect(tasks.map(({ number }) => number)).toEqual(markers.map((marker) => `一${marker.replace('.', '')}`))
  })

  it('shows a bracket that is never closed', () => {
    expect(annotated('（牵头部门：保护处；配合部门：各部门')).toMatchObject({
      lead: ['保护处'],
      support: ['各部门'],
      codes: ['unclosed-bracket'],
    })
  })

  it.each([[''], ['\n\n'], ['一段没有任何任务的话，说完就完了。']])('finds nothing in %j and says so', (plan) => {
    const { tasks, warnings } = text(plan)
    expect(tasks).toEqual([])
    expect(warnings.map(({ code }) => code)).toContain('no-tasks')
  })
})

describe('titles', () => {
  const body = '\n一、任务\n1.甲。办好。（牵头部门：保护处）'
  it.each<[string, string, number | null]>([
    ['上海市某局2026年\n政务公开工作要点\n\n为做好工作，制定本要点。', '上海市某局2026年政务公开工作要点', 2026],
    ['二〇二六年工作要点', '二〇二六年工作要点', 2026],
    ['关于做好政务公开工作的计划', '关于做好政务公开工作的计划', null],
    ['2026年工作要点\n为做好工作，制定本要点。', '2026年工作要点', 2026],
  ])('%j', (head, title, year) => {
    expect(text(head + body)).toMatchObject({ title, year })
  })

  it('says when there is none', () => {
    expect(text(body.trim()).warnings[0]?.code).toBe('no-title')
  })
})

describe('tables saved as text', () => {
  it('with a row on each line, and a merged cell printed once', () => {
    const { tasks, warnings } = text(
      [
        '任务 | 要求 | 责任部门 | 时限 |',
        '一、基础 | 1.清目录。 | 办公室 | 6月底前 |',
        '2.办培训。 | 组织人事处牵头，各部门配合 | 持续推进 | |',
        '二、解读 | 3.写解读。 | 各部门 | |',
      ].join('\n'),
    )
    expect(tasks).toMatchObject([
      { number: '一1', path: ['一、基础'], title: '清目录', lead: [OFFICE], due: '6月底前' },
      {
        number: '一2',
        path: ['一、基础'],
        title: '办培训',
        lead: ['组织人事处'],
        support: ['各部门'],
        due: '持续推进',
      },
      { number: '二3', path: ['二、解读'], title: '写解读', lead: ['各部门'], due: null },
    ])
    expect(warnings.map(({ code }) => code)).toEqual(['no-title'])
  })

  it('with each cell on a line of its own', () => {
    const cells = [
      '任务',
      '要求',
      '责任部门',
      '时限',
      '目录',
      '1',
      '清目录。',
      '办公室',
      '年底前',
      '2',
      '上网。',
      '各部门',
      '持续推进',
      '解读',
      '3',
      '写解读。',
      '保护处',
      '6月底前',
    ]
    const { tasks } = text(cells.join('\n|\n'))
    expect(tasks).toMatchObject([
      { number: '1', path: ['目录'], lead: [OFFICE], due: '年底前' },
      { number: '2', path: ['目录'], lead: ['各部门'], due: '持续推进' },
      { number: '3', path: ['解读'], lead: ['保护处'], due: '6月底前' },
    ])
  })
})
