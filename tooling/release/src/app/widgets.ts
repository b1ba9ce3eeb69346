import { mkdir } from 'node:fs/promises'
import { buildKit, buildWidget, discoverWidgets, type BuiltKit, type BuiltWidget } from '@gongkai/widget-kit/build'
import type { BundledModules } from '../sbom/index.ts'

/** What `release.json` says about an app's widgets: none, or those found and the kit they were built with. */
export interface BuiltWidgets {
  readonly widgets: readonly BuiltWidget[]
  readonly kit: BuiltKit | null
}

/** Builds every widget of an app, and the scripts of the kit, into `outDir`. */
export async function buildWidgets(
  root: string,
  outDir: string,
  { version, modules }: { readonly version: string; readonly modules: BundledModules },
): Promise<BuiltWidgets> {
  const folders = await discoverWidgets(root)
  if (folders.length === 0) return { widgets: [], kit: null }
  await mkdir(outDir, { recursive: true })
  const widgets: BuiltWidget[] = []
  for (const folder of folders)
    widgets.push(await buildWidget(folder, outDir, { version, plugins: [modules.plugin()] }))
  return { widgets, kit: await buildKit(outDir) }
}
