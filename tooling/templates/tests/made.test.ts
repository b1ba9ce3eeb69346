import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyWorkspace, type Workspace } from '../src/copied-workspace.ts'

/** What `npm run new` makes, made in a copy of this repository and held to what everything here is held to. */
let workspace: Workspace
beforeAll(() => {
  workspace = copyWorkspace()
}, 400_000)
afterAll(() => workspace?.remove())

const MADE = ['apps/open-month', 'packages/events']
const passes = (command: string, args: readonly string[], folder?: string) => {
  const { status, said } = workspace.run(command, args, folder)
  expect(status, said).toBe(0)
}
const vitest = (folder: string, ...only: string[]) =>
  passes('vitest', ['run', '--config', '../../tooling/vite/vitest.config.ts', ...only], folder)

it('makes an app, a package and both kinds of widget, and links them without the network', () => {
  const commands = [
    ['package', 'events', '--title', '公开活动', '--title-en', 'Open events', '--owner', '@gongkai/open-month'],
    ['app', 'open-month', '--title', '政府开放月', '--title-en', 'Government Open Month'],
    ['widget', 'event-list', '--app', 'open-month', '--title', '近期活动', '--title-en', 'Events to come'],
    ['widget', 'next-event', '--app', 'open-month', '--plain'],
  ]
  for (const args of commands) {
    const { status, said } = workspace.make(...args)
    expect(status, said).toBe(0)
  }
  expect(existsSync(join(workspace.root, 'apps/open-month/node_modules/@gongkai/ui'))).toBe(true)
  expect(readFileSync(join(workspace.root, 'pnpm-lock.yaml'), 'utf8')).toContain('\n  apps/open-month:\n')
}, 60_000)

it('refuses the same name again with a sentence, and changes nothing', () => {
  const owners = readFileSync(join(workspace.root, 'CODEOWNERS'), 'utf8')
  const { status, said } = workspace.make('package', 'open-month')
  expect([status, said.includes('The name open-month is taken: apps/open-month/')]).toEqual([1, true])
  expect(readFileSync(join(workspace.root, 'CODEOWNERS'), 'utf8')).toBe(owners)
}, 30_000)

describe('what was made', () => {
  it('passes lint and is formatted', () => {
    passes('eslint', [...MADE, '--max-warnings', '0'])
    passes('prettier', ['--check', ...MADE, '.changeset'])
  }, 60_000)

  it('keeps the rules of the repository', () => {
    const { said } = workspace.run('node', ['tooling/checks/src/main.ts', '.'])
    expect(said.split('\n').filter((line) => MADE.some((folder) => line.includes(folder)))).toEqual([])
  }, 60_000)

  it('has its types right', () => {
    passes('tsc', ['--noEmit', '-p', '.'], 'packages/events')
    passes(
      join(workspace.root, 'apps/open-month/node_modules/.bin/vue-tsc'),
      ['--noEmit', '-p', '.'],
      'apps/open-month',
    )
  }, 400_000)

  it('passes the tests of its rules and its pages', () => {
    vitest('packages/events')
    vitest('apps/open-month', 'src/')
  }, 400_000)

  it('is a release with its pages, its desk and its widgets', () => {
    passes('node', ['build.ts'], 'apps/open-month')
    const release = JSON.parse(readFileSync(join(workspace.root, 'apps/open-month/dist/release.json'), 'utf8')) as {
      name: string
      widgets: { tag: string }[]
    }
    expect(release).toMatchObject({
      name: 'open-month',
      mount: '/open-month/',
      title: { zh: '政府开放月', en: 'Government Open Month' },
      publicEntries: [{ path: '/open-month/' }],
      deskEntries: [{ path: '/open-month/desk/' }],
    })
    expect(release.widgets.map(({ tag }) => tag)).toEqual(['gk-event-list', 'gk-next-event'])
  }, 400_000)
})
