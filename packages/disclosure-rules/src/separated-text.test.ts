import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { separatedCells, separatorOf } from './separated-text.ts'

const rowsOf = (text: string) => separatedCells(text).map((row) => row.map((cell) => cell.text))

describe('the separator of a table', () => {
  it.each([
    ['区,件数\n甲,1\n', ','],
    ['2024年，各区受理情况\n区,件数\n甲,1\n乙,2\n', ','],
    ['区\t金额\n甲\t1,200\n乙\t3,400\n', '\t'],
    ['区;金额\n甲;1,2\n', ';'],
    ['区，件数\n甲，1\n', '，'],
    ['单位\n甲所\n', ','],
    ['', ','],
  ])('%j', (text, separator) => expect(separatorOf(text)).toBe(separator))
})

describe('the cells of a table', () => {
  it('resolve quotes, and may hold separators, quotes and line ends', () => {
    expect(rowsOf('区,说明\r\n甲,"一,二"\r\n乙,"他说""好""\n第二行"\r\n')).toEqual([
      ['区', '说明'],
      ['甲', '一,二'],
      ['乙', '他说"好"\n第二行'],
    ])
  })

  it('end with any line end, or with the text', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(rowsOf(`a,b${end}1,2${end}3,`)).toEqual([
        ['a', 'b'],
        ['1', '2'],
        ['3', ''],
      ])
  })

  it('say where they begin', () => {
    const text = '姓名,电话\n"甲,乙",123\n'
    for (const cell of separatedCells(text).flat()) expect(text.startsWith(cell.text, cell.start)).toBe(true)
  })

  it('come back from whatever was written in quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', '1', '"', ',', ';', '，', '\t', ' '), maxLength: 6 })
    const tables = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(tables, (rows) => {
        expect(rowsOf(rows.map((row) => row.map(quoted).join('\t')).join('\r\n'))).toEqual(rows)
      }),
    )
  })
})
