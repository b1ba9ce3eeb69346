import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment, ensureBuilt, ensureInstalled, projectNode, root } from './install.mjs'

/** What takes longer than a developer waits: killing the server, and server with database, under a thousand submissions. */
ensureInstalled()
ensureBuilt()
const done = spawnSync(projectNode, [join(root, 'tooling/testing/src/crash.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: childEnvironment(),
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
