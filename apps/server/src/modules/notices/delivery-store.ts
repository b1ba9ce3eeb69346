import type {
  Channel,
  DeliveryFault,
  DeliveryState,
  ParticipantFacts,
  ParticipantLinks,
  ParticipantTopic,
  WriterTopic,
} from '@gongkai/notices'
import type { Database } from '../../platform/database.ts'
import { uuidv7 } from '../../platform/ids.ts'
import type { Seal } from '../../platform/seal.ts'

/** What a delivery tells beside its topic. */
export interface DeliveryFacts {
  /** The day the answer was promised for when it was written. */
  readonly due?: string
  /** The subscription that asked for it, by its id; none for a text message. */
  readonly subscription?: string
}

/** What is told, and of what: of a message to its writer, or of an entry to whoever signed up. */
export type Told =
  | { readonly about: 'message'; readonly topic: WriterTopic; readonly facts: DeliveryFacts }
  | {
      readonly about: 'participant'
      readonly topic: ParticipantTopic
      readonly facts: ParticipantFacts
      readonly links: ParticipantLinks
    }

interface Addressed {
  readonly key: string
  /** The receipt number of the message, or the id of the entry. */
  readonly receipt: string
  readonly channel: Channel
  readonly to: string
}

export type Delivery = Addressed & { readonly id: string; readonly messageId: string; readonly attempts: number } & Told

export type NewDelivery = Addressed & { readonly masked: string; readonly nextAt: number } & Told

type Sealing = { readonly db: Database; readonly seal: Seal }

/** Keeps what is to go out; nothing where the same was kept before. */
export async function keepDelivery(
  { db, seal }: Sealing,
  now: number,
  domain: string,
  one: NewDelivery,
): Promise<void> {
  const id = uuidv7(now)
  const code = seal.code('notice-message-id', one.key).toString('hex').slice(0, 40)
  await db.sql(
    'delivery.keep',
    `insert into delivery (id, key, receipt, topic, channel, to_sealed, to_masked, facts, message_id, state, created_at, next_at,
       about, links_sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10, $11, $12, $13) on conflict (key) do nothing`,
    [
      id,
      one.key,
      one.receipt,
      one.topic,
      one.channel,
      seal.seal('notice-delivery', one.to, id),
      one.masked,
      JSON.stringify(one.facts),
      `<${code}@${domain}>`,
      new Date(now),
      new Date(one.nextAt),
      one.about,
      one.about === 'participant' ? seal.seal('notice-links', JSON.stringify(one.links), id) : null,
    ],
  )
}

/** A row as it is kept: what opens something still sealed. */
interface Kept {
  readonly id: string
  readonly sealed: Buffer
  readonly linksSealed: Buffer | null
}

const LEASE_MS = 120_000

/** Takes the next delivery of a channel that is due, so that no other worker sends it meanwhile. The attempt counts from here. */
export async function takeDelivery({ db, seal }: Sealing, now: number, channel: Channel): Promise<Delivery | null> {
  const [row] = await db.sql<Kept & Omit<Delivery, 'to' | 'links'>>(
    'delivery.take',
    `update delivery set leased_until = $3, attempts = attempts + 1
     where id = (select id from delivery
       where state = 'waiting' and channel = $1 and next_at <= $2 and (leased_until is null or leased_until < $2)
       order by next_at limit 1 for update skip locked)
     returning id::text as id, key, receipt, topic, channel, to_sealed as sealed, facts, message_id as "messageId", attempts,
       about, links_sealed as "linksSealed"`,
    [channel, new Date(now), new Date(now + LEASE_MS)],
  )
  if (!row) return null
  const { sealed, linksSealed, ...rest } = row
  const links = linksSealed && {
    links: JSON.parse(seal.open('notice-links', linksSealed, rest.id)) as ParticipantLinks,
  }
  return { ...rest, ...links, to: seal.open('notice-delivery', sealed, rest.id) } as Delivery
}

/** It is over: sent, refused for good, or no longer wished. The address goes. */
export async function endDelivery(
  db: Database,
  now: number,
  id: string,
  state: Exclude<DeliveryState, 'waiting'>,
  fault: DeliveryFault | null = null,
): Promise<void> {
  await db.sql(
    'delivery.end',
    `update delivery set state = $2, fault = $3, ended_at = $4, to_sealed = null, links_sealed = null, leased_until = null
     where id = $1`,
    [id, state, fault, new Date(now)],
  )
}

export async function waitLonger(db: Database, id: string, until: number): Promise<void> {
  await db.sql('delivery.wait', 'update delivery set next_at = $2, leased_until = null where id = $1', [
    id,
    new Date(until),
  ])
}

/** What waits of a channel no longer goes out: the writer ended it, or another address took its place. */
export async function dropWaiting(db: Database, now: number, receipt: string, channel: Channel): Promise<void> {
  await db.sql(
    'delivery.drop',
    `update delivery set state = 'dropped', ended_at = $3, to_sealed = null, links_sealed = null, leased_until = null
     where receipt = $1 and about = 'message' and channel = $2 and state = 'waiting' and (leased_until is null or leased_until < $3)`,
    [receipt, channel, new Date(now)],
  )
}

export interface DeliveryRow {
  readonly id: string
  readonly topic: WriterTopic
  readonly channel: Channel
  readonly masked: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly fault: DeliveryFault | null
  readonly createdAt: Date
  readonly nextAt: Date
  readonly endedAt: Date | null
}

export function deliveriesOf(db: Database, receipt: string): Promise<DeliveryRow[]> {
  return db.sql(
    'delivery.list',
    `select id::text as id, topic, channel, to_masked as masked, state, attempts, fault, created_at as "createdAt",
       next_at as "nextAt", ended_at as "endedAt"
     from delivery where receipt = $1 and about = 'message' order by created_at desc, id desc limit 100`,
    [receipt],
  )
}

/** How many mails wait, and how many were refused for good since a moment. */
export async function countMails(db: Database, since: number): Promise<{ waiting: number; failed: number }> {
  const [row] = await db.sql<{ waiting: number; failed: number }>(
    'delivery.count',
    `select (select count(*)::int from delivery where state = 'waiting' and channel = 'mail') as waiting,
       (select count(*)::int from delivery where state = 'failed' and ended_at >= $1) as failed`,
    [new Date(since)],
  )
  return row ?? { waiting: 0, failed: 0 }
}
