import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyWorkspace, type Workspace } from '../src/copied-workspace.ts'

/** What turbo runs again after a change: the tasks whose hash is another one. The same graph that `npm test` and `npm start` use. */
let workspace: Workspace

beforeAll(() => {
  workspace = copyWorkspace()
  // Turbo asks git which files count.
  workspace.run('git', ['init', '-q'])
  workspace.run('git', ['add', '-A'])
  workspace.make('package', 'hearings')
  workspace.make('app', 'hearing-room')
  for (const user of ['apps/hearing-room', 'apps/server']) dependOn(user, '@gongkai/hearings')
  const module = join(workspace.root, 'apps/server/src/modules/hearings/module.ts')
  mkdirSync(dirname(module), { recursive: true })
  writeFileSync(module, "export { hearingsContract } from '@gongkai/hearings'\n")
  const { status, said } = workspace.install()
  expect(status, said).toBe(0)
}, 400_000)
afterAll(() => workspace?.remove())

function dependOn(folder: string, name: string): void {
  const file = join(workspace.root, folder, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> }
  manifest.dependencies[name] = 'workspace:*'
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
}

interface Task {
  readonly taskId: string
  readonly package: string
  readonly hash: string
  readonly command: string
}

function tasks(): readonly Task[] {
  const { status, said } = workspace.run('turbo', ['run', 'build', 'test', 'typecheck', '--dry=json'])
  expect(status, said.slice(-2000)).toBe(0)
  const { tasks: all } = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)) as { tasks: Task[] }
  return all.filter(({ command }) => command !== '<NONEXISTENT>')
}

/** The packages in which anything runs again when a line is added to a file. */
function reachedBy(path: string): string[] {
  const before = new Map(tasks().map(({ taskId, hash }) => [taskId, hash]))
  const file = join(workspace.root, path)
  const text = readFileSync(file, 'utf8')
  appendFileSync(file, '\n')
  const changed = tasks().filter(({ taskId, hash }) => before.get(taskId) !== hash)
  writeFileSync(file, text)
  return [...new Set(changed.map((task) => task.package.replace('@gongkai/', '')))].sort()
}

it.each([
  ['a rule of a context', 'packages/hearings/src/entry.ts', ['hearing-room', 'hearings', 'server']],
  [
    'a rule of another',
    'packages/messages/src/procedure.ts',
    ['international-portal', 'message-board', 'messages', 'release-journeys', 'server'],
  ],
  ['a test of a context', 'packages/messages/src/receipt.test.ts', ['messages']],
  ['what a context says of itself', 'packages/hearings/README.md', ['hearings']],
  ['a page of the workbench', 'apps/desk/src/routes.ts', ['desk', 'release-journeys']],
  ['a page of the board', 'apps/message-board/src/public/routes.ts', ['message-board', 'release-journeys']],
  ['a journey of an app', 'apps/hearing-room/tests/hearing-room.test.ts', ['hearing-room']],
  [
    'the migrations and handlers of the server',
    'apps/server/src/main.ts',
    [
      'desk',
      'embed',
      'hearing-room',
      'international-portal',
      'message-board',
      'open-month',
      'release',
      'release-journeys',
      'server',
    ],
  ],
])('%s (%s) reaches %j', (_, path, reached) => expect(reachedBy(path)).toEqual(reached), 30_000)

it('what every app draws with reaches every app, and no context', () => {
  const reached = reachedBy('packages/ui/src/lang.ts')
  expect(reached).toEqual(expect.arrayContaining(['desk', 'message-board', 'hearing-room', 'ui']))
  for (const one of ['messages', 'hearings', 'server', 'task-model']) expect(reached).not.toContain(one)
}, 30_000)
