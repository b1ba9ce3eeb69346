import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ClientFile, type ClientFiles, readClientFiles } from './client-files.ts'
import type { Release } from './release.ts'

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
  return {
    release,
    files: await readClientFiles(join(release.folder, release.client)),
    widgets: existsSync(widgets) ? await readClientFiles(widgets) : NO_FILES,
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
    const plain = release.widgets.flatMap((widget) => ('file' in widget ? [widget.file] : []))
    const { kit } = release
    const stable = new Set([...plain, ...(kit ? [kit.loader, kit.frame, kit.resize] : [])])
    for (const major of new Set(release.widgets.map((widget) => widget.major))) {
      const known = majors.get(major) ?? new Map<string, ClientFile>()
      for (const [name, file] of widgets) if (!stable.has(name) && !known.has(name)) known.set(name, file)
      majors.set(major, known)
    }
  }
  return majors
}
