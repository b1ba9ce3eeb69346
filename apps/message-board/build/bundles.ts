import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build, type InlineConfig } from 'vite'
import type { Assets } from '../src/public/page/document.ts'

export const MOUNT = '/message-board/'

interface ManifestEntry {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, ManifestEntry>>

/** Where a bundle is built from and to, and what differs between them. */
interface Paths {
  readonly root: string
  readonly out: string
}

const PUBLIC_ENTRIES = {
  frame: 'src/public/frame.ts',
  ask: 'src/public/ask/ask.ts',
  receipt: 'src/public/receipt/receipt.ts',
  rate: 'src/public/status/rate.ts',
} as const

const vueFlags = {
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
}

const base = (root: string): InlineConfig => ({
  root,
  configFile: false,
  base: MOUNT,
  logLevel: 'warn',
  plugins: [vue()],
})

const manifestOf = async (out: string, name: string) =>
  JSON.parse(await readFile(join(out, 'client', name), 'utf8')) as Manifest

function entryOf(manifest: Manifest, source: string): ManifestEntry {
  const entry = manifest[source]
  if (!entry) throw new Error(`the build has no ${source}`)
  return entry
}

/** The style sheets of an entry and of everything it imports. */
function stylesOf(manifest: Manifest, entry: ManifestEntry, seen = new Set<ManifestEntry>()): string[] {
  if (seen.has(entry)) return []
  seen.add(entry)
  const below = (entry.imports ?? []).flatMap((name) => stylesOf(manifest, entryOf(manifest, name), seen))
  return [...new Set([...below, ...(entry.css ?? [])])]
}

/** The scripts and styles of the public pages; a citizen never downloads anything of the desk. */
export async function buildPublic({ root, out }: Paths): Promise<Assets> {
  await build({
    ...base(root),
    define: { ...vueFlags, __VUE_OPTIONS_API__: 'false' },
    build: {
      outDir: join(out, 'client'),
      emptyOutDir: true,
      manifest: 'public-manifest.json',
      modulePreload: false,
      // An old phone is a reader too.
      target: 'es2020',
      rolldownOptions: { input: Object.values(PUBLIC_ENTRIES).map((file) => join(root, file)) },
    },
  })
  const manifest = await manifestOf(out, 'public-manifest.json')
  const address = (source: string) => MOUNT + entryOf(manifest, source).file
  return {
    styles: stylesOf(manifest, entryOf(manifest, PUBLIC_ENTRIES.frame)).map((file) => MOUNT + file),
    scripts: {
      frame: address(PUBLIC_ENTRIES.frame),
      ask: address(PUBLIC_ENTRIES.ask),
      receipt: address(PUBLIC_ENTRIES.receipt),
      rate: address(PUBLIC_ENTRIES.rate),
    },
  }
}

/** Vue's plain ES builds: those that Node would pick bring a template compiler along, a megabyte of it. */
function plainVue(root: string) {
  const vueFolder = dirname(createRequire(join(root, 'package.json')).resolve('vue/package.json'))
  const renderer = createRequire(join(vueFolder, 'package.json')).resolve('@vue/server-renderer/package.json')
  return [
    { find: /^vue$/, replacement: join(vueFolder, 'dist/vue.runtime.esm-bundler.js') },
    { find: /^vue\/server-renderer$/, replacement: join(dirname(renderer), 'dist/server-renderer.esm-bundler.js') },
  ]
}

/** One self-contained module that draws the public pages, with the addresses of the files above inside it. */
export async function buildRender({ root, out }: Paths, assets: Assets): Promise<void> {
  await build({
    ...base(root),
    define: { ...vueFlags, __VUE_OPTIONS_API__: 'false', __PUBLIC_ASSETS__: JSON.stringify(assets) },
    ssr: { noExternal: true },
    resolve: { alias: plainVue(root) },
    build: {
      ssr: join(root, 'src/public/render.ts'),
      outDir: join(out, 'server'),
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'render.js', codeSplitting: false } },
    },
  })
}

/** The staff desk: its own bundle beside the public one. Returns its page. */
export async function buildDesk({ root, out }: Paths, entry: string, title: string): Promise<string> {
  await build({
    ...base(root),
    define: vueFlags,
    build: {
      outDir: join(out, 'client'),
      emptyOutDir: false,
      manifest: 'desk-manifest.json',
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: join(root, entry) },
    },
  })
  const manifest = await manifestOf(out, 'desk-manifest.json')
  const main = entryOf(manifest, entry)
  const links = stylesOf(manifest, main).map((file) => `<link rel="stylesheet" href="${MOUNT}${file}">`)
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${title}</title>${links.join('')}<script type="module" src="${MOUNT}${main.file}"></script></head>` +
    `<body><div id="app"></div><noscript>${title}需要浏览器允许运行脚本。</noscript></body></html>`
  )
}
