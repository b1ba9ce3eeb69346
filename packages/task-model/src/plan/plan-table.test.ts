import { describe, expect, it } from 'vitest'
import { readText } from './sample-plan.ts'

const OFFICE = '办公室（宣传处）'

describe('tables saved as text', () => {
  it('with a row on each line, and a merged cell printed once', () => {
    const { tasks, warnings } = readText(
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
    expect(warnings.map(({ code }) => code)).toEqual(['no-title', 'deadline-without-year'])
  })

  it.each([
    ['bars', ' | '],
    ['tabs', '\t'],
  ])('with a running number and a merged cell left out, parted by %s', (_, bar) => {
    const rows = [
      ['序号', '重点任务', '工作内容', '责任单位', '完成时限'],
      ['1', '目录', '清目录。', '办公室', '6月底前'],
      ['2', '上网。', '各部门', '年底前'],
      ['3', '解读', '写解读。', '保护处', '持续推进'],
    ]
    const { tasks } = readText(rows.map((row) => row.join(bar)).join('\n'))
    expect(tasks).toMatchObject([
      { number: '1', path: ['目录'], title: '清目录', lead: [OFFICE], due: '6月底前' },
      { number: '2', path: ['目录'], title: '上网', lead: ['各部门'], due: '年底前' },
      { number: '3', path: ['解读'], title: '写解读', lead: ['保护处'], due: '持续推进' },
    ])
  })

  it('without a column for demands, in the manner of Markdown', () => {
    const { tasks } = readText(
      '| 序号 | 任务 | 牵头部门 | 配合部门 |\n| --- | --- | --- | --- |\n| 1 | 清目录 | 办公室 | 各部门 |\n| 2 | 写解读 | 保护处 | |',
    )
    expect(tasks).toMatchObject([
      { number: '1', title: '清目录', lead: [OFFICE], support: ['各部门'] },
      { number: '2', title: '写解读', lead: ['保护处'], support: [] },
    ])
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
    const { tasks } = readText(cells.join('\n|\n'))
    expect(tasks).toMatchObject([
      { number: '1', path: ['目录'], lead: [OFFICE], due: '年底前' },
      { number: '2', path: ['目录'], lead: ['各部门'], due: '持续推进' },
      { number: '3', path: ['解读'], lead: ['保护处'], due: '6月底前' },
    ])
  })
})
