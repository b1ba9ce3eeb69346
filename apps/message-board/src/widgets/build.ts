import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildWidget, discoverWidgets, type BuiltWidget } from '@gongkai/widget-kit/build'

const APP = fileURLToPath(new URL('../../', import.meta.url))

/** Builds every widget of this app into `outDir`, precompressed, and says of each what a release says. */
export async function buildWidgets(outDir: string): Promise<BuiltWidget[]> {
  const { version } = JSON.parse(await readFile(`${APP}package.json`, 'utf8')) as { version: string }
  const built: BuiltWidget[] = []
  for (const folder of await discoverWidgets(APP)) built.push(await buildWidget(folder, outDir, { version }))
  return built
}
