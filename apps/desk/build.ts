import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

/** Builds this app's release into `dist/`: one desk page, its files, and `release.json`. It has no public pages. */
const MOUNT = '/desk/'
const ENTRY = 'src/main.ts'
const root = import.meta.dirname
const out = join(root, 'dist')
const client = join(out, 'client')
const title = { zh: '工作台', en: 'Workbench' }

interface ManifestEntry {
  readonly file: string
  readonly css?: readonly string[]
}

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<
  'name' | 'version',
  string
>
await rm(out, { recursive: true, force: true })
await build({
  root,
  configFile: false,
  base: MOUNT,
  logLevel: 'warn',
  plugins: [vue()],
  define: { __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
  build: {
    outDir: client,
    manifest: 'manifest.json',
    target: 'es2022',
    rolldownOptions: { input: join(root, ENTRY) },
  },
})

const manifest = JSON.parse(await readFile(join(client, 'manifest.json'), 'utf8')) as Record<string, ManifestEntry>
const entry = manifest[ENTRY]
if (!entry) throw new Error(`the build has no ${ENTRY}`)
await rm(join(client, 'manifest.json'))
const styles = (entry.css ?? []).map((file) => `<link rel="stylesheet" href="${MOUNT}${file}">`).join('')
await writeFile(
  join(client, 'desk.html'),
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${title.zh}</title>${styles}<script type="module" src="${MOUNT}${entry.file}"></script></head>` +
    `<body><div id="app"></div><noscript>${title.zh}需要浏览器允许运行脚本。</noscript></body></html>`,
)

const files = await readdir(client, { recursive: true, withFileTypes: true })
for (const file of files.filter((one) => one.isFile() && /\.(js|css|html)$/.test(one.name))) {
  const path = join(file.parentPath, file.name)
  const plain = await readFile(path)
  await writeFile(`${path}.br`, await promisify(brotliCompress)(plain))
  await writeFile(`${path}.gz`, await promisify(gzip)(plain, { level: 9 }))
}

const release = {
  name: name.replace('@gongkai/', ''),
  version,
  mount: MOUNT,
  title,
  render: null,
  client: 'client/',
  publicEntries: [],
  deskEntries: [
    { path: MOUNT, title: { zh: '首页', en: 'Home' }, order: 0 },
    { path: `${MOUNT}plan`, title: { zh: '工作要点', en: 'Work points' }, order: 40 },
    { path: `${MOUNT}departments`, title: { zh: '部门与人员', en: 'Departments and people' }, order: 80 },
  ],
  widgets: [],
}
await writeFile(join(out, 'release.json'), `${JSON.stringify(release, null, 2)}\n`)
