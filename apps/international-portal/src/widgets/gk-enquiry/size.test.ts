import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWidget, discoverWidgets, type BuiltWidget } from '@gongkai/widget-kit/build'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const APP = fileURLToPath(new URL('../../../', import.meta.url))
/** Bytes at brotli 11 of the first view, without the runtime that all widgets share. */
const BUDGET = 11000

let folder: string
let built: BuiltWidget

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  folder = await mkdtemp(join(tmpdir(), 'gk-enquiry-'))
  const source = (await discoverWidgets(APP)).find((one) => one.endsWith('gk-enquiry'))
  built = await buildWidget(source ?? '', folder, { version: '0.0.0' })
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(['zh', 'en'] as const)(
  'the view in %s stays inside its budget and makes nothing from strings',
  async (lang) => {
    expect(built.view[lang].size).toBeLessThanOrEqual(BUDGET)
    const code = await readFile(join(folder, built.view[lang].file), 'utf8')
    expect(code).not.toMatch(/\bnew Function\b|\beval\(|\.(inner|outer)HTML\s*=|insertAdjacentHTML|\.cssText/)
    // Shapes of the contracts stay on the server.
    expect(code).not.toMatch(/discriminatedUnion|ZodObject/)
  },
)
