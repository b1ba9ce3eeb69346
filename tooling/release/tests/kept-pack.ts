import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeFiles } from '../src/pack/files.ts'
import type { KeptRelease } from '../src/keep/kept.ts'

/** A kept release as a pack that a server takes: with the list of its files, and without the recorded calls. */
export async function packOfKept({ app, folder }: KeptRelease): Promise<{ folder: string; remove(): Promise<void> }> {
  const pack = await mkdtemp(join(tmpdir(), `gongkai-kept-${app}-`))
  await cp(folder, pack, { recursive: true })
  await rm(join(pack, 'calls.json'))
  const facts = JSON.parse(await readFile(join(pack, 'release.json'), 'utf8')) as object
  const files = (await describeFiles(pack)).filter(({ path }) => path !== 'release.json')
  await writeFile(join(pack, 'release.json'), JSON.stringify({ ...facts, files }))
  return { folder: pack, remove: () => rm(pack, { recursive: true, force: true }) }
}
