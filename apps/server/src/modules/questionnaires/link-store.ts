import { leavesList, type Invited } from '@gongkai/events/questionnaires'
import type { Participants } from '@gongkai/events/values'
import type { Database } from '../../platform/database.ts'

export interface LinkRow {
  readonly questionnaire: string
  readonly entry: string
  readonly participants: Participants
  readonly countedAs: Participants | null
  readonly crowd: number
  readonly used: boolean
  /** Whether it has left the list of those who have not answered. */
  readonly leftList: boolean
}

const COLUMNS = 'questionnaire, entry, participants, counted_as as "countedAs", crowd, used, left_list as "leftList"'

export async function findLink(db: Database, tokenHash: string): Promise<LinkRow | null> {
  const [row] = await db.sql<LinkRow>(
    'questionnaire-link.find',
    `select ${COLUMNS} from questionnaire_link where token_hash = $1`,
    [tokenHash],
  )
  return row ?? null
}

/** Links of a questionnaire by the entry they were given to: an order that has nothing to do with who answered when. */
export async function linksOf(db: Database, questionnaire: string): Promise<LinkRow[]> {
  return db.sql(
    'questionnaire-link.of',
    `select ${COLUMNS} from questionnaire_link where questionnaire = $1 order by entry`,
    [questionnaire],
  )
}

/** The links that an entry was given. */
export async function linksOfEntry(db: Database, entry: string): Promise<LinkRow[]> {
  return db.sql(
    'questionnaire-link.of-entry',
    `select ${COLUMNS} from questionnaire_link where entry = $1 order by questionnaire`,
    [entry],
  )
}

export async function giveLinks(
  db: Database,
  questionnaire: string,
  invited: readonly (Invited & { readonly tokenHash: string })[],
): Promise<void> {
  await db.sql(
    'questionnaire-link.give',
    `insert into questionnaire_link (questionnaire, entry, token_hash, participants, crowd)
     select $1, entry, token_hash, participants, crowd
     from unnest($2::text[], $3::text[], $4::text[], $5::integer[]) as given (entry, token_hash, participants, crowd)
     on conflict do nothing`,
    [
      questionnaire,
      invited.map(({ entry }) => entry),
      invited.map(({ tokenHash }) => tokenHash),
      invited.map(({ participants }) => participants),
      invited.map(({ crowd }) => crowd),
    ],
  )
}

/** As which kinds the answers over links that are still out will be counted; of every other kind it is not said. */
export async function countLinksAs(db: Database, questionnaire: string, kinds: readonly Participants[]): Promise<void> {
  await db.sql(
    'questionnaire-link.count-as',
    `update questionnaire_link set counted_as = case when participants = any($2::text[]) then participants end
     where questionnaire = $1 and not used`,
    [questionnaire, kinds],
  )
}

/**
 * Uses a link, and rewrites its whole crowd in the same statement: every row of it is then of the same transaction. The caller holds the
 * questionnaire's lock, so that two crowds at once wait instead of crossing. Those who answered leave the list in groups.
 */
export async function useLink(db: Database, { questionnaire, entry, crowd }: LinkRow): Promise<void> {
  await db.sql(
    'questionnaire-link.use',
    'update questionnaire_link set used = used or entry = $2 where questionnaire = $1 and crowd = $3',
    [questionnaire, entry, crowd],
  )
  const [counts] = await db.sql<{ since: number; unused: number }>(
    'questionnaire-link.since',
    `select count(*) filter (where used and not left_list)::int as since, count(*) filter (where not used)::int as unused
     from questionnaire_link where questionnaire = $1`,
    [questionnaire],
  )
  if (counts && leavesList(counts.since, counts.unused))
    await db.sql(
      'questionnaire-link.leave-list',
      'update questionnaire_link set left_list = used where questionnaire = $1',
      [questionnaire],
    )
}

/**
 * Answers to one questionnaire follow one another: counts of an option with a limit, and crowds of links. The questionnaire's own row is the
 * lock; rows that refer to it may be written meanwhile.
 */
export async function lockAnswers(db: Database, questionnaire: string): Promise<void> {
  await db.sql('questionnaire.lock', 'select id from questionnaire where id = $1 for no key update', [questionnaire])
}

/** How many links are out, and how many of them were used. */
export async function countLinks(db: Database, questionnaires: readonly string[]) {
  return db.sql<{ questionnaire: string; given: number; used: number }>(
    'questionnaire-link.count',
    `select questionnaire, count(*) as given, count(*) filter (where used) as used from questionnaire_link
     where questionnaire = any($1::uuid[]) group by questionnaire`,
    [questionnaires],
  )
}

/** Makes links of nobody: how many there were and how many were used stays. Says how many had a holder. */
export async function forgetHolders(db: Database, questionnaires: readonly string[]): Promise<number> {
  const forgotten = await db.sql(
    'questionnaire-link.forget',
    `update questionnaire_link set entry = 'erased-' || gen_random_uuid(), token_hash = 'erased-' || gen_random_uuid()
     where questionnaire = any($1::uuid[]) and entry not like 'erased-%' returning entry`,
    [questionnaires],
  )
  return forgotten.length
}
