import type { Refusal } from '@gongkai/contract-kit'
import { readOrigin } from '@gongkai/releases'
import { inTurn, type Shop } from './acts.ts'
import { asBrowsersWrite } from './browser-address.ts'
import { recordDeed } from './record.ts'
import { deleteOrigin, insertOrigin } from './repository.ts'
import type { By } from './state.ts'

export interface OriginDone {
  readonly origin: string
  readonly changed: boolean
}

type OriginShop = Pick<Shop, 'db' | 'seal' | 'clock'>

/** Lets a site embed. Refuses `not-an-origin`. */
export function allowOrigin(shop: OriginShop, given: string, note: string, by: By): Promise<OriginDone | Refusal> {
  return inTurn(shop, async () => {
    const origin = readOrigin(asBrowsersWrite(given))
    if (origin === null) return { refused: 'not-an-origin', facts: { given } }
    const changed = await insertOrigin(shop.db, { origin, note }, { by, at: shop.clock.now() })
    if (changed)
      await recordDeed(shop, by, { subject: 'embed/origins', action: 'allow', to: 'kept', facts: { origin, note } })
    return { origin, changed }
  })
}

/** Lets a site embed no longer: one that is listed as it was typed, whatever it is. Refuses `not-an-origin`. */
export function removeOrigin(shop: OriginShop, given: string, by: By): Promise<OriginDone | Refusal> {
  return inTurn(shop, async () => {
    const read = readOrigin(asBrowsersWrite(given))
    const origin = read ?? given.trim()
    const changed = await deleteOrigin(shop.db, origin)
    if (!changed && read === null) return { refused: 'not-an-origin', facts: { given } }
    if (changed)
      await recordDeed(shop, by, { subject: 'embed/origins', action: 'remove', to: 'kept', facts: { origin } })
    return { origin, changed }
  })
}
