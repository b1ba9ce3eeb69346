import {
  firstLoudMoment,
  maskMail,
  maskMobile,
  participantChannels,
  readMailAddress,
  readMobile,
  supersededBy,
  type ParticipantFacts,
  type ParticipantTopic,
} from '@gongkai/notices'
import { addJob } from '../../platform/jobs.ts'
import { domainOf } from '../../platform/mail.ts'
import type { Surroundings } from '../surroundings.ts'
import { keepDelivery } from './delivery-store.ts'
import { DELIVER_NOW, quietHours } from './notify.ts'
import { dropOvertaken } from './participant-store.ts'

/** Something whoever signed up for an activity is told. `key` names it: said twice under one key it is told once. */
export interface ParticipantNews {
  readonly topic: ParticipantTopic
  readonly key: string
  /** The entry, by its id: a newer word on how it stands takes the place of one that has not gone out. */
  readonly entry: string
  /** As given at sign-up; what cannot be written to is left out. */
  readonly to: { readonly mail?: string | null | undefined; readonly phone?: string | null | undefined }
  readonly facts: ParticipantFacts
  /** The ticket's page with its token, a path on this platform: `/open-month/ticket?t=…`. Kept sealed until it is sent. */
  readonly link: string
  /** Where it takes place online: for those who have a place, never published. */
  readonly onlineLink?: string | null | undefined
}

/**
 * Tells somebody who signed up, in the caller's transaction: it is told exactly when the change is kept. By mail and, where there is no address or it
 * cannot wait, by text message, not in the quiet hours. Says whether there was any way at all.
 */
export async function tellParticipant(surroundings: Surroundings, news: ParticipantNews): Promise<boolean> {
  const { db, clock, config } = surroundings
  const { topic, key, entry, to, facts, link, onlineLink } = news
  const now = clock.now()
  const address = to.mail ? readMailAddress(to.mail) : null
  const number = to.phone ? readMobile(to.phone) : null
  await dropOvertaken(db, now, entry, supersededBy(topic))
  const channels = participantChannels(topic, { mail: address !== null, phone: number !== null })
  const domain = domainOf(config.mail.from)
  const links = { link, ...(onlineLink ? { onlineLink } : {}) }
  const kept = { about: 'participant', receipt: entry, topic, facts, links } as const
  for (const channel of channels) {
    const goesTo = (channel === 'mail' ? address : number) ?? ''
    await keepDelivery(surroundings, now, domain, {
      ...kept,
      key: `${key}:${channel}`,
      channel,
      to: goesTo,
      masked: channel === 'mail' ? maskMail(goesTo) : maskMobile(goesTo),
      nextAt: channel === 'mail' ? now : firstLoudMoment(now, quietHours(surroundings)),
    })
  }
  if (channels.length > 0) await addJob(db, clock, { kind: DELIVER_NOW, dedupe: DELIVER_NOW })
  return channels.length > 0
}
