import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { childEnvironment, ensureInstalled, pnpmVersion, projectNode, root, turbo } from './install.mjs'

/** Runs everything that must hold, keeps going after a failure, and ends with one line: `N passed, N failed`. */
const count = { passed: 0, failed: 0 }
const failures = []

function step(name, run) {
  const began = Date.now()
  process.stderr.write(`\n— ${name}\n`)
  const ok = run()
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stderr.write(`  ${ok ? 'ok' : 'FAILED'} in ${seconds} s\n`)
  if (!ok) failures.push(name)
  return ok
}

/** The quick checks run beside each other, as each is mostly one processor starting up; what they say is printed one after another. */
async function checked(checks) {
  const began = Date.now()
  const runs = checks.map(([name, command, args]) => [name, finished(command, args)])
  for (const [name, run] of runs) {
    process.stderr.write(`\n— ${name}\n`)
    const { ok, said } = await run
    process.stderr.write(
      `${said}  ${ok ? 'ok' : 'FAILED'} ${((Date.now() - began) / 1000).toFixed(1)} s after the start\n`,
    )
    count[ok ? 'passed' : 'failed'] += 1
    if (!ok) failures.push(name)
  }
}

function finished(command, args, env = {}) {
  return new Promise((resolve) => {
    const parts = []
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // npx is a script there.
      shell: process.platform === 'win32' && command === 'npx',
      env: childEnvironment(env),
    })
    child.stdout.on('data', (part) => parts.push(part))
    child.stderr.on('data', (part) => parts.push(part))
    child.on('error', (error) => resolve({ ok: false, said: `${error.message}\n` }))
    child.on('close', (status) => resolve({ ok: status === 0, said: Buffer.concat(parts).toString() }))
  })
}

const bin = (name) => join(root, 'node_modules/.bin', name)

function packagesWith(script) {
  return ['apps', 'packages', 'tooling'].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => join(root, group, name))
      .filter((folder) => {
        const manifest = join(folder, 'package.json')
        return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).scripts?.[script]
      }),
  )
}

/** The seeds lie beside the repository; a change in them must run the tests that read them again. */
function seedsHash() {
  const hash = createHash('sha256')
  const folder = join(root, '../shared/seeds')
  if (existsSync(folder)) for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Adds up what each package's tests left in `.results/tests.json`; a package with none counts as one failure. */
function addResults(folders) {
  for (const folder of folders) {
    const file = join(folder, '.results/tests.json')
    if (!existsSync(file)) {
      count.failed += 1
      failures.push(`${folder.slice(root.length + 1)} left no result`)
      continue
    }
    const { numPassedTests, numFailedTests, numPendingTests, success, testResults } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    count.passed += numPassedTests
    count.failed += numFailedTests + numPendingTests + (success || numFailedTests ? 0 : 1)
    for (const suite of testResults)
      for (const test of suite.assertionResults)
        if (test.status !== 'passed')
          failures.push(`${suite.name.slice(root.length + 1)} › ${test.fullName} (${test.status})`)
  }
}

/**
 * The packages whose tests take longest, the longest first: begun last, one of them would run on alone when all others are done. What is not
 * named here is short, and fills the gaps at the end, a few packages at a time.
 */
const LONGEST = [
  ...[
    'server',
    'message-board',
    'open-month',
    'international-portal',
    'release-journeys',
    'templates',
    'desk',
    'embed',
  ],
  ...['release', 'widget-kit', 'disclosure-rules', 'task-model', 'translation', 'file-screening'],
]
const A_FEW = 4
/** As many at once as there are processors: with one more, journeys met each other's delays instead of faults. */
const LANES = Math.max(2, Math.min(4, availableParallelism()))

/** Runs the tests of every package; says whether turbo was content with all of them. */
async function testAll(folders, env) {
  const names = folders.map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name)
  const long = LONGEST.map((name) => `@gongkai/${name}`).filter((name) => names.includes(name))
  const short = names.filter((name) => !long.includes(name))
  const queue = long.map((name) => [name])
  for (let at = 0; at < short.length; at += A_FEW) queue.push(short.slice(at, at + A_FEW))
  const began = Date.now()
  let ok = true
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const filters = next.map((name) => `--filter=${name}`)
      const args = ['run', 'test', ...filters, '--continue=always', '--concurrency=1', '--output-logs=errors-only']
      const turboRun = ['--yes', '--prefer-offline', pnpmVersion, 'exec', 'turbo', ...args, '--no-update-notifier']
      const result = await finished('npx', turboRun, env)
      const seconds = ((Date.now() - began) / 1000).toFixed(0)
      process.stderr.write(
        `${result.ok ? '' : result.said}  ${result.ok ? 'ok' : 'FAILED'} at ${seconds} s: ${next.join(', ')}\n`,
      )
      ok &&= result.ok
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return ok
}

ensureInstalled()
const chromium = ensureChromium()
await checked([
  ['lint', bin('eslint'), ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/']],
  ['format', bin('prettier'), ['--check', '.', '--log-level', 'warn', '--cache']],
  ['rules of the repository', projectNode, [join(root, 'tooling/checks/src/main.ts')]],
])

const typed = packagesWith('typecheck')
const typesHold = step('types', () => turbo(['typecheck', '--continue=always', '--concurrency=2']) === 0)
if (typesHold) count.passed += typed.length
else count.failed += 1

const tested = packagesWith('test')
for (const folder of tested) rmSync(join(folder, '.results'), { recursive: true, force: true })
// Journeys begin on a copy of one loaded demonstration; the database's ordinary user passes through here.
const shared = mkdtempSync(join(tmpdir(), 'gongkai-shared-'))
chmodSync(shared, 0o755)
// Every journey finds every app built: which package's tests begin first then makes no difference to any of them.
step('the apps and widgets are built', () => turbo(['build', '--continue=always', '--concurrency=2']) === 0)
const testing = Date.now()
process.stderr.write('\n— tests: units and properties, the server on a real PostgreSQL, journeys in Chromium\n')
const testsHold = await testAll(tested, {
  SEEDS_HASH: seedsHash(),
  GONGKAI_TEST_SHARED: shared,
  ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
})
process.stderr.write(`  ${testsHold ? 'ok' : 'FAILED'} in ${((Date.now() - testing) / 1000).toFixed(1)} s\n`)
if (!testsHold) failures.push('tests')
addResults(tested)
rmSync(shared, { recursive: true, force: true })

for (const failure of failures) process.stderr.write(`failed: ${failure}\n`)
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`)
process.exit(count.failed === 0 && failures.length === 0 ? 0 : 1)
