import { type ReleaseFacts, releaseShape, type RollOut } from '@gongkai/releases'
import type { Database } from '../../platform/database.ts'
import {
  type ActivationRow,
  type By,
  type ReleaseState,
  type Standing,
  standingOf,
  type StoredVersion,
  type WidgetSwitch,
} from './state.ts'

/** A pack in the store with what it says about itself. */
export interface PackRow extends StoredVersion {
  readonly facts: ReleaseFacts
  readonly addedAt: number
  readonly addedBy: string
}

/** Takes the lock of all acts for the rest of the transaction and moves the number that every process watches. */
export async function beginAct(db: Database): Promise<void> {
  await db.sql('release.begin', 'update release_revision set revision = revision + 1 where id = 1')
}

export async function revisionOf(db: Database): Promise<number> {
  const [row] = await db.sql<{ revision: number }>(
    'release.revision',
    'select revision from release_revision where id = 1',
  )
  return row?.revision ?? 0
}

/** Every pack without its bytes, newest first. */
export async function listPacks(db: Database): Promise<PackRow[]> {
  const rows = await db.sql<StoredVersion & { facts: unknown; added_at: Date; added_by_name: string }>(
    'release.packs',
    'select app, version, sha256, facts, added_at, added_by_name from release_pack order by added_at desc, app, version',
  )
  return rows.map(({ app, version, sha256, facts, added_at: at, added_by_name: addedBy }) => ({
    ...{ app, version, sha256, addedBy },
    facts: releaseShape.parse(facts),
    addedAt: at.getTime(),
  }))
}

/** The packed bytes of a version; null when it is not there with this content. */
export async function packBytes(db: Database, { app, version, sha256 }: StoredVersion): Promise<Buffer | null> {
  const [row] = await db.sql<{ bytes: Buffer }>(
    'release.bytes',
    'select bytes from release_pack where app = $1 and version = $2 and sha256 = $3',
    [app, version, sha256],
  )
  return row?.bytes ?? null
}

