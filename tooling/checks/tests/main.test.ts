import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const main = resolve(import.meta.dirname, '../src/main.ts')

it('prints one line for each violation and exits 1, or says nothing and exits 0', () => {
  const root = mkdtempSync(join(tmpdir(), 'gongkai-checks-'))
  try {
    mkdirSync(join(root, 'apps/desk/src'), { recursive: true })
    writeFileSync(join(root, 'apps/desk/package.json'), '{ "name": "@gongkai/desk" }')
    writeFileSync(join(root, 'CODEOWNERS'), '/apps/desk/ @gongkai/workbench\n')
    const run = () => spawnSync(process.execPath, [main, root], { encoding: 'utf8' })
    expect(run()).toMatchObject({ status: 0, stdout: '', stderr: '' })
    writeFileSync(join(root, 'apps/desk/src/a.ts'), "export * from './b.ts'\nexport * from './c.ts'\n")
    expect(run()).toMatchObject({
      status: 1,
      stdout:
        'apps/desk/src/a.ts:1 star-reexport name what is exported\napps/desk/src/a.ts:2 star-reexport name what is exported\n',
    })
  } finally {
    rmSync(root, { recursive: true })
  }
})
