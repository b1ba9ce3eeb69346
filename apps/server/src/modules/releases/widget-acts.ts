import type { Refusal } from '@gongkai/contract-kit'
import type { RollOut } from '@gongkai/releases'
import { recordDeed } from './record.ts'
import { inTurn, type Shop } from './acts.ts'
import { keepSwitch, listPacks, listSwitches } from './repository.ts'
import type { By, WidgetSwitch } from './state.ts'

const UNTOUCHED: WidgetSwitch = { off: false, rollOut: null }

export interface WidgetDone {
  readonly tag: string
  readonly changed: boolean
  readonly now: WidgetSwitch
}

const unknown = (tag: string, known: readonly string[]): Refusal => ({
  refused: 'unknown-widget',
  facts: { tag, known },
})

/** Changes what the bureau decided about one widget. `change` gives the new state; the same state again changes nothing. */
function changeSwitch(
  shop: Shop,
  tag: string,
  by: By,
  action: string,
  change: (before: WidgetSwitch, known: ReadonlyMap<string, readonly WidgetHome[]>) => WidgetSwitch | Refusal,
  tags: readonly string[] = [],
): Promise<WidgetDone | Refusal> {
  const { db } = shop
  return inTurn(shop, async () => {
    const homes = await widgetHomes(shop)
    const known = [...new Set([...homes.keys(), ...tags])].sort()
    if (!known.includes(tag)) return unknown(tag, known)
    const before = (await listSwitches(db)).get(tag) ?? UNTOUCHED
    const now = change(before, homes)
    if ('refused' in now) return now
    const changed = JSON.stringify(now) !== JSON.stringify(before)
    if (changed) {
      await keepSwitch(db, tag, now.off, now.rollOut)
      const { app, version, origins } = now.rollOut ?? {}
      await recordDeed(shop, by, {
        subject: `widget/${tag}`,
        action,
        to: now.off ? 'off' : 'on',
        facts: now.rollOut ? { app, version, origins } : {},
      })
    }
    return { tag, changed, now }
  })
}

/** A stored version that carries a widget. */
interface WidgetHome {
  readonly app: string
  readonly version: string
}

/** Tag → the stored versions that carry it, newest first. */
async function widgetHomes({ db }: Pick<Shop, 'db'>): Promise<ReadonlyMap<string, readonly WidgetHome[]>> {
  const homes = (await listPacks(db)).flatMap(({ app, version, facts }) =>
    facts.widgets.map(({ tag }) => ({ tag, app, version })),
  )
  return Map.groupBy(homes, ({ tag }) => tag)
}

/** Switches a widget off or on again: pages show their own fallback meanwhile. `tags` are those of the checkout's builds. */
export const switchWidget = (shop: Shop, tag: string, off: boolean, by: By, tags: readonly string[]) =>
  changeSwitch(shop, tag, by, off ? 'off' : 'on', ({ rollOut }) => ({ off, rollOut }), tags)

/** Gives some sites a version before the others. */
export const rollOutWidget = (shop: Shop, tag: string, version: string, origins: readonly string[], by: By) =>
  changeSwitch(shop, tag, by, 'roll-out', ({ off }, homes) => {
    const home = homes.get(tag)?.find((one) => one.version === version)
    if (!home) {
      const [any] = homes.get(tag) ?? []
      return {
        refused: 'not-there',
        facts: { app: any?.app ?? tag, version, known: homes.get(tag)?.map((one) => one.version) },
      }
    }
    const rollOut: RollOut = { tag, app: home.app, version, origins: [...new Set(origins)].sort() }
    return { off, rollOut }
  })

export const endRollOut = (shop: Shop, tag: string, by: By) =>
  changeSwitch(shop, tag, by, 'end-roll-out', ({ off }) => ({ off, rollOut: null }))
