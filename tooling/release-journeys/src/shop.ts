import { join } from 'node:path'
import { gongkai } from '@gongkai/release/keep'
import type { RunningPlatform } from '@gongkai/testing'

/** The releases of a running server, changed by the `gongkai` command line as its operators do. */
export interface Shop {
  /** Any command; throws with what it said when it fails. */
  run(...words: string[]): string
  /** Puts a pack in the store; `show` activates it at once. */
  add(app: string, version: string, by: string, show?: 'show'): void
  activate(app: string, version: string, by: string, percent?: number): void
  rollBack(app: string, by: string): void
  /** The sentence with which a command is refused. Throws when it is not. */
  refused(...words: string[]): string
}

/** `packs` is the folder that `npm run release` writes to. */
export function shopOf(platform: RunningPlatform, packs: string): Shop {
  const run = (...words: string[]) => gongkai(platform, ...words)
  return {
    run,
    add: (app, version, by, show) =>
      void run(
        'release',
        'add',
        join(packs, `${app}-${version}.zip`),
        '--by',
        by,
        ...(show === 'show' ? ['--activate'] : []),
      ),
    activate: (app, version, by, percent) =>
      void run(
        'release',
        'activate',
        app,
        version,
        '--by',
        by,
        ...(percent === undefined ? [] : ['--percent', String(percent)]),
      ),
    rollBack: (app, by) => void run('release', 'rollback', app, '--by', by),
    refused(...words) {
      try {
        run(...words)
      } catch (fault) {
        return String((fault as { stderr: unknown }).stderr)
      }
      throw new Error(`gongkai ${words.join(' ')} was not refused`)
    },
  }
}
