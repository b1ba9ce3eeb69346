import vue from '@vitejs/plugin-vue'
import { build, type Rolldown } from 'vite'

export interface BundleRequest {
  readonly root: string
  readonly input: string
  readonly outDir: string
  /** Name of the file, with `[hash]` where it is to be addressed by its content. */
  readonly fileName: string
  readonly define?: Readonly<Record<string, string>>
  /** The address the shared Vue runtime is imported from; bundled in where not given. */
  readonly vueAt?: string
}

/**
 * One module in, exactly one file out. Each part of a widget is its own build: a dynamic import inside a build would make the
 * bundler emit a runtime chunk, one more request in series. Not `build.lib`, which keeps white space in es format.
 */
export async function bundle(request: BundleRequest): Promise<{ file: string; code: string }> {
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
    // Static runs of nodes would become HTML strings, which drop style attributes and fail under Trusted Types.
    plugins: [vue({ template: { compilerOptions: { hoistStatic: false } } })],
    build: {
      outDir: request.outDir,
      emptyOutDir: false,
      target: 'es2020',
      cssTarget: 'chrome130',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: request.input,
        preserveEntrySignatures: 'strict',
        // Modules here and in Vue neither read nor write anything outside themselves while they load.
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        ...(request.vueAt ? { external: ['vue'] } : {}),
        output: {
          format: 'es',
          entryFileNames: request.fileName,
          ...(request.vueAt ? { paths: { vue: request.vueAt } } : {}),
        },
      },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  const files = outputs.flatMap((output) => output.output)
  const [only, ...more] = files
  if (!only || only.type !== 'chunk' || more.length > 0) {
    throw new Error(
      `${request.input} must build to one file, but made ${files.map((file) => file.fileName).join(', ')}`,
    )
  }
  return { file: only.fileName, code: only.code }
}
