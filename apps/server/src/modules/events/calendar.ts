import type { GivenFile, Lang } from '@gongkai/contract-kit'
import { CANCEL_WORDS } from '@gongkai/events/programme/words'
import { momentOf } from '@gongkai/events/programme'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Surroundings } from '../surroundings.ts'
import type { PublicActivity } from './public-rows.ts'

/** A name that a calendar shows for all of them, and the activities. */
export interface CalendarOf {
  readonly name: string
  readonly file: string
  readonly activities: readonly PublicActivity[]
}

/**
 * A calendar file (RFC 5545) of published activities. Times are moments (UTC), so that a calendar elsewhere shows its reader's own; a
 * cancelled activity stays with the status CANCELLED, and a later version has a higher SEQUENCE, so that a calendar that has it replaces it.
 */
export function calendarFile(
  { clock, config }: Pick<Surroundings, 'clock' | 'config'>,
  { name, file, activities }: CalendarOf,
  lang: Lang,
): GivenFile {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'gongkai', product: 'open-month' },
  })
  for (const { terms, published } of activities) {
    const { details, id, version } = published
    const en = lang === 'en'
    const { place, online } = details
    const where =
      place &&
      (en ? `${place.nameEn || place.name}, ${place.addressEn || place.address}` : `${place.name}，${place.address}`)
    const how = online && ((en && online.howEn) || online.how)
    const cancelled =
      terms.cancelled && `${en ? 'Cancelled: ' : '已取消：'}${CANCEL_WORDS[terms.cancelled.because][lang]}`
    const event = calendar.createEvent({
      id: `${id}@gongkai`,
      sequence: version - 1 + (cancelled ? 1 : 0),
      stamp: new Date(clock.now()),
      start: new Date(momentOf(details.startsAt)),
      end: new Date(momentOf(details.endsAt)),
      summary: (en && details.titleEn) || details.title,
      description: [cancelled, (en && details.summaryEn) || details.summary, how].filter((one) => one).join('\n\n'),
      status: cancelled
        ? ICalEventStatus.CANCELLED
        : details.tentative
          ? ICalEventStatus.TENTATIVE
          : ICalEventStatus.CONFIRMED,
    })
    if (where) event.location(where)
    if (config.publicOrigin) event.url(`${config.publicOrigin}/open-month/activities/${id}`)
  }
  return { name: file, type: 'text/calendar; charset=utf-8', bytes: Buffer.from(calendar.toString()) }
}
