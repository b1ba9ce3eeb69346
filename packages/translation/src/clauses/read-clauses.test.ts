import { describe, expect, it } from 'vitest'
import { readClauses } from './read-clauses.ts'

const labels = (text: string) => readClauses(text).map(({ label }) => label)

describe('readClauses', () => {
  it('reads title, preamble, chapters and articles; a chapter is no part of an article’s name', () => {
    const read = readClauses(
      '展会保护办法\n为了保护展会，制定本办法。\n第一章　总则\n第一条　展会应当设站。\n第二章 罚则\n第二条 违者通报。\n第二条之一 从重。',
    )
    expect(read.map(({ label, role }) => `${label} ${role}`)).toEqual([
      '标题 title',
      '前言 paragraph',
      '第一章 heading',
      '第一条 clause',
      '第二章 heading',
      '第二条 clause',
      '第二条之一 clause',
    ])
    expect(read[3]).toEqual({ path: ['第一条'], label: '第一条', role: 'clause', text: '展会应当设站。' })
  })

  it('names nested clauses by their path', () => {
    const text =
      '关于展会的通知\n一、要求\n（一）设站。\n（二）公示。\n二、分工\n(一)各区负责。\n1．巡查。\n2. 上报。\n三、附则'
    expect(labels(text).slice(1)).toEqual([
      '一、',
      '一、（一）',
      '一、（二）',
      '二、',
      '二、（一）',
      '二、（一）1.',
      '二、（一）2.',
      '三、',
    ])
    expect(readClauses(text)[5]?.path).toEqual(['二', '（一）'])
  })

  it('takes clauses apart that stand in one paragraph, and leaves references alone', () => {
    const text = '贴息办法\n第一条 贴息用于企业。第二条 依照第一条的规定申请。第三条所列材料交一份。第三条 受理五日。'
    expect(
      readClauses(text)
        .slice(1)
        .map(({ label, text: words }) => `${label} ${words}`),
    ).toEqual(['第一条 贴息用于企业。', '第二条 依照第一条的规定申请。第三条所列材料交一份。', '第三条 受理五日。'])
    expect(labels('通知如下：一、线索五日内录入。二、每月汇总一次。')).toEqual(['前言', '一、', '二、'])
  })

  it('joins lines that a page broke, also where a reference begins a line', () => {
    const text =
      '管理办法\n第一条 申请人应当在规定的期限之内按照本办法\n第三条的规定提交全部材\n料。\n- 2 -\n第二条 逾期不受理。\n第三条 材料一式三份。'
    expect(
      readClauses(text)
        .slice(1)
        .map(({ text: words }) => words),
    ).toEqual([
      '申请人应当在规定的期限之内按照本办法第三条的规定提交全部材\n料。'.replace('\n', ''),
      '逾期不受理。',
      '材料一式三份。',
    ])
  })

  it('reads items of an article on lines of their own, and the paragraph after them as the article’s', () => {
    const read = readClauses(
      '办法\n第一条 有下列情形的不予受理：\n（一）逾期的；\n（二）无权的。\n前款第一项可以补正。\n第二条 自公布之日起施行。',
    )
    expect(read.map(({ label }) => label)).toEqual(['标题', '第一条', '第一条（一）', '第一条（二）', '第二条'])
    expect(read[1]?.text).toBe('有下列情形的不予受理：\n前款第一项可以补正。')
  })

  it('keeps who issued a text apart from its last clause, and what is annexed under its own name', () => {
    const text =
      '通知\n一、照此执行。\n上海市知识产权局\n2024年3月5日\n（此件公开发布）\n附件1：流程\n第一条 投诉应当实名。'
    expect(labels(text)).toEqual(['标题', '一、', '落款', '落款2', '落款3', '附件1', '附件1第一条'])
  })

  it('finds the title below a letterhead and over two lines', () => {
    expect(readClauses('沪知局规〔2024〕6号\n关于加强海外维权\n援助工作的通知\n各区局：\n一、照办。')[0]).toMatchObject(
      {
        role: 'title',
        text: '关于加强海外维权援助工作的通知',
      },
    )
  })

  it('reads a text without any number, and nothing from nothing', () => {
    expect(labels('公告\n窗口周五停办。')).toEqual(['标题', '前言'])
    expect(readClauses(' \n\n')).toEqual([])
  })
})
