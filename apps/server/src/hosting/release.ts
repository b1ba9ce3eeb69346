import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { StartRefused } from '../platform/start-refused.ts'

const titled = z.object({ zh: z.string(), en: z.string() })
const entry = z.object({ path: z.string().startsWith('/'), title: titled })
/** A public entry may say in one sentence what it is for. */
const publicEntry = entry.extend({ lead: titled.optional() })

/** What an app's build says about itself in `dist/release.json`. Unknown fields are left alone: a newer build may say more. */
export const releaseShape = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string(),
  /** The path this app owns on the platform's origin, with both slashes. */
  mount: z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/),
  title: titled,
  /** The module that draws the public pages; null when the app has only a desk. */
  render: z.string().nullable(),
  client: z.string(),
  /** Style sheets of the public pages; the platform's own pages borrow the first release's. */
  styles: z.array(z.string()).default([]),
  /** The accessibility statement, where this app carries one; the platform's own pages link to the first. */
  accessibility: z.string().startsWith('/').optional(),
  publicEntries: z.array(publicEntry).default([]),
  deskEntries: z
    .array(entry.extend({ roles: z.array(z.string()).optional(), order: z.number().default(100) }))
    .default([]),
  widgets: z.array(z.object({ tag: z.string(), major: z.number().int(), file: z.string() })).default([]),
})

export type ReleaseFacts = z.output<typeof releaseShape>

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

async function readRelease(file: string): Promise<ReleaseFacts> {
  const text = await readFile(file, 'utf8')
  try {
    return releaseShape.parse(JSON.parse(text))
  } catch (fault) {
    throw new BadRelease(`${file} is not a release: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}
