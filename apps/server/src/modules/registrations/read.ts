import type { Database } from '../../platform/database.ts'
import type { Surroundings } from '../surroundings.ts'
import { entriesIn, entryById, entryByToken, type EntryRow } from './entry-store.ts'
import type { EntryContact, EntryFacts, ParticipantCount, RosterLine } from './face.ts'
import { maskedName, openPersonal } from './personal.ts'
import { checkHash, ticketPath, ticketToken, tokenHash } from './ticket-token.ts'

const factsOf = (row: EntryRow): EntryFacts => ({
  id: row.id,
  activity: row.activity,
  number: row.number,
  publicCode: row.publicCode,
  state: row.state,
  participants: row.participants,
  party: { kind: row.partyKind, size: row.size },
  enteredAt: row.enteredAt.getTime(),
  offeredUntil: row.offeredUntil?.getTime() ?? null,
  lang: row.lang,
})

/** All entries of an activity, in the order in which they are served; nothing personal. */
export async function entriesOf(db: Database, activity: string): Promise<EntryFacts[]> {
  return (await entriesIn(db, activity)).map(factsOf)
}

export async function findEntry(db: Database, entry: string): Promise<EntryFacts | null> {
  const row = await entryById(db, entry)
  return row && factsOf(row)
}

/** The entry that a token opens; null where it opens none. */
export async function findTicket({ db }: Pick<Surroundings, 'db'>, token: string): Promise<EntryFacts | null> {
  const row = await entryByToken(db, tokenHash(token))
  return row && factsOf(row)
}

/** People and entries by participants, party and state. */
export function participantCounts(db: Database, activity: string): Promise<ParticipantCount[]> {
  return db.sql(
    'registration.counts',
    `select participants, party_kind as party, state, count(*)::int as entries, sum(size)::int as people
     from registration where activity = $1 group by participants, party_kind, state order by participants, party_kind, state`,
    [activity],
  )
}

/** How a participant is reached, in clear: for what a participant is sent. Null once it was erased. */
export async function contactOfEntry(
  { db, seal }: Pick<Surroundings, 'db' | 'seal'>,
  entry: string,
): Promise<EntryContact | null> {
  const row = await entryById(db, entry)
  return row?.personal ? openPersonal(seal, row.id, row.personal) : null
}

/** The page of a ticket with its token, from the root of the platform: for a notice to its holder and nothing else. */
export function ticketLinkOf({ seal }: Pick<Surroundings, 'seal'>, entry: string): string {
  return ticketPath(ticketToken(seal, entry))
}

/** Everybody who signed up, as a device at the door may hold them: it says why somebody has no place, too. */
export async function rosterOf(
  { db, seal }: Pick<Surroundings, 'db' | 'seal'>,
  activity: string,
): Promise<RosterLine[]> {
  const rows = await entriesIn(db, activity)
  return rows.map((row) => ({
    entry: row.id,
    number: row.number,
    checkHash: checkHash(seal, row.id).toString('hex'),
    state: row.state,
    maskedName: row.personal ? maskedName(openPersonal(seal, row.id, row.personal).name) : '',
    participants: row.participants,
    party: { kind: row.partyKind, size: row.size },
  }))
}