export async function insertPack(
  db: Database,
  { facts, sha256 }: { readonly facts: ReleaseFacts; readonly sha256: string },
  bytes: Uint8Array,
  { by, at }: { readonly by: By; readonly at: number },
): Promise<void> {
  await db.sql(
    'release.insert',
    `insert into release_pack (app, version, sha256, facts, bytes, added_at, added_by, added_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [facts.name, facts.version, sha256, JSON.stringify(facts), Buffer.from(bytes), new Date(at), by.id, by.name],
  )
}

export async function deletePack(db: Database, app: string, version: string): Promise<void> {
  await db.sql('release.delete', 'delete from release_pack where app = $1 and version = $2', [app, version])
  await db.sql('release.fault-gone', 'delete from release_fault where app = $1 and version = $2', [app, version])
}

/** Every act on what the apps serve, in order. */
export async function listActivations(db: Database): Promise<ActivationRow[]> {
  const rows = await db.sql<Omit<ActivationRow, 'at' | 'by'> & { at: Date; by: string; by_name: string }>(
    'release.activations',
    'select app, seq, act, version, percent, at, by, by_name from release_activation order by app, seq',
  )
  return rows.map(({ app, seq, act, version, percent, at, by, by_name: name }) => ({
    ...{ app, seq, act, version, percent },
    at: at.getTime(),
    by: { id: by, name },
  }))
}

export async function insertActivation(db: Database, row: ActivationRow): Promise<void> {
  const { app, seq, act, version, percent, at, by } = row
  await db.sql(
    'release.activate',
    `insert into release_activation (app, seq, act, version, percent, at, by, by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [app, seq, act, version, percent, new Date(at), by.id, by.name],
  )
}

export async function listSwitches(db: Database): Promise<Map<string, WidgetSwitch>> {
  const rows = await db.sql<{
    tag: string
    off: boolean
    app: string | null
    version: string | null
    origins: string[] | null
  }>(
    'release.switches',
    `select tag, off, roll_out_app as app, roll_out_version as version, roll_out_origins as origins
     from widget_switch order by tag`,
  )
  return new Map(
    rows.map(({ tag, off, app, version, origins }) => [
      tag,
      { off, rollOut: app === null || version === null || origins === null ? null : { tag, app, version, origins } },
    ]),
  )
}

export async function keepSwitch(db: Database, tag: string, off: boolean, rollOut: RollOut | null): Promise<void> {
  await db.sql(
    'release.switch',
    `insert into widget_switch (tag, off, roll_out_app, roll_out_version, roll_out_origins) values ($1, $2, $3, $4, $5)
     on conflict (tag) do update set off = excluded.off, roll_out_app = excluded.roll_out_app,
       roll_out_version = excluded.roll_out_version, roll_out_origins = excluded.roll_out_origins`,
    [tag, off, rollOut?.app ?? null, rollOut?.version ?? null, rollOut && JSON.stringify(rollOut.origins)],
  )
}

export interface AllowedOrigin {
  readonly origin: string
  readonly note: string
  readonly addedAt: number
  readonly addedBy: string
}

export async function listOrigins(db: Database): Promise<AllowedOrigin[]> {
  const rows = await db.sql<{ origin: string; note: string; added_at: Date; added_by_name: string }>(
    'release.origins',
    'select origin, note, added_at, added_by_name from embed_origin order by origin',
  )
  return rows.map(({ origin, note, added_at: at, added_by_name: addedBy }) => ({
    ...{ origin, note, addedBy },
    addedAt: at.getTime(),
  }))
}

/** False where it is listed already. */
export async function insertOrigin(
  db: Database,
  { origin, note }: { readonly origin: string; readonly note: string },
  { by, at }: { readonly by: By; readonly at: number },
): Promise<boolean> {
  const kept = await db.sql(
    'release.allow',
    `insert into embed_origin (origin, note, added_at, added_by, added_by_name) values ($1, $2, $3, $4, $5)
     on conflict (origin) do nothing returning origin`,
    [origin, note, new Date(at), by.id, by.name],
  )
  return kept.length === 1
}

/** False where it was not listed. */
export async function deleteOrigin(db: Database, origin: string): Promise<boolean> {
  const gone = await db.sql('release.disallow', 'delete from embed_origin where origin = $1 returning origin', [origin])
  return gone.length === 1
}

/** Why a pack could not be served; null forgets it. */
export async function keepFault(
  db: Database,
  { app, version }: StoredVersion,
  why: string | null,
  at: number,
): Promise<void> {
  if (why === null)
    await db.sql('release.fault-gone', 'delete from release_fault where app = $1 and version = $2', [app, version])
  else
    await db.sql(
      'release.fault',
      `insert into release_fault (app, version, why, at) values ($1, $2, $3, $4)
       on conflict (app, version) do update set why = excluded.why, at = excluded.at`,
      [app, version, why.slice(0, 500), new Date(at)],
    )
}

export async function listFaults(db: Database): Promise<Map<string, string>> {
  const rows = await db.sql<{ app: string; version: string; why: string }>(
    'release.faults',
    'select app, version, why from release_fault',
  )
  return new Map(rows.map(({ app, version, why }) => [`${app} ${version}`, why]))
}

/** Where every app stands that something was done with. */
export function standingsOf(
  activations: readonly ActivationRow[],
  versions: readonly Pick<StoredVersion, 'app' | 'version'>[],
): Map<string, Standing> {
  const stored = Map.groupBy(versions, ({ app }) => app)
  return new Map(
    [...Map.groupBy(activations, ({ app }) => app)].map(([app, acts]) => [
      app,
      standingOf(acts, new Set(stored.get(app)?.map(({ version }) => version))),
    ]),
  )
}

/** Everything that requests depend on. Read under the lock that acts take, so that it is of one instant. */
export async function readState(db: Database): Promise<ReleaseState> {
  return db.transaction(async () => {
    const [row] = await db.sql<{ revision: number }>(
      'release.hold',
      'select revision from release_revision where id = 1 for share',
    )
    const [activations, switches, origins] = [await listActivations(db), await listSwitches(db), await listOrigins(db)]
    const versions = await db.sql<StoredVersion>(
      'release.versions',
      'select app, version, sha256 from release_pack order by added_at desc, app, version',
    )
    return {
      revision: row?.revision ?? 0,
      versions,
      standings: standingsOf(activations, versions),
      switches,
      origins: origins.map(({ origin }) => origin),
    }
  })
}
