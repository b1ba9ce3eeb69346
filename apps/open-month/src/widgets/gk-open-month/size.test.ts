import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWidget, discoverWidgets, type BuiltWidget } from '@gongkai/widget-kit/build'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const APP = fileURLToPath(new URL('../../../', import.meta.url))
/** Bytes at brotli 11 of the first view. */
const BUDGET = 7_000

let folder: string
let built: BuiltWidget

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  folder = await mkdtemp(join(tmpdir(), 'gk-open-month-'))
  const source = (await discoverWidgets(APP)).find((one) => one.endsWith('gk-open-month'))
  built = await buildWidget(source ?? '', folder, { version: '0.0.0' })
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(['zh', 'en'] as const)('the view in %s stays inside its budget and needs nothing more', (lang) => {
  expect(built.view[lang].size).toBeLessThanOrEqual(BUDGET)
  expect([built.deps, built.later]).toEqual([[], []])
})

test('each file speaks one language, and makes nothing from strings', async () => {
  const read = async (lang: 'zh' | 'en') =>
    // What the shell says when the other language's file cannot be had is in both, and short.
    (await readFile(join(folder, built.view[lang].file), 'utf8')).replace(/页面的这一部分没有打开。|再试一次/g, '')
  expect(await read('en')).not.toMatch(/[一-鿿]/)
  const chinese = await read('zh')
  expect(chinese).not.toMatch(/Programme of activities|Sign-up is/)
  expect(chinese).not.toMatch(/\bnew Function\b|\beval\(|\.(inner|outer)HTML\s*=|insertAdjacentHTML|\.cssText/)
})
