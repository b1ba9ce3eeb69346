import { bakeLoader, loaderManifest, stableFiles } from '@gongkai/releases'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ClientFile, type ClientFiles, isSameFile, readClientFiles } from './client-files.ts'
import { BadRelease, type Release } from './release.ts'

const NO_FILES: ClientFiles = new Map()

/** One version of an app with its files in memory. */
export interface ServedVersion {
  readonly release: Release
  readonly files: ClientFiles
  readonly widgets: ClientFiles
}

/** Reads the files of a release. Throws {@link BadRelease}. */
export async function readVersion(release: Release): Promise<ServedVersion> {
  const widgets = join(release.folder, 'widgets')
  const client = join(release.folder, release.client)
  // An app of widgets alone has no page that would load anything of a client.
  const hasPages = release.render !== null || release.deskEntries.length > 0
  const version = {
    release,
    files: hasPages || existsSync(client) ? await readClientFiles(client) : NO_FILES,
    widgets: existsSync(widgets) ? await readClientFiles(widgets) : NO_FILES,
  }
  tryLoader(version)
  return version
}

/** A version that holds a file once with the others that have the same bytes: most files of a release are those of the release before. */
export function sharingFiles(version: ServedVersion, others: Iterable<ServedVersion>): ServedVersion {
  const known = new Map<string, ClientFile>()
  for (const { files, widgets } of others)
    for (const file of [...files.values(), ...widgets.values()]) known.set(file.tag, file)
  const shared = (files: ClientFiles): ClientFiles =>
    new Map(
      [...files].map(([name, file]) => {
        const other = known.get(file.tag)
        return [name, other && isSameFile(file, other) ? other : file]
      }),
    )
  return { ...version, files: shared(version.files), widgets: shared(version.widgets) }
}

/** Makes a loader of this version alone: one that cannot be made must be found before pages ask for it. Throws {@link BadRelease}. */
function tryLoader({ release, widgets }: ServedVersion): void {
  const { name, kit } = release
  try {
    const active = release.widgets.flatMap((widget) => ('file' in widget ? [] : [widget]))
    const manifest = loaderManifest({ active, previous: [], off: [] })
    const template = kit && widgets.get(kit.loader)
    if (kit && !template) throw new Error(`there is no ${kit.loader}`)
    if (template) bakeLoader(template.plain.toString(), manifest)
  } catch (fault) {
    throw new BadRelease(`The widgets of ${name} cannot be loaded: ${(fault as Error).message}`)
  }
}

/** The address of every file whose name changes with its content: it is served for as long as any stored version has it. */
export function keptFiles(versions: readonly ServedVersion[]): ReadonlyMap<string, ClientFile> {
  const kept = new Map<string, ClientFile>()
  for (const { release, files } of versions) {
    for (const [name, file] of files) {
      const address = `${release.mount}${name}`
      if (name.startsWith('assets/') && !kept.has(address)) kept.set(address, file)
    }
  }
  return kept
}

/** The hashed widget files by major, the same way: pages of other sites hold on to them for months. */
export function keptWidgets(versions: readonly ServedVersion[]): ReadonlyMap<number, ClientFiles> {
  const majors = new Map<number, Map<string, ClientFile>>()
  for (const { release, widgets } of versions) {
    const stable = stableFiles(release)
    for (const major of new Set(release.widgets.map((widget) => widget.major))) {
      const known = majors.get(major) ?? new Map<string, ClientFile>()
      for (const [name, file] of widgets) if (!stable.has(name) && !known.has(name)) known.set(name, file)
      majors.set(major, known)
    }
  }
  return majors
}
