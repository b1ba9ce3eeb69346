import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment, ensureInstalled, noteInstalled, pnpm, pnpmVersion, projectNode, root } from './install.mjs'

/**
 * `npm run new -- app NAME`: the files, and the lock file with them, so that nobody edits a file of the root. What this machine
 * has already is enough; only where something is missing is the registry asked.
 */
ensureInstalled()
const args = process.argv.slice(2)
const made = spawnSync(projectNode, [join(root, 'tooling/templates/src/main.ts'), ...args], {
  cwd: root,
  stdio: ['ignore', 1, 2],
  env: childEnvironment(),
})
if (made.status !== 0) process.exit(made.status ?? 1)

const install = (...more) => pnpm(['install', '--no-frozen-lockfile', ...more]).status === 0
if (!install('--offline') && !install()) {
  process.stderr.write(
    `The files are there, but what they need could not be linked: the registry was out of reach. When it can be reached: npx ${pnpmVersion} install\n`,
  )
  process.exit(1)
}
noteInstalled()
const [kind = '', name = ''] = args
process.stdout.write(`\n${next(kind, name)}\n`)

function next(kind, name) {
  if (kind === 'package') return `Next: write the rules in packages/${name}/README.md, and run npm test.`
  if (kind === 'app')
    return `Next: npm run dev -- ${name} shows it, npm start shows it with all others, npm test tries it.`
  return 'Next: npm start, and look at it in the gallery at /embed/; npm test tries it on a page of another site.'
}
