import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packFaults, releaseShape, type ReleaseFacts } from '@gongkai/releases'
import { buildApp } from '../app/build.ts'
import type { AppDescription } from '../app/description.ts'
import { pendingChanges, type PendingChange } from '../changesets.ts'
import { deprecationsSince } from '../deprecations.ts'
import { REPOSITORY } from '../workspace.ts'
import { changelogOf } from './changelog.ts'
import { describeFile, describeFiles, pathsUnder } from './files.ts'
import { zipOf } from './zip.ts'

export interface PackRequest {
  readonly app: string
  /** Folder of all packs. */
  readonly out: string
  /** Another version than package.json's, for trials. */
  readonly version?: string
}

export interface Pack {
  readonly facts: ReleaseFacts
  readonly folder: string
  readonly zip: { readonly file: string; readonly bytes: number; readonly sha256: string }
  /** Packages in its bill of materials. */
  readonly materials: number
  /** Changes that no version carries yet: with any, this pack is a trial. */
  readonly pending: readonly PendingChange[]
  /** Whether a pack of this version was there before, and whether it was the same. */
  readonly before: 'none' | 'same' | 'different'
}

/**
 * Builds an app afresh and packs it: `<out>/<app>/<version>/` and `<out>/<app>-<version>.zip`, which holds the same under `<app>/<version>/`.
 * The bytes depend on the commit alone. Throws when the pack would not be taken by a server.
 */
export async function packApp({ app, out, version }: PackRequest): Promise<Pack> {
  const root = join(REPOSITORY, 'apps', app)
  const aside = join(out, `.making-${app}-${process.pid}`)
  try {
    const { default: description } = (await import(pathToFileURL(join(root, 'app.ts')).href)) as {
      default: AppDescription
    }
    const built = await buildApp(root, description, { out: aside, version })
    const pending = pendingChanges(`@gongkai/${app}`)
    const facts = await complete(aside, root, built, pending)
    const zip = await writeZip(aside, out, facts)
    const folder = join(out, app, facts.version)
    await mkdir(join(out, app), { recursive: true })
    await rm(folder, { recursive: true, force: true })
    await rename(aside, folder)
    const bill = JSON.parse(await readFile(join(folder, 'sbom.cdx.json'), 'utf8')) as { components: unknown[] }
    return { facts, folder, ...zip, materials: bill.components.length, pending }
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** Adds what a pack has beyond a build: the changelog, and the list of all files with their hashes. */
async function complete(
  folder: string,
  root: string,
  built: ReleaseFacts,
  pending: readonly PendingChange[],
): Promise<ReleaseFacts> {
  const changelogFile = join(root, 'CHANGELOG.md')
  const changelog = existsSync(changelogFile) ? await readFile(changelogFile, 'utf8') : ''
  await writeFile(join(folder, 'CHANGELOG.md'), changelog)
  await forgetMachine(folder)
  const own = pending.filter(({ packages }) => packages.includes(`@gongkai/${built.name}`))
  const words = changelogOf(changelog, built.version) || own.map(({ text }) => `- ${text}`).join('\n')
  const facts = releaseShape.parse({
    ...(JSON.parse(await readFile(join(folder, 'release.json'), 'utf8')) as object),
    changelog: [words, deprecationsSince(built.name)].filter((part) => part !== '').join('\n\n'),
    files: (await describeFiles(folder)).filter(({ path }) => path !== 'release.json'),
  })
  await writeFile(join(folder, 'release.json'), `${JSON.stringify(facts, null, 2)}\n`)
  const faults = packFaults(facts, await describeFiles(folder))
  if (faults.length > 0) {
    const lines = faults.map(({ fault, path }) => `${path ?? 'the pack'}: ${fault}`)
    throw new Error(`The pack of ${built.name} would be refused:\n${lines.join('\n')}`)
  }
  return facts
}

/** A gzip header names the system it was made on; 255 says that it does not matter. */
const GZIP_SYSTEM = 9
async function forgetMachine(folder: string): Promise<void> {
  for (const path of await pathsUnder(folder)) {
    if (!path.endsWith('.gz')) continue
    const bytes = await readFile(join(folder, path))
    bytes[GZIP_SYSTEM] = 255
    await writeFile(join(folder, path), bytes)
  }
}

async function writeZip(
  folder: string,
  out: string,
  { name, version }: ReleaseFacts,
): Promise<Pick<Pack, 'zip' | 'before'>> {
  const files = new Map<string, Uint8Array>()
  for (const path of await pathsUnder(folder))
    files.set(`${name}/${version}/${path}`, await readFile(join(folder, path)))
  const bytes = zipOf(files)
  const file = join(out, `${name}-${version}.zip`)
  const was = existsSync(file) ? describeFile(file, await readFile(file)).sha384 : null
  const before = was === null ? 'none' : was === describeFile(file, bytes).sha384 ? 'same' : 'different'
  await writeFile(file, bytes)
  return { zip: { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }, before }
}
