import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWidgets } from './build.ts'

let folder: string
let files: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gk-widgets-'))
  expect(await buildWidgets(folder)).toEqual([{ tag: 'gk-message-board', major: 1, file: 'gk-message-board.js' }])
  files = await readdir(folder)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const bytes = async (...patterns: RegExp[]) => {
  let sum = 0
  for (const pattern of patterns) {
    const file = files.find((name) => pattern.test(name))
    if (!file) throw new Error(`no file ${pattern}`)
    sum += (await stat(join(folder, file))).size
  }
  return sum
}

const ENTRY = /^gk-message-board\.js\.br$/

test.each(['zh', 'en'])('what a page in %s loads stays inside its budget', async (lang) => {
  const list = new RegExp(`-list-${lang}-.*\\.br$`)
  const form = new RegExp(`-form-${lang}-.*\\.br$`)
  expect(await bytes(ENTRY, list)).toBeLessThanOrEqual(7_000)
  expect(await bytes(ENTRY, list, form, /^vue-.*\.br$/)).toBeLessThanOrEqual(30_000)
})

const FROM_STRINGS = /\bnew Function\b|\beval\(|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\.cssText/

// The shared runtime is tried in the browser, under a policy that lets nothing make HTML from strings.
test('words of one language only, and no code, HTML or style attributes from strings', async () => {
  for (const file of files.filter((name) => /^gk-.*\.js$/.test(name))) {
    const code = await readFile(join(folder, file), 'utf8')
    const found = {
      fromStrings: FROM_STRINGS.exec(code)?.[0] ?? null,
      otherLanguage: /-en-/.test(file) ? /[一-鿿]/.test(code) : code.includes('Newest first'),
    }
    expect({ file, ...found }).toEqual({ file, fromStrings: null, otherLanguage: false })
  }
})
