import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BuiltWidget } from '@gongkai/widget-kit/build'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWidgets } from './build.ts'

let folder: string
let board: BuiltWidget

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gk-widgets-'))
  const found = (await buildWidgets(folder)).find(({ tag }) => tag === 'gk-message-board')
  if (!found) throw new Error('no board was built')
  board = found
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(['zh', 'en'] as const)('what a page in %s loads stays inside its budget', (lang) => {
  const sizeOf = (pattern: RegExp) => board.later.find(({ file }) => pattern.test(file))?.size ?? Infinity
  const form = sizeOf(new RegExp(`-form-${lang}-`))
  expect(board.view[lang].size).toBeLessThanOrEqual(7_000)
  expect(board.view[lang].size + form + sizeOf(/^vue-/)).toBeLessThanOrEqual(34_000)
})

const FROM_STRINGS = /\bnew Function\b|\beval\(|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\.cssText/

// The shared runtime is tried in the browser, under a policy that lets nothing make HTML from strings.
test('words of one language only, and no code, HTML or style attributes from strings', async () => {
  for (const { file } of [board.view.zh, board.view.en, ...board.later.filter((one) => /^gk-/.test(one.file))]) {
    // What the shell says when the other language's file cannot be had is in both, and short.
    const code = (await readFile(join(folder, file), 'utf8')).replace(/页面的这一部分没有打开。|再试一次/g, '')
    const found = {
      fromStrings: FROM_STRINGS.exec(code)?.[0] ?? null,
      otherLanguage: /-en-/.test(file) ? /[一-鿿]/.test(code) : code.includes('Newest first'),
    }
    expect({ file, ...found }).toEqual({ file, fromStrings: null, otherLanguage: false })
  }
})
