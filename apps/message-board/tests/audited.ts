import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { RunningPlatform } from '@gongkai/testing'

const COMMAND_LINE = fileURLToPath(new URL('../../server/src/cli/main.ts', import.meta.url))

/** What `gongkai audit verify --json` says of a running platform; its faults as it wrote them, where it did not answer. */
export async function audited({ dataDir }: Pick<RunningPlatform, 'dataDir'>): Promise<unknown> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', GONGKAI_DEMONSTRATION: 'true' }
  const { code, said } = await new Promise<{ code: unknown; said: string }>((done) =>
    execFile(process.execPath, [COMMAND_LINE, 'audit', 'verify', '--json'], { env }, (error, out, err) =>
      done({ code: error?.code ?? 0, said: out || err }),
    ),
  )
  return code === 0 || code === 1 ? JSON.parse(said) : said
}
