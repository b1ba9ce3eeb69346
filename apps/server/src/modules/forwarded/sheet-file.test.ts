import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeGb18030 } from './gb18030.ts'
import { readSheetFile } from './sheet-file.ts'
import { withCells } from './workbook-cells.ts'
import { OWN_CSV, writeCsv } from './write-csv.ts'
import { fillWorkbook, writeWorkbook } from './write-workbook.ts'

describe('a sheet in its file', () => {
  it('of any bytes is read or refused, never a fault', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 100 }).map((rest) => Buffer.concat([Buffer.from('PK\x03\x04'), rest])),
      fc.json().map((text) => Buffer.from(text)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const read = await readSheetFile(given)
        expect('rows' in read || 'refused' in read).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('written as CSV reads back as the same cells, whatever is in them', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `字${text.replace(/\r/g, '')}`)
    const layout = fc.record({
      format: fc.constant('csv' as const),
      encoding: fc.constantFrom('utf-8' as const, 'gb18030' as const),
      mark: fc.boolean(),
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\r\n' as const, '\n' as const),
      quoted: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
        layout,
        async (rows, how) => {
          const head = ['编号', '内容', '标题']
          const given = how.encoding === 'gb18030' ? { ...how, mark: false } : how
          const read = await readSheetFile(writeCsv([head, ...rows], given))
          expect('rows' in read && read.rows).toEqual([head, ...rows])
          expect('layout' in read && read.layout).toMatchObject({ delimiter: how.delimiter, newline: how.newline })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('keeps no formula in CSV', () => {
    expect(Buffer.from(writeCsv([['=1', '+86 138', '-5', '@x']], OWN_CSV)).toString()).toBe(
      `\uFEFF'=1,+86 138,-5,'@x\r\n`,
    )
  })
})

describe('GB18030', () => {
  it('reads back as every character that has a code', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true })
    const without: number[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const sign = String.fromCodePoint(code)
      if ((code < 0xd800 || code > 0xdfff) && decoder.decode(encodeGb18030(sign)) !== sign) without.push(code)
    }
    expect(without.length).toBeLessThan(20)
    for (const code of without) expect(String.fromCodePoint(code)).toMatch(/\p{Private_Use}/u)
    expect(decoder.decode(encodeGb18030('\ufffd\ue5e5'))).toBe('\ufffd?')
    expect([...encodeGb18030('啊€𠮷')]).toEqual([0xb0, 0xa1, 0xa2, 0xe3, 0x95, 0x34, 0xb2, 0x35])
  })
})

describe('a workbook', () => {
  const ROWS = [
    ['编号', '内容'],
    ['1', '问'],
  ]
  it('is changed in place, or written anew with the same cells where it cannot be', async () => {
    const bytes = await writeWorkbook(ROWS)
    const cells = [{ row: 2, column: 2, text: '<答> & "复"\u0000' }]
    expect(withCells(bytes, 0, cells)).not.toBeNull()
    expect(withCells(bytes, 5, cells)).toBeNull()
    expect(withCells(bytes, 0, [{ row: 9, column: 0, text: 'x' }])).toBeNull()
    expect(withCells(Buffer.from('PK'), 0, cells)).toBeNull()
    for (const texts of [cells, [{ row: 4, column: 3, text: '远' }]]) {
      const read = await readSheetFile(await fillWorkbook(bytes, 0, ROWS, texts))
      const [{ row = 0, column = 0 } = {}] = texts
      const cell = 'rows' in read ? read.rows[row - 1]?.[column] : null
      expect(cell).toBe(texts === cells ? '<答> & "复"' : '远')
    }
  })
})
