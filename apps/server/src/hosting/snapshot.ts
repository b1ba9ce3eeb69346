import type { Canary } from '@gongkai/releases'
import type { ReleaseState } from '../modules/releases/index.ts'
import type { ClientFile, ClientFiles } from './client-files.ts'
import type { DrawPage } from './public-pages.ts'
import type { Release } from './release.ts'
import type { ServedVersion } from './served-version.ts'

/** A version that is ready to draw its pages. */
export interface ReadyVersion extends ServedVersion {
  readonly draw: DrawPage | null
}

/** An app as it is shown. */
export interface ShownApp {
  readonly name: string
  readonly mount: string
  readonly current: ReadyVersion
  /** What was current before, where it is still there: what a widget falls back on. */
  readonly previous: ServedVersion | null
  readonly canary: (Canary & { readonly ready: ReadyVersion }) | null
  /** Every version of this app that is there. */
  readonly versions: readonly ServedVersion[]
}

/** Everything that requests read. Never changed: a new one takes its place, so a request sees one state from its beginning to its end. */
export interface Snapshot {
  readonly state: ReleaseState
  /** In the order of their mounts. */
  readonly apps: readonly ShownApp[]
  readonly releases: readonly Release[]
  /** Address → file that never changes, of every version that is there. */
  readonly assets: ReadonlyMap<string, ClientFile>
  /** Major → hashed widget files of every version that is there. */
  readonly widgets: ReadonlyMap<number, ClientFiles>
  /** Loaders made from this snapshot, by what they hold. */
  readonly baked: Map<string, ClientFile>
}

/** The app whose mount a path lies under: the longest counts. */
export function appAt({ apps }: Snapshot, path: string): ShownApp | undefined {
  return apps
    .filter(({ mount }) => path.startsWith(mount) || path === mount.slice(0, -1))
    .toSorted((a, b) => b.mount.length - a.mount.length)[0]
}
