/// <reference types="node" />
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildKit, buildWidget, type BuiltKit, type BuiltWidget } from '../src/build/index.ts'

const FIXTURE = fileURLToPath(new URL('./widgets/gk-fixture', import.meta.url))

let folder: string
let widget: BuiltWidget
let kit: BuiltKit

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gk-build-'))
  widget = await buildWidget(FIXTURE, folder, { version: '1.0.0' })
  kit = await buildKit(folder)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const text = (file: string) => readFile(join(folder, file), 'utf8')

test('each part is one file under the hash of its content, precompressed', async () => {
  const files = [...Object.values(widget.view), ...Object.values(widget.single), ...widget.later]
  const written = await readdir(folder)
  for (const { file, sri, size } of files) {
    const code = await readFile(join(folder, file))
    expect(file.slice(-46)).toBe(`${createHash('sha256').update(code).digest('base64url')}.js`)
    expect(sri).toBe(`sha384-${createHash('sha384').update(code).digest('base64')}`)
    expect(size).toBe((await readFile(join(folder, `${file}.br`))).length)
    expect(written).toContain(`${file}.gz`)
  }
  expect(written.filter((file) => file.endsWith('.js'))).toHaveLength(files.length + 3)
})

test('the same source is the same bytes, wherever it is built', async () => {
  const again = await mkdtemp(join(tmpdir(), 'gk-again-'))
  expect(await buildWidget(FIXTURE, again, { version: '1.0.0' })).toEqual(widget)
  expect(await buildKit(again)).toEqual(kit)
  await rm(again, { recursive: true, force: true })
})

test('the view needs no Vue, and the words of documentation are in no download', async () => {
  const code = await text(widget.view.zh.file)
  expect(code).not.toMatch(/from\s*["'`]\.\/vue/)
  expect(code).not.toContain('asks to open')
  expect(widget.events).toMatchObject({ 'gk-open': { cancelable: true }, 'gk-submitted': { cancelable: false } })
  expect(Object.keys(widget.attributes)).toEqual(
    expect.arrayContaining(['board', 'api', 'lang', 'theme', 'text', 'loading', 'heading-level']),
  )
})

test('the loader of five widgets stays within 2 KB, the script of a page around frames within 500', async () => {
  const loader = await text(kit.loader)
  expect(loader.split('__GK_MANIFEST__')).toHaveLength(2)
  // Hashes drawn anew would compress a little differently at each run: these stay.
  let hashes = 0
  const hash = () => createHash('sha256').update(`hash ${hashes++}`).digest('base64url')
  const runtime = hash()
  const first = '/api/boards/{board}/messages?size={page-size|5}&lang={lang}&wv=1.2.0'
  const widgets = ['message-board', 'message-status', 'latest-answers', 'open-month', 'enquiry'].map((name, i) => [
    `gk-${name}`,
    { f: hash() + hash() + (i % 2 ? runtime : ''), h: [820 - i * 40, 960 - i * 20], c: i % 2 ? undefined : first },
  ])
  const baked = loader.replace('__GK_MANIFEST__', () => JSON.stringify(Object.fromEntries(widgets)))
  const sizeOf = (code: string) => brotliCompressSync(Buffer.from(code)).length
  expect(sizeOf(baked)).toBeLessThanOrEqual(2_048)
  expect(sizeOf(await text(kit.resize))).toBeLessThanOrEqual(500)
})
