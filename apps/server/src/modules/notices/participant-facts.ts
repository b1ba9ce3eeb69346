import { wallTimeAt, type ActivityDetails } from '@gongkai/events/programme'
import { CANCEL_WORDS } from '@gongkai/events/programme/words'
import type { ParticipantFacts } from '@gongkai/notices'
import { asideOf, publishedActivity, publishedVersions, termsOf, type Terms } from '../events/index.ts'
import { contactOfEntry, entriesOf, ticketLinkOf, type EntryFacts } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'
import type { ParticipantNews } from './tell-participant.ts'

/** An activity as its participants are told of it: what is public, the terms that stand, and where it takes place online. */
export interface ToldActivity {
  readonly terms: Terms
  readonly details: ActivityDetails
  readonly version: number
  readonly onlineLink: string | null
}

/** What participants can be told of an activity; null of one that was never published. */
export async function toldActivity(surroundings: Surroundings, activity: string): Promise<ToldActivity | null> {
  const { db } = surroundings
  const terms = await termsOf(db, activity)
  // What was taken down is still what somebody signed up for.
  const published = terms && ((await publishedActivity(db, activity)) ?? (await publishedVersions(db, activity)).at(-1))
  if (!terms || !published) return null
  const online = terms.form === 'offline' ? '' : (await asideOf(surroundings, activity)).onlineLink
  return { terms, details: published.details, version: published.version, onlineLink: online || null }
}

const inBoth = (zh: string, en: string) => ({ zh, en: en || zh })

function placeOf({ place }: ActivityDetails): ParticipantFacts['place'] {
  if (place === null) return null
  const english = [place.nameEn || place.name, place.addressEn || place.address].join(', ')
  return { zh: `${place.name}（${place.address}）`, en: english }
}

export type Telling = Pick<ParticipantNews, 'topic' | 'key'> & {
  readonly changes?: ParticipantFacts['changes']
}

/**
 * All that one entry is told, from the activity and the entry as they stand. The address of an online activity goes to those with a place alone. Null
 * where the person was erased.
 */
export async function newsOf(
  surroundings: Surroundings,
  { terms, details, version, onlineLink }: ToldActivity,
  entry: EntryFacts,
  { topic, key, changes }: Telling,
): Promise<ParticipantNews | null> {
  const { db } = surroundings
  const contact = await contactOfEntry(surroundings, entry.id)
  if (!contact) return null
  const lottery = terms.signUp?.lottery
  const because = topic === 'activity-cancelled' ? terms.cancelled?.because : undefined
  const position = entry.state === 'waiting' ? await positionOf(db, entry) : undefined
  return {
    topic,
    key,
    entry: entry.id,
    to: { mail: contact.email, phone: contact.phone },
    link: ticketLinkOf(surroundings, entry.id),
    onlineLink: entry.state === 'confirmed' ? onlineLink : null,
    facts: {
      activity: entry.activity,
      number: entry.number,
      title: inBoth(details.title, details.titleEn),
      startsAt: terms.startsAt,
      endsAt: terms.endsAt,
      place: terms.form === 'online' ? null : placeOf(details),
      seats: entry.party.size,
      version,
      ...(position === undefined ? {} : { position }),
      ...(entry.offeredUntil === null ? {} : { until: wallTimeAt(entry.offeredUntil) }),
      ...(lottery ? { drawAt: lottery.drawAt } : {}),
      ...(because && because !== 'other' ? { reason: CANCEL_WORDS[because] } : {}),
      ...(changes ? { changes } : {}),
    },
  }
}

/** The place in the line of those who wait, from 1. */
async function positionOf(db: Surroundings['db'], { id, activity }: EntryFacts): Promise<number | undefined> {
  const waiting = (await entriesOf(db, activity)).filter(({ state }) => state === 'waiting')
  const index = waiting.findIndex((one) => one.id === id)
  return index < 0 ? undefined : index + 1
}
