import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'

export interface Manifest {
  readonly name: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** A package of the workspace: a folder of apps/, packages/ or tooling/ with a package.json. */
export interface WorkspacePackage {
  /** `packages/work-calendar` */
  readonly folder: string
  readonly manifest: Manifest
  readonly manifestText: string
  readonly files: readonly SourceFile[]
}

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

export interface Repository {
  readonly packages: readonly WorkspacePackage[]
  /** Every file of the packages and of the root, read where it is text of ours. */
  readonly files: readonly SourceFile[]
}

/** What is made, fetched or stored, not written. */
const NOT_SOURCE = new Set(['node_modules', 'dist', 'data', '.git', '.results', '.turbo', '.cache', 'kept'])
const TEXT = /\.(?:[cm]?ts|[cm]?js|vue|css)$|^CODEOWNERS$/
/** Third-party code that a host page brings along. */
const THIRD_PARTY = /\/host-pages\/.*\/jquery[^/]*\.js$/

export function readRepository(root: string): Repository {
  const packages = ['apps', 'packages', 'tooling']
    .flatMap((area) => folders(join(root, area)).map((name) => `${area}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => readPackage(root, folder))
  const loose = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => sourceFile(root, entry.name))
  return { packages, files: [...loose, ...packages.flatMap((one) => one.files)] }
}

function readPackage(root: string, folder: string): WorkspacePackage {
  const manifestText = readFileSync(join(root, folder, 'package.json'), 'utf8')
  const read = JSON.parse(manifestText) as Partial<Manifest>
  return {
    folder,
    manifestText,
    manifest: {
      name: read.name ?? '',
      dependencies: read.dependencies ?? {},
      devDependencies: read.devDependencies ?? {},
      optionalDependencies: read.optionalDependencies ?? {},
      peerDependencies: read.peerDependencies ?? {},
    },
    files: filesUnder(root, folder).map((path) => sourceFile(root, path)),
  }
}

function sourceFile(root: string, path: string): SourceFile {
  const ours = TEXT.test(path) && !THIRD_PARTY.test(path)
  return { path, text: ours ? readFileSync(join(root, path), 'utf8') : '' }
}

function folders(path: string): string[] {
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_SOURCE.has(entry.name))
    .map((entry) => entry.name)
    .sort()
}

/** What a run of tests with coverage writes lies beside the sources; a folder of that name among them is code. */
const isMade = (folder: string, name: string): boolean =>
  NOT_SOURCE.has(name) || (name === 'coverage' && !folder.includes('/src'))

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return isMade(folder, entry.name) ? [] : filesUnder(root, path)
      return entry.isFile() ? [path] : []
    })
}

/** Tests and what only they load may do what the code may not. */
export function isTest(path: string): boolean {
  return /\.test\.[cm]?ts$/.test(path) || /^[^/]+\/[^/]+\/(?:tests|e2e)\//.test(path)
}
