import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** A package of which something is in the built files. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly license: string | null
  /** Names of the packages it depends on, by its own manifest. */
  readonly needs: readonly string[]
  /** Whether it is of this repository. */
  readonly own: boolean
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/**
 * Collects the modules that bundles are made of. `plugin` watches a Vite build; `add` takes module ids from elsewhere. Only what is left
 * after tree shaking counts, and every style sheet.
 */
export class BundledModules {
  readonly #ids = new Set<string>()

  plugin(): Plugin {
    return {
      name: 'gongkai-bundled',
      generateBundle: (_options, bundle) => {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk')
            for (const [id, { renderedLength }] of Object.entries(file.modules))
              if (renderedLength > 0 || /\.css(?:\?|$)/.test(id)) this.#ids.add(id)
      },
    }
  }

  add(ids: Iterable<string>): void {
    for (const id of ids) this.#ids.add(id)
  }

  /** The packages behind the modules, by name and version. */
  packages(): BundledPackage[] {
    const folders = new Set([...this.#ids].map(folderOf).filter((folder) => folder !== null))
    const packages = new Map<string, BundledPackage>()
    for (const folder of folders) {
      const found = packageAt(folder)
      packages.set(`${found.name}@${found.version}`, found)
    }
    return [...packages.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  }
}

/** The few lines that the tools put in themselves have no file of their own. */
function helperFolder(id: string): string | null {
  const own = createRequire(import.meta.url)
  const place = (resolve: NodeJS.Require, name: string) => dirname(resolve.resolve(`${name}/package.json`))
  if (id.startsWith('\0vite/')) return place(own, 'vite')
  if (id.startsWith('\0plugin-vue:') || id.includes('plugin-vue:')) return place(own, '@vitejs/plugin-vue')
  if (id.startsWith('\0rolldown/')) return place(createRequire(own.resolve('vite/package.json')), 'rolldown')
  return null
}

function folderOf(id: string): string | null {
  if (id.startsWith('\0')) return helperFolder(id)
  let folder = dirname(id.split('?', 1)[0] ?? '')
  while (folder !== dirname(folder)) {
    const manifest = join(folder, 'package.json')
    // Packages put a second package.json into folders, to say of what kind the modules there are.
    if (existsSync(manifest) && readManifest(manifest).version) return folder
    folder = dirname(folder)
  }
  throw new Error(`${id} belongs to no package`)
}

const readManifest = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest

function packageAt(folder: string): BundledPackage {
  const {
    name = '',
    version = '',
    license,
    dependencies,
    peerDependencies,
  } = readManifest(join(folder, 'package.json'))
  return {
    name,
    version,
    license: license ?? null,
    needs: Object.keys({ ...dependencies, ...peerDependencies }),
    own: !folder.includes('node_modules'),
  }
}
