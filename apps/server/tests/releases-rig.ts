import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { strToU8, zipSync } from 'fflate'
import { openHosting, type Hosting } from '../src/hosting/index.ts'
import { buildServer } from '../src/http.ts'
import { openBureau, serverModules, type Surroundings } from '../src/modules/index.ts'
import { openSource, readPack, type Shop, type WholePack } from '../src/modules/releases/index.ts'
import { openChallenges } from '../src/platform/challenge.ts'
import { systemClock } from '../src/platform/clock.ts'
import { loadConfig, type Config } from '../src/platform/config.ts'
import { openLog } from '../src/platform/log.ts'
import { createSeal } from '../src/platform/seal.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

export const ANNA = { id: 'command:anna', name: '安娜' }

const sha384 = (text: string) => createHash('sha384').update(text).digest('base64')
const loaded = (file: string, text: string) => ({ file, sri: `sha384-${sha384(text)}`, size: text.length })

export interface PackWishes {
  readonly name?: string
  readonly version?: string
  readonly api?: string
  readonly mount?: string
  readonly widgets?: boolean
  /** Further or other files. */
  readonly files?: Readonly<Record<string, string>>
  /** Changes to release.json after the list of files was made. */
  readonly facts?: Readonly<Record<string, unknown>>
}

const bilingual = (text: string) => ({ zh: text, en: text })

/** The name of a part of the widget at a version: made from its content, as the kit makes it. */
export function widgetFile(part: string, version: string): string {
  return `gk-notes-${part}-${createHash('sha256').update(widgetText(part, version)).digest('base64url')}.js`
}

const widgetText = (part: string, version: string) => `/* ${part} ${version} */`

function widgetFacts(version: string) {
  const parts = ['zh', 'en', 'single-zh', 'single-en']
  const texts = Object.fromEntries(parts.map((part) => [widgetFile(part, version), widgetText(part, version)]))
  const of = (part: string) => loaded(widgetFile(part, version), widgetText(part, version))
  const facts = {
    tag: 'gk-notes',
    major: 1,
    title: { zh: '留言', en: 'Notes' },
    summary: bilingual('x'),
    attributes: { board: { kind: 'text', about: bilingual('x') } },
    height: { wide: 300, narrow: 400 },
    first: '/api/boards/{board}/messages',
    page: '/notes/boards/{board}',
    version,
    view: { zh: of('zh'), en: of('en') },
    single: { zh: of('single-zh'), en: of('single-en') },
  }
  return { facts, texts }
}

/** The files of a small pack, `release.json` last. */
export function packFiles(wishes: PackWishes = {}): Record<string, string> {
  const { name = 'notes', version = '1.0.0', api = '1.0.0', mount = `/${name}/`, widgets = true } = wishes
  const widget = widgetFacts(version)
  const files: Record<string, string> = {
    'server/render.js': `export const render = async () => ({ status: 200, html: '${name} ${version}' })`,
    [`client/assets/page-${version}.js`]: `// page ${version}`,
    'client/assets/shared-abcd1234.js': '// the same in every version',
    'client/desk.html': `<p>desk ${version}</p>`,
    ...(widgets
      ? {
          'widgets/loader.js': `loader ${version} __GK_MANIFEST__`,
          'widgets/frame.js': `frame ${version}`,
          'widgets/resize.js': `resize ${version}`,
          ...Object.fromEntries(Object.entries(widget.texts).map(([file, text]) => [`widgets/${file}`, text])),
        }
      : {}),
    ...wishes.files,
  }
  const facts = {
    name,
    version,
    mount,
    title: bilingual(name),
    render: 'server/render.js',
    client: 'client/',
    api,
    widgets: widgets ? [widget.facts] : [],
    kit: widgets ? { version, loader: 'loader.js', frame: 'frame.js', resize: 'resize.js' } : null,
    files: Object.entries(files).map(([path, text]) => ({ path, size: Buffer.byteLength(text), sha384: sha384(text) })),
    ...wishes.facts,
  }
  return { ...files, 'release.json': JSON.stringify(facts) }
}

/** The bytes of a small pack. */
export function packZip(wishes: PackWishes = {}): Uint8Array {
  const { name = 'notes', version = '1.0.0' } = wishes
  const entries = Object.entries(packFiles(wishes)).map(([path, text]) => [`${name}/${version}/${path}`, strToU8(text)])
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>)
}

export function wholePack(wishes: PackWishes = {}): WholePack {
  const pack = readPack(packZip(wishes))
  if ('refused' in pack) throw new Error(JSON.stringify(pack))
  return pack
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

export interface ReleaseRig {
  readonly t: TestDatabase
  readonly folder: string
  readonly config: Config
  readonly surroundings: Surroundings
  readonly shop: Shop
  /** What the server wrote to its log at warn and above. */
  readonly logged: string[]
  /** Starts another server on the same store, as another process would be. */
  serve(): Promise<{ readonly app: FastifyInstance; readonly web: Hosting }>
  close(): Promise<void>
}

/** A store of releases over a database of its own, with a build of the checkout of one app (`notes` 0.9.0). */
export async function releaseRig(settings: Partial<Config> = {}): Promise<ReleaseRig> {
  const t = await freshDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-store-'))
  await writeFiles(join(folder, 'apps/notes/dist'), packFiles({ version: '0.9.0' }))
  const config: Config = { ...loadConfig({}, '/nonexistent'), dataDir: join(folder, 'data'), ...settings }
  const seal = createSeal(Buffer.alloc(32, 7))
  const { db } = t
  const logged: string[] = []
  const log = openLog({ level: 'warn', destination: { write: (line) => void logged.push(line) } })
  const challenges = openChallenges({ db, seal }, config.challenge)
  const surroundings = await openBureau({ config, db, clock: systemClock, log, seal, challenges })
  const builds = [{ name: 'notes', version: '0.9.0', mount: '/notes/', widgets: [] }]
  const apps: FastifyInstance[] = []
  return {
    ...{ t, folder, config, surroundings, logged },
    shop: { db, seal, clock: systemClock, builds },
    async serve() {
      const web = await openHosting(join(folder, 'apps'), {}, { source: openSource(surroundings), config, log })
      const { hosting, released, notFoundPage } = web
      const modules = [...serverModules(surroundings, web.released), web.module]
      const app = await buildServer({
        platform: surroundings,
        modules,
        hosting,
        origins: released.origins,
        notFoundPage,
      })
      apps.push(app)
      await app.ready()
      return { app, web }
    },
    async close() {
      for (const app of apps) await app.close()
      await t.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until something is so; fails with what it was when it never is. */
export async function until<T>(look: () => Promise<T>, isSo: (seen: T) => boolean, ms = 20_000): Promise<T> {
  for (const end = Date.now() + ms; ; await sleep(50)) {
    const seen = await look()
    if (isSo(seen)) return seen
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(seen)}`)
  }
}
