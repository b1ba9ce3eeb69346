import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../src/cli/main.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { packFiles, packZip, until, writeFiles } from './releases-rig.ts'

const CLI = join(import.meta.dirname, '../src/cli/main.ts')
const SERVER = join(import.meta.dirname, '../src/main.ts')
const PATIENCE = 180_000

/** Real processes on one database: a server that runs on, and the command line beside it. */
describe('releases from the command line', { timeout: PATIENCE }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-release-cli-'))
  const started: ChildProcess[] = []
  let t: TestDatabase
  let url = ''
  beforeAll(async () => {
    t = await freshDatabase({ migrated: false })
    for (const version of ['1.0.0', '1.1.0', '1.2.0'])
      writeFileSync(join(folder, `circulars-${version}.zip`), packZip({ name: 'circulars', version }))
    const files = { 'server/render.js': 'throw new Error("it draws nothing")' }
    writeFileSync(join(folder, 'broken.zip'), packZip({ name: 'broken', widgets: false, files }))
    writeFileSync(join(folder, 'cut.zip'), packZip({ name: 'circulars', version: '2.0.0' }).slice(0, -300))
    for (const [name, value] of Object.entries(environment())) vi.stubEnv(name, value)
    url = await serve()
  }, PATIENCE)
  afterAll(async () => {
    vi.unstubAllEnvs()
    for (const child of started) child.kill('SIGKILL')
    await t.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  const environment = () => ({
    PATH: process.env['PATH'] ?? '',
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
    INIT_CWD: folder,
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: t.url,
    GONGKAI_LOG_LEVEL: 'error',
  })

  async function serve(): Promise<string> {
    const child = spawn(process.execPath, [SERVER], { cwd: folder, env: environment() })
    started.push(child)
    let text = ''
    child.stdout.on('data', (part: Buffer) => (text += part.toString()))
    child.stderr.on('data', (part: Buffer) => (text += part.toString()))
    const ready = async () => {
      if (child.exitCode !== null) throw new Error(`the server ended: ${text}`)
      return /ready at (\S+)/.exec(text)?.[1] ?? ''
    }
    return until(ready, (seen) => seen.startsWith('http'), PATIENCE)
  }

  /** A command in a process of its own, as somebody types it. */
  const typed = (...line: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile(process.execPath, [CLI, ...line], { cwd: folder, env: environment() }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
      )
    })

  /** The same in this process, which saves the second that a process takes to begin. */
  async function gongkai(...line: string[]) {
    const said = { out: '', err: '' }
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text))))
    const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.err += String(text))))
    try {
      return { code: await runCommand(line), ...said }
    } finally {
      out.mockRestore()
      err.mockRestore()
    }
  }
  const page = async () => (await fetch(`${url}/circulars/`)).text()

  it('adds and activates a version that a running server then shows, and says who did', async () => {
    expect((await fetch(`${url}/circulars/`)).status).toBe(404)
    const added = await typed('release', 'add', 'circulars-1.0.0.zip', '--activate', '--by', '张工', '--json')
    expect(added).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(added.out)).toMatchObject({
      app: 'circulars',
      changed: true,
      active: '1.0.0',
      since: { by: '张工' },
    })
    await until(page, (text) => text === 'circulars 1.0.0')
    const list = await gongkai('release', 'list')
    expect(list.out).toMatch(/^circulars: shows 1\.0\.0; since \S+ \S+ by 张工/m)
    expect(list.out).toMatch(/^ {2}1\.0\.0 {2}active {2}API 1\.0\.0 {2}added .* by 张工$/m)
  })

  it('refuses a damaged pack, an active version and one that is not there, each in one sentence', async () => {
    const lines = [
      ['release', 'add', 'cut.zip'],
      ['release', 'remove', 'circulars', '1.0.0'],
      ['release', 'activate', 'circulars', '9.9.9'],
      ['widget', 'off', 'gk-nowhere'],
      ['widget', 'roll-out', 'gk-notes', '1.0.0'],
      ['release', 'activate', 'circulars', '1.0.0', '--percent', '-3'],
      ['release', 'activate', 'broken', '1.0.0', '--percent', '100'],
      ['release', 'add', 'broken.zip', '--activate'],
      ['release', 'rollback', 'circular'],
    ]
    const sentences: string[] = []
    for (const line of lines) {
      const { code, out, err } = await gongkai(...line)
      expect({ line, code, out }).toEqual({ line, code: 1, out: '' })
      expect(err.trim().split('\n')).toHaveLength(1)
      sentences.push(err)
    }
    const told = sentences.slice(-4)
    expect(told[0]).toContain('Usage: gongkai release activate APP VERSION')
    expect(told[1]).toContain('from 1 to 99')
    expect(told[2]).toMatch(
      /^broken 1\.0\.0 is in the store but cannot be shown: .* pack a mended one under a new version\.$/m,
    )
    expect(told[3]).toBe('There is no release of circular here. Please add its pack with release add first.\n')
    expect((await fetch(`${url}/broken/`)).status).toBe(404)
  })

  it('shows what was acknowledged after kill -9, of the server and of a command', async () => {
    expect((await gongkai('release', 'add', 'circulars-1.1.0.zip', '--activate')).code).toBe(0)
    await until(page, (text) => text === 'circulars 1.1.0')
    const server = started.at(-1)
    server?.kill('SIGKILL')
    await Promise.all(
      [300, 600, 900].map(async (ms) => {
        const line = [CLI, 'release', 'add', 'circulars-1.2.0.zip']
        const child = spawn(process.execPath, line, { cwd: folder, env: environment() })
        await sleep(ms)
        child.kill('SIGKILL')
      }),
    )
    const folder2 = join(folder, 'unpacked')
    await writeFiles(folder2, packFiles({ name: 'circulars', version: '1.2.0' }))
    expect((await gongkai('release', 'add', 'unpacked')).code).toBe(0)
    url = await serve()
    expect(await page()).toBe('circulars 1.1.0')
    expect((await gongkai('release', 'rollback', 'circulars', '--json')).code).toBe(0)
    await until(page, (text) => text === 'circulars 1.0.0')
    const unpacked = await readdir(join(folder, 'data/releases/circulars'))
    expect(unpacked.filter((name) => /^1\.[01]\.0-[0-9a-f]{16}$/.test(name))).toHaveLength(2)
    const report = await gongkai('audit', 'verify', '--json')
    expect(JSON.parse(report.out)).toMatchObject({ broken: [] })
  })

  it('lists widgets and sites, and changes them', async () => {
    expect((await gongkai('widget', 'off', 'gk-notes', '--by', '李工')).out).toContain('gk-notes is off')
    expect((await gongkai('widget', 'list')).out).toMatch(/^gk-notes +circulars 1\.0\.0 +off$/m)
    const site = 'https://www.example.gov.cn'
    expect((await gongkai('embed', 'allow', site, '--note', '市政府门户')).out).toBe(`${site} may embed.\n`)
    expect((await gongkai('embed', 'list')).out).toContain('市政府门户')
    await until(
      async () => (await fetch(`${url}/api/widgets`, { headers: { origin: site } })).status,
      (status) => status === 200,
    )
    expect(JSON.parse((await gongkai('embed', 'remove', site, '--json')).out)).toEqual({
      origin: site,
      changed: true,
      configured: false,
    })
  })

  it('tells who did what and when, in order', async () => {
    const { out } = await gongkai('release', 'log')
    expect(out).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}张工 \(\S+\) +release\/circulars +add +1\.0\.0$/m)
    expect(out).toMatch(/李工 \(\S+\) +widget\/gk-notes +off$/m)
    expect(out).toMatch(/embed\/origins +allow +https:\/\/www\.example\.gov\.cn 市政府门户$/m)
    const { acts } = JSON.parse((await gongkai('release', 'log', '--json')).out) as { acts: { at: string }[] }
    expect(acts[0]).toMatchObject({
      by: '张工',
      subject: 'release/circulars',
      action: 'add',
      facts: { version: '1.0.0' },
    })
    expect(acts.map(({ at }) => at)).toEqual(acts.map(({ at }) => at).sort())
  })
})
