import { copyWorkspace } from '../src/copied-workspace.ts'

/** The whole of `npm test` on what `npm run new` makes, in a copy of this repository: journeys of the new app and widgets included. */
const workspace = copyWorkspace()
try {
  // What git does not know yet is no part of a repository: the checks and turbo ask it.
  workspace.run('git', ['init', '-q'])
  for (const args of [
    ['package', 'hearings'],
    ['app', 'hearing-room', '--title', '听证', '--title-en', 'Hearings'],
    ['widget', 'hearing-list', '--app', 'hearing-room'],
    ['widget', 'next-hearing', '--app', 'hearing-room', '--plain'],
  ]) {
    const { status, said } = workspace.make(...args)
    if (status !== 0) throw new Error(said)
  }
  workspace.run('git', ['add', '-A'])
  const { status, said } = workspace.run('node', ['tooling/run/test.mjs'])
  process.stdout.write(`npm test with an app, a context and two widgets made by npm run new:\n${said.slice(-4000)}\n`)
  process.exitCode = status ?? 1
} finally {
  workspace.remove()
}
