import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sipaRegistryData } from '../bureaus/sipa.ts'
import { registryChanges } from '../changes.ts'
import { registries } from '../../tests/generated-registry.ts'
import { createRegistry, type RegistryData } from '../registry.ts'
import { inventedRegistry } from '../testing.ts'
import { dayCell, phraseCell, phraseOf, plainCell, safeCell } from './cells.ts'
import { csvRowsOf, sheetsOfCsv } from './csv-sections.ts'
import { readRegistrySheets } from './read-sheets.ts'
import { SHEETS } from './sheet.ts'
import { registrySheets } from './write-sheets.ts'

const sipa = createRegistry(sipaRegistryData).data
const invented = inventedRegistry().data

function expectSame(read: RegistryData | null, data: RegistryData): void {
  expect(read).toEqual(data)
  if (read) expect(registryChanges(data, read)).toEqual([])
}

describe('a registry written to sheets and read again', () => {
  it.each([
    ['SIPA', sipa],
    ['the invented bureau', invented],
  ])('%s is the same', (_, data) => expectSame(readRegistrySheets(registrySheets(data), null).data, data))

  it('is the same, whatever it holds, as sheets and as one CSV', () => {
    fc.assert(
      fc.property(registries, (data) => {
        const sheets = registrySheets(data)
        const read = readRegistrySheets(sheets, null)
        expect(read.problems).toEqual([])
        expectSame(read.data, data)
        expectSame(readRegistrySheets(sheetsOfCsv(csvRowsOf(sheets)), null).data, data)
      }),
      { numRuns: 300 },
    )
  })

  it('holds no cell that a spreadsheet runs', () => {
    fc.assert(
      fc.property(registries, (data) => {
        for (const { rows } of registrySheets(data)) {
          for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u)
        }
      }),
    )
  })

  it('is the same with its columns and sheets in another order, in English, and with days as people type them', () => {
    const turned = registrySheets(invented).map(({ name, rows }) => ({
      name: name.split(' ').at(-1) ?? '',
      rows: rows.map((row, at) =>
        [...row].reverse().map((cell) => {
          if (at === 0) return cell.replace(/^\S+ /u, ' ').toUpperCase()
          return /^\d{4}-\d\d-\d\d$/.test(cell) ? cell.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') : ` ${cell} `
        }),
      ),
    }))
    expectSame(readRegistrySheets(turned.reverse(), null).data, invented)
  })
})

describe('a file with some of the sheets', () => {
  it('keeps what the others say', () => {
    const rows = [
      ['编号', '姓名'],
      ['s-1', '钱一'],
    ]
    const { data } = readRegistrySheets([{ name: '人员', rows }], sipa)
    expect(data).toEqual({ ...sipa, people: [{ id: 's-1', name: '钱一', posts: [] }] })
  })
  it('may be one table without a title, known by its headers', () => {
    const [sheet] = sheetsOfCsv([['姓名', '编号'], ['钱一', 's-1'], []])
    expect(sheet).toMatchObject({ name: 'people', firstRow: 1 })
    expect(sheetsOfCsv([['什么', '编号']])[0]?.name).toBe('')
  })
  it('keeps the posts of people whose row has changed, and the duties of departments', () => {
    const people = [{ id: 's-1', name: '钱一', posts: [{ department: 'office', role: 'head', from: '2024-01-01' }] }]
    const base = createRegistry({ ...sipaRegistryData, people: people as never }).data
    const renamed = [
      ['编号', '姓名'],
      ['s-1', '钱亿'],
    ]
    const { data } = readRegistrySheets([{ name: '人员', rows: renamed }, ...registrySheets(base).slice(1, 2)], base)
    expect(data?.people[0]).toMatchObject({ name: '钱亿', posts: [{ role: 'head' }] })
    expect(data?.departments).toEqual(base.departments)
  })
})

