import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Figure, Measurement } from '../print-bench.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const CACHE = join(ROOT, '.cache/bench-widget')
const TAG = 'gk-message-board'

/** Comment widgets that a site could embed instead, with the files a page loads to show one thread. Fetched from npm, never depended on. */
const PEERS = [
  { name: 'Artalk Lite', spec: 'artalk@2.9.1', files: ['dist/ArtalkLite.js', 'dist/ArtalkLite.css'] },
  { name: 'Valine', spec: 'valine@1.5.3', files: ['dist/Valine.min.js'] },
  { name: 'Waline', spec: '@waline/client@3.15.2', files: ['dist/waline.js', 'dist/waline.css'] },
  { name: 'Twikoo', spec: 'twikoo@1.7.9', files: ['dist/twikoo.min.js'] },
  { name: 'Gitalk', spec: 'gitalk@1.8.0', files: ['dist/gitalk.min.js', 'dist/gitalk.css'] },
] as const

interface Loaded {
  readonly name: string
  readonly bytes: number
  readonly requests: number
}

/**
 * Bytes over the wire, brotli 11, of every file a page loads: to show the board, and to write in it as well. Ours is built here and now,
 * in the language that weighs more; the peers are whole from the start. Calls for data are not counted for any of them.
 */
export async function bench(): Promise<Measurement> {
  const ours = await measureOurs()
  const peers: Loaded[] = []
  for (const peer of PEERS) peers.push(await measurePeer(peer))
  peers.sort((a, b) => a.bytes - b.bytes)
  const smallest = peers[0]
  if (!smallest) throw new Error('no peer was measured')
  const beside = (bytes: number) => Math.round((bytes / smallest.bytes) * 1000) / 1000
  const transfer = (what: string, value: number, most: number): Figure => ({
    what: `${TAG} ${what} transfer`,
    value,
    unit: 'bytes',
    peer: `${smallest.name} ${smallest.bytes} bytes`,
    ratio: beside(value),
    aim: `at most ${most} bytes`,
    ok: value <= most,
  })
  const plain = (what: string, value: number, unit: string): Figure => ({
    what,
    value,
    unit,
    peer: null,
    ratio: null,
    aim: null,
    ok: null,
  })
  return {
    name: 'widget',
    figures: [
      transfer('first view', ours.first.bytes, 7000),
      transfer('whole', ours.whole.bytes, 30_000),
      plain(`${TAG} first view requests`, ours.first.requests, 'files'),
      plain(`${TAG} whole requests`, ours.whole.requests, 'files'),
      ...peers.flatMap(({ name, bytes, requests }) => [
        plain(`${name} transfer`, bytes, 'bytes'),
        plain(`${name} requests`, requests, 'files'),
      ]),
    ],
  }
}

async function measureOurs(): Promise<{ first: Loaded; whole: Loaded }> {
  const folder = join(CACHE, 'ours')
  await rm(folder, { recursive: true, force: true })
  const { buildWidgets } = (await import(join(ROOT, 'apps/message-board/src/widgets/build.ts'))) as {
    buildWidgets(outDir: string): Promise<{ tag: string; file: string }[]>
  }
  const built = await buildWidgets(folder)
  const entry = built.find(({ tag }) => tag === TAG)?.file
  if (!entry) throw new Error(`the build made no ${TAG}`)
  // What a page loads follows from the files themselves: the entry names list and form, the form names the runtime.
  const named = [
    ...(await readFile(join(folder, entry), 'utf8')).matchAll(/gk-message-board-(\w+)-(\w\w)-[\w-]{8}\.js/g),
  ]
  const perLanguage = await Promise.all(
    ['zh', 'en'].map(async (lang) => {
      const fileOf = (part: string) => named.find((match) => match[1] === part && match[2] === lang)?.[0] ?? ''
      const imported = /from\s*"\.\/([^"]+)"/.exec(await readFile(join(folder, fileOf('form')), 'utf8'))?.[1]
      if (!imported) throw new Error('the form names no runtime')
      const first = [entry, fileOf('list')]
      return {
        first: await load('first view', folder, first),
        whole: await load('whole', folder, [...first, fileOf('form'), imported]),
      }
    }),
  )
  const heavier = perLanguage.sort((a, b) => b.whole.bytes - a.whole.bytes)[0]
  if (!heavier) throw new Error('no language was measured')
  return heavier
}

async function measurePeer({ name, spec, files }: (typeof PEERS)[number]): Promise<Loaded> {
  const folder = join(CACHE, spec.replace('/', '-'))
  if (!existsSync(folder)) await fetchPackage(spec, folder)
  return load(name, folder, files)
}

/** `npm pack` brings the published files alone: no dependencies, no install scripts. */
async function fetchPackage(spec: string, folder: string): Promise<void> {
  const run = promisify(execFile)
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await run(npm, ['pack', spec, '--ignore-scripts', '--pack-destination', fresh], { cwd: fresh })
  const archive = (await readdir(fresh)).find((file) => file.endsWith('.tgz'))
  if (!archive) throw new Error(`npm pack ${spec} brought nothing`)
  await run('tar', ['-xzf', archive, '--strip-components=1'], { cwd: fresh })
  await rename(fresh, folder)
}

async function load(name: string, folder: string, files: readonly string[]): Promise<Loaded> {
  let bytes = 0
  for (const file of files) {
    const data = await readFile(join(folder, file))
    bytes += brotliCompressSync(data, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
    }).length
  }
  return { name, bytes, requests: files.length }
}
