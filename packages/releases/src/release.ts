import * as z from 'zod'
import { plainWidget, widgetRelease } from './widget-facts.ts'

const titled = z.object({ zh: z.string(), en: z.string() })
const entry = z.object({ path: z.string().startsWith('/'), title: titled })

/** `1.2.3` or `1.2.3-rc.1`: the version of an app, raised by its changesets. */
export const versionShape = z
  .string()
  .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/)
export const appName = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** A path inside a release: forward slashes, no way out of it. */
const filePath = z.string().regex(/^(?!\.\.?(?:\/|$))(?!.*\/\.\.?(?:\/|$))[^\\/\0][^\\\0]*$/)

/** One file of a release, as the pack was made. */
export const releaseFile = z.object({
  path: filePath,
  /** Bytes. */
  size: z.number().int().nonnegative(),
  sha384: z.string().regex(/^[A-Za-z0-9+/]{64}$/),
})
export type ReleaseFile = z.output<typeof releaseFile>

/** What the pages that embed need of the kit with which a release's widgets were built; all under `widgets/`. */
export const kitShape = z.object({
  /** Version of `@gongkai/widget-kit`; the newest among the active releases serves all of them. */
  version: versionShape,
  /** The loader, with `__GK_MANIFEST__` where the server puts the manifest. */
  loader: z.string(),
  /** Runs inside the frame form: mounts the one widget and tells its height to the page around it. */
  frame: z.string(),
  /** Optional script of the page around a frame: sets the frame's height. */
  resize: z.string(),
})

/**
 * What a release says about itself (`release.json`). Unknown fields are left alone: a newer build may say more.
 * A build on a developer's machine has no `files`; a pack lists every file but `release.json` itself.
 */
export const releaseShape = z.object({
  name: appName,
  version: versionShape,
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
  /** The map of this app's pages for search engines, where it draws one: `/robots.txt` names it. */
  sitemap: z.string().startsWith('/').optional(),
  /** A public entry may say in one sentence what it is for. On the first page the lower `order` stands first: citizens come before web teams. */
  publicEntries: z.array(entry.extend({ lead: titled.optional(), order: z.number().default(100) })).default([]),
  deskEntries: z
    .array(entry.extend({ roles: z.array(z.string()).optional(), order: z.number().default(100) }))
    .default([]),
  /** The version of the HTTP API that this build was made against: the least a server must speak. */
  api: versionShape.default('1.0.0'),
  widgets: z.array(z.union([widgetRelease, plainWidget])).default([]),
  kit: kitShape.nullable().default(null),
  files: z.array(releaseFile).default([]),
  /** The part of the changelog about this version, Markdown. */
  changelog: z.string().default(''),
})
export type ReleaseFacts = z.output<typeof releaseShape>
