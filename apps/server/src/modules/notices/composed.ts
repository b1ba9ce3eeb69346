import {
  CALENDAR_TOPICS,
  composeMail,
  composeParticipantMail,
  composeParticipantText,
  composeText,
  ticketCalendar,
  type Mail,
  type ParticipantFacts,
  type ParticipantLinks,
  type ParticipantMailFacts,
} from '@gongkai/notices'
import { bureauOf } from '../../hosting/bureau.ts'
import { domainOf, type MailAttachment } from '../../platform/mail.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Delivery } from './delivery-store.ts'
import { mailOrigin } from './links.ts'
import { mailFacts } from './mail-facts.ts'

type Needed = Pick<Surroundings, 'config' | 'seal' | 'clock'>

/** A mail with what goes along with it. */
export interface Composed extends Mail {
  readonly attachments: readonly MailAttachment[]
}

function participantFacts({ config }: Needed, facts: ParticipantFacts, links: ParticipantLinks): ParticipantMailFacts {
  const { name, phone } = bureauOf(config.bureau)
  const link = mailOrigin(config) + links.link
  return { ...facts, bureau: name, phone, link, onlineLink: links.onlineLink ?? null }
}

/** The entry for the reader's own calendar. Its file's name says nothing, and its text has nothing of the person but the ticket's own link. */
function calendarOf({ config, clock }: Needed, facts: ParticipantMailFacts, cancelled: boolean): MailAttachment {
  const content = ticketCalendar({
    uid: `${facts.number}@${domainOf(config.mail.from)}`,
    version: facts.version ?? 0,
    title: facts.title.zh === facts.title.en ? facts.title.zh : `${facts.title.zh} ${facts.title.en}`,
    startsAt: facts.startsAt,
    endsAt: facts.endsAt,
    place: facts.place?.zh ?? null,
    url: facts.onlineLink ?? facts.link,
    note: `${facts.number}\n${facts.link}`,
    cancelled,
    writtenAt: clock.now(),
    reminderHours: config.events.reminderHours,
  })
  return { filename: 'activity.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content }
}

/** What a delivery says as a mail. */
export function composedMail(needed: Needed, one: Delivery): Composed {
  if (one.about === 'message')
    return { ...composeMail(one.topic, mailFacts(needed, one.receipt, one.facts)), attachments: [] }
  const facts = participantFacts(needed, one.facts, one.links)
  const attachments = CALENDAR_TOPICS.includes(one.topic)
    ? [calendarOf(needed, facts, one.topic === 'activity-cancelled')]
    : []
  return { ...composeParticipantMail(one.topic, facts), attachments }
}

/** What a delivery says as a text message, or null where nothing is sent. */
export function composedText(needed: Needed, one: Delivery): string | null {
  if (one.about === 'message') return composeText(one.topic, mailFacts(needed, one.receipt, {}))
  return composeParticipantText(one.topic, participantFacts(needed, one.facts, one.links))
}
