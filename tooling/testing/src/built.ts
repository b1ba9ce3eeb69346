import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const APPS = fileURLToPath(new URL('../../../apps/', import.meta.url))

/** Builds an app's release where there is none yet; a release that exists is taken as it is, as `npm start` takes it. */
export async function ensureBuilt(app: string): Promise<void> {
  const folder = join(APPS, app)
  if (existsSync(join(folder, 'dist/release.json'))) return
  await promisify(execFile)(process.execPath, ['build.ts'], { cwd: folder })
}
