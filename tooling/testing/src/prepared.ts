import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { PlatformOptions } from './platform.ts'

const run = promisify(execFile)

/** Settings that the demonstration's content does not depend on. */
const WITHOUT_TRACE = ['rates', 'embedOrigins', 'challenge', 'uploads']

/** Whether a platform begins with the demonstration and nothing else: then it may begin on a copy of one that did. */
export function beginsLikeOthers({ dataDir, demonstration, settings, environment, ahead }: PlatformOptions): boolean {
  return (
    dataDir === undefined &&
    demonstration !== false &&
    !ahead &&
    Object.keys(environment ?? {}).length === 0 &&
    Object.keys(settings ?? {}).every((name) => WITHOUT_TRACE.includes(name))
  )
}

/**
 * Puts the demonstration at `dataDir`, copied from a folder that all suites of one run share: loading it takes a start as long as the
 * journeys of a small suite. The first suite makes it with `make`; the others wait for it. Does nothing where a run shares no folder.
 */
export async function copyPrepared(dataDir: string, make: (dataDir: string) => Promise<void>): Promise<void> {
  const shared = process.env['GONGKAI_TEST_SHARED']
  if (shared === undefined || process.platform === 'win32') return
  const kept = join(shared, 'data')
  const done = join(shared, 'ready')
  if (await first(join(shared, 'making'))) {
    const fault = await make(kept).catch((error: Error) => error)
    await writeFile(done, fault ? fault.message : 'ready')
  }
  for (let waited = 0; !existsSync(done); waited += 50) {
    if (waited > 90_000) return
    await sleep(50)
  }
  if (!existsSync(join(kept, 'postgres/PG_VERSION'))) return
  await run('cp', ['-a', kept, dirname(dataDir)])
}

async function first(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o755 })
    return true
  } catch {
    return false
  }
}
