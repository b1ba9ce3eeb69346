import vue from '@vitejs/plugin-vue'
import { build, type Plugin, type Rolldown } from 'vite'
import { adoptComponentStyles } from './component-styles.ts'
import { minify } from './minify.ts'
import { inlineRuntime } from './vue-runtime.ts'

export interface BundleRequest {
  readonly root: string
  /** The module to build from, as text; imports are from `root` or absolute. */
  readonly code: string
  readonly define?: Readonly<Record<string, string>>
  /** Where Vue comes from: the file of the shared runtime beside this one, or into this very file. */
  readonly vue?: { readonly file: string } | 'inline'
  readonly format?: 'es' | 'iife'
  readonly plugins?: readonly Plugin[]
}

const ENTRY = '\0gongkai-entry.ts'

const entryOf = (code: string): Plugin => ({
  name: 'gongkai-entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? code : null),
})

/**
 * One module in, the text of exactly one file out. Each part of a widget is its own build: a dynamic import inside a build would make the
 * bundler emit a runtime chunk, one more request in series. Not `build.lib`, which keeps white space in es format.
 */
export async function bundle(request: BundleRequest): Promise<string> {
  const result = await build({
    root: request.root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      'process.env.NODE_ENV': '"production"',
      ...request.define,
    },
    plugins: [
      entryOf(request.code),
      ...(request.vue === 'inline' ? [inlineRuntime()] : []),
      // Not as the environment says: the same source is the same file, also when a test builds it. Static runs of nodes would become HTML strings, which drop style attributes and fail under Trusted Types.
      vue({ isProduction: true, template: { compilerOptions: { hoistStatic: false } } }),
      adoptComponentStyles(),
      ...(request.plugins ?? []),
    ],
    build: {
      write: false,
      // Class fields as they are, which all browsers have that check a module before it runs.
      target: 'es2022',
      cssTarget: 'chrome130',
      cssMinify: 'lightningcss',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: request.format === 'iife' ? false : 'strict',
        // Modules here and in Vue neither read nor write anything outside themselves while they load.
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        ...(typeof request.vue === 'object' ? { external: ['vue'] } : {}),
        output: {
          format: request.format ?? 'es',
          entryFileNames: 'file.js',
          ...(typeof request.vue === 'object' ? { paths: { vue: `./${request.vue.file}` } } : {}),
        },
      },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  const files = outputs.flatMap((output) => output.output)
  const [only, ...more] = files
  if (!only || only.type !== 'chunk' || more.length > 0) {
    throw new Error(`${request.root} must build to one file, but made ${files.map((file) => file.fileName).join(', ')}`)
  }
  return minify(only.code)
}
