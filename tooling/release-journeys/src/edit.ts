import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What one version says or does otherwise than the one before: a text of its sources, and what stands there instead. */
export interface Edit {
  /** A file, or a folder of which one file holds the text: what is moved within it is still found. */
  readonly within: string
  readonly from: string
  readonly to: string
}

/** Makes the edits in a copy of the repository. Throws when a text is not there exactly once: the sources moved on, and so must the edit. */
export function edit(root: string, edits: readonly Edit[]): void {
  for (const { within, from, to } of edits) {
    const texts = filesOf(join(root, within)).map((path) => ({ path, parts: readFileSync(path, 'utf8').split(from) }))
    const [found, ...others] = texts.filter(({ parts }) => parts.length > 1)
    if (!found || others.length > 0 || found.parts.length > 2)
      throw new Error(`${within} does not hold this exactly once, so another version cannot be made of it:\n${from}`)
    writeFileSync(found.path, found.parts.join(to))
  }
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && !entry.name.endsWith('.test.ts') ? [join(entry.parentPath, entry.name)] : [],
  )
}
