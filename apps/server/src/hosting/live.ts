import type { Log } from '../platform/log.ts'
import { EMPTY_STATE, type ReleaseSource, type ReleaseState, type StoredVersion } from '../modules/releases/index.ts'
import type { Bureau } from './bureau.ts'
import { type AskApi, loadRender } from './public-pages.ts'
import { readRelease, type Release } from './release.ts'
import { keptFiles, keptWidgets, readVersion, type ServedVersion, sharingFiles } from './served-version.ts'
import type { ReadyVersion, ShownApp, Snapshot } from './snapshot.ts'
import { join } from 'node:path'

export interface LiveParts {
  /** The builds of this checkout: what is shown of an app until a pack is activated. */
  readonly checkout: readonly Release[]
  /** The packs of the database; null where hosting stands alone. */
  readonly source: ReleaseSource | null
  readonly bureau: Bureau
  readonly ask: AskApi
  readonly log: Pick<Log, 'error' | 'warn'>
}

export interface LiveReleases {
  now(): Snapshot
  /** Makes a snapshot of the newest state. What cannot be loaded keeps the version it had; never throws for a pack. */
  refresh(): Promise<void>
  /** Whether something that is in the store could not be loaded, so that it is worth another try. */
  failing(): boolean
}

const keyOf = ({ app, version, sha256 }: StoredVersion) => `${app} ${version} ${sha256}`
const sentenceOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))

/** What is shown of every app, following the store. Throws {@link BadRelease} for a build of the checkout that cannot be shown. */
export async function openLive({ checkout, source, bureau, ask, log }: LiveParts): Promise<LiveReleases> {
  const built = new Map<string, ReadyVersion>()
  for (const release of checkout) built.set(release.name, await ready(await readVersion(release)))
  const loaded = new Map<string, ServedVersion>()
  const drawn = new WeakMap<ServedVersion, ReadyVersion>()
  const faults = new Map<string, string>()
  let current = compose(EMPTY_STATE, new Map(), [...built.values()].map(asBuilt))

  async function ready(version: ServedVersion): Promise<ReadyVersion> {
    return { ...version, draw: await loadRender(version.release, bureau, ask) }
  }

  /** Does one thing with a pack; a fault is told once and in the list of releases, and gives null. */
  async function attempt<T>(version: StoredVersion, work: () => Promise<T>): Promise<T | null> {
    const key = keyOf(version)
    try {
      return await work()
    } catch (fault) {
      const why = sentenceOf(fault)
      if (faults.get(key) !== why) {
        log.error({ err: fault, app: version.app, version: version.version }, 'a release cannot be served')
        await source?.noteFault(version, why).catch(() => undefined)
      }
      faults.set(key, why)
      return null
    }
  }

  const readStored = (from: ReleaseSource, version: StoredVersion) =>
    attempt(version, async () => {
      const known = loaded.get(keyOf(version))
      if (known) return known
      const folder = await from.folderOf(version)
      const alone = await readVersion({ ...(await readRelease(join(folder, 'release.json'))), folder })
      const read = sharingFiles(alone, [...built.values(), ...loaded.values()])
      loaded.set(keyOf(version), read)
      if (faults.delete(keyOf(version))) await from.noteFault(version, null).catch(() => undefined)
      return read
    })

  const readyStored = (version: StoredVersion, read: ServedVersion) =>
    attempt(version, async () => {
      const known = drawn.get(read)
      if (known) return known
      // Its files were read when it was added; what is imported now has to be what is in the store, too.
      await source?.folderOf(version)
      const made = await ready(read)
      drawn.set(read, made)
      faults.delete(keyOf(version))
      await source?.noteFault(version, null).catch(() => undefined)
      return made
    })

  async function shownOf(
    name: string,
    state: ReleaseState,
    stored: ReadonlyMap<StoredVersion, ServedVersion>,
  ): Promise<ShownApp | null> {
    const pointer = state.standings.get(name)
    const own = built.get(name)
    const find = (version: string | null | undefined) =>
      state.versions.find((one) => one.app === name && one.version === version)
    const take = async (version: string) => {
      const found = find(version)
      const read = found && stored.get(found)
      return read ? readyStored(found, read) : null
    }
    const before = (version: string | null | undefined) => {
      const found = find(version)
      return (version === null ? own : found && stored.get(found)) ?? null
    }
    const former = current.apps.find((app) => app.name === name)?.current
    const wanted = pointer?.version ?? null
    const chosen = (wanted === null ? own : await take(wanted)) ?? former ?? own
    if (!chosen) return null
    const canary = pointer?.canary && (await take(pointer.canary.version))
    return {
      name,
      mount: chosen.release.mount,
      current: chosen,
      previous: before(pointer?.previous),
      canary: pointer?.canary && canary ? { ...pointer.canary, ready: canary } : null,
      versions: [...stored].flatMap(([one, read]) => (one.app === name ? [read] : [])).concat(own ?? []),
    }
  }

  /** Of two apps on one path the one that had it keeps it. */
  function withoutClash(apps: readonly ShownApp[]): ShownApp[] {
    const known = new Set(current.apps.map(({ name }) => name))
    const owners = new Map<string, ShownApp>()
    for (const app of apps.toSorted((a, b) => Number(known.has(b.name)) - Number(known.has(a.name))))
      if (!owners.has(app.mount)) owners.set(app.mount, app)
      else log.error({ app: app.name, mount: app.mount }, 'two releases claim one path')
    return [...owners.values()]
  }

  return {
    now: () => current,
    failing: () => faults.size > 0,
    async refresh() {
      if (!source) return
      const state = await source.state()
      const stored = new Map<StoredVersion, ServedVersion>()
      for (const version of state.versions) {
        const read = await readStored(source, version)
        if (read) stored.set(version, read)
      }
      const there = new Set(state.versions.map(keyOf))
      for (const key of loaded.keys()) if (!there.has(key)) loaded.delete(key)
      for (const key of faults.keys()) if (!there.has(key)) faults.delete(key)
      const apps: ShownApp[] = []
      const active = [...state.standings].filter(([, { version, canary }]) => version !== null || canary !== null)
      for (const name of new Set([...built.keys(), ...active.map(([app]) => app)])) {
        const shown = await shownOf(name, state, stored)
        if (shown) apps.push(shown)
      }
      current = compose(state, stored, withoutClash(apps))
    },
  }
}

const asBuilt = (own: ReadyVersion): ShownApp => ({
  name: own.release.name,
  mount: own.release.mount,
  current: own,
  previous: null,
  canary: null,
  versions: [own],
})

function compose(
  state: ReleaseState,
  stored: ReadonlyMap<StoredVersion, ServedVersion>,
  shown: readonly ShownApp[],
): Snapshot {
  const apps = shown.toSorted((a, b) => (a.mount < b.mount ? -1 : 1))
  const versions = [...new Set([...stored.values(), ...apps.flatMap((app) => app.versions)])]
  return {
    state,
    apps,
    releases: apps.map((app) => app.current.release),
    assets: keptFiles(versions),
    widgets: keptWidgets(versions),
    baked: new Map(),
  }
}
