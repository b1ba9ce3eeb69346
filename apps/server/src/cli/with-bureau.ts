import { createRegistry, type Registry, type RegistryInput } from '@gongkai/department-registry'
import { sipaRegistryData } from '@gongkai/department-registry/sipa'
import { openBureau, type Surroundings } from '../modules/index.ts'
import { loadConfig } from '../platform/config.ts'
import { openLog } from '../platform/log.ts'
import { openPlatform } from '../platform/open-platform.ts'

/** Log lines go to standard error: standard output holds the command's answer and nothing else. */
const toStandardError = { write: (line: string) => void process.stderr.write(line) }

/** Runs a piece of work on the bureau's database: the running server's, or its own for as long as it takes. */
export async function withBureau<T>(work: (surroundings: Surroundings) => Promise<T>): Promise<T> {
  const log = openLog({ level: 'warn', destination: toStandardError })
  const platform = await openPlatform({ config: loadConfig(), log, purpose: 'command' })
  try {
    return await work(await openBureau(platform))
  } finally {
    await platform.close()
  }
}

/** The departments without a database: what the configuration gives, else those that come with the platform. */
export function configuredRegistry(): Registry {
  const given = loadConfig().bureau['registry'] as RegistryInput | undefined
  return createRegistry(given ?? sipaRegistryData)
}