describe('what is wrong in a file', () => {
  const header = ['编号', '名称', '英文名', '名称起', '类型', '撤销', '承接部门']
  const problemsOf = (...rows: string[][]) =>
    readRegistrySheets([{ name: '部门', rows: [header, ...rows] }], sipa).problems
  const a = ['a', '甲处', 'A', '2020-01-01', '内设机构']
  it.each<[string, string[][], [number, string | null, string]]>([
    [
      'a wrong id',
      [['甲', '甲处', 'A', '2020-01-01', '内设机构']],
      [2, '编号 Id', '“甲”不是编号：小写字母、数字，以连字符相连'],
    ],
    ['no name', [['a', '', 'A', '2020-01-01', '内设机构']], [2, '名称 Name', '必须填写']],
    [
      'a day that is none',
      [a, ['b', '乙处', 'B', '2023-02-29', '内设机构']],
      [3, '名称起 Name from', '“2023-02-29”不是日期，请写成2024-03-01'],
    ],
    [
      'a kind that is none',
      [['a', '甲处', 'A', '2020-01-01', '临时机构']],
      [2, '类型 Kind', '“临时机构”不能用，可用：内设机构、直属单位、区局、外单位'],
    ],
    ['an heir that is missing', [[...a, '2024-01-01', 'zz']], [2, '承接部门 Heirs', 'a：承接部门zz不在名录中']],
    ['one name for two', [a, ['b', '甲处', 'B', '2020-01-01', '内设机构']], [3, null, 'a和b在同一天都叫“甲处”']],
    ['rows that differ', [a, ['a', '丙处', 'C', '2021-01-01', '直属单位']], [3, '类型 Kind', '与a第一行不一致']],
  ])('%s is told at its row and column, in words', (_, rows, [row, column, zh]) => {
    const problems = problemsOf(...rows)
    expect(problems).toContainEqual({ sheet: '部门', row, column, words: { zh, en: expect.any(String) } })
  })

  it('counts rows as the file does, empty rows and titles included', () => {
    const rows = [
      ['【人员】'],
      ['编号', '姓名'],
      [],
      ['s-1', '钱一'],
      ['s-1', '孙二'],
      [],
      ['【任职】'],
      ['人员编号', '部门编号', '岗位', '起'],
      ['s-9', 'office', '联络员', '2024-1-1'],
    ]
    const { problems } = readRegistrySheets(sheetsOfCsv(rows), sipa)
    expect(problems.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['任职', 9],
      ['人员', 5],
    ])
  })

  it('names sheets and columns that nobody knows, and columns that are missing', () => {
    const { data, problems } = readRegistrySheets(
      [
        {
          name: '人员',
          rows: [
            ['编号', '工号'],
            ['s-1', '7', '多'],
          ],
        },
        { name: '花名册', rows: [['x']] },
      ],
      sipa,
    )
    expect(data).toBeNull()
    const told = problems.map(({ words }) => words.zh)
    expect(told).toContain('认不出“工号”这一列')
    expect(told).toContain('缺少“姓名”这一列')
    expect(told).toContain('“多”所在的列没有标题')
    expect(told.some((one) => one.startsWith('认不出这张表'))).toBe(true)
    expect(readRegistrySheets([], sipa).problems[0]?.words.en).toBe('the file holds no sheet of a department registry')
  })

  it('takes over nothing while anything is wrong, and never throws', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'a', 'office', '内设机构', '2020-01-01', '负责人', '；', "'=1", '*'),
      fc.string(),
    )
    const name = fc.constantFrom(...Object.values(SHEETS).map(({ title }) => title.zh))
    const columns = Object.values(SHEETS).flatMap(({ columns: of }) => Object.values(of).map(({ zh }) => zh))
    const sheet = fc.tuple(name, fc.array(fc.oneof(fc.constantFrom(...columns), cell)), fc.array(fc.array(cell)))
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 4 }), (given) => {
        const sheets = given.map(([title, head, rows]) => ({ name: title, rows: [head, ...rows] }))
        const { data, problems } = readRegistrySheets(sheets, sipa)
        expect(data === null).toBe(problems.length > 0)
      }),
    )
  })
})

describe('cells', () => {
  it('are the same behind the mark that keeps them from running', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."'=+-@＝a处") }), (text) => {
        expect(plainCell(safeCell(text))).toBe(text)
      }),
    )
    expect(safeCell('=1+1')).toBe("'=1+1")
    expect(plainCell("'甲")).toBe("'甲")
  })
  it.each([
    ['2024-3-1', '2024-03-01'],
    ['２０２４／０３／０１', '2024-03-01'],
    ['2024.3.1', '2024-03-01'],
    ['2024年3月1日', '2024-03-01'],
    ['20240301', '2024-03-01'],
    ['明年', '明年'],
    ['45352', '45352'],
  ])('%s as a day is %s', (typed, day) => expect(dayCell(typed)).toBe(day))
  it('hold phrases with their weights', () => {
    expect(phraseOf('质押融资×5')).toEqual({ phrase: '质押融资', weight: 5 })
    for (const phrase of ['a', 'a*5', 'a*5*2', '×1']) {
      for (const weight of [1, 2.5]) expect(phraseOf(phraseCell({ phrase, weight }))).toEqual({ phrase, weight })
    }
  })
})
