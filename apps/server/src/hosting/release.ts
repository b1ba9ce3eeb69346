import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseShape, type ReleaseFacts } from '@gongkai/releases'
import { StartRefused } from '../platform/start-refused.ts'

/** Where the apps of this checkout are built. */
export const APPS_DIR = join(import.meta.dirname, '../../../../apps')

/** A release and the folder it lies in. */
export interface Release extends ReleaseFacts {
  readonly folder: string
}

/** A release that cannot be served; the message names it and what is wrong with it. The server does not start with half an app. */
export class BadRelease extends StartRefused {}

/** Reads the release of every built app under `appsDir` (`<app>/dist/release.json`), in the order of their mounts. */
export async function readReleases(appsDir: string): Promise<Release[]> {
  const releases: Release[] = []
  for (const app of existsSync(appsDir) ? await readdir(appsDir) : []) {
    const folder = join(appsDir, app, 'dist')
    const file = join(folder, 'release.json')
    if (existsSync(file)) releases.push({ ...(await readRelease(file)), folder })
  }
  releases.sort((a, b) => (a.mount < b.mount ? -1 : 1))
  for (const [index, release] of releases.entries()) {
    const other = releases.slice(0, index).find(({ mount }) => mount === release.mount)
    if (other) throw new BadRelease(`${other.name} and ${release.name} both claim ${release.mount}`)
  }
  return releases
}

/** Reads one `release.json`. Throws {@link BadRelease} with the file's name. */
export async function readRelease(file: string): Promise<ReleaseFacts> {
  const text = await readFile(file, 'utf8')
  try {
    return releaseShape.parse(JSON.parse(text))
  } catch (fault) {
    throw new BadRelease(`${file} is not a release: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}
