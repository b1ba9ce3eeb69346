import { seatTermsOf, type SeatTerms } from '@gongkai/events/registration'
import { publishedOf, type Terms } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** What decides about the places of activities, as their published versions and the bureau's rules say; in the order given. */
export async function allSeatTerms(
  { db, config }: Pick<Surroundings, 'db' | 'config'>,
  all: readonly Terms[],
): Promise<SeatTerms[]> {
  const { offerHours, passedOverMost, lastCallHours } = config.events
  const published = await publishedOf(db, all)
  const invited = new Map(published.map(({ id, details }) => [id, details.participants]))
  return all.map((terms) =>
    seatTermsOf(
      { ...terms, participants: invited.get(terms.activity) ?? [], cancelled: terms.cancelled !== null },
      { offerHours, passedOverMost, lastCallHours },
    ),
  )
}

export async function seatTerms(surroundings: Pick<Surroundings, 'db' | 'config'>, terms: Terms): Promise<SeatTerms> {
  const [seats] = await allSeatTerms(surroundings, [terms])
  if (!seats) throw new Error(`no terms of ${terms.activity}`)
  return seats
}
