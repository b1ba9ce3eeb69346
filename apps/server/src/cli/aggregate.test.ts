import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { aggregate } from './aggregate.ts'
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
  it('asks for as many as the bureau says', async () => {
    const out = await run(aggregate, join(folder, 'new.csv'), '--public', join(folder, 'public'), '--k', '2')
    expect(out).toMatch(/^clear: 0 findings, 1 tables against 1 public ones, k = 2/)
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
