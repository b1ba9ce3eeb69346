import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BuiltWidget } from '@gongkai/widget-kit/build'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildWidgets } from './build.ts'

let folder: string
let built: ReadonlyMap<string, BuiltWidget>

beforeAll(async () => {
  // Components compiled for tests are larger than those a citizen downloads.
  vi.stubEnv('NODE_ENV', 'production')
  folder = await mkdtemp(join(tmpdir(), 'gk-widgets-'))
  built = new Map((await buildWidgets(folder)).map((widget) => [widget.tag, widget]))
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const widgetOf = (tag: string): BuiltWidget => {
  const widget = built.get(tag)
  if (!widget) throw new Error(`${tag} was not built`)
  return widget
}

/** Bytes at brotli 11 of the first view, its form if it has one, and the shared runtime. */
const BUDGETS = [
  { tag: 'gk-message-board', view: 5_600, form: 5_600 },
  { tag: 'gk-latest-answers', view: 4_300, form: 0 },
  { tag: 'gk-message-faq', view: 7_000, form: 0 },
  { tag: 'gk-message-status', view: 8_000, form: 0 },
] as const
const RUNTIME = 20_000

test('every widget has a budget', () => {
  expect([...built.keys()].sort()).toEqual(BUDGETS.map(({ tag }) => tag).sort())
})

test.each(BUDGETS)('$tag stays inside its budget in both languages', ({ tag, view, form }) => {
  const widget = widgetOf(tag)
  for (const lang of ['zh', 'en'] as const) {
    expect(widget.view[lang].size).toBeLessThanOrEqual(view)
    const later = widget.later.filter(({ file }) => file.startsWith(`${tag}-form-${lang}-`))
    expect(later.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(form)
  }
  for (const file of [...widget.deps, ...widget.later].filter((one) => one.file.startsWith('vue-')))
    expect(file.size).toBeLessThanOrEqual(RUNTIME)
})

const FROM_STRINGS = /\bnew Function\b|\beval\(|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\.cssText/
/** Words that stand in the English file of each widget and nowhere in its Chinese one. */
const ENGLISH = /Newest first|Latest answers|Check a message|Frequently asked/

// The shared runtime is tried in the browser, under a policy that lets nothing make HTML from strings.
test.each(BUDGETS)(
  '$tag: words of one language only, and no code, HTML or style attributes from strings',
  async ({ tag }) => {
    const { view, later } = widgetOf(tag)
    for (const { file } of [view.zh, view.en, ...later.filter((one) => one.file.startsWith('gk-'))]) {
      // What the shell says when the other language's file cannot be had is in both, and short.
      const code = (await readFile(join(folder, file), 'utf8')).replace(/页面的这一部分没有打开。|再试一次/g, '')
      const found = {
        fromStrings: FROM_STRINGS.exec(code)?.[0] ?? null,
        otherLanguage: file.includes('-en-') ? /[一-鿿]/.test(code) : ENGLISH.test(code),
      }
      expect({ file, ...found }).toEqual({ file, fromStrings: null, otherLanguage: false })
    }
  },
)
