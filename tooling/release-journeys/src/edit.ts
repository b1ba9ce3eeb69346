import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What one version says or does otherwise than the one before: a text of a source file, and what stands there instead. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Makes the edits in a copy of the repository. Throws when a text is not there exactly once: the sources moved on, and so must the edit. */
export function edit(root: string, edits: readonly Edit[]): void {
  for (const { file, from, to } of edits) {
    const path = join(root, file)
    const [before, after, ...more] = readFileSync(path, 'utf8').split(from)
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`${file} does not hold this exactly once, so a second version cannot be made of it:\n${from}`)
    writeFileSync(path, before + to + after)
  }
}
