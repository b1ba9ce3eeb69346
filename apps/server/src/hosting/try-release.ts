import { join } from 'node:path'
import { SIPA } from './bureau.ts'
import { loadRender } from './public-pages.ts'
import { readRelease } from './release.ts'
import { readVersion } from './served-version.ts'

/** Loads a release from its folder as the server would, without showing it to anybody. Throws {@link BadRelease} with what is wrong. */
export async function tryRelease(folder: string): Promise<void> {
  const release = { ...(await readRelease(join(folder, 'release.json'))), folder }
  await readVersion(release)
  await loadRender(release, SIPA, () => Promise.reject(new Error('nothing is asked while a release is tried')))
}
