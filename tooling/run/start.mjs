import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { childEnvironment, ensureBuilt, ensureInstalled, projectNode, root } from './install.mjs'

ensureInstalled()
ensureBuilt()

const server = spawn(projectNode, [join(root, 'apps/server/src/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: childEnvironment(defaults()),
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
server.on('message', ({ ready }) => void welcome(ready))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
stopWithNpm()
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))

/** A signal sent to npm alone ends npm and its shell, not this process: when they are gone the server is told to stop. */
function stopWithNpm() {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    server.kill('SIGTERM')
  }, 500)
  watch.unref()
}

/**
 * `npm start` shows the demonstration bureau unless the environment or the configuration file says otherwise, and does not
 * bury what it tells a person at a terminal under a line for every request.
 */
function defaults() {
  const file = settingsFile()
  const unset = (variable, setting) => !process.env[variable] && file[setting] === undefined
  return {
    ...(unset('GONGKAI_DEMONSTRATION', 'demonstration') ? { GONGKAI_DEMONSTRATION: '1' } : {}),
    ...(unset('GONGKAI_LOG_LEVEL', 'logLevel') && process.stdout.isTTY ? { GONGKAI_LOG_LEVEL: 'warn' } : {}),
  }
}

/** The configuration file as far as it can be read here; the server judges it and says what is wrong. */
function settingsFile() {
  const path = resolve(root, process.env.GONGKAI_CONFIG || 'gongkai.config.json')
  if (!existsSync(path)) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) ?? {}
  } catch {
    return {}
  }
}

/** What to open. In a demonstration an old site that embeds the board is served too, as another origin. */
async function welcome({ url, demonstration }) {
  const hostSite = demonstration && process.env.GONGKAI_HOST_SITE !== 'off' ? await existingSite(url) : null
  const lines = [
    ['Public pages  公开页面', `${url}/`],
    ['Message boards  留言板', `${url}/message-board/`],
    ['Staff desk  工作台', `${url}/desk/`],
    ['Widgets to embed, for web teams  嵌入组件', `${url}/embed/`],
    ...(hostSite ? [['An existing site with the widget  嵌入示例', hostSite]] : []),
    ['API', `${url}/api/openapi.json`],
  ]
  process.stdout.write(
    `\nOpen 请打开：\n${lines.map(([what, where]) => `  ${where}  ${what}`).join('\n')}\n\nStop with Ctrl+C.\n`,
  )
}

async function existingSite(url) {
  const { startHostSite } = await import('../testing/host-site.mjs')
  const first = Number(new URL(url).port || 80) + 1
  for (const port of [first, first + 1, 0]) {
    try {
      return (await startHostSite({ port, platform: url })).origin
    } catch {
      // That port is taken: try the next, then any.
    }
  }
  return null
}
