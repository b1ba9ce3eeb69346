import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { runCommand } from '../src/cli/main.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-report-cli-'))
let t: TestDatabase
beforeAll(async () => {
  t = await freshDatabase({ migrated: false })
  vi.stubEnv('DATABASE_URL', t.url)
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
  vi.stubEnv('GONGKAI_SMTP', '')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await t.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** What a line of the command line says, and its exit code. */
async function run(...line: string[]): Promise<{ code: number; out: string; said: string }> {
  const out: string[] = []
  const said: string[] = []
  const keep = (into: string[]) => (text: unknown) => into.push(String(text)) > 0
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep(said)),
  ]
  try {
    return { code: await runCommand(line), out: out.join(''), said: said.join('') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

it('writes the report of a month as a document, and as JSON beside it', async () => {
  const path = join(folder, 'report.docx')
  const { code, out } = await run('report', 'messages', '--month', '2026-03', '--out', path, '--json')
  expect([code, JSON.parse(out).month]).toEqual([0, '2026-03'])
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
  expect(xml.includes('2026年3月留言办理情况月报')).toBe(true)
})

it('says the report in sentences where no file is named', async () => {
  const { code, out } = await run('report', 'messages', '--month', '2026-03')
  expect(code).toBe(0)
  expect(out.split('\n').slice(0, 2)).toEqual([
    '2026年3月留言办理情况月报',
    '2026年3月共收到留言0件，与上月持平。其中受理0件，不予受理0件，留言人撤回0件，待受理0件。',
  ])
})

it.each([
  [['--month', '2026-13'], '--month is a month such as 2026-10.'],
  [['--month', '2999-01'], 'This month has not begun.'],
  [['--department', 'nobody'], 'There is no department “nobody”.'],
  [['--out', 'report.pdf'], '--out names a file that ends in .docx or .xlsx.'],
])('refuses %j in one sentence', async (line, sentence) => {
  expect(await run('report', 'messages', ...line)).toEqual({ code: 1, out: '', said: `${sentence}\n` })
})

it('says plainly that mail waits without a server', async () => {
  const { code, out } = await run('notices', 'status', '--json')
  expect([code, JSON.parse(out)]).toEqual([0, { mail: 'absent', waiting: 0, failed: 0 }])
})
