import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Language } from '../language.ts'
import type { WidgetCore } from '../start.ts'
import { bundle } from './bundle.ts'
import { factsOf, readDescription, readingsOf } from './description.ts'
import { importsFrom, refuseMissingNames, RUNTIME } from './vue-runtime.ts'
import { writeHashed, type LoadedFile } from './written-file.ts'

export interface WidgetOptions {
  /** Version of the release, which the widget sends with its reads. */
  readonly version: string
  /** Further plugins of every bundle, such as one that notes which modules went into it. */
  readonly plugins?: readonly Plugin[]
}

/** What a release says about a widget. The files lie in the folder it was built into. */
export type BuiltWidget = ReturnType<typeof factsOf> & {
  readonly version: string
  readonly view: Readonly<Record<Language, LoadedFile>>
  readonly deps: readonly LoadedFile[]
  readonly later: readonly LoadedFile[]
  readonly single: Readonly<Record<Language, LoadedFile>>
}

const LANGUAGES = ['zh', 'en'] as const
const kit = (file: string) => JSON.stringify(fileURLToPath(new URL(`../${file}`, import.meta.url)))

/**
 * Builds the widget of a folder (`widget.ts` beside `Widget.vue` or `list/mount.ts`, and further parts such as `form/mount.ts`) to a view per language, its parts, the shared Vue runtime, and a single file per language that holds all of them. The runtime depends on
 * this package alone, so every widget of a release points at the same file.
 */
export async function buildWidget(
  folder: string,
  outDir: string,
  { version, plugins }: WidgetOptions,
): Promise<BuiltWidget> {
  const description = await readDescription(folder)
  const { tag } = description
  const isVue = existsSync(join(folder, 'Widget.vue'))
  const parts = await partsOf(folder)
  const readings = readingsOf(description)
  const define = (lang: Language) => ({
    __GK_VERSION__: JSON.stringify(version),
    __GK_LANG__: JSON.stringify(lang),
    __GK_READINGS__: JSON.stringify(readings),
  })
  const core: WidgetCore = {
    tag,
    version,
    readings,
    height: [description.height.wide, description.height.narrow],
    cancelable: Object.entries(description.events ?? {}).flatMap(([name, { cancelable }]) => (cancelable ? name : [])),
  }
  const code = await bundle({ root: folder, code: `export * from ${JSON.stringify(RUNTIME)}`, plugins })
  const runtime = { ...(await writeHashed(outDir, 'vue', code)), code }

  const later = new Map<string, LoadedFile>()
  const built = { view: {} as Record<Language, LoadedFile>, single: {} as Record<Language, LoadedFile> }
  for (const lang of LANGUAGES) {
    const partFiles: Record<string, readonly string[]> = {}
    for (const part of parts) {
      const text = await bundle({
        root: folder,
        code: `export * from ${JSON.stringify(join(folder, part, 'mount.ts'))}`,
        define: define(lang),
        plugins,
        vue: runtime,
      })
      refuseMissingNames(`${tag} ${part}`, text, runtime)
      const file = await writeHashed(outDir, `${tag}-${part}-${lang}`, text)
      // A component has brought the runtime along; a list has not.
      const needed = !isVue && importsFrom(text, runtime.file) ? [file, runtime] : [file]
      for (const one of needed) later.set(one.file, one)
      partFiles[part] = needed.map((one) => one.file)
    }
    const view = await bundle({
      root: folder,
      code: `${head(folder, isVue, core)}
export const view = { lang: __GK_LANG__, mount, parts: ${JSON.stringify(partFiles)} }
export const start = (hand) => startWidget(core, view, hand)`,
      define: define(lang),
      plugins,
      vue: runtime,
    })
    refuseMissingNames(tag, view, runtime)
    if (!isVue && importsFrom(view, runtime.file)) throw new Error(`${tag}: the list must not need Vue`)
    built.view[lang] = await writeHashed(outDir, `${tag}-${lang}`, view)
    const single = await bundle({
      root: folder,
      code: `${head(folder, isVue, core)}
import { ownHand } from ${kit('page/hand.ts')}
${parts.map((part, i) => `import * as part${i} from ${JSON.stringify(join(folder, part, 'mount.ts'))}`).join('\n')}
const parts = { ${parts.map((part, i) => `${JSON.stringify(part)}: () => Promise.resolve(part${i})`).join(', ')} }
const origin = new URL(import.meta.url).origin
startWidget(core, { lang: __GK_LANG__, mount, parts }, ownHand(origin))`,
      define: define(lang),
      plugins,
      vue: 'inline',
    })
    built.single[lang] = await writeHashed(outDir, `${tag}-single-${lang}`, single)
  }
  const strip = ({ file, sri, size }: LoadedFile): LoadedFile => ({ file, sri, size })
  return {
    ...factsOf(description),
    version,
    ...built,
    deps: isVue ? [strip(runtime)] : [],
    later: [...later.values()].map(strip),
  }
}

function head(folder: string, isVue: boolean, core: WidgetCore): string {
  return `import { startWidget } from ${kit('start.ts')}
${
  isVue
    ? `import Widget from ${JSON.stringify(join(folder, 'Widget.vue'))}
import { vueMount } from ${kit('vue.ts')}
const mount = vueMount(Widget)`
    : `import { mount } from ${JSON.stringify(join(folder, 'list/mount.ts'))}`
}
const core = ${JSON.stringify(core)}`
}

/** Every folder beside the list or the component that has a `mount.ts` is a part of its own. */
async function partsOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'list' && existsSync(join(folder, name, 'mount.ts')))
  return names.sort()
}
