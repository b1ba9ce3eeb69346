import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { RunningPlatform } from './platform.ts'

const COMMAND_LINE = fileURLToPath(new URL('../../../apps/server/src/cli/main.ts', import.meta.url))

/** What `gongkai …` says on the data of a running platform: its exit code and what it printed, or its faults where it printed nothing. */
export async function gongkai(
  { dataDir }: Pick<RunningPlatform, 'dataDir'>,
  ...words: readonly string[]
): Promise<{ readonly code: unknown; readonly said: string }> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', GONGKAI_DEMONSTRATION: 'true' }
  return new Promise((done) =>
    execFile(process.execPath, [COMMAND_LINE, ...words], { env }, (error, out, err) =>
      done({ code: error?.code ?? 0, said: out || err }),
    ),
  )
}
