import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWidget, discoverWidgets, type BuiltWidget } from '@gongkai/widget-kit/build'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const APP = fileURLToPath(new URL('../../../', import.meta.url))
/** Bytes at brotli 11 of the first view. */
const BUDGET = 6_000
/** And of the form, without the runtime that all widgets share. */
const FORM = 10_000

let folder: string
let built: BuiltWidget

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  folder = await mkdtemp(join(tmpdir(), 'gk-activity-'))
  const source = (await discoverWidgets(APP)).find((one) => one.endsWith('gk-activity'))
  built = await buildWidget(source ?? '', folder, { version: '0.0.0' })
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(['zh', 'en'] as const)(
  'the view in %s stays inside its budget, and so does the form that comes later',
  (lang) => {
    expect(built.view[lang].size).toBeLessThanOrEqual(BUDGET)
    const form = built.later.filter(({ file }) => file.startsWith(`gk-activity-form-${lang}-`))
    expect(form).toHaveLength(1)
    expect(form.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(FORM)
  },
)

test('each file speaks one language, and makes nothing from strings', async () => {
  // What the shell says when the other language's file cannot be had is in both, and short.
  const files = async (lang: 'zh' | 'en') => {
    const later = built.later.filter(({ file }) => file.startsWith(`gk-activity-form-${lang}-`))
    const texts = [built.view[lang], ...later].map(({ file }) => readFile(join(folder, file), 'utf8'))
    return (await Promise.all(texts)).join('\n').replace(/页面的这一部分没有打开。|再试一次/g, '')
  }
  expect(await files('en')).not.toMatch(/[一-鿿]/)
  const chinese = await files('zh')
  expect(chinese).not.toMatch(/Sign-up is|How to reach you|Open the ticket/)
  expect(chinese).not.toMatch(/\bnew Function\b|\beval\(|\.(inner|outer)HTML\s*=|insertAdjacentHTML|\.cssText/)
})
