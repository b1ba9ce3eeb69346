import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Addresses of the public pages' files, by the names in the description: what `__PUBLIC_ASSETS__` is in the render module. */
export interface PublicAssets {
  readonly styles: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
}

export interface ManifestEntry {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}
export type Manifest = Readonly<Record<string, ManifestEntry>>

export const readManifest = async (out: string, name: string) =>
  JSON.parse(await readFile(join(out, 'client', name), 'utf8')) as Manifest

export function entryOf(manifest: Manifest, source: string): ManifestEntry {
  const entry = manifest[source]
  if (!entry) throw new Error(`the build has no ${source}`)
  return entry
}

/** The style sheets of an entry and of everything it imports. */
export function stylesOf(manifest: Manifest, entry: ManifestEntry, seen = new Set<ManifestEntry>()): string[] {
  if (seen.has(entry)) return []
  seen.add(entry)
  const below = (entry.imports ?? []).flatMap((name) => stylesOf(manifest, entryOf(manifest, name), seen))
  return [...new Set([...below, ...(entry.css ?? [])])]
}
