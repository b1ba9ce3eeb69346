import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildWidget, type BuiltWidget } from '@gongkai/widget-kit/build'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Builds every widget of this app into `outDir`, precompressed, and says which tag, major and stable file name each has. */
export async function buildWidgets(outDir: string): Promise<BuiltWidget[]> {
  const { version } = JSON.parse(await readFile(folder('../../package.json'), 'utf8')) as { version: string }
  return [
    await buildWidget({ tag: 'gk-message-board', major: 1, version, folder: folder('./gk-message-board') }, outDir),
  ]
}
