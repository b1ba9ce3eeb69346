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

const MADE = ['apps/hearing-room', 'packages/hearings']
const passes = (command: string, args: readonly string[], folder?: string) => {
  const { status, said } = workspace.run(command, args, folder)
  expect(status, said).toBe(0)
}
const vitest = (folder: string, ...only: string[]) =>
  passes('vitest', ['run', '--config', '../../tooling/vite/vitest.config.ts', ...only], folder)

it('makes an app, a package and both kinds of widget, and links them without the network', () => {
  const commands = [
    ['package', 'hearings', '--title', '听证会', '--title-en', 'Hearings', '--owner', '@gongkai/hearing-room'],
    ['app', 'hearing-room', '--title', '听证', '--title-en', 'Hearings'],
    ['widget', 'hearing-list', '--app', 'hearing-room', '--title', '近期听证', '--title-en', 'Hearings to come'],
    ['widget', 'next-hearing', '--app', 'hearing-room', '--plain'],
  ]
  for (const args of commands) {
    const { status, said } = workspace.make(...args)
    expect(status, said).toBe(0)
  }
  expect(existsSync(join(workspace.root, 'apps/hearing-room/node_modules/@gongkai/ui'))).toBe(true)
  expect(readFileSync(join(workspace.root, 'pnpm-lock.yaml'), 'utf8')).toContain('\n  apps/hearing-room:\n')
}, 60_000)

it('refuses the same name again with a sentence, and changes nothing', () => {
  const owners = readFileSync(join(workspace.root, 'CODEOWNERS'), 'utf8')
  const { status, said } = workspace.make('package', 'hearing-room')
  expect([status, said.includes('The name hearing-room is taken: apps/hearing-room/')]).toEqual([1, true])
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
    passes('tsc', ['--noEmit', '-p', '.'], 'packages/hearings')
    passes(
      join(workspace.root, 'apps/hearing-room/node_modules/.bin/vue-tsc'),
      ['--noEmit', '-p', '.'],
      'apps/hearing-room',
    )
  }, 400_000)

  it('passes the tests of its rules and its pages', () => {
    vitest('packages/hearings')
    vitest('apps/hearing-room', 'src/')
  }, 400_000)

  it('is a release with its pages, its desk and its widgets', () => {
    passes('node', ['build.ts'], 'apps/hearing-room')
    const release = JSON.parse(readFileSync(join(workspace.root, 'apps/hearing-room/dist/release.json'), 'utf8')) as {
      name: string
      widgets: { tag: string }[]
    }
    expect(release).toMatchObject({
      name: 'hearing-room',
      mount: '/hearing-room/',
      title: { zh: '听证', en: 'Hearings' },
      publicEntries: [{ path: '/hearing-room/' }],
      deskEntries: [{ path: '/hearing-room/desk/' }],
    })
    expect(release.widgets.map(({ tag }) => tag)).toEqual(['gk-hearing-list', 'gk-next-hearing'])
  }, 400_000)
})
