import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readArguments } from './command.ts'
import { evalTerms } from './eval-terms.ts'
import { termsCheck } from './terms-check.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terms-check-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function printed(command: typeof termsCheck, ...rest: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    await command.run(readArguments(command, rest))
    return write.mock.calls.map(([text]) => String(text)).join('')
  } finally {
    write.mockRestore()
  }
}

async function file(name: string, text: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

test('two files give one line of findings, with places in both; a period that differs is a number and a date', async () => {
  const en = await file('en.txt', 'Article 1 The case shall be opened within 7 days.\n')
  const zh = await file('zh.txt', '第一条　应当在5日内立案。\n')
  expect(JSON.parse(await printed(termsCheck, en, zh, '--json'))).toEqual({
    findings: ['number', 'date'].map((type) => ({
      ...{ type, zh: { start: 7, end: 9 }, en: { start: 42, end: 48 }, expected: '5 days', found: '7 days' },
    })),
  })
  expect(await printed(termsCheck, en, zh)).toContain('by the Chinese it should be “5 days”, the English says “7 days”')
})

test('a file of pairs gives a line for each, clean ones with nothing', async () => {
  const pairs = [
    { id: 'a', zh: '处5万元罚款。', en: 'A fine of RMB 5,000 is imposed.' },
    { id: 'b', zh: '不收取费用。', en: 'No fee is charged.' },
  ]
  const name = await file('pairs.jsonl', pairs.map((pair) => JSON.stringify(pair)).join('\n'))
  const lines = (await printed(termsCheck, name, '--json'))
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines).toMatchObject([
    { id: 'a', findings: [{ type: 'amount' }] },
    { id: 'b', findings: [] },
  ])
})

test('what is no pair is refused with its line', async () => {
  const name = await file('half.jsonl', '{"id":"a","zh":"一"}\n')
  await expect(printed(termsCheck, name)).rejects.toThrow('half.jsonl, line 1: “zh” and “en” are needed.')
  await expect(printed(termsCheck, 'only.txt')).rejects.toThrow('name the English first, then the Chinese')
  const odd = await file('odd.jsonl', '{"id":"a","zh":"一","en":"one","wrong":"style"}\n')
  await expect(printed(evalTerms, odd)).rejects.toThrow('“wrong” is null or one of')
})

test('a file that cannot be read as it stands is refused with its line, and gives no half answer', async () => {
  const good = '{"id":"a","zh":"处5万元罚款。","en":"A fine of RMB 50,000."}\n'
  const refused = async (name: string, text: string | Buffer) => printed(termsCheck, await file(name, text), '--json')
  await expect(refused('no-id.jsonl', `${good}\n{"zh":"一","en":"one"}\n`)).rejects.toThrow(
    'no-id.jsonl, line 3: “id” is needed.',
  )
  await expect(refused('half.jsonl', `${good}{"id":"b","zh":\n`)).rejects.toThrow('line 2: not a JSON object.')
  const gbk = Buffer.from([0xb7, 0xd1, 0xd3, 0xc3])
  await expect(refused('gbk.jsonl', Buffer.concat([Buffer.from(good), gbk]))).rejects.toThrow('line 2: not UTF-8.')
  await expect(refused('empty.jsonl', '\uFEFF\r\n')).rejects.toThrow('empty.jsonl is empty')
  const long = JSON.stringify({ id: 'a', zh: '费'.repeat(20_001), en: 'Fees.' })
  await expect(refused('long.jsonl', long)).rejects.toThrow('line 1: the pair is too long: “zh” has 20001')
  expect(JSON.parse(await refused('windows.jsonl', `\uFEFF${good.trim()}\r\n`))).toEqual({ id: 'a', findings: [] })
})

test('two files that are empty, not UTF-8 or in the wrong order are refused', async () => {
  const [en, zh] = [await file('right.en', 'No fee is charged.\n'), await file('right.zh', '不收取费用。\n')]
  await expect(printed(termsCheck, zh, en)).rejects.toThrow('name the English first, then the Chinese.')
  await expect(printed(termsCheck, en, await file('empty.zh', ' \n'))).rejects.toThrow('empty.zh is empty')
  const gbk = await file('gbk.zh', Buffer.from([0x0a, 0xb7, 0xd1]))
  await expect(printed(termsCheck, en, gbk)).rejects.toThrow('gbk.zh, line 2: not UTF-8.')
})

test('the set of the release is measured', async () => {
  const measured: unknown = JSON.parse(await printed(evalTerms, '--json'))
  expect(measured).toMatchObject({ aims: { figures: 0.99, termPrecision: 0.95 } })
})
