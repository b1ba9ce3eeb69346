import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startPlatform } from '@gongkai/testing'
import type { Pack } from '../pack/pack-app.ts'
import { REPOSITORY } from '../workspace.ts'
import { writeCalls } from './call.ts'
import { keepFiles } from './kept-files.ts'
import { KEPT, keptReleases } from './kept.ts'
import { recordCalls } from './record.ts'
import { gongkai } from './server-commands.ts'

/**
 * Keeps a pack as the last release of its app, in place of the one before: its files, the calls it makes while it is used on a server with
 * the demonstration's content, and the description of the API it was made against. Returns what was kept.
 */
export async function keepPack({ facts, folder }: Pack): Promise<{ folder: string; bytes: number; calls: number }> {
  const { name, version, mount, render } = facts
  const platform = await startPlatform({
    settings: { challenge: { cost: 1 }, rates: { writesPerMinute: 1000, requestsPerMinute: 100_000 } },
  })
  try {
    gongkai(platform, 'release', 'add', folder, '--activate')
    const calls = await recordCalls(name, {
      origin: platform.origin,
      mount,
      render: render === null ? null : join(folder, render),
    })
    const kept = join(KEPT, name, version)
    await rm(join(KEPT, name), { recursive: true, force: true })
    const bytes = await keepFiles(folder, kept)
    await writeFile(join(kept, 'calls.json'), writeCalls(calls))
    await keepDescription()
    return { folder: kept, bytes, calls: calls.length }
  } finally {
    await platform.stop()
  }
}

/** Keeps the description of the API of today, and no longer those that no kept release was made against. */
async function keepDescription(): Promise<void> {
  const description = JSON.parse(await readFile(join(REPOSITORY, 'apps/server/openapi.json'), 'utf8')) as {
    info: { version: string }
  }
  await mkdir(KEPT, { recursive: true })
  const needed = new Set(keptReleases().map(({ api }) => `openapi-${api}.json`))
  for (const file of await readdir(KEPT))
    if (file.startsWith('openapi-') && !needed.has(file)) await rm(join(KEPT, file))
  await writeFile(join(KEPT, `openapi-${description.info.version}.json`), `${JSON.stringify(description)}\n`)
}
