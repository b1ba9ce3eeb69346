import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment, ensureInstalled, projectNode, root } from './install.mjs'

ensureInstalled()
const done = spawnSync(projectNode, [join(root, 'apps/server/src/cli/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: childEnvironment({ INIT_CWD: process.env.INIT_CWD ?? process.cwd() }),
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
