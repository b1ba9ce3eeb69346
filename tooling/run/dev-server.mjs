import { spawn } from 'node:child_process'
import { existsSync, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment, projectNode, root } from './install.mjs'

/** Changes that come together, as an editor or git makes them, are one. */
const SETTLE_MS = 300
/** Files that decide nothing at run time. */
const IDLE = /\.test\.ts$|\.md$|~$|\.sw.$|\.tmp/

/** The platform server from its sources, started again when they change or when a build has changed what it serves. */
export function runServer(environment) {
  let child = null
  let stopped = false
  const start = () => {
    const one = spawn(projectNode, [join(root, 'apps/server/src/main.ts')], {
      cwd: root,
      stdio: 'inherit',
      env: childEnvironment(environment),
    })
    child = one
    one.on('exit', (code) => {
      if (one !== child || stopped) return
      child = null
      if (code !== 0) process.stderr.write('The server ended; it is started again when a file changes.\n')
    })
  }
  const restart = () => {
    if (stopped) return
    const old = child
    if (!old) return start()
    child = null
    old.once('exit', start)
    old.kill('SIGTERM')
  }
  const sources = [
    'apps/server/src',
    'apps/server/migrations',
    ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`),
  ].filter((folder) => existsSync(join(root, folder)) && !ONLY_BROWSERS.has(folder.split('/')[1]))
  const watched = onChange(sources, restart)
  start()
  return {
    restart,
    stop() {
      stopped = true
      watched()
      child?.kill('SIGTERM')
    },
  }
}

/** What the server never loads: their apps show a change of them by themselves. */
const ONLY_BROWSERS = new Set(['client', 'ui', 'widget-kit'])

/** Builds an app again when its widgets change: they run in pages of others, so there is no hot module to replace. */
export function buildWidgetsOf(app, built) {
  let building = false
  let again = false
  const build = () => {
    if (building) {
      again = true
      return
    }
    building = true
    process.stderr.write(`${app}: building the widgets …\n`)
    const began = Date.now()
    const folder = join(root, 'apps', app)
    const job = spawn(projectNode, ['build.ts'], { cwd: folder, stdio: 'inherit', env: childEnvironment() })
    job.on('exit', (code) => {
      building = false
      process.stderr.write(`${app}: ${code === 0 ? `widgets built in ${Date.now() - began} ms` : 'the build failed'}\n`)
      if (code === 0) built()
      if (!again) return
      again = false
      build()
    })
  }
  const folders = [`apps/${app}/src/widgets`, 'packages/widget-kit/src']
  return existsSync(join(root, folders[0])) ? onChange(folders, build) : () => undefined
}

function onChange(folders, act) {
  let timer = null
  const note = (_, name) => {
    if (name && IDLE.test(name)) return
    clearTimeout(timer)
    timer = setTimeout(act, SETTLE_MS)
  }
  const watchers = folders.map((folder) => watch(join(root, folder), { recursive: true }, note))
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
