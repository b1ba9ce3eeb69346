/// <reference types="node" />
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.ts'
import { precompress } from './compress.ts'

export interface WidgetSource {
  readonly tag: `gk-${string}`
  readonly major: number
  /** Version of the release, which the widget sends with its reads. */
  readonly version: string
  /** Folder of the widget, holding `entry.ts`, `list/mount.ts` and `form/mount.ts`. */
  readonly folder: string
}

export interface BuiltWidget {
  readonly tag: string
  readonly major: number
  /** The stable name a page writes in its script tag. */
  readonly file: string
}

const RUNTIME = fileURLToPath(new URL('../vue-runtime.ts', import.meta.url))

/**
 * Builds one widget to: the entry under its stable name, and the list, the form and the shared Vue runtime under names made from
 * their content. The runtime depends on this package alone, so every widget of a release points at the same file.
 */
export async function buildWidget(source: WidgetSource, outDir: string): Promise<BuiltWidget> {
  const { tag, major, folder } = source
  await mkdir(outDir, { recursive: true })
  const part = (input: string, fileName: string, more: { vueAt?: string; define?: Record<string, string> } = {}) =>
    bundle({
      root: folder,
      input,
      outDir,
      fileName,
      vueAt: more.vueAt,
      define: { __GK_VERSION__: JSON.stringify(source.version), ...more.define },
    })

  const { version: vue } = createRequire(RUNTIME)('vue/package.json') as { version: string }
  const runtime = await part(RUNTIME, `vue-${vue}-[hash].js`)
  const parts: Record<string, string> = {}
  for (const lang of ['zh', 'en']) {
    const define = { __GK_LANG__: JSON.stringify(lang) }
    const form = await part(`${folder}/form/mount.ts`, `${tag}-form-${lang}-[hash].js`, {
      vueAt: `./${runtime.file}`,
      define,
    })
    refuseMissingNames(form.code, runtime)
    const list = await part(`${folder}/list/mount.ts`, `${tag}-list-${lang}-[hash].js`, { define })
    if (list.code.includes('createElementVNode')) throw new Error(`${tag}: the list must not need Vue`)
    parts[`list-${lang}`] = list.file
    parts[`form-${lang}`] = form.file
  }
  const entry = await part(`${folder}/entry.ts`, `${tag}.js`, { define: { __GK_PARTS__: JSON.stringify(parts) } })
  await precompress(outDir, [runtime.file, ...Object.values(parts), entry.file])
  return { tag, major, file: entry.file }
}

/** A name the form imports but the runtime does not export would fail in the browser only; here it fails the build. */
function refuseMissingNames(code: string, runtime: { file: string; code: string }): void {
  const exported = new Set(namesIn(/export\s*\{([^}]*)\}/g, runtime.code, 'last'))
  const imports = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["'\`]\\./${runtime.file.replaceAll('.', '\\.')}`, 'g')
  const imported = namesIn(imports, code, 'first')
  if (imported.length === 0) throw new Error('the form imports nothing from the shared runtime')
  const missing = imported.filter((name) => !exported.has(name))
  if (missing.length > 0) throw new Error(`add to packages/widget-kit/src/vue-runtime.ts: ${missing.join(', ')}`)
}

function namesIn(pattern: RegExp, code: string, which: 'first' | 'last'): string[] {
  return [...code.matchAll(pattern)]
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((pair) => pair.trim().split(/\s+as\s+/))
    .map((pair) => (which === 'first' ? pair[0] : pair.at(-1)) ?? '')
    .filter((name) => name !== '')
}
