import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  activate,
  addPack,
  type Decision,
  type ReleaseFacts,
  removePack,
  rollBack,
  type Shelf,
} from '@gongkai/releases'
import { API_VERSION } from '../../platform/api-description.ts'
import { rollback } from '../../platform/database.ts'
import type { Platform } from '../../platform/platform.ts'
import type { WholePack } from './pack-file.ts'
import { recordDeed } from './record.ts'
import {
  beginAct,
  deletePack,
  insertActivation,
  insertPack,
  listActivations,
  listPacks,
  listSwitches,
  standingsOf,
} from './repository.ts'
import { type ActivationRow, type By, NEVER, type Standing } from './state.ts'

/** Where acts are done: the database with its record, and the builds of this checkout. */
export interface Shop extends Pick<Platform, 'db' | 'seal' | 'clock'> {
  readonly builds: readonly Pick<ReleaseFacts, 'name' | 'version' | 'mount' | 'widgets'>[]
}

/** What came of an act: where the app stands now, and whether anything changed. */
export interface Done {
  readonly app: string
  readonly version: string | null
  readonly changed: boolean
  readonly standing: Standing
}

/** Runs an act alone: whoever comes second waits and then sees what the first did. A refused act leaves nothing. */
export function inTurn<T>({ db }: Pick<Shop, 'db'>, work: () => Promise<T | Refusal>): Promise<T | Refusal> {
  return db.transaction(async () => {
    await beginAct(db)
    const done = await work()
    if (isRefusal(done)) throw rollback(done)
    return done
  })
}

/** What decisions look at, with the acts until now. */
async function shelfOf({ db, builds }: Pick<Shop, 'db' | 'builds'>) {
  const packs = await listPacks(db)
  const acts = await listActivations(db)
  const standings = standingsOf(acts, packs)
  const mounts = builds.map(({ name, mount }) => ({ app: name, mount }))
  for (const { app, version, facts } of packs) {
    const standing = standings.get(app)
    const shown = standing?.version === version || standing?.canary?.version === version
    if (shown) mounts.push({ app, mount: facts.mount })
  }
  const shelf: Shelf = { packs, builds: builds.map(({ name }) => name), mounts, speaks: API_VERSION }
  return { shelf, acts, standings }
}

const actsOf = (acts: readonly ActivationRow[], app: string) => acts.filter((act) => act.app === app)

/** Puts a whole pack in the store. Refuses what `addPack` refuses; the same bytes again change nothing. */
export function storePack(shop: Shop, pack: WholePack, by: By): Promise<Done | Refusal> {
  const { db, clock } = shop
  const { name: app, version } = pack.facts
  return inTurn(shop, async () => {
    const { shelf, standings } = await shelfOf(shop)
    const decided = addPack(pack, shelf)
    if (isRefusal(decided)) return decided
    const standing = standings.get(app) ?? NEVER
    if (decided.did === 'nothing') return { app, version, changed: false, standing }
    await insertPack(db, pack, pack.bytes, { by, at: clock.now() })
    await recordDeed(shop, by, {
      subject: `release/${app}`,
      action: 'add',
      to: standing.version ?? 'checkout',
      facts: { version, sha256: pack.sha256 },
    })
    return { app, version, changed: true, standing }
  })
}

/** Keeps what was decided about an app's pointer. */
async function keepDecision(shop: Shop, app: string, decision: Decision, by: By): Promise<Done | Refusal> {
  const { db, clock } = shop
  if (isRefusal(decision)) return decision
  const { acts, standings } = await shelfOf(shop)
  const before = standings.get(app) ?? NEVER
  if (decision.did === 'nothing') return { app, version: before.version, changed: false, standing: before }
  const seq = (actsOf(acts, app).at(-1)?.seq ?? 0) + 1
  await insertActivation(db, { ...decision.act, app, seq, at: clock.now(), by })
  const standing = (await shelfOf(shop)).standings.get(app) ?? NEVER
  const { act: action, version, percent } = decision.act
  await recordDeed(shop, by, {
    subject: `release/${app}`,
    action,
    to: standing.version ?? 'checkout',
    facts: { ...(version === null ? {} : { version }), ...(percent === null ? {} : { percent }) },
  })
  return { app, version: standing.version, changed: true, standing }
}

/** Shows a version to everybody, or to a share of the readers. */
export function activateVersion(
  shop: Shop,
  app: string,
  asked: { readonly version: string; readonly percent?: number | undefined },
  by: By,
): Promise<Done | Refusal> {
  return inTurn(shop, async () => {
    const { shelf, acts } = await shelfOf(shop)
    return keepDecision(shop, app, activate(app, actsOf(acts, app), asked, shelf), by)
  })
}

/** Ends a canary, or goes back to what was active before. */
export function rollBackApp(shop: Shop, app: string, by: By): Promise<Done | Refusal> {
  return inTurn(shop, async () => {
    const { shelf, acts } = await shelfOf(shop)
    return keepDecision(shop, app, rollBack(app, actsOf(acts, app), shelf), by)
  })
}

/** Takes a version off the shelf with its files. */
export function removeVersion(shop: Shop, app: string, version: string, by: By): Promise<Done | Refusal> {
  const { db } = shop
  return inTurn(shop, async () => {
    const { shelf, acts, standings } = await shelfOf(shop)
    const rollOuts = [...(await listSwitches(db)).values()].flatMap(({ rollOut }) => rollOut ?? [])
    const decided = removePack(app, version, actsOf(acts, app), rollOuts, shelf)
    if (isRefusal(decided)) return decided
    await deletePack(db, app, version)
    const standing = standings.get(app) ?? NEVER
    const to = standing.version ?? 'checkout'
    await recordDeed(shop, by, { subject: `release/${app}`, action: 'remove', to, facts: { version } })
    return { app, version, changed: true, standing }
  })
}
