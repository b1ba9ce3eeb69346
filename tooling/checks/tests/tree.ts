import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkRepository } from '../src/check-repository.ts'
import { formatViolation } from '../src/violation.ts'

export type Tree = Readonly<Record<string, string>>

export function manifest(name: string, parts: Record<string, string[]> = {}): string {
  const ranges = Object.entries(parts).map(([kind, names]) => [
    kind,
    Object.fromEntries(names.map((one) => [one, 'workspace:*'])),
  ])
  return JSON.stringify({ name, type: 'module', ...Object.fromEntries(ranges) }, null, 2)
}

/** `CODEOWNERS` with a line for each folder. */
export function owners(...folders: string[]): string {
  return folders.map((folder) => `/${folder}/ @gongkai/${folder.split('/')[1]}\n`).join('')
}

/** A small repository in which every layer does what it may: the ground on which each test breaks one rule. */
export const GOOD: Tree = {
  'package.json': '{ "name": "root" }',
  CODEOWNERS: owners(
    ...['apps/desk', 'apps/message-board', 'apps/server', 'packages/client', 'packages/contract-kit'],
    ...[
      'packages/department-registry',
      'packages/events',
      'packages/file-screening',
      'packages/messages',
      'packages/publishing',
      'packages/release-panel',
    ],
    ...['packages/task-model', 'packages/ui', 'packages/widget-kit', 'packages/work-calendar', 'tooling/vite'],
  ),
  'eslint.config.js': "export { default } from './tooling/lint/eslint.config.js'\n",
  'packages/work-calendar/package.json': manifest('@gongkai/work-calendar', {
    devDependencies: ['@gongkai/vite', 'chinese-days'],
  }),
  'packages/work-calendar/src/index.ts': "export { day, type Day } from './day.ts'\n",
  'packages/work-calendar/src/day.ts': `
    /** Says why document.title, fetch() and new Date() are not here. */
    export type Day = { readonly process: string; window(): void }
    const document = { title: 'a value of its own' }
    export const day = (crypto: string): string => \`\${document.title} \${crypto} \${{ location: 1 }.location} Date.now()\`
  `,
  'packages/work-calendar/src/day.test.ts':
    "import { readFileSync } from 'node:fs'\nimport d from 'chinese-days'\nexport const now = [new Date(), d, readFileSync, Math.random()]\n",
  'packages/department-registry/package.json': manifest('@gongkai/department-registry', { dependencies: ['zod'] }),
  'packages/department-registry/src/index.ts': "export { z } from 'zod'\n",
  'packages/task-model/package.json': manifest('@gongkai/task-model', {
    dependencies: ['@gongkai/work-calendar', '@gongkai/department-registry'],
  }),
  'packages/task-model/src/task.ts':
    "import type { Day } from '@gongkai/work-calendar'\nexport type Task = import('@gongkai/department-registry').z & Day\n",
  'packages/contract-kit/package.json': manifest('@gongkai/contract-kit', { dependencies: ['fastify'] }),
  'packages/messages/package.json': manifest('@gongkai/messages', {
    dependencies: ['@gongkai/contract-kit', '@gongkai/task-model'],
  }),
  'packages/messages/src/message.ts': "import '@gongkai/contract-kit'\nexport const created = new Date()\n",
  'packages/publishing/package.json': manifest('@gongkai/publishing', {
    dependencies: ['@gongkai/contract-kit', '@gongkai/task-model'],
  }),
  'packages/publishing/src/releasable.ts': "import '@gongkai/task-model'\n",
  'packages/events/package.json': manifest('@gongkai/events', {
    dependencies: ['@gongkai/contract-kit', '@gongkai/publishing'],
  }),
  'packages/events/src/recap.ts': "import '@gongkai/publishing'\n",
  'packages/client/package.json': manifest('@gongkai/client', {
    dependencies: ['@gongkai/task-model', '@gongkai/contract-kit'],
  }),
  'packages/ui/package.json': manifest('@gongkai/ui', {
    dependencies: ['@gongkai/task-model', '@gongkai/work-calendar'],
  }),
  'packages/ui/src/tokens.css': ':root { color: #17202a }\n',
  'packages/release-panel/package.json': manifest('@gongkai/release-panel', {
    dependencies: ['@gongkai/publishing', '@gongkai/client', '@gongkai/ui'],
  }),
  'packages/release-panel/src/queries.ts':
    "import '@gongkai/publishing'\nimport '@gongkai/client'\nimport '@gongkai/ui'\n",
  'packages/widget-kit/package.json': manifest('@gongkai/widget-kit', { dependencies: ['vue'] }),
  'packages/file-screening/package.json': manifest('@gongkai/file-screening', {
    dependencies: ['@gongkai/work-calendar', 'fflate'],
  }),
  'packages/file-screening/src/worker.ts':
    "import '@gongkai/work-calendar'\nimport { inflateRawSync } from 'node:zlib'\nexport { inflateRawSync }\n",
  'apps/server/package.json': manifest('@gongkai/server', {
    dependencies: ['@gongkai/messages', '@gongkai/work-calendar', '@gongkai/file-screening'],
  }),
  'apps/server/src/main.ts':
    "import '@gongkai/messages'\nimport '@gongkai/file-screening'\nimport { join } from 'node:path'\nconsole.log(join(process.cwd()), Date.now())\n",
  'apps/desk/package.json': manifest('@gongkai/desk', {
    dependencies: ['@gongkai/ui', '@gongkai/client', '@gongkai/release-panel', '@gongkai/widget-kit'],
    devDependencies: ['@gongkai/vite'],
  }),
  'apps/desk/vite.config.ts': "import '@gongkai/vite'\n",
  'apps/desk/src/Home.vue':
    '<script setup lang="ts">\nimport { client } from \'@gongkai/client\'\nclient()\n</script>\n\n<template>\n  <p>首页</p>\n</template>\n',
  'apps/message-board/package.json': manifest('@gongkai/message-board', { dependencies: ['@gongkai/ui'] }),
  'apps/message-board/src/home.ts': "export { home } from '../src/page.ts'\n",
  'apps/message-board/dist/client.js': `export * from './a.js'\n${'\n'.repeat(500)}`,
  'apps/message-board/node_modules/some/lib/utils.js': "export * from './a.js'\n",
  'tooling/vite/package.json': manifest('@gongkai/vite'),
  'tooling/vite/src/holidays.data.ts': `export const days = [\n${"  '2026-01-01',\n".repeat(500)}]\n`,
}

/** Writes the good tree with changes (an empty text removes a file) into a new temporary folder and gives what is broken there. */
export function broken(changes: Tree): string[] {
  const root = mkdtempSync(join(tmpdir(), 'gongkai-checks-'))
  try {
    for (const [path, text] of Object.entries({ ...GOOD, ...changes })) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return checkRepository(root).map(formatViolation)
  } finally {
    rmSync(root, { recursive: true })
  }
}
