import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeWith, REPOSITORY, workspacePackages } from './workspace.ts'

/** A change that no version carries yet. */
export interface PendingChange {
  /** Name of the file in `.changeset/`. */
  readonly file: string
  /** Packages that it raises. */
  readonly packages: readonly string[]
  readonly text: string
}

export function readChangeset(file: string, content: string): PendingChange | null {
  const [, head, text = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(content) ?? []
  if (head === undefined) return null
  const packages = [...head.matchAll(/^["']?([^"':]+)["']?\s*:\s*(?:major|minor|patch)\s*$/gm)].map(
    ([, name = '']) => name,
  )
  return { file, packages, text: text.trim() }
}

/** The changes that wait for a version of this package, its own and those of the packages it is made with. */
export function pendingChanges(name: string, repository = REPOSITORY): PendingChange[] {
  const folder = join(repository, '.changeset')
  const concerned = madeWith(name, workspacePackages(repository))
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(?!README).*\.md$/.test(file)) : []
  return files
    .sort()
    .map((file) => readChangeset(file, readFileSync(join(folder, file), 'utf8')))
    .filter((change) => change !== null)
    .filter(({ packages }) => packages.some((one) => concerned.has(one)))
}
