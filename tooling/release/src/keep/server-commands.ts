import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { RunningPlatform } from '@gongkai/testing'
import { REPOSITORY } from '../workspace.ts'

/** Runs a `gongkai` command on the data of a server that runs from this checkout. Throws when it fails, with what it said. */
export function gongkai(platform: RunningPlatform, ...words: string[]): string {
  return execFileSync(process.execPath, [join(REPOSITORY, 'apps/server/src/cli/main.ts'), ...words], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    // What it says of a failure is part of the fault that is thrown.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATA_DIR: platform.dataDir,
      DATABASE_URL: '',
      GONGKAI_CONFIG: `${platform.dataDir}-settings.json`,
    },
  })
}
