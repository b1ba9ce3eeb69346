import { BASE_TERMS } from '@gongkai/translation/terms'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration } from '../src/demo/index.ts'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { rig, type Rig } from './modules-rig.ts'

/** Of the demonstration; the glossary brings its entries, its release and one that waits. */
const TASKS = 208 + BASE_TERMS.length + 2

const MAIN = join(import.meta.dirname, '../src/cli/main.ts')

describe('the command line', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-cli-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const gongkai = (line: readonly string[], input = '') =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = { ...process.env, INIT_CWD: folder }
      const child = execFile(process.execPath, [MAIN, ...line], { env }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
      )
      child.stdin?.end(input)
    })

  it('reads a plan beside whoever typed it', async () => {
    const text = '2026年工作要点\n一、任务\n1.公开信息。做好公开。（牵头部门：保护处；配合部门：各部门）\n'
    await writeFile(join(folder, 'plan.txt'), text)
    const { out } = await gongkai(['plan', 'read', 'plan.txt', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      title: '2026年工作要点',
      year: 2026,
      tasks: [{ lead: ['保护处'], support: ['各部门'], warnings: [] }],
      warnings: [],
    })
  })

  it('says when a limit falls due, for one and for many', async () => {
    const one = await gongkai(['deadline', '2024-09-27', '20', '--json'])
    expect(JSON.parse(one.out)).toMatchObject({ due: '2024-10-30', provisional: false, explain: expect.any(Array) })
    await writeFile(
      join(folder, 'many.jsonl'),
      '{"id":"a","start":"2024-01-25","n":20}\n{"id":"b","start":"2024-11-30","n":3,"unit":"months"}\n{"id":"c","start":"x","n":1}\n',
    )
    const many = await gongkai(['deadline', 'many.jsonl', '--json'])
    const lines = many.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([{ id: 'a', due: '2024-02-27' }, { id: 'b', due: '2025-02-28' }, { id: 'c' }])
    expect(lines[2].error).toContain('no date')
    expect(many.code).toBe(1)
  })

  it('refuses a departments file by its name, and one that is not there, before it opens a database', async () => {
    const wrong = await gongkai(['departments', 'export', 'people.docx'])
    expect(wrong).toMatchObject({ code: 1, out: '', err: 'Name a file that ends in .csv or .xlsx.\n' })
    const missing = await gongkai(['departments', 'import', 'nothing.csv', '--check'])
    expect(missing).toMatchObject({ code: 1, out: '' })
    expect(missing.err).toContain('cannot be read: there is no such file.')
  })

  it('screens a text', async () => {
    const { out } = await gongkai(['screen', '-', '--json'], '电话13812345678')
    expect(JSON.parse(out)).toMatchObject({ verdict: 'block', findings: [{ type: 'MOBILE', start: 2, end: 13 }] })
  })

  it('tells the commands that a word begins', async () => {
    const { code, out } = await gongkai(['release', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('gongkai release add PACK.zip|FOLDER')
    expect(out).not.toContain('gongkai widget')
  })

  it.each([
    [['plan', 'read', 'missing.txt'], /cannot be read: there is no such file\.$/],
    [['plan', 'read'], /^Name one plan file/],
    [['deadline', '2024-13-01', '5'], /is no date/],
    [['deadline', '2024-01-01', '5', '--unit', 'weeks'], /is no unit/],
    [['nonsense'], /^There is no command/],
    [['screen', 'x', '--colour'], /Unknown option/],
  ])('%j fails with one sentence', async (line, sentence) => {
    const { code, out, err } = await gongkai(line)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.trim()).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('the audit', () => {
  let r: Rig
  beforeAll(async () => {
    r = await rig({ boards: false })
    await loadDemonstration(r.surroundings)
  })
  afterAll(() => r.close())

  it.each([
    ['an edited input', `update event set input = '{"reason":"x"}' where task_id = $1 and seq = 2`, 'hash', 2],
    ['a deleted event', `delete from event where task_id = $1 and seq = 2`, 'order', 2],
    ['a cut-off end', `delete from event where task_id = $1 and seq = 9`, 'cut-off', 9],
    ['two swapped', `update event set seq = 13 - seq where task_id = $1 and seq in (6, 7)`, 'link', 6],
    ['a name', `update event set by_name = '别人' where task_id = $1 and seq = 3`, 'hash', 3],
    [
      'an edited row',
      `update message set facts = jsonb_set(facts, '{mayPublish}', 'false') where receipt = $1`,
      'row-differs',
      9,
    ],
  ])('names the first broken event after %s', async (what, text, why, seq) => {
    const { db } = r.surroundings
    const [row] = await db.sql<{ receipt: string }>(
      't.closed',
      `select receipt from message where state = 'closed' and version = 9 and may_publish order by receipt limit 1`,
    )
    const report = await db.transaction(async () => {
      if (what === 'two swapped') {
        await db.script(`update event set seq = 106 where task_id = '${row?.receipt}' and seq = 6`)
        await db.script(`update event set seq = 6 where task_id = '${row?.receipt}' and seq = 7`)
        await db.script(`update event set seq = 7 where task_id = '${row?.receipt}' and seq = 106`)
      } else await db.sql(`t.${what}`, text, [row?.receipt])
      const found = await verifyRecord(r.surroundings)
      throw (await import('../src/platform/database.ts')).rollback(found)
    })
    expect(report).toMatchObject({ tasks: TASKS, broken: [{ task: row?.receipt, seq, why }] })
  })

  it('finds nothing in an untouched record', async () => {
    expect(await verifyRecord(r.surroundings)).toMatchObject({ tasks: TASKS, broken: [] })
  })
})
