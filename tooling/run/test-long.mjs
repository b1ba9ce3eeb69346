import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { childEnvironment, ensureBuilt, ensureInstalled, pnpm, projectNode, root } from './install.mjs'

/**
 * What takes longer than a developer waits: killing the server, and server with database, under a thousand submissions; a hundred
 * thousand operations on the places of activities, against a model and by 64 connections at once; every widget of the message board on
 * every hostile page; sixty courses of edits, decisions and publications against a model of their currency, eighty crowds of forty that
 * act on three translations at once, and a connection lost before every statement of an adoption and a publication; then the whole of
 * `npm test` in a copy of the repository with an app, a context and widgets that `npm run new` made there.
 */
ensureInstalled()
ensureBuilt()
const run = (file, args = []) =>
  spawnSync(projectNode, [join(root, file), ...args], { cwd: root, env: childEnvironment(), stdio: 'inherit' })
    .status ?? 1

const crash = run('tooling/testing/src/crash.ts', process.argv.slice(2))
const places = run('apps/server/tests/registrations-long.ts')
const chromium = ensureChromium()
const config = join(root, 'tooling/vite/vitest.config.ts')
const pages =
  pnpm(['--dir', 'apps/message-board', 'exec', 'vitest', 'run', '--config', config, 'hostile-pages'], {
    env: { GONGKAI_TEST_LONG: '1', ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
  }).status ?? 1
const models = ['portal-currency-model', 'translations-races', 'translations-broken-off', 'glossary-races']
const currency =
  pnpm(['--dir', 'apps/server', 'exec', 'vitest', 'run', '--config', config, ...models], {
    env: { GONGKAI_TEST_LONG: '1' },
  }).status ?? 1
process.exit(run('tooling/templates/tests/whole-run.ts') || crash || places || pages || currency)
