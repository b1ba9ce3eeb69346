import type { ActivityView } from '@gongkai/events/programme'
import type { Lang } from '@gongkai/ui'
import { machineTime } from '../page/when.ts'
import { inTongue } from '../page/written.ts'

const MODES = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const

/** An activity as schema.org says an Event. `url` is the page's own address. */
export function eventData(activity: ActivityView, lang: Lang, url: string): object {
  const { details, phase, changed, startsAt, endsAt } = activity
  const { place, signUp } = details
  const moved = changed?.groups.includes('time') ? 'EventRescheduled' : 'EventScheduled'
  const locations = [
    ...(place
      ? [
          {
            '@type': 'Place',
            name: inTongue(lang, place.name, place.nameEn).text,
            address: inTongue(lang, place.address, place.addressEn).text,
          },
        ]
      : []),
    ...(details.online ? [{ '@type': 'VirtualLocation', url }] : []),
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: inTongue(lang, details.title, details.titleEn).text,
    description: inTongue(lang, details.summary, details.summaryEn).text,
    startDate: machineTime(startsAt),
    endDate: machineTime(endsAt),
    eventStatus: `https://schema.org/${phase === 'cancelled' ? 'EventCancelled' : moved}`,
    eventAttendanceMode: MODES[details.form],
    location: locations.length === 1 ? locations[0] : locations,
    organizer: { '@type': 'GovernmentOrganization', name: activity.hostName },
    maximumAttendeeCapacity: details.capacity.seats,
    isAccessibleForFree: true,
    inLanguage: 'zh-CN',
    url,
    ...(signUp
      ? {
          offers: {
            '@type': 'Offer',
            price: 0,
            priceCurrency: 'CNY',
            url,
            validFrom: machineTime(signUp.opensAt),
            availabilityEnds: machineTime(signUp.closesAt),
          },
        }
      : {}),
  }
}
