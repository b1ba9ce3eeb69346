import type { EntryState } from '@gongkai/events/registration'
import type { Participants, PartyKind } from '@gongkai/events/values'
import type { Database } from '../../platform/database.ts'

/** A row of `registration` as the database gives it. */
export interface EntryRow {
  readonly id: string
  readonly activity: string
  readonly number: string
  readonly publicCode: string
  readonly turn: number
  readonly state: EntryState
  readonly participants: Participants
  readonly partyKind: PartyKind
  readonly size: number
  readonly passedOver: number
  readonly offeredUntil: Date | null
  readonly version: number
  readonly lang: 'zh' | 'en'
  readonly personal: Buffer | null
  readonly answers: Buffer | null
  readonly enteredAt: Date
}

export interface NewEntry extends Omit<EntryRow, 'version' | 'passedOver' | 'personal' | 'answers' | 'offeredUntil'> {
  readonly phoneKey: Buffer | null
  readonly mailKey: Buffer | null
  readonly tokenHash: Buffer
  readonly checkHash: Buffer
  readonly personal: Buffer
  readonly answers: Buffer
}

const COLUMNS = `id, activity, number, public_code as "publicCode", turn, state, participants, party_kind as "partyKind", size,
  passed_over as "passedOver", offered_until as "offeredUntil", version, lang, personal_sealed as personal, answers_sealed as answers,
  entered_at as "enteredAt"`

/** Keeps newcomers, all in one statement. */
export async function insertEntries(db: Database, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return
  await db.sql(
    'registration.insert',
    `insert into registration (id, activity, number, public_code, turn, state, participants, party_kind, size, lang, phone_key, mail_key,
       token_hash, check_hash, personal_sealed, answers_sealed, entered_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $9::int[],
       $10::text[], $11::bytea[], $12::bytea[], $13::bytea[], $14::bytea[], $15::bytea[], $16::bytea[], $17::timestamptz[])`,
    [
      entries.map(({ id }) => id),
      entries.map(({ activity }) => activity),
      entries.map(({ number }) => number),
      entries.map(({ publicCode }) => publicCode),
      entries.map(({ turn }) => turn),
      entries.map(({ state }) => state),
      entries.map(({ participants }) => participants),
      entries.map(({ partyKind }) => partyKind),
      entries.map(({ size }) => size),
      entries.map(({ lang }) => lang),
      entries.map(({ phoneKey }) => phoneKey),
      entries.map(({ mailKey }) => mailKey),
      entries.map((entry) => entry.tokenHash),
      entries.map((entry) => entry.checkHash),
      entries.map(({ personal }) => personal),
      entries.map(({ answers }) => answers),
      entries.map(({ enteredAt }) => enteredAt),
    ],
  )
}

export interface Moved {
  readonly id: string
  readonly state: EntryState
  readonly offeredUntil: Date | null
  /** Null: as it was. */
  readonly turn: number | null
}

export async function moveEntries(db: Database, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return
  await db.sql(
    'registration.move',
    `update registration set state = moved.state, offered_until = moved.until, turn = coalesce(moved.turn, registration.turn),
       version = version + 1
     from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::int[]) as moved (id, state, until, turn)
     where registration.id = moved.id`,
    [
      moved.map(({ id }) => id),
      moved.map(({ state }) => state),
      moved.map(({ offeredUntil }) => offeredUntil),
      moved.map(({ turn }) => turn),
    ],
  )
}

export async function countPassed(db: Database, passedOver: ReadonlyMap<string, number>): Promise<void> {
  if (passedOver.size === 0) return
  await db.sql(
    'registration.passed-over',
    `update registration set passed_over = counted.times from unnest($1::uuid[], $2::int[]) as counted (id, times)
     where registration.id = counted.id`,
    [[...passedOver.keys()], [...passedOver.values()]],
  )
}

export async function entryByToken(db: Database, hash: Buffer): Promise<EntryRow | null> {
  const [row] = await db.sql<EntryRow>(
    'registration.by-token',
    `select ${COLUMNS} from registration where token_hash = $1`,
    [hash],
  )
  return row ?? null
}

export async function entryById(db: Database, id: string): Promise<EntryRow | null> {
  const [row] = await db.sql<EntryRow>('registration.by-id', `select ${COLUMNS} from registration where id = $1`, [id])
  return row ?? null
}

/** All entries of an activity in the order in which they are served. */
export function entriesIn(db: Database, activity: string): Promise<EntryRow[]> {
  return db.sql('registration.of', `select ${COLUMNS} from registration where activity = $1 order by turn, id`, [
    activity,
  ])
}

/** Who of these persons has an active entry of the activity already. */
export async function knownPersons(
  db: Database,
  activity: string,
  keys: readonly { readonly phone: Buffer | null; readonly email: Buffer | null }[],
): Promise<{ readonly id: string; readonly phoneKey: Buffer | null; readonly mailKey: Buffer | null }[]> {
  const among = (one: readonly (Buffer | null)[]) => one.filter((key) => key !== null)
  return db.sql(
    'registration.known',
    `select id, phone_key as "phoneKey", mail_key as "mailKey" from registration
     where activity = $1 and state in ('confirmed', 'waiting', 'offered', 'applied')
       and phone_key = any($2::bytea[])
     union all
     select id, phone_key, mail_key from registration
     where activity = $1 and state in ('confirmed', 'waiting', 'offered', 'applied') and mail_key = any($3::bytea[])`,
    [activity, among(keys.map(({ phone }) => phone)), among(keys.map(({ email }) => email))],
  )
}

export async function keepAnswers(db: Database, entry: string, answers: Buffer): Promise<void> {
  await db.sql(
    'registration.answers',
    'update registration set answers_sealed = $2, version = version + 1 where id = $1',
    [entry, answers],
  )
}
