import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Everything here runs on the Node the machine has (20 or later) before anything is installed: no dependency, no TypeScript.
 * The project's own Node 24 comes with the installation and runs all the rest.
 */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const projectNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

export const pnpmVersion = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager

/** The environment of every child: the project's Node first, what it compiled kept for the next start, no telemetry, no colour tricks in logs. */
export function childEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: [dirname(projectNode), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/node'),
    ...extra,
  }
}

function workspaceFolders() {
  return ['apps', 'packages', 'tooling'].flatMap((group) =>
    existsSync(join(root, group)) ? readdirSync(join(root, group)).map((name) => join(root, group, name)) : [],
  )
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(file.slice(root.length)).update('\0')
    hash.update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory())
        return ['node_modules', 'dist', '.results', '.turbo'].includes(entry.name)
          ? []
          : filesUnder(join(folder, entry.name))
      return entry.isFile() ? [join(folder, entry.name)] : []
    })
}

/** Runs pnpm of the version that package.json names, as it lies in npm's cache where it does: nobody is asked for what is there. Its output goes to stderr: stdout belongs to the command. */
export function pnpm(args, options = {}) {
  return spawnSync('npx', ['--yes', '--prefer-offline', pnpmVersion, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    ...options,
    env: childEnvironment(options.env),
  })
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

const installStampFile = join(root, 'node_modules/.gongkai-install')

function installStamp() {
  const manifests = workspaceFolders()
    .map((folder) => join(folder, 'package.json'))
    .filter((file) => existsSync(file))
  return hashOf([join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml'), ...manifests])
}

/** Installs what the lock file says, once for each state of the lock file and manifests. */
export function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    stop(
      `Gongkai needs Node 20 or later to start; this is Node ${process.versions.node}. Install a newer Node and try again.`,
    )
  const stamp = installStamp()
  if (readStamp(installStampFile) === stamp && existsSync(projectNode)) return
  process.stderr.write('Installing (the first time takes about a minute) …\n')
  const done = pnpm(['install', '--frozen-lockfile'])
  if (done.status !== 0)
    stop(
      'The installation failed; nothing else was started. The lines above say why: most often the npm registry was out of reach.',
    )
  noteInstalled()
}

/** Notes that what is installed is what the lock file says now. */
export function noteInstalled() {
  writeFileSync(installStampFile, installStamp())
}

/** Builds the apps whose sources changed since their last build. */
export function ensureBuilt() {
  const stamp = hashOf(
    [...workspaceFolders().flatMap((folder) => filesUnder(folder)), join(root, 'pnpm-lock.yaml')].filter(
      (file) => !/\.(test\.ts|md)$/.test(file),
    ),
  )
  const stampFile = join(root, 'node_modules/.gongkai-build')
  const apps = readdirSync(join(root, 'apps')).filter((app) => app !== 'server')
  const built = apps.every((app) => existsSync(join(root, 'apps', app, 'dist/release.json')))
  if (built && readStamp(stampFile) === stamp) return
  process.stderr.write('Building the apps and widgets …\n')
  const done = turbo(['build'])
  if (done !== 0) stop('The build failed; the server was not started. The lines above say in which file.')
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}

/** Runs turbo tasks; turbo wants pnpm on the path, which `pnpm exec` gives it. Returns the exit code. */
export function turbo(args, env = {}) {
  return (
    pnpm(['exec', 'turbo', 'run', ...args, '--output-logs=errors-only', '--no-update-notifier'], { env }).status ?? 1
  )
}
