import type { Registry } from '@gongkai/department-registry'
import { configuredRegistry } from '../modules/departments/registry-store.ts'
import type { Surroundings } from '../modules/index.ts'
import { loadConfig } from '../platform/config.ts'
import { openLog } from '../platform/log.ts'
import { openPlatform } from '../platform/open-platform.ts'

/** Log lines go to standard error: standard output holds the command's answer and nothing else. */
const toStandardError = { write: (line: string) => void process.stderr.write(line) }

/** Runs a piece of work on the bureau's database: the running server's, or its own for as long as it takes. */
export async function withBureau<T>(work: (surroundings: Surroundings) => Promise<T>): Promise<T> {
  // What is only read from a file needs none of the modules of the server.
  const { openBureau } = await import('../modules/index.ts')
  const log = openLog({ level: 'warn', destination: toStandardError })
  const platform = await openPlatform({ config: loadConfig(), log, purpose: 'command' })
  try {
    return await work(await openBureau(platform))
  } finally {
    await platform.close()
  }
}

/** The departments without a database: a reading of a file asks for no bureau. */
export function registryOfConfiguration(): Registry {
  return configuredRegistry(loadConfig())
}
