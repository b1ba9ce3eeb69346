/** One entry of a calendar (RFC 5545), for a ticket. Times are wall times of Shanghai. */
export interface TicketCalendar {
  /** The same for every version of the entry, so that a calendar replaces it: the number of the ticket and our domain. */
  readonly uid: string
  readonly version: number
  readonly title: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string | null
  /** Where it takes place online, or where to read about it. */
  readonly url: string | null
  readonly note: string
  /** The activity is cancelled: the entry goes. */
  readonly cancelled?: boolean
  /** Epoch milliseconds. */
  readonly writtenAt: number
  /** Reminds so many hours before; without, not. */
  readonly reminderHours?: number | undefined
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** Bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Lines end after 75 bytes and go on after a blank (§3.1), never inside a character. */
function folded(line: string): string {
  const lines: string[] = []
  let now = ''
  let size = 0
  for (const character of line) {
    const more = bytesOf(character)
    if (size + more > 74) {
      lines.push(now)
      now = ' '
      size = 1
    }
    now += character
    size += more
  }
  return [...lines, now].join('\r\n')
}

/** `2026-08-18T14:00` in Shanghai, eight hours ahead all year, as UTC: a calendar then needs no table of zones. */
function utc(wall: string): string {
  const at = new Date(`${wall}:00+08:00`)
  return stamp(at.getTime())
}

function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** The text of the file. Written here rather than by a library because the ticket page draws it too, without scripts. */
export function ticketCalendar(one: TicketCalendar): string {
  const alarm = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(one.title)}`,
    `TRIGGER:-PT${one.reminderHours}H`,
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gongkai//Open Month//ZH',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(one.uid)}`,
    `SEQUENCE:${one.version}`,
    `DTSTAMP:${stamp(one.writtenAt)}`,
    `DTSTART:${utc(one.startsAt)}`,
    `DTEND:${utc(one.endsAt)}`,
    `SUMMARY:${escaped(one.title)}`,
    ...(one.place === null ? [] : [`LOCATION:${escaped(one.place)}`]),
    ...(one.url === null ? [] : [`URL:${one.url}`]),
    `DESCRIPTION:${escaped(one.note)}`,
    `STATUS:${one.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    ...(one.reminderHours === undefined || one.cancelled ? [] : [...alarm, 'END:VALARM']),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
