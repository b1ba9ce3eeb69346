import { layerOf, whyNot } from './layer.ts'
import { isTest, type Repository, type WorkspacePackage } from './repository.ts'
import { importsOf, packageNamed } from './script.ts'
import type { Violation } from './violation.ts'

/**
 * Who may depend on whom: core, contract-kit ← publishing ← contexts ← apps; core, contract-kit ← client ← apps; core ← ui ← apps;
 * widget-kit ← apps; the server never uses client, ui or widget-kit; no app uses an app. Both package.json and every import are read.
 */
export function checkDirection({ packages }: Repository): Violation[] {
  const byName = new Map(packages.map((one) => [one.manifest.name, one]))
  return packages.flatMap((one) => [...declared(one, byName), ...imported(one, byName)])
}

function declared(from: WorkspacePackage, byName: ReadonlyMap<string, WorkspacePackage>): Violation[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = from.manifest
  const shipped = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
  return [...new Set([...shipped, ...Object.keys(devDependencies)])].flatMap((name) => {
    const to = byName.get(name)
    if (to === undefined) return []
    const tool = layerOf(to) === 'tooling'
    const why = tool
      ? shipped.includes(name) && layerOf(from) !== 'tooling'
        ? 'tooling is a development dependency'
        : null
      : whyNot(from, to)
    return why === null
      ? []
      : [
          {
            path: `${from.folder}/package.json`,
            line: lineIn(from, name),
            rule: 'direction',
            message: `${name}: ${why}`,
          },
        ]
  })
}

function imported(from: WorkspacePackage, byName: ReadonlyMap<string, WorkspacePackage>): Violation[] {
  const { name, dependencies, devDependencies, optionalDependencies, peerDependencies } = from.manifest
  const known = new Set(
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies }),
  )
  return from.files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier, line }): Violation[] => {
      const at = { path: file.path, line }
      if (specifier.startsWith('.'))
        return leaves(from, file.path, specifier)
          ? [{ ...at, rule: 'leaves-package', message: `${specifier}: import the package by its name` }]
          : []
      const to = byName.get(packageNamed(specifier) ?? '')
      if (to === undefined || to === from) {
        return /^@gongkai\//.test(specifier) && to === undefined
          ? [{ ...at, rule: 'undeclared-import', message: `${specifier}: no such package in the workspace` }]
          : []
      }
      const tool = layerOf(to) === 'tooling' && layerOf(from) !== 'tooling'
      const why = tool
        ? isTest(file.path) || isConfiguration(file.path)
          ? null
          : 'only tests and configuration use tooling'
        : whyNot(from, to)
      if (why !== null) return [{ ...at, rule: 'direction', message: `${specifier}: ${why}` }]
      if (known.has(to.manifest.name)) return []
      return [
        { ...at, rule: 'undeclared-import', message: `${specifier}: ${name} does not declare ${to.manifest.name}` },
      ]
    }),
  )
}

/** Files in a package's own folder, such as vite.config.ts, build it and are not shipped. */
function isConfiguration(path: string): boolean {
  return path.split('/').length === 3
}

function leaves(from: WorkspacePackage, path: string, specifier: string): boolean {
  if (layerOf(from) === 'tooling') return false
  const target = new URL(specifier, `file:///${path}`).pathname.slice(1)
  return !target.startsWith(`${from.folder}/`)
}

function lineIn({ manifestText }: WorkspacePackage, name: string): number {
  const at = manifestText.indexOf(`"${name}":`)
  return at === -1 ? 1 : manifestText.slice(0, at).split('\n').length
}
