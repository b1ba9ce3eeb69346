import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { precompress } from '@gongkai/widget-kit/build'
import { buildDesk, buildPublic, buildRender, MOUNT } from './build/bundles.ts'

/** Builds this app's release into `dist/`: client files, the render module, the desk, the widgets and `release.json`. */
const root = import.meta.dirname
const dist = join(root, 'dist')
/** Built aside and put in place at the end: a server that starts meanwhile finds the release of before, not half of one. */
const out = join(root, 'node_modules/.build', String(process.pid))
const paths = { root, out }
const title = { zh: '留言板', en: 'Message boards' }
const deskTitle = { zh: '留言办理', en: 'Messages' }
const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<
  'name' | 'version',
  string
>

await mkdir(out, { recursive: true })
const assets = await buildPublic(paths)
await buildRender(paths, assets)

const deskEntry = 'src/desk/main.ts'
const hasDesk = existsSync(join(root, deskEntry))
if (hasDesk) await writeFile(join(out, 'client/desk.html'), await buildDesk(paths, deskEntry, deskTitle.zh))

const client = join(out, 'client')
for (const file of await readdir(client)) if (file.endsWith('-manifest.json')) await rm(join(client, file))
const files = await readdir(client, { recursive: true, withFileTypes: true })
await precompress(
  client,
  files
    .filter((file) => file.isFile() && /\.(js|css|html|svg|json)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name).slice(client.length + 1)),
)

const widgetBuild = join(root, 'src/widgets/build.ts')
const widgets = existsSync(widgetBuild)
  ? await ((await import(widgetBuild)) as { buildWidgets(outDir: string): Promise<unknown> }).buildWidgets(
      join(out, 'widgets'),
    )
  : []

const release = {
  name: name.replace('@gongkai/', ''),
  version,
  mount: MOUNT,
  title,
  render: 'server/render.js',
  client: 'client/',
  styles: assets.styles,
  accessibility: `${MOUNT}accessibility`,
  publicEntries: [
    {
      path: MOUNT,
      title,
      lead: {
        zh: '就一项政策提问，或者看看别人问过什么、怎样答复。',
        en: 'Ask about a policy, or read what others asked and how it was answered.',
      },
    },
    {
      path: `${MOUNT}status`,
      title: { zh: '查询办理情况', en: 'Check a message' },
      lead: {
        zh: '用回执编号和查询码，看留言办到哪一步、什么时候答复。',
        en: 'With the receipt number and code: how far your message has come and when it will be answered.',
      },
    },
  ],
  deskEntries: hasDesk ? [{ path: `${MOUNT}desk/`, title: deskTitle, order: 20 }] : [],
  widgets: widgets ?? [],
}
await writeFile(join(out, 'release.json'), `${JSON.stringify(release, null, 2)}\n`)
await rm(dist, { recursive: true, force: true })
await rename(out, dist)
