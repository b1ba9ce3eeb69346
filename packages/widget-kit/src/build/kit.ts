import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.ts'
import { precompress } from './compress.ts'

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** What a release carries of the kit: files in its `widgets/`. */
export interface BuiltKit {
  readonly version: string
  /** The loader, with `__GK_MANIFEST__` where the server puts the manifest. */
  readonly loader: string
  readonly frame: string
  readonly resize: string
}

/** Builds the three scripts of pages: the loader, the one inside the frame form, and the one of the page around a frame. */
export async function buildKit(outDir: string): Promise<BuiltKit> {
  const { version } = JSON.parse(await readFile(at('../../package.json'), 'utf8')) as { version: string }
  await mkdir(outDir, { recursive: true })
  const made: Record<string, string> = {}
  for (const name of ['loader', 'frame', 'resize'] as const) {
    const source = at(`../page/${name}.ts`)
    const code = await bundle({ root: at('../page'), code: `import ${JSON.stringify(source)}`, format: 'iife' })
    const file = `${name}-${createHash('sha256').update(code).digest('base64url').slice(0, 12)}.js`
    await writeFile(join(outDir, file), code)
    await precompress(outDir, [file])
    made[name] = file
  }
  return { version, loader: made['loader'] ?? '', frame: made['frame'] ?? '', resize: made['resize'] ?? '' }
}
