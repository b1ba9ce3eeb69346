import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BundledModules } from '../sbom/index.ts'

/** The widgets of an app, built into `outDir`: as `release.json` names them, with the kit they run on. */
export async function buildWidgets(
  root: string,
  outDir: string,
  modules: BundledModules,
): Promise<{ widgets: readonly object[]; kit: null }> {
  const ownBuild = join(root, 'src/widgets/build.ts')
  if (!existsSync(ownBuild)) return { widgets: [], kit: null }
  const { buildWidgets: build } = (await import(ownBuild)) as {
    buildWidgets(outDir: string): Promise<readonly object[]>
  }
  return { widgets: await build(outDir), kit: null }
}
