import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')

export interface Ran {
  readonly status: number | null
  /** What it wrote, both streams. */
  readonly said: string
}

/** A copy of this repository's sources with an installation of its own, linked from what this machine has. */
export interface Workspace {
  readonly root: string
  run(command: string, args: readonly string[], folder?: string): Ran
  /** The same beside other work. */
  runBeside(command: string, args: readonly string[], folder?: string): Promise<Ran>
  /** Links what the package.json files say now, without the network. */
  install(): Ran
  /** `npm run new -- …` */
  make(...args: string[]): Ran
  remove(): void
}

/** Copies the sources as they are in the work tree, also those not committed, and installs without the network. */
export function copyWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'gongkai-new-'))
  for (const path of sources()) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    cpSync(join(ROOT, path), join(root, path))
  }
  const workspace = workspaceAt(root)
  const installed = workspace.install()
  if (installed.status !== 0) throw new Error(`the copy was not installed:\n${installed.said}`)
  return workspace
}

/** A copy that is there already. */
export function workspaceAt(root: string): Workspace {
  const node = join(root, 'node_modules/node/bin')
  const environment = (extra: Record<string, string> = {}) => ({
    ...process.env,
    PATH: [node, join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    NODE_ENV: '',
    VITEST: '',
    ...extra,
  })
  const run = (command: string, args: readonly string[], folder = ''): Ran => {
    const done = spawnSync(command, [...args], {
      cwd: join(root, folder),
      encoding: 'utf8',
      env: environment(),
      // The graph of all tasks with their inputs is more than the usual megabyte.
      maxBuffer: 64 * 1024 * 1024,
    })
    return { status: done.status, said: `${done.stdout}${done.stderr}${done.error ?? ''}` }
  }
  const runBeside = async (command: string, args: readonly string[], folder = ''): Promise<Ran> => {
    const child = spawn(command, [...args], {
      cwd: join(root, folder),
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text))
    const [status] = (await once(child, 'close')) as [number | null]
    return { status, said }
  }
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }
  const install = () =>
    run('npx', ['--yes', '--prefer-offline', packageManager, 'install', '--offline', '--no-frozen-lockfile'])
  return {
    root,
    run,
    runBeside,
    install,
    make: (...args) => run('node', [join(root, 'tooling/run/new.mjs'), ...args]),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** The files that git would keep: nothing that was built or installed. */
function sources(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' })
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(ROOT, path)))
}
