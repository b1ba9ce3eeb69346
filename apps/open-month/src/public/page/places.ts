import type { ActivitySummary } from '@gongkai/events/programme'
import type { PlacesView } from '@gongkai/events/registration'
import type { registrationContract } from '@gongkai/events/registration/contract'
import { registrationRoutes } from '@gongkai/events/registration/routes'
import { readApi } from './api.ts'
import type { Asked } from './open.ts'

/** Most activities that one question about places names. */
const AT_ONCE = 200

const isLive = ({ signUp, phase }: ActivitySummary) => signUp !== null && phase !== 'over' && phase !== 'cancelled'

/** Live places by activity. A programme without them is still a programme: where they cannot be had nothing is said of places. */
export async function readPlaces(
  asked: Asked,
  activities: readonly ActivitySummary[],
): Promise<ReadonlyMap<string, PlacesView>> {
  const ids = activities.filter(isLive).map(({ id }) => id)
  const api = readApi<typeof registrationContract>(registrationRoutes, asked)
  const found = new Map<string, PlacesView>()
  try {
    for (let first = 0; first < ids.length; first += AT_ONCE) {
      const { items } = await api.places({ query: { ids: ids.slice(first, first + AT_ONCE).join(',') } })
      for (const one of items) found.set(one.activity, one)
    }
  } catch {
    return new Map()
  }
  return found
}
