import type { PlacesView } from '@gongkai/events/registration'
import type { registrationRoutes } from '@gongkai/events/registration/routes'
import type { Call } from '@gongkai/widget-kit'

const PLACES = '/api/activities/places' satisfies (typeof registrationRoutes)['places'][1]

/** The live places of one activity; null where they cannot be had. */
export async function askPlaces(call: Call, activity: string): Promise<PlacesView | null> {
  const answer = await call<{ items: PlacesView[] }>('GET', PLACES, { query: { ids: activity } })
  return answer.ok ? (answer.value.items[0] ?? null) : null
}
