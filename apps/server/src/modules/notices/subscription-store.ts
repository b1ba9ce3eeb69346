import type { SubscriptionState } from '@gongkai/notices'
import { randomBytes } from 'node:crypto'
import type { Database } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'

export interface Subscription {
  readonly receipt: string
  readonly id: string
  readonly state: SubscriptionState
  readonly mailSealed: Buffer | null
  readonly textWished: boolean
  readonly askedAt: Date | null
}

const COLUMNS = `receipt, id, state, mail_sealed as "mailSealed", text_wished as "textWished", asked_at as "askedAt"`

export async function subscriptionOf(db: Database, receipt: string): Promise<Subscription | null> {
  const [row] = await db.sql<Subscription>(
    'subscription.find',
    `select ${COLUMNS} from subscription where receipt = $1`,
    [receipt],
  )
  return row ?? null
}

export async function subscriptionById(db: Database, id: string): Promise<Subscription | null> {
  const [row] = await db.sql<Subscription>('subscription.by-id', `select ${COLUMNS} from subscription where id = $1`, [
    id,
  ])
  return row ?? null
}

export function openAddress(seal: Seal, { mailSealed, receipt }: Subscription): string | null {
  return mailSealed ? seal.open('notice-address', mailSealed, receipt) : null
}

/** Keeps an address that is still to be confirmed, under a new id: links of earlier mails are no longer good. */
export async function askFor(
  db: Database,
  seal: Seal,
  now: number,
  receipt: string,
  address: string,
): Promise<Subscription> {
  const id = randomBytes(16).toString('hex')
  const [row] = await db.sql<Subscription>(
    'subscription.ask',
    `insert into subscription (receipt, id, state, mail_sealed, asked_at) values ($1, $2, 'waiting', $3, $4)
     on conflict (receipt) do update set id = excluded.id, state = 'waiting', mail_sealed = excluded.mail_sealed,
       asked_at = excluded.asked_at, confirmed_at = null
     returning ${COLUMNS}`,
    [receipt, id, seal.seal('notice-address', address, receipt), new Date(now)],
  )
  if (!row) throw new Error('a subscription was not kept')
  return row
}

/** The address was confirmed; false where it was already, or ended meanwhile. */
export async function confirmIt(db: Database, now: number, id: string): Promise<boolean> {
  const rows = await db.sql(
    'subscription.confirm',
    `update subscription set state = 'on', confirmed_at = $2 where id = $1 and state = 'waiting' returning id`,
    [id, new Date(now)],
  )
  return rows.length === 1
}

/** Ends the mails of a subscription and forgets its address. */
export async function endMails(db: Database, receipt: string): Promise<void> {
  await db.sql(
    'subscription.end',
    `update subscription set state = 'off', mail_sealed = null, asked_at = null, confirmed_at = null where receipt = $1`,
    [receipt],
  )
}

export async function wishTexts(db: Database, receipt: string, wished: boolean): Promise<void> {
  await db.sql(
    'subscription.text',
    `insert into subscription (receipt, id, state, text_wished) values ($1, $2, 'off', $3)
     on conflict (receipt) do update set text_wished = excluded.text_wished`,
    [receipt, randomBytes(16).toString('hex'), wished],
  )
}
