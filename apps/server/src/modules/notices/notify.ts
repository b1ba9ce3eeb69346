import {
  CHANNELS_OF,
  composeText,
  DEFAULT_QUIET_HOURS,
  firstLoudMoment,
  maskMail,
  maskMobile,
  minutesOf,
  readMobile,
  type MatterKind,
  type NoticeFacts,
  type QuietHours,
  type StaffAudience,
  type StaffTopic,
  type WriterTopic,
} from '@gongkai/notices'
import { addJob } from '../../platform/jobs.ts'
import { domainOf } from '../../platform/mail.ts'
import type { Surroundings } from '../surroundings.ts'
import { contactOf } from '../messages/index.ts'
import { keepDelivery, type DeliveryFacts } from './delivery-store.ts'
import { mailFacts } from './mail-facts.ts'
import { keepNotices } from './notice-store.ts'
import { accountsIn } from './people.ts'
import { openAddress, subscriptionOf } from './subscription-store.ts'

/** Something staff are told (站内提醒). `key` names it: said twice under one key it is told once. */
export interface StaffNews {
  readonly topic: StaffTopic
  readonly key: string
  readonly to: StaffAudience | readonly StaffAudience[]
  readonly matter?: { readonly kind: MatterKind; readonly id: string } | null
  readonly facts?: NoticeFacts
  /** When it happened, epoch milliseconds; now where not said. */
  readonly at?: number
  /** Accounts that know already: whoever did it. */
  readonly except?: readonly string[]
}

/** Something the writer of a message is told, by the ways they subscribed to. */
export interface WriterNews {
  readonly topic: WriterTopic
  readonly key: string
  readonly to: { readonly receipt: string }
  readonly facts?: Pick<DeliveryFacts, 'due'>
}

/** Sends what waits as soon as the transaction is done. */
export const DELIVER_NOW = 'notices.deliver-now'

/** The hours without text messages: `bureau.quietHours` in the configuration. */
export function quietHours({ config }: Pick<Surroundings, 'config'>): QuietHours {
  const { from, to } = Object(config.bureau['quietHours']) as Record<string, unknown>
  const read = { from: String(from), to: String(to) }
  return minutesOf(read.from) === null || minutesOf(read.to) === null ? DEFAULT_QUIET_HOURS : read
}

/** Tells somebody something, in the caller's transaction: it is told exactly when the change is kept. */
export async function notify(surroundings: Surroundings, news: StaffNews | WriterNews): Promise<void> {
  await ('to' in news && 'receipt' in news.to
    ? tellWriter(surroundings, news as WriterNews)
    : tellStaff(surroundings, news as StaffNews))
}

async function tellStaff(surroundings: Surroundings, { to, except = [], ...news }: StaffNews): Promise<void> {
  const { db, clock } = surroundings
  const people = await accountsIn(surroundings, [to].flat())
  const { topic, key, matter = null, facts = {}, at = clock.now() } = news
  await keepNotices(
    db,
    people.filter((person) => !except.includes(person)),
    { topic, key, matter, facts, at },
  )
}

async function tellWriter(
  surroundings: Surroundings,
  { topic, key, to: { receipt }, facts = {} }: WriterNews,
): Promise<void> {
  const { db, clock, seal, config } = surroundings
  const subscription = await subscriptionOf(db, receipt)
  if (!subscription) return
  const now = clock.now()
  const domain = domainOf(config.mail.from)
  const address = openAddress(seal, subscription)
  const wanted = topic === 'subscription' ? 'waiting' : 'on'
  const kept = { about: 'message', receipt, topic, facts } as const
  if (address !== null && subscription.state === wanted) {
    await keepDelivery(surroundings, now, domain, {
      ...kept,
      key: `${key}:mail`,
      channel: 'mail',
      facts: { ...facts, subscription: subscription.id },
      to: address,
      masked: maskMail(address),
      nextAt: now,
    })
  }
  const number =
    subscription.textWished && CHANNELS_OF[topic].includes('text') ? await mobileOf(surroundings, receipt) : null
  if (number !== null && composeText(topic, mailFacts(surroundings, receipt, {})) !== null) {
    await keepDelivery(surroundings, now, domain, {
      ...kept,
      key: `${key}:text`,
      channel: 'text',
      to: number,
      masked: maskMobile(number),
      nextAt: firstLoudMoment(now, quietHours(surroundings)),
    })
  }
  await addJob(db, clock, { kind: DELIVER_NOW, dedupe: DELIVER_NOW })
}

/** The mobile number that was given with a message, or null. */
export async function mobileOf(surroundings: Surroundings, receipt: string): Promise<string | null> {
  const contact = await contactOf(surroundings, receipt)
  return contact?.phone ? readMobile(contact.phone) : null
}
