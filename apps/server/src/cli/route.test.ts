import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCommand } from './main.ts'

const MESSAGES = [
  { id: 'a', subject: '费减', body: '费用减缴备案要什么材料？', class: '咨询', lead: '公共服务处', also: [] },
  {
    id: 'b',
    subject: '判决',
    body: '法院判决生效，执行局说没有财产，怎么办？',
    class: '求助',
    lead: ['非本机关'],
    also: ['保护处'],
  },
  { id: 'c1', subject: '', body: '？？？？', class: '无效', lead: '保护处' },
]

describe('the triage on the command line', () => {
  let folder = ''
  let file = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'route-'))
    file = join(folder, 'messages.jsonl')
    await writeFile(file, MESSAGES.map((one) => JSON.stringify(one)).join('\n'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function run(...line: string[]): Promise<{ code: number; out: string; err: string }> {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      const code = await runCommand(line)
      const said = (spy: typeof out) => spy.mock.calls.map(([text]) => String(text)).join('')
      return { code, out: said(out), err: said(err) }
    } finally {
      out.mockRestore()
      err.mockRestore()
    }
  }

  it('says of every line what it is and whose, all departments ranked', async () => {
    const { code, out } = await run('route', file, '--json')
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c1'])
    expect(lines.map((line) => Object.keys(line))).toEqual(Array(3).fill(['id', 'class', 'lead']))
    expect(lines[0]).toMatchObject({
      class: '咨询',
      lead: expect.arrayContaining(['公共服务处', '非本机关', '办公室（宣传处）']),
    })
    expect(lines[0].lead[0]).toBe('公共服务处')
    expect(lines[1].lead[0]).toBe('非本机关')
    expect(new Set(lines[2].lead).size).toBe(8)
    expect((await run('route', file)).out).toMatch(/^a {2}咨询 {2}公共服务处 › .* %$/m)
  })

  it('counts what is right and names what is not', async () => {
    const { out } = await run('eval', 'route', file, '--json')
    expect(JSON.parse(out)).toMatchObject({
      ...{ messages: 3, first: 0.6667, firstTwo: 0.6667, class: 1 },
      misses: [
        { id: 'c1', of: 'first', expected: 'protection' },
        { id: 'c1', of: 'first-two' },
      ],
    })
    const half = await run('eval', 'route', file, '--half', 'odd', '--json')
    expect(JSON.parse(half.out).messages).toBe(1)
  })

  it('answers nothing for an empty file, and measures nothing', async () => {
    const empty = join(folder, 'empty.jsonl')
    await writeFile(empty, '\n')
    expect(await run('route', empty, '--json')).toEqual({ code: 0, out: '', err: '' })
    expect((await run('eval', 'route', empty)).err).toContain('no message to measure')
  })

  it.each([
    [['route'], 'Name one .jsonl file'],
    [['eval', 'route', '--half', 'third'], 'even or odd'],
  ])('%s is refused with a sentence', async (line, sentence) => {
    const { code, err } = await run(...line)
    expect(code).toBe(1)
    expect(err).toContain(sentence)
  })

  it('refuses a line without text, an unknown class and an unknown department', async () => {
    const bad = async (line: object, ...words: string[]) => {
      const path = join(folder, 'bad.jsonl')
      await writeFile(path, JSON.stringify(line))
      return (await run(...words, path)).err
    }
    expect(await bad({ id: 1 }, 'route')).toContain('neither subject nor body')
    expect(await bad({ body: '问' }, 'route', '--json')).toContain('message 1 has no id')
    expect(await bad({ id: 1, subject: 5, body: '问' }, 'route')).toContain('must be text')
    expect(await bad({ id: 1, body: '问', lead: '保护处' }, 'eval', 'route')).toContain('id 1: no class.')
    expect(await bad({ id: 1, body: '问', class: '闲聊', lead: '保护处' }, 'eval', 'route')).toContain(
      'there is no class “闲聊”',
    )
    expect(await bad({ id: 1, body: '问', class: '咨询', lead: '天文处' }, 'eval', 'route')).toContain('天文处')
  })
})
