import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment, ensureBuilt, ensureInstalled, projectNode, root } from './install.mjs'

/**
 * What takes longer than a developer waits: killing the server, and server with database, under a thousand submissions; a hundred
 * thousand operations on the places of activities, against a model and by 64 connections at once; then the whole of `npm test` in a
 * copy of the repository with an app, a context and widgets that `npm run new` made there.
 */
ensureInstalled()
ensureBuilt()
const run = (file, args = []) =>
  spawnSync(projectNode, [join(root, file), ...args], { cwd: root, env: childEnvironment(), stdio: 'inherit' })
    .status ?? 1

const crash = run('tooling/testing/src/crash.ts', process.argv.slice(2))
const places = run('apps/server/tests/registrations-long.ts')
process.exit(run('tooling/templates/tests/whole-run.ts') || crash || places)
