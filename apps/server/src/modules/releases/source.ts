import type { ReleaseState, StoredVersion } from './state.ts'

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
