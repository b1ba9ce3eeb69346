import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { aggregate } from './aggregate.ts'
import writeXlsx from 'write-excel-file/node'
import { attributeGrounds } from './attribute.ts'
import { readArguments, type Command } from './command.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-aggregate-'))
  await mkdir(join(folder, 'public/2025'), { recursive: true })
  // 区,人数 / 甲区,12 / 乙区,30 as an old spreadsheet saves it.
  const gb18030 = Buffer.from('c7f82cc8cbcafd0abcd7c7f82c31320ad2d2c7f82c33300a', 'hex')
  await writeFile(join(folder, 'new.csv'), gb18030)
  await writeFile(
    join(folder, 'public/2025/old.json'),
    JSON.stringify([
      { 区: '甲区', 人数: 10 },
      { 区: '乙区', 人数: 30 },
    ]),
  )
  await writeFile(join(folder, 'public/notes.txt'), 'not a table')
  await writeFile(join(folder, 'broken.json'), '{')
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

async function run(command: Command, ...line: readonly string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await command.run(readArguments(command, line))
  return write.mock.calls.map(([text]) => String(text)).join('')
}

describe('gongkai aggregate', () => {
  it('compares a table with a folder of public ones and names both places', async () => {
    const out = await run(aggregate, join(folder, 'new.csv'), '--public', join(folder, 'public'), '--json')
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'block',
      k: 5,
      notCompared: [],
      findings: [
        {
          risk: 'difference',
          computed: '12 − 10 = 2',
          message: { zh: '两处数值相减可得「甲区」的小群体：12 − 10 = 2。' },
          sources: [
            { item: 'new.csv', row: 1, column: '人数', isPublic: false },
            { item: '2025/old.json', row: 1, column: '人数', isPublic: true },
          ],
        },
      ],
    })
  })
  it('reads every sheet of a workbook, whose titles and headings are merged', async () => {
    const cells = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((value) => ({ value, type: String })))
    const book = await writeXlsx([
      {
        sheet: '救助',
        data: cells([
          ['2024年罕见病救助情况', '', ''],
          ['街道', '救助人数', ''],
          ['', '男', '女'],
          ['甲街道', '1,204', '3'],
        ]),
      },
      { sheet: '说明', data: cells([['本表数据截至年底。']]) },
    ]).toBuffer()
    await writeFile(join(folder, 'book.xlsx'), book)
    const { findings } = JSON.parse(await run(aggregate, join(folder, 'book.xlsx'), '--json')) as {
      findings: { computed: string; sources: { item: string; table: string; column: string }[] }[]
    }
    expect(findings).toMatchObject([
      {
        computed: '3 < 5',
        sources: [{ item: 'book.xlsx 救助', table: '2024年罕见病救助情况', column: '救助人数 女' }],
      },
    ])
    await writeFile(join(folder, 'broken.xlsx'), 'PK and nothing more')
    await expect(run(aggregate, join(folder, 'broken.xlsx'))).rejects.toThrow('damaged or no workbook')
    await writeFile(join(folder, 'noise.csv'), Buffer.from([0, 1, 2, 255, 254]))
    await expect(run(aggregate, join(folder, 'noise.csv'))).rejects.toThrow('no text that can be read')
  })
  it('asks for as many as the bureau says', async () => {
    const out = await run(aggregate, join(folder, 'new.csv'), '--public', join(folder, 'public'), '--k', '2')
    expect(out).toMatch(/^clear: 0 findings, 1 tables against 1 public ones, k = 2/)
  })
  it('says which tables it could not judge', async () => {
    await writeFile(join(folder, 'lines.csv'), '说明,来源\n一,甲\n二,乙\n')
    const out = await run(aggregate, join(folder, 'lines.csv'))
    expect(out).toContain('not compared: lines.csv')
  })
  it.each<[string[], string]>([
    [[], 'Name the table'],
    [['new.csv', '--k', '1'], '--k is a whole number from 2'],
    [['missing.csv'], 'there is no such file'],
    [['broken.json'], 'is not JSON'],
    [['public/notes.txt'], 'no table that can be read'],
  ])('%j is refused', async (line, why) => {
    const [name, ...rest] = line
    await expect(run(aggregate, ...(name === undefined ? [] : [join(folder, name)]), ...rest)).rejects.toThrow(why)
  })
})

it('gongkai attribute grounds lists the seven grounds with their articles', async () => {
  const { grounds } = JSON.parse(await run(attributeGrounds, '--json')) as {
    grounds: { ground: string; articleZh: string }[]
  }
  expect(grounds).toHaveLength(7)
  expect(grounds.find(({ ground }) => ground === 'process')?.articleZh).toBe('《政府信息公开条例》第十六条第二款')
})
