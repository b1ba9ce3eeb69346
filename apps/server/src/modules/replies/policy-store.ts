import { plainNumber, plainTitle, type KnownPolicy, type LinkState, type PolicyEntry } from '@gongkai/messages/replies'
import type { Database } from '../../platform/database.ts'
import { searchVector } from '../search/bigram.ts'

/** A policy of the register with its articles and what the last look at its address found. */
export interface PolicyRow {
  id: string
  title: string
  number: string
  issuer: string
  issued_on: string
  state: KnownPolicy['state']
  ended_on: string | null
  superseded_title: string | null
  superseded_number: string | null
  url: string | null
  articles: { article: string; text: string }[]
  link_state: LinkState
  link_checked_at: Date | null
  link_status: number | null
  link_title: string | null
}

const COLUMNS = `id, title, number, issuer, issued_on::text, state, ended_on::text, superseded_title, superseded_number, url, articles,
  link_state, link_checked_at, link_status, link_title`

/** What makes two entries one policy: the number, or the title of what has none. */
export const keyOf = ({ title, number }: Pick<PolicyEntry, 'title' | 'number'>): string =>
  number === '' ? `title:${plainTitle(title)}` : plainNumber(number)

export type Kept = 'added' | 'changed' | 'same'

/** Keeps an entry of an import under its number; the same entry again changes nothing. A new address is looked at anew. */
export async function keepPolicy(db: Database, id: string, entry: PolicyEntry, at: number, by: string): Promise<Kept> {
  const articleTexts = entry.articles.flatMap(({ article, text }) => [article, text])
  const [kept] = await db.sql<{ fresh: boolean }>(
    'policy.keep',
    `insert into policy_reference as old (id, key, title, number, issuer, issued_on, state, ended_on, superseded_title,
       superseded_number, url, articles, search, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::tsvector, $14, $15)
     on conflict (key) do update set title = excluded.title, number = excluded.number, issuer = excluded.issuer,
       issued_on = excluded.issued_on, state = excluded.state, ended_on = excluded.ended_on,
       superseded_title = excluded.superseded_title, superseded_number = excluded.superseded_number,
       articles = excluded.articles, search = excluded.search, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
       url = excluded.url,
       link_state = case when old.url is not distinct from excluded.url then old.link_state else 'unchecked' end,
       link_checked_at = case when old.url is not distinct from excluded.url then old.link_checked_at end,
       link_status = case when old.url is not distinct from excluded.url then old.link_status end,
       link_title = case when old.url is not distinct from excluded.url then old.link_title end
     where (old.title, old.number, old.issuer, old.issued_on, old.state, old.ended_on, old.superseded_title, old.superseded_number,
       old.url, old.articles) is distinct from (excluded.title, excluded.number, excluded.issuer, excluded.issued_on,
       excluded.state, excluded.ended_on, excluded.superseded_title, excluded.superseded_number, excluded.url, excluded.articles)
     returning (xmax = 0) as fresh`,
    [
      id,
      keyOf(entry),
      entry.title,
      entry.number,
      entry.issuer,
      entry.date,
      entry.state,
      entry.endedOn,
      entry.supersededBy?.title ?? null,
      entry.supersededBy?.number ?? null,
      entry.url,
      JSON.stringify(entry.articles),
      searchVector(entry.title, entry.number, entry.issuer, ...articleTexts),
      new Date(at),
      by,
    ],
  )
  return kept === undefined ? 'same' : kept.fresh ? 'added' : 'changed'
}

export function listPolicies(db: Database): Promise<PolicyRow[]> {
  return db.sql<PolicyRow>('policy.list', `select ${COLUMNS} from policy_reference order by issued_on desc, id`)
}

/** The whole register as the checks of a draft read it: names of articles without their texts, for it is asked at every pause in typing. */
export async function knownPolicies(db: Database): Promise<KnownPolicy[]> {
  const rows = await db.sql<PolicyRow>(
    'policy.known',
    `select id, title, number, issuer, issued_on::text, state, ended_on::text, superseded_title, superseded_number, url, link_state,
       coalesce((select jsonb_agg(jsonb_build_object('article', one -> 'article')) from jsonb_array_elements(articles) one), '[]') as articles
     from policy_reference order by issued_on desc, id`,
  )
  return rows.map(knownPolicyOf)
}

export async function findPolicy(db: Database, id: string): Promise<PolicyRow | null> {
  const [row] = await db.sql<PolicyRow>('policy.find', `select ${COLUMNS} from policy_reference where id = $1`, [id])
  return row ?? null
}

/** Policies that hold every searched term; those in force and the newest first. */
export function searchPolicies(db: Database, literal: string, count: number): Promise<PolicyRow[]> {
  return db.sql<PolicyRow>(
    'policy.search',
    `select ${COLUMNS} from policy_reference where search @@ $1::tsquery
     order by (state = 'in-force') desc, issued_on desc, id limit $2`,
    [literal, count],
  )
}

export function newestPolicies(db: Database, count: number): Promise<PolicyRow[]> {
  return db.sql<PolicyRow>(
    'policy.newest',
    `select ${COLUMNS} from policy_reference order by (state = 'in-force') desc, issued_on desc, id limit $1`,
    [count],
  )
}

/** Addresses that were looked at longest ago, none later than an instant. */
export function staleLinks(db: Database, before: number, count: number): Promise<PolicyRow[]> {
  return db.sql<PolicyRow>(
    'policy.stale',
    `select ${COLUMNS} from policy_reference
     where url is not null and (link_checked_at is null or link_checked_at < $1)
     order by link_checked_at nulls first, id limit $2`,
    [new Date(before), count],
  )
}

export interface LinkFound {
  readonly state: LinkState
  readonly status: number | null
  readonly title: string | null
}

export async function keepLink(db: Database, id: string, url: string, found: LinkFound, at: number): Promise<void> {
  await db.sql(
    'policy.link',
    `update policy_reference set link_state = $3, link_status = $4, link_title = $5, link_checked_at = $6
     where id = $1 and url = $2`,
    [id, url, found.state, found.status, found.title, new Date(at)],
  )
}

/** As the checks of a draft read it. */
export function knownPolicyOf(row: PolicyRow): KnownPolicy {
  return {
    id: row.id,
    title: row.title,
    number: row.number,
    issuer: row.issuer,
    date: row.issued_on,
    state: row.state,
    endedOn: row.ended_on,
    supersededBy:
      row.superseded_title === null ? null : { title: row.superseded_title, number: row.superseded_number ?? '' },
    url: row.url,
    link: row.link_state,
    articles: row.articles.map(({ article }) => article),
  }
}
