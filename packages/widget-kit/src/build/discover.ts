import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The folders of an app's widgets: each of `src/widgets/` that has a `widget.ts`. No list to edit. */
export async function discoverWidgets(appFolder: string): Promise<string[]> {
  const all = join(appFolder, 'src/widgets')
  if (!existsSync(all)) return []
  const folders = (await readdir(all)).map((name) => join(all, name))
  return folders.filter((folder) => existsSync(join(folder, 'widget.ts'))).sort()
}
