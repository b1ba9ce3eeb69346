import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { releaseShape, type ReleaseFacts } from '@gongkai/releases'
import { precompress } from '@gongkai/widget-kit/build'
import { BundledModules, cyclonedx, lockedHashes } from '../sbom/index.ts'
import { buildDesk, buildPublic, buildRender, type Place } from './bundles.ts'
import type { AppDescription } from './description.ts'
import { buildWidgets } from './widgets.ts'

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url))
const OPENAPI = join(REPOSITORY, 'apps/server/openapi.json')

export interface BuildOptions {
  /** Folder of the release; `dist` of the app where not said. What was in it is replaced. */
  readonly out?: string
  /** Another version than package.json's, for trials. */
  readonly version?: string
}

/**
 * Builds an app's release: `client/` (hashed, precompressed), `server/render.js`, `widgets/`, `release.json` and `sbom.cdx.json`.
 * Built aside and put in
 * place at the end: a server that starts meanwhile finds the release of before, not half of one.
 */
export async function buildApp(root: string, app: AppDescription, options: BuildOptions = {}): Promise<ReleaseFacts> {
  // Vite asks the environment, and a build from within a test would carry the names of files.
  process.env['NODE_ENV'] = 'production'
  const final = options.out ?? join(root, 'dist')
  const out = join(root, 'node_modules/.build', String(process.pid))
  await mkdir(join(out, 'client'), { recursive: true })
  try {
    const place = { root, out, mount: app.mount, modules: new BundledModules() }
    const release = await buildInto(place, app, options.version)
    await mkdir(dirname(final), { recursive: true })
    await rm(final, { recursive: true, force: true })
    await move(out, final)
    return release
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

/** A folder for packs may lie on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EXDEV') throw fault
    await cp(from, to, { recursive: true })
  }
}

async function buildInto(place: Place, app: AppDescription, asVersion?: string): Promise<ReleaseFacts> {
  const { root, out, mount, modules } = place
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<'name' | 'version', string>
  const version = asVersion ?? manifest.version
  const assets = app.public ? await buildPublic(place, app.public) : null
  if (app.public && assets) await buildRender(place, app.public, assets)
  if (app.desk) await writeFile(join(out, 'client/desk.html'), await buildDesk(place, app.desk))
  await compressClient(join(out, 'client'))
  const { widgets, kit } = await buildWidgets(root, join(out, 'widgets'), { version, modules })
  const release = {
    name: manifest.name.replace('@gongkai/', ''),
    version,
    mount,
    title: app.title,
    render: app.public ? 'server/render.js' : null,
    client: 'client/',
    ...(assets ? { styles: assets.styles } : {}),
    ...(app.accessibility ? { accessibility: app.accessibility } : {}),
    ...(app.sitemap ? { sitemap: app.sitemap } : {}),
    publicEntries: app.publicEntries ?? [],
    deskEntries: app.deskEntries ?? [],
    api: await apiVersion(),
    widgets,
    ...(kit ? { kit } : {}),
  }
  await writeJson(join(out, 'release.json'), release)
  await writeJson(join(out, 'sbom.cdx.json'), await billOf({ name: manifest.name, version }, modules))
  return releaseShape.parse(release)
}

const writeJson = (file: string, value: object) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`)

async function billOf(subject: { name: string; version: string }, modules: BundledModules): Promise<object> {
  const hashes = await lockedHashes(join(REPOSITORY, 'pnpm-lock.yaml'))
  return cyclonedx(subject, modules.packages(), (name, version) => hashes.get(`${name}@${version}`) ?? null)
}

async function compressClient(client: string): Promise<void> {
  for (const file of await readdir(client)) if (file.endsWith('-manifest.json')) await rm(join(client, file))
  const files = await readdir(client, { recursive: true, withFileTypes: true })
  await precompress(
    client,
    files
      .filter((file) => file.isFile() && /\.(js|css|html|svg|json)$/.test(file.name))
      .map((file) => join(file.parentPath, file.name).slice(client.length + 1)),
  )
}

/** The version of the HTTP API that this checkout's server speaks, and that the build is made against. */
async function apiVersion(): Promise<string> {
  const { info } = JSON.parse(await readFile(OPENAPI, 'utf8')) as { info: { version: string } }
  return info.version
}
