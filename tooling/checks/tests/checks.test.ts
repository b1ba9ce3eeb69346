import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkRepository } from '../src/check-repository.ts'
import { readRepository } from '../src/repository.ts'
import { formatViolation } from '../src/violation.ts'
import { broken, GOOD, manifest, type Tree } from './tree.ts'

type Case = [what: string, changes: Tree, violation: string]

it('is silent on a good tree', () => expect(broken({})).toEqual([]))

it('a folder of sources called coverage is code, what a run of tests writes beside them is not', () => {
  const star = "export * from './x.ts'\n"
  expect(broken({ 'packages/events/src/coverage/table.ts': star })).toHaveLength(1)
  expect(broken({ 'packages/events/coverage/table.ts': star })).toEqual([])
})

describe('direction fires', () => {
  const cases: Case[] = [
    [
      'the core uses a context',
      { 'packages/task-model/src/task.ts': "\nimport '@gongkai/messages'\n" },
      'packages/task-model/src/task.ts:2 direction @gongkai/messages:',
    ],
    [
      'the calendar uses the registry',
      {
        'packages/work-calendar/src/day.ts':
          "export { z } from '@gongkai/department-registry'\nexport const day = 1\nexport type Day = 1\n",
      },
      'packages/work-calendar/src/day.ts:1 direction @gongkai/department-registry: @gongkai/work-calendar may use nothing of ours only',
    ],
    [
      'a core package declares another',
      {
        'packages/department-registry/package.json': manifest('@gongkai/department-registry', {
          dependencies: ['@gongkai/work-calendar'],
        }),
      },
      'packages/department-registry/package.json:5 direction @gongkai/work-calendar:',
    ],
    [
      'a context uses a context',
      { 'packages/events/src/event.ts': "const m = await import('@gongkai/messages')\nexport const event = m\n" },
      'packages/events/src/event.ts:1 direction @gongkai/messages: contexts never import each other',
    ],
    [
      'a context uses it for tests only',
      { 'packages/events/package.json': manifest('@gongkai/events', { devDependencies: ['@gongkai/messages'] }) },
      'packages/events/package.json:5 direction @gongkai/messages:',
    ],
    [
      'a context uses its type only',
      { 'packages/events/src/event.ts': "export type A = import('@gongkai/messages').A\n" },
      'packages/events/src/event.ts:1 direction @gongkai/messages:',
    ],
    [
      'the contract kit knows a subject',
      { 'packages/contract-kit/src/a.ts': "import '@gongkai/messages'\n" },
      'packages/contract-kit/src/a.ts:1 direction',
    ],
    [
      'ui uses the client',
      {
        'packages/ui/src/Card.vue':
          '<template>\n  <p />\n</template>\n\n<script setup lang="ts">\nimport \'@gongkai/client\'\n</script>\n',
      },
      'packages/ui/src/Card.vue:6 direction @gongkai/client: ui may use core only',
    ],
    [
      'ui knows a subject',
      { 'packages/ui/src/words.ts': "import '@gongkai/messages'\n" },
      'packages/ui/src/words.ts:1 direction @gongkai/messages: ui may use core only',
    ],
    [
      'the client knows a subject',
      { 'packages/client/package.json': manifest('@gongkai/client', { dependencies: ['@gongkai/messages'] }) },
      'packages/client/package.json:5 direction @gongkai/messages: client may use core, contract-kit only',
    ],
    [
      'the screen of review before release knows a subject',
      { 'packages/release-panel/src/queries.ts': "import '@gongkai/messages'\n" },
      'packages/release-panel/src/queries.ts:1 direction @gongkai/messages: release-panel may use core, contract-kit, publishing, client, ui only',
    ],
    [
      'ui uses the screen of review before release',
      { 'packages/ui/src/words.ts': "import '@gongkai/release-panel'\n" },
      'packages/ui/src/words.ts:1 direction @gongkai/release-panel: ui may use core only',
    ],
    [
      'the widget kit uses ui',
      { 'packages/widget-kit/src/shell.ts': "import '@gongkai/ui'\n" },
      'packages/widget-kit/src/shell.ts:1 direction @gongkai/ui: widget-kit may use nothing of ours only',
    ],
    [
      'the server uses the client',
      { 'apps/server/src/main.ts': "import '@gongkai/client'\n" },
      'apps/server/src/main.ts:1 direction @gongkai/client: server may use',
    ],
    [
      'the server uses ui',
      {
        'apps/server/package.json': manifest('@gongkai/server', { dependencies: ['@gongkai/ui'] }),
        'apps/server/src/main.ts': '',
      },
      'apps/server/package.json:5 direction @gongkai/ui:',
    ],
    [
      'the server uses the widget kit',
      { 'apps/server/src/main.ts': "export { a } from '@gongkai/widget-kit'\n" },
      'apps/server/src/main.ts:1 direction @gongkai/widget-kit:',
    ],
    [
      'an app uses an app, inside a component',
      {
        'apps/desk/src/Home.vue':
          '<script setup lang="ts">\nconst board = () => import(\'@gongkai/message-board\')\n</script>\n',
      },
      'apps/desk/src/Home.vue:2 direction @gongkai/message-board: nothing imports an app',
    ],
    [
      'an app uses the server',
      { 'apps/desk/src/a.ts': "import '@gongkai/server'\n" },
      'apps/desk/src/a.ts:1 direction @gongkai/server: nothing imports an app',
    ],
    [
      'an app opens files itself',
      { 'apps/desk/src/a.ts': "import '@gongkai/file-screening'\n" },
      'apps/desk/src/a.ts:1 direction @gongkai/file-screening: an app may use core, contract-kit, publishing, context,',
    ],
    [
      'a context opens files itself',
      {
        'packages/events/package.json': manifest('@gongkai/events', { dependencies: ['@gongkai/file-screening'] }),
      },
      'packages/events/package.json:5 direction @gongkai/file-screening: context may use core, contract-kit, publishing only',
    ],
    [
      'the core opens files',
      { 'packages/task-model/src/task.ts': "import '@gongkai/file-screening'\n" },
      'packages/task-model/src/task.ts:1 direction @gongkai/file-screening:',
    ],
    [
      'review before release knows a subject',
      { 'packages/publishing/src/releasable.ts': "import '@gongkai/events'\n" },
      'packages/publishing/src/releasable.ts:1 direction @gongkai/events: publishing may use core, contract-kit only',
    ],
    [
      'the frame of every app knows review before release',
      { 'packages/ui/src/Panel.vue': '<script setup lang="ts">\nimport \'@gongkai/publishing\'\n</script>\n' },
      'packages/ui/src/Panel.vue:2 direction @gongkai/publishing: ui may use core only',
    ],
    [
      'file-screening uses a context',
      { 'packages/file-screening/src/worker.ts': "import '@gongkai/messages'\n" },
      'packages/file-screening/src/worker.ts:1 direction @gongkai/messages: file-screening may use core only',
    ],
    [
      'an app loads a style sheet of another',
      { 'apps/desk/src/a.css': "\n@import '@gongkai/message-board/a.css';\n" },
      'apps/desk/src/a.css:2 direction',
    ],
    [
      'code uses tooling',
      { 'apps/desk/src/a.ts': "import '@gongkai/vite'\n" },
      'apps/desk/src/a.ts:1 direction @gongkai/vite: only tests and configuration use tooling',
    ],
    [
      'tooling is shipped',
      { 'apps/desk/package.json': manifest('@gongkai/desk', { dependencies: ['@gongkai/client', '@gongkai/vite'] }) },
      'apps/desk/package.json:6 direction @gongkai/vite: tooling is a development dependency',
    ],
  ]
  it.each(cases)('when %s', (_, changes, violation) =>
    expect(broken(changes)).toContainEqual(expect.stringContaining(violation)),
  )
})

