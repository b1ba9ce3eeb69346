import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeptRelease } from './kept.ts'

/** A kept release as a pack that a server takes: without the recorded calls. Its facts list the files, so a changed one is refused. */
export async function packOfKept({ app, folder }: KeptRelease): Promise<{ folder: string; remove(): Promise<void> }> {
  const pack = await mkdtemp(join(tmpdir(), `gongkai-kept-${app}-`))
  await cp(folder, pack, { recursive: true })
  await rm(join(pack, 'calls.json'))
  return { folder: pack, remove: () => rm(pack, { recursive: true, force: true }) }
}
