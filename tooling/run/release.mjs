import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment, ensureInstalled, projectNode, root } from './install.mjs'

/** `npm run release -- message-board`: builds one app afresh and packs its release. */
ensureInstalled()
const done = spawnSync(projectNode, [join(root, 'tooling/release/src/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: childEnvironment({ INIT_CWD: process.env.INIT_CWD ?? process.cwd() }),
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
