import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const REPOSITORY = resolve(import.meta.dirname, '../../..')

export interface WorkspaceManifest {
  readonly name: string
  readonly version: string
  readonly dependencies: readonly string[]
}

/** The packages of the repository by name. */
export function workspacePackages(repository = REPOSITORY): ReadonlyMap<string, WorkspaceManifest> {
  const folders = ['apps', 'packages', 'tooling'].flatMap((group) =>
    existsSync(join(repository, group))
      ? readdirSync(join(repository, group)).map((name) => join(repository, group, name))
      : [],
  )
  const manifests = folders
    .map((folder) => join(folder, 'package.json'))
    .filter((file) => existsSync(file))
    .map((file) => {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
        name: string
        version: string
        dependencies?: Record<string, string>
      }
      return { name: manifest.name, version: manifest.version, dependencies: Object.keys(manifest.dependencies ?? {}) }
    })
  return new Map(manifests.map((one) => [one.name, one]))
}

/** A package and all packages of the repository that it is made with. */
export function madeWith(name: string, packages: ReadonlyMap<string, WorkspaceManifest>): ReadonlySet<string> {
  const reached = new Set<string>()
  const visit = (one: string) => {
    const found = packages.get(one)
    if (!found || reached.has(one)) return
    reached.add(one)
    found.dependencies.forEach(visit)
  }
  visit(name)
  return reached
}

/** The apps that can be released: folders of `apps/` with an `app.ts`. */
export function appNames(repository = REPOSITORY): string[] {
  return readdirSync(join(repository, 'apps'))
    .filter((name) => existsSync(join(repository, 'apps', name, 'app.ts')))
    .sort()
}
