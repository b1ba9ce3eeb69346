import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment, ensureBuilt, ensureInstalled, projectNode, root } from './install.mjs'

const names = readdirSync(join(root, 'tooling/run/benches'))
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && !file.includes('-'))
  .map((file) => file.slice(0, -3))
const name = process.argv[2]
if (!name || !names.includes(name)) {
  process.stderr.write(`Say which measurement to run: npm run bench -- ${names.join(' | ')} [--json]\n`)
  process.exit(1)
}
ensureInstalled()
if (!['calendar', 'screen'].includes(name)) ensureBuilt()
const done = spawnSync(projectNode, [join(root, 'tooling/run/print-bench.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: childEnvironment(),
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
