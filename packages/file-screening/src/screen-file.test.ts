import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { screenFile } from './screen-file.ts'
import { buildXlsx } from './testing.ts'

const text = { name: 'a.txt', bytes: Buffer.from('手机13912345678') }

test('a file is screened in a worker, one after another and at once, and its bytes stay as they were', async () => {
  const before = Buffer.from(text.bytes)
  expect((await screenFile(text)).findings).toEqual([
    expect.objectContaining({ type: 'MOBILE', text: '13912345678', start: 2, end: 13 }),
  ])
  const clear = { name: 'b.txt', bytes: strToU8('正文') }
  const all = await Promise.all([screenFile(text), screenFile(clear), screenFile(text)])
  expect(all.map(({ verdict }) => verdict)).toEqual(['block', 'clear', 'block'])
  expect(text.bytes.equals(before)).toBe(true)
})

const rows = Array.from({ length: 60_000 }, (_value, row) => [`第${row}行`, row, `说明${row}`])
const large = { name: 'a.xlsx', bytes: buildXlsx({ sheets: [{ name: '表', rows }] }) }

test('a worker out of time is stopped and the file is a bomb', async () => {
  expect((await screenFile(large, { milliseconds: 30 })).findings).toEqual([
    expect.objectContaining({ type: 'BOMB', rule: 'out-of-time' }),
  ])
})

test('a worker out of memory is stopped, the file is a bomb, and the next one is screened', async () => {
  expect((await screenFile(large, { mebibytes: 16 })).findings).toEqual([
    expect.objectContaining({ type: 'BOMB', rule: 'out-of-memory' }),
  ])
  expect((await screenFile(text)).verdict).toBe('block')
})
