import { join } from 'node:path'
import type { Platform } from '../../platform/platform.ts'
import { keepFault, readState, revisionOf } from './repository.ts'
import type { ReleaseState, StoredVersion } from './state.ts'
import { sweepUnpacked, unpackedFolder } from './unpacked.ts'

/** The packs of the store as hosting reads them. */
export interface ReleaseSource {
  /** A number that changes with every act. */
  revision(): Promise<number>
  /** Everything that requests depend on, of one instant. */
  state(): Promise<ReleaseState>
  /** The folder a pack lies unpacked in, verified against its list. Throws for a pack that is damaged. */
  folderOf(version: StoredVersion): Promise<string>
  /** Keeps why a pack cannot be served, or that it can (null), for whoever lists the releases. */
  noteFault(version: StoredVersion, why: string | null): Promise<void>
}

/** The packs of this database, unpacked into the data directory. */
export function openSource({ db, clock, config }: Pick<Platform, 'db' | 'clock' | 'config'>): ReleaseSource {
  const root = join(config.dataDir, 'releases')
  return {
    revision: () => db.apart(() => revisionOf(db)),
    state: () =>
      db.apart(async () => {
        const state = await readState(db)
        // What cannot be removed costs room; it is no reason to show readers something else than what is active.
        await sweepUnpacked(root, state.versions, clock.now()).catch(() => undefined)
        return state
      }),
    folderOf: (version) => db.apart(() => unpackedFolder(db, root, version)),
    noteFault: (version, why) => db.apart(() => keepFault(db, version, why, clock.now())),
  }
}
