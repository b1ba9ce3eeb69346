import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment, ensureBuilt, ensureInstalled, projectNode, root } from './install.mjs'

ensureInstalled()
ensureBuilt()

const server = spawn(projectNode, [join(root, 'apps/server/src/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: childEnvironment({ GONGKAI_HOST_SITE: process.env.GONGKAI_HOST_SITE ?? 'on' }),
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
