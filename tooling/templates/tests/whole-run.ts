import { copyWorkspace } from '../src/copied-workspace.ts'

/** The whole of `npm test` on what `npm run new` makes, in a copy of this repository: journeys of the new app and widgets included. */
const workspace = copyWorkspace()
try {
  // What git does not know yet is no part of a repository: the checks and turbo ask it.
  workspace.run('git', ['init', '-q'])
  for (const args of [
    ['package', 'events'],
    ['app', 'open-month', '--title', '政府开放月', '--title-en', 'Government Open Month'],
    ['widget', 'event-list', '--app', 'open-month'],
    ['widget', 'next-event', '--app', 'open-month', '--plain'],
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
