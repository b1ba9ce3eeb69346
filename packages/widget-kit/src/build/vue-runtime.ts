import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

export const RUNTIME = fileURLToPath(new URL('../vue-runtime.ts', import.meta.url))
const KIT = fileURLToPath(new URL('../', import.meta.url))
const OURS = [RUNTIME, `${KIT}dom-renderer.ts`]

/** What imports Vue gets our runtime, inside the same file; the runtime itself gets the real one. */
export function inlineRuntime(): Plugin {
  return {
    name: 'gongkai-inline-runtime',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'vue' && importer && !OURS.includes(importer) ? RUNTIME : null),
  }
}

/** Whether a built part imports the file beside it. */
export const importsFrom = (code: string, file: string): boolean =>
  new RegExp(`(?:from|import)\\s*["'\`]\\./${file.replaceAll('.', '\\.')}`).test(code)

/** A name that a part imports but the runtime does not export would fail in the browser only; here it fails the build. */
export function refuseMissingNames(what: string, code: string, runtime: { file: string; code: string }): void {
  const exported = new Set(namesIn(/export\s*\{([^}]*)\}/g, runtime.code, 'last'))
  const at = runtime.file.replaceAll('.', '\\.')
  const imports = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["'\`]\\./${at}`, 'g')
  const missing = namesIn(imports, code, 'first').filter((name) => !exported.has(name))
  if (missing.length > 0)
    throw new Error(`${what}: add to packages/widget-kit/src/vue-runtime.ts: ${missing.join(', ')}`)
}

function namesIn(pattern: RegExp, code: string, which: 'first' | 'last'): string[] {
  return [...code.matchAll(pattern)]
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((pair) => pair.trim().split(/\s+as\s+/))
    .map((pair) => (which === 'first' ? pair[0] : pair.at(-1)) ?? '')
    .filter((name) => name !== '')
}
