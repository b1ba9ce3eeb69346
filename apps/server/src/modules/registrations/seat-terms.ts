import { seatTermsOf, type SeatTerms } from '@gongkai/events/registration'
import { publishedOf, type Terms } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { fixedLists } from './lottery-store.ts'

/**
 * What decides about the places of activities, as their published versions and the bureau's rules say; in the order given. A lottery whose
 * list is fixed stays closed, also where a later version gives it a later closing: whoever came then would never be drawn.
 */
export async function allSeatTerms(
  { db, config }: Pick<Surroundings, 'db' | 'config'>,
  all: readonly Terms[],
): Promise<SeatTerms[]> {
  const { offerHours, passedOverMost, lastCallHours } = config.events
  const lotteries = all.filter(({ signUp }) => signUp?.mode === 'lottery').map(({ activity }) => activity)
  const [published, fixed] = await Promise.all([publishedOf(db, all), fixedLists(db, lotteries)])
  const invited = new Map(published.map(({ id, details }) => [id, details.participants]))
  return all.map((terms) => {
    const seats = seatTermsOf(
      { ...terms, participants: invited.get(terms.activity) ?? [], cancelled: terms.cancelled !== null },
      { offerHours, passedOverMost, lastCallHours },
    )
    return fixed.has(terms.activity) ? { ...seats, stopped: true } : seats
  })
}

export async function seatTerms(surroundings: Pick<Surroundings, 'db' | 'config'>, terms: Terms): Promise<SeatTerms> {
  const [seats] = await allSeatTerms(surroundings, [terms])
  if (!seats) throw new Error(`no terms of ${terms.activity}`)
  return seats
}
