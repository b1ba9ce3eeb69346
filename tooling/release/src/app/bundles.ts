import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build, type InlineConfig } from 'vite'
import type { BundledModules } from '../sbom/index.ts'
import { entryOf, readManifest, stylesOf, type PublicAssets } from './assets.ts'
import type { DeskPage, PublicPages } from './description.ts'
import { deskHtml } from './desk-page.ts'

/** Where a bundle is built from and to, and the path its files are served under. */
export interface Place {
  readonly root: string
  readonly out: string
  readonly mount: string
  /** Notes what the bundles are made of. */
  readonly modules: BundledModules
}

const vueFlags = {
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
}

const base = ({ root, mount, modules }: Place): InlineConfig => ({
  root,
  configFile: false,
  base: mount,
  logLevel: 'warn',
  plugins: [vue(), modules.plugin()],
})

/** The scripts and styles of the public pages; a citizen never downloads anything of the desk. */
export async function buildPublic(place: Place, { scripts }: PublicPages): Promise<PublicAssets> {
  const { root, out, mount } = place
  await build({
    ...base(place),
    define: { ...vueFlags, __VUE_OPTIONS_API__: 'false' },
    build: {
      outDir: join(out, 'client'),
      emptyOutDir: true,
      manifest: 'public-manifest.json',
      modulePreload: false,
      // An old phone is a reader too.
      target: 'es2020',
      rolldownOptions: { input: Object.values(scripts).map((file) => join(root, file)) },
    },
  })
  const manifest = await readManifest(out, 'public-manifest.json')
  const address = (source: string) => mount + entryOf(manifest, source).file
  return {
    styles: stylesOf(manifest, entryOf(manifest, scripts.frame)).map((file) => mount + file),
    scripts: Object.fromEntries(Object.entries(scripts).map(([name, source]) => [name, address(source)])),
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
export async function buildRender(place: Place, { render }: PublicPages, assets: PublicAssets): Promise<void> {
  await build({
    ...base(place),
    define: { ...vueFlags, __VUE_OPTIONS_API__: 'false', __PUBLIC_ASSETS__: JSON.stringify(assets) },
    ssr: { noExternal: true },
    resolve: { alias: plainVue(place.root) },
    build: {
      ssr: join(place.root, render),
      outDir: join(place.out, 'server'),
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'render.js', codeSplitting: false } },
    },
  })
}

/** The staff desk: its own bundle beside the public one. Returns its page. */
export async function buildDesk(place: Place, { entry, worker, title }: DeskPage): Promise<string> {
  const { root, out, mount } = place
  await build({
    ...base(place),
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
  if (worker) await buildWorker(place, worker)
  const manifest = await readManifest(out, 'desk-manifest.json')
  const main = entryOf(manifest, entry)
  return deskHtml(title, {
    script: mount + main.file,
    styles: stylesOf(manifest, main).map((file) => mount + file),
  })
}

/** A service worker is known by its address: it has one for good, and is one file. */
async function buildWorker(place: Place, worker: string): Promise<void> {
  await build({
    ...base(place),
    build: {
      outDir: join(place.out, 'client'),
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(place.root, worker),
        output: { entryFileNames: 'desk-worker.js', codeSplitting: false },
      },
    },
  })
}
