import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../workspace.ts'
import type { KeptCall } from './call.ts'

export const KEPT = join(REPOSITORY, 'tooling/release/kept')

/** The last release of an app, as it is kept in this repository. */
export interface KeptRelease {
  readonly app: string
  readonly version: string
  /** Version of the API it was made against. */
  readonly api: string
  readonly folder: string
  readonly calls: readonly KeptCall[]
}

/** Every kept release, by app. */
export function keptReleases(): KeptRelease[] {
  const folders = (at: string) =>
    existsSync(at) ? readdirSync(at, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []
  return folders(KEPT).flatMap(({ name: app }) =>
    folders(join(KEPT, app)).map(({ name: version }) => {
      const folder = join(KEPT, app, version)
      const calls = JSON.parse(readFileSync(join(folder, 'calls.json'), 'utf8')) as KeptCall[]
      const { api } = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as { api: string }
      return { app, version, api, folder, calls }
    }),
  )
}
