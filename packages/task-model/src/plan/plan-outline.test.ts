import { describe, expect, it } from 'vitest'
import { readText } from './sample-plan.ts'

const parties = (plan: string) => readText(plan).tasks.map(({ number, lead, support }) => [number, lead, support])

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
    const { tasks, warnings } = readText(
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
    const { tasks, warnings } = readText(
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
    const { tasks, warnings } = readText(['计划', '一、任务', ...lines].join('\n'))
    expect(tasks.at(-1)?.number).toBe('一（二十三）')
    expect(warnings).toEqual([])
  })

  it('reads chapters, articles, （1） and ①', () => {
    const plan = [
      '计划',
      '第一章 任务',
      '第一条 办好甲。说明。（牵头部门：保护处）',
      '第二条 办好乙。（牵头部门：保护处）',
    ]
    expect(parties(plan.join('\n')).map(([number]) => number)).toEqual(['第一章第一条', '第一章第二条'])
    const deep = [
      '计划',
      '一、任务',
      '（一）一组',
      '1.一类',
      item('（1）'),
      item('（2）'),
      '2.二类',
      item('①'),
      item('②'),
    ]
    expect(parties(deep.join('\n')).map(([number]) => number)).toEqual([
      '一（一）1（1）',
      '一（一）1（2）',
      '一（一）2①',
      '一（一）2②',
    ])
  })

  it('takes details that one annotation closes as the text of their item', () => {
    const { tasks } = readText('计划\n一、任务\n1.办三件事\n（1）甲事；\n（2）乙事；\n（3）丙事。（牵头部门：保护处）')
    expect(tasks).toMatchObject([
      { number: '一1', title: '办三件事', text: '甲事；\n乙事；\n丙事。', lead: ['保护处'] },
    ])
  })

  it('takes items under an annotated one as its details', () => {
    const { tasks } = readText('计划\n一、任务\n（一）办两件事（牵头部门：保护处）\n1.甲事。\n2.乙事。')
    expect(tasks).toMatchObject([{ number: '一（一）', title: '办两件事', text: '1.甲事。\n2.乙事。' }])
  })

  it('takes the text after an annotation that stands under the heading', () => {
    const { tasks } = readText('计划\n一、任务\n1.办好甲事\n责任单位：保护处\n先做一步。\n再做一步。')
    expect(tasks).toMatchObject([{ title: '办好甲事', text: '先做一步。\n再做一步。', lead: ['保护处'] }])
  })

  it('keeps what stands behind an annotation in the same paragraph', () => {
    const { tasks } = readText('计划\n一、任务\n1.办好甲事。先做。（牵头部门：保护处）余事从速。')
    expect(tasks).toMatchObject([{ text: '先做。\n余事从速。' }])
  })

  it('is not misled by figures that open a line', () => {
    const { tasks } = readText('计划\n一、任务\n1.办好这件事。目标是\n3.5亿元。（牵头部门：保护处）')
    expect(tasks).toMatchObject([{ number: '一1', text: '目标是\n3.5亿元。' }])
  })

  it('takes a heading on its own line, with its text after it', () => {
    expect(readText('计划\n一、任务\n1.办好这件事\n先做甲。\n再做乙。（牵头部门：保护处）').tasks).toMatchObject([
      { title: '办好这件事', text: '先做甲。\n再做乙。', lead: ['保护处'] },
    ])
  })

  it('keeps an item that is one sentence as its text', () => {
    expect(readText('计划\n一、任务\n1.办好这件事。（牵头部门：保护处）').tasks).toMatchObject([
      { title: '办好这件事', text: '办好这件事' },
    ])
  })

  it('gives each annotation of one item a task of its own', () => {
    const { tasks } = readText(
      '计划\n一、任务\n（一）两件事。甲事要办（牵头部门：保护处）。乙事也要办（牵头部门：各部门，配合部门：战略规划处）。',
    )
    expect(tasks).toMatchObject([
      { number: '一（一）', title: '两件事', text: '甲事要办', lead: ['保护处'] },
      { number: '一（一）', title: '两件事', text: '乙事也要办', lead: ['各部门'], support: ['战略规划处'] },
    ])
  })

  it('gives paragraphs with an annotation each a task under the item', () => {
    const { tasks } = readText(
      '计划\n一、任务\n（一）分头办。总的说一句。\n线上：建平台。（牵头部门：保护处）\n线下：设窗口。（牵头部门：战略规划处）',
    )
    expect(tasks).toMatchObject([
      { number: '一（一）', path: ['一、任务', '（一）分头办'], title: '线上', text: '建平台。' },
      { number: '一（一）', path: ['一、任务', '（一）分头办'], title: '线下', text: '设窗口。' },
    ])
  })

  it('leaves a closing note out of the last item', () => {
    expect(
      readText('计划\n一、任务\n1.办好这件事。说明。（牵头部门：保护处）\n本要点自印发之日起施行。').tasks[0]?.text,
    ).toBe('说明。')
  })
})
