import type { ActivityView } from '@gongkai/events/programme'
import type { TicketView } from '@gongkai/events/registration'
import { ticketCalendar } from '@gongkai/notices/participants'

/** A day before; mails say the same unless the bureau set another time. */
const REMINDER_HOURS = 24

/** Instants of the API stand in Shanghai's offset: their wall time is what is printed. */
const wall = (instant: string) => instant.slice(0, 16)

/**
 * The entry for the reader's own calendar, as an address that holds its whole file: saved by a plain link, with scripts or without, and no
 * token of the ticket stands in an address for it.
 */
export function calendarLink(
  ticket: TicketView & { readonly onlineLink?: string | null | undefined },
  activity: ActivityView,
  { lang, address, writtenAt }: { readonly lang: 'zh' | 'en'; readonly address: string; readonly writtenAt: number },
): string {
  const { place } = activity.details
  const title = (lang === 'en' && activity.titleEn) || activity.title
  const text = ticketCalendar({
    uid: `${ticket.number}@gongkai`,
    version: activity.version,
    title,
    startsAt: wall(ticket.startsAt),
    endsAt: wall(ticket.endsAt),
    place: place && `${place.name}，${place.address}`,
    url: ticket.onlineLink ?? (address.startsWith('http') ? address : null),
    note: ticket.number,
    writtenAt,
    reminderHours: REMINDER_HOURS,
  })
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`
}
