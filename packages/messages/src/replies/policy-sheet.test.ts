import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hanNumber, plainArticle, plainNumber } from './policy.ts'
import { articlesOf, readPolicyList, readPolicyRows } from './policy-sheet.ts'

const HEAD = ['标题', '文号', '发文机关', '日期', '状态', '失效日期', '替代文件', '替代文号', '链接', '正文']

describe('a sheet of policies', () => {
  it('is read row by row, in either language, with its articles', () => {
    const rows = [
      HEAD,
      [
        '《甲办法》',
        '沪示〔2020〕1号',
        '示例局',
        '2020年1月2日',
        '现行',
        '',
        '',
        '',
        'https://example.gov.cn/1',
        '第一条 为了……\n第二条 本办法……\n续行',
      ],
      [],
      ['乙规定', '', '示例局', '2018/3/4', '', '2021-12-31', '', '', '', ''],
      ['丙措施', '沪示〔2017〕3号', '示例局', '2017-05-06', '', '2020-01-02', '甲办法', '沪示〔2020〕1号', '', ''],
    ].map((row) => [...row, ...Array<string>(HEAD.length - row.length).fill('')])
    const { entries, faults } = readPolicyRows(rows)
    expect(faults).toEqual([])
    expect(entries).toMatchObject([
      {
        title: '甲办法',
        date: '2020-01-02',
        state: 'in-force',
        articles: [
          { article: '第一条', text: '为了……' },
          { article: '第二条', text: '本办法……\n续行' },
        ],
      },
      { title: '乙规定', number: '', state: 'withdrawn', endedOn: '2021-12-31' },
      { title: '丙措施', state: 'superseded', supersededBy: { title: '甲办法', number: '沪示〔2020〕1号' } },
    ])
  })

  it('names what is wrong by row and column, and takes the other rows', () => {
    const { entries, faults } = readPolicyRows([
      ['title', 'number', 'issuer', 'date', 'state', 'url'],
      ['A', '1', 'B', '2020-01-02', '', ''],
      ['', '2', 'B', '2020-13-02', 'maybe', 'javascript:alert(1)'],
    ])
    expect(entries.map(({ title }) => title)).toEqual(['A'])
    expect(faults.map(({ row, column }) => `${row} ${column}`)).toEqual(['3 标题', '3 日期', '3 状态', '3 链接'])
    expect(readPolicyRows([['文号']]).faults).toHaveLength(3)
  })

  it('reads a list of objects the same way', () => {
    const { entries, faults } = readPolicyList([
      {
        title: 'A',
        issuer: 'B',
        date: '2020-01-02',
        supersededBy: { title: 'C', number: '9号' },
        articles: ['第一条', { article: '第二条', text: 't' }],
      },
      7,
      null,
    ])
    expect(entries).toMatchObject([
      {
        state: 'superseded',
        supersededBy: { title: 'C', number: '9号' },
        articles: [{ article: '第一条' }, { text: 't' }],
      },
    ])
    expect(new Set(faults.map(({ row }) => row))).toEqual(new Set([2, 3]))
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), fc.array(fc.jsonValue()), (rows, list) => {
        readPolicyRows(rows)
        readPolicyRows([HEAD, ...rows])
        readPolicyList(list)
      }),
    )
  })
})

describe('numbers and articles', () => {
  it('are compared whatever their brackets and numerals', () => {
    expect(plainNumber('沪知局〔2023〕6号')).toBe(plainNumber('沪知局[2023] 6 号'))
    expect(plainArticle('第 12 条')).toBe('第十二条')
    expect([1, 10, 20, 21, 100, 101, 110, 115].map(hanNumber)).toEqual([
      '一',
      '十',
      '二十',
      '二十一',
      '一百',
      '一百零一',
      '一百一十',
      '一百一十五',
    ])
    expect(articlesOf('前言\n第一条　总则')).toEqual([{ article: '第一条', text: '总则' }])
  })
})
