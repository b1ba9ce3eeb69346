import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { filesFor, writeFiles } from './make.ts'
import { readRequest, Refused } from './request.ts'

/** `npm run new`: writes what was asked for and says where. What it cannot make it refuses with a sentence, and writes nothing. */
const root = join(import.meta.dirname, '../../..')

try {
  const request = readRequest(process.argv.slice(2))
  const files = filesFor(root, request)
  writeFiles(root, files)
  const paths = files.map(({ path }) => path)
  // A name that is longer or shorter than the template's may break lines elsewhere.
  const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs')
  const formatted = spawnSync(
    process.execPath,
    [prettier, '--write', '--log-level', 'warn', '--ignore-unknown', ...paths.filter((path) => path !== 'CODEOWNERS')],
    { cwd: root, stdio: ['ignore', 2, 2] },
  )
  if (formatted.status !== 0) process.stderr.write('The files were written, but prettier could not format them.\n')
  process.stdout.write(`${paths.map((path) => `  ${path}`).join('\n')}\n`)
} catch (fault) {
  if (!(fault instanceof Refused)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}
