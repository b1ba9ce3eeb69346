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

async function file(name: string, text: string): Promise<string> {
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

test('the set of the release is measured', async () => {
  const measured: unknown = JSON.parse(await printed(evalTerms, '--json'))
  expect(measured).toMatchObject({ aims: { figures: 0.99, termPrecision: 0.95 } })
})