describe('imports of the workspace', () => {
  const cases: Case[] = [
    [
      'are declared',
      { 'packages/messages/src/a.ts': "import '@gongkai/work-calendar/testing'\n" },
      'packages/messages/src/a.ts:1 undeclared-import @gongkai/work-calendar/testing: @gongkai/messages does not declare @gongkai/work-calendar',
    ],
    [
      'exist',
      { 'apps/desk/src/a.ts': "import '@gongkai/nothing'\n" },
      'apps/desk/src/a.ts:1 undeclared-import @gongkai/nothing: no such package',
    ],
    [
      'are by name',
      { 'apps/desk/src/deep/a.ts': "import '../../../../packages/messages/src/message.ts'\n" },
      'apps/desk/src/deep/a.ts:1 leaves-package',
    ],
  ]
  it.each(cases)('%s', (_, changes, violation) => expect(broken(changes)).toEqual([expect.stringContaining(violation)]))
})

describe('the core is pure', () => {
  const core = (text: string): Tree => ({ 'packages/task-model/src/act.ts': text })
  const at = 'packages/task-model/src/act.ts:1'
  const cases: [string, string][] = [
    ["import { readFileSync } from 'node:fs'", 'core-import node:fs'],
    ["import fs from 'fs'", 'core-import fs'],
    ["export { get } from 'node:http'", 'core-import node:http'],
    ["import dayjs from 'dayjs'", 'core-import dayjs'],
    ['export const a = new Date(0)', 'core-purity new Date'],
    ['export const a = Date()', 'core-purity Date()'],
    ['export const a = Date.now()', 'core-purity Date.now'],
    ['export const a = Math.random()', 'core-purity Math.random'],
    ['export const a = fetch("/")', 'core-purity fetch'],
    ['export const a = document.title', 'core-purity document'],
    ['export const a = globalThis', 'core-purity globalThis'],
    ['export const a = { process }', 'core-purity process'],
    ['export const a = { now: performance.now() }', 'core-purity performance'],
    ['export const a = crypto.randomUUID()', 'core-purity crypto'],
    ['setTimeout(() => {}, 1)', 'core-purity setTimeout'],
    ['console.log(1)', 'core-purity console'],
  ]
  it.each(cases)('%s', (text, violation) =>
    expect(broken(core(text))).toEqual([expect.stringContaining(`${at} ${violation}`)]),
  )

  it('and depends on zod alone', () => {
    const changes = {
      'packages/department-registry/package.json': manifest('@gongkai/department-registry', {
        dependencies: ['zod', 'dayjs'],
      }),
    }
    expect(broken(changes)).toEqual([
      'packages/department-registry/package.json:6 core-dependency dayjs: the core depends on zod and its own packages only',
    ])
  })
  it('builders for tests are no tests', () => {
    expect(broken({ 'packages/task-model/src/testing.ts': 'export const now = Date.now()\n' })).toHaveLength(1)
  })
})

describe('shape of files', () => {
  const lines = (n: number): string => 'export const a = 1\n'.repeat(n)
  it('a star re-export fires, everywhere, in every form', () => {
    expect(broken({ 'apps/desk/src/a.ts': "\nexport * from './b.ts'\n" })).toEqual([
      'apps/desk/src/a.ts:2 star-reexport name what is exported',
    ])
    expect(broken({ 'apps/desk/src/a.mjs': "export * as b from './b.mjs'\n" })).toHaveLength(1)
    expect(broken({ 'tooling/vite/src/a.ts': "export type * from './b.ts'\n" })).toHaveLength(1)
    expect(broken({ 'apps/desk/src/a.ts': 'export const text = "export * from \'./b.ts\'"\n' })).toEqual([])
  })
  it.each(['ts', 'test.ts', 'vue', 'css', 'mjs'])('a .%s file past 400 lines fires', (ending) => {
    const text = ending === 'css' ? '.a { color: red }\n' : ending === 'vue' ? '<!-- -->\n' : 'export {}\n'
    const path = `apps/desk/src/long.${ending}`
    expect(broken({ [path]: text.repeat(401) })).toEqual([
      `${path}:401 file-length 401 lines, at most 400: split it by noun`,
    ])
    expect(broken({ [path]: text.repeat(400) })).toEqual([])
  })
  it('what is made and what is data may be long', () => {
    expect(broken({ 'apps/desk/src/days.data.ts': lines(401), 'apps/desk/dist/a.ts': lines(401) })).toEqual([])
  })
  it.each(['utils', 'helpers', 'common', 'misc', 'lib', 'types', 'constants'])(
    'a file or folder named %s fires',
    (name) => {
      expect(broken({ [`apps/desk/src/${name}.ts`]: 'export {}\n' })).toEqual([
        expect.stringContaining(`apps/desk/src/${name}.ts:1 vague-name`),
      ])
      expect(broken({ [`apps/desk/src/${name}.test.ts`]: 'export {}\n' })).toHaveLength(1)
      expect(broken({ [`apps/desk/src/${name}/a.ts`]: '', [`apps/desk/src/${name}/b.ts`]: '' })).toEqual([
        expect.stringContaining(`apps/desk/src/${name}:1 vague-name`),
      ])
    },
  )
  it('a class that only says it does things fires', () => {
    expect(broken({ 'apps/desk/src/a.ts': 'export class TaskManager {}\n' })).toEqual([
      'apps/desk/src/a.ts:1 vague-name class TaskManager: name what it is',
    ])
  })
  it('an index that defines something fires', () => {
    expect(broken({ 'packages/messages/src/index.ts': "export { a } from './a.ts'\nexport const b = 1\n" })).toEqual([
      'packages/messages/src/index.ts:2 index-defines an index only names exports of other files',
    ])
  })
})

describe('owners', () => {
  it('a folder without a line fires, and a line without a folder', () => {
    const changed = (GOOD['CODEOWNERS'] ?? '').replace('/apps/desk/', '/apps/gone/')
    expect(broken({ CODEOWNERS: changed })).toEqual([
      'CODEOWNERS:1 code-owners apps/desk: no line says who owns it, such as /apps/desk/ @gongkai/core',
      'CODEOWNERS:1 code-owners apps/gone: there is no such folder',
    ])
  })
  it('a line without an owner is none', () => {
    const changed = (GOOD['CODEOWNERS'] ?? '').replace('/apps/desk/ @gongkai/desk', '/apps/desk/')
    expect(broken({ CODEOWNERS: changed })).toHaveLength(1)
  })
})

describe('what runs in the pages of others', () => {
  const widget = 'apps/message-board/src/widgets/gk-some-widget'
  const component = (template: string, style = '') =>
    `<template>\n  ${template}\n</template>\n\n<style>\n${style}\n</style>\n`
  const cases: Case[] = [
    [
      'a style attribute',
      { [`${widget}/Widget.vue`]: component('<p style="color: red">a</p>') },
      `${widget}/Widget.vue:2 widget-style`,
    ],
    [
      'rem in a component',
      { [`${widget}/Widget.vue`]: component('<p>a</p>', '.a { margin: 1.5rem }') },
      `${widget}/Widget.vue:6 widget-rem`,
    ],
    [
      'rem in a style sheet',
      { 'packages/widget-kit/src/shell.css': '.a {\n  margin: .5rem;\n}\n' },
      'packages/widget-kit/src/shell.css:2 widget-rem',
    ],
    [
      'markup made of text',
      { [`${widget}/list/mount.ts`]: "\ndocument.body.innerHTML = '<p>'\n" },
      `${widget}/list/mount.ts:2 widget-markup innerHTML`,
    ],
    [
      'markup put beside',
      { [`${widget}/form/a.ts`]: "document.body.insertAdjacentHTML('beforeend', '')\n" },
      `${widget}/form/a.ts:1 widget-markup`,
    ],
  ]
  it.each(cases)('%s fires', (_, changes, violation) =>
    expect(broken(changes)).toEqual([expect.stringContaining(violation)]),
  )
  it('a bound style is set by script, words are no sizes, and pages of our own may do as they like', () => {
    const text = component('<p :style="{ width }">rem style=</p>', '.a { margin: 1em } /* theorem 2 */')
    expect(broken({ [`${widget}/Widget.vue`]: text })).toEqual([])
    expect(broken({ 'apps/desk/src/Home.vue': component('<p style="a">a</p>', '.a { margin: 1rem }') })).toEqual([])
  })
})

describe('this repository', () => {
  const root = resolve(import.meta.dirname, '../../..')
  it('is read whole', () => {
    const { packages, files } = readRepository(root)
    expect(packages.map((one) => one.folder)).toEqual(
      expect.arrayContaining(['apps/server', 'packages/work-calendar', 'tooling/checks']),
    )
    expect(files.map((file) => file.path)).toEqual(
      expect.arrayContaining(['tooling/checks/tests/checks.test.ts', 'eslint.config.js']),
    )
    expect(files.some((file) => file.path.includes('node_modules'))).toBe(false)
  })
  it('passes', () => expect(checkRepository(root).map(formatViolation)).toEqual([]))
})
