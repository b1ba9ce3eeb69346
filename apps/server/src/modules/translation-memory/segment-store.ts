import type { Database } from '../../platform/database.ts'

/** A clause of a published edition with the Chinese that it stood for. */
export interface Segment {
  readonly id: string
  readonly lang: string
  readonly document: string
  readonly clause: string
  readonly title: string
  readonly label: string
  readonly edition: number
  readonly version: number
  readonly zh: string
  readonly words: string
  readonly folded: string
  readonly foldedHash: string
  readonly wordsHash: string
  readonly length: number
  readonly pairs: readonly number[]
  /** Epoch milliseconds. */
  readonly publishedAt: number
}

/** What of a segment is shown. */
export interface SegmentRow {
  id: string
  lang: string
  document: string
  clause: string
  title: string
  label: string
  edition: number
  version: number
  zh: string
  words: string
  published_at: Date
  withdrawn: boolean
}

const SHOWN = 'id, lang, document, clause, title, label, edition, version, zh, words, published_at, withdrawn'
const BATCH = 500

/**
 * Keeps segments. Words that stood for the same Chinese of the same clause before are the same segment, of a newer edition. Gives how many
 * are new. In one order, so that two editions at once do not wait for each other in a ring.
 */
export async function keepSegments(db: Database, segments: readonly Segment[]): Promise<number> {
  let added = 0
  for (let at = 0; at < segments.length; at += BATCH) {
    const some = segments.slice(at, at + BATCH)
    const rows = await db.sql<{ id: string }>(
      'memory.keep',
      `insert into memory_segment as held (id, lang, document, clause, title, label, edition, version, zh, words, folded, folded_hash,
         words_hash, length, pairs, published_at)
       select id, lang, document, clause, title, label, edition, version, zh, words, folded, folded_hash, words_hash, length,
         pairs::integer[], published_at
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::integer[], $8::integer[], $9::text[],
         $10::text[], $11::text[], $12::text[], $13::text[], $14::integer[], $15::text[], $16::timestamptz[])
         as given (id, lang, document, clause, title, label, edition, version, zh, words, folded, folded_hash, words_hash, length,
           pairs, published_at)
       on conflict (lang, document, clause, folded_hash, words_hash) do update
         set edition = excluded.edition, version = excluded.version, title = excluded.title, label = excluded.label, zh = excluded.zh,
           published_at = excluded.published_at, withdrawn = false
         where excluded.edition >= held.edition
       returning id`,
      [
        some.map(({ id }) => id),
        some.map(({ lang }) => lang),
        some.map(({ document }) => document),
        some.map(({ clause }) => clause),
        some.map(({ title }) => title),
        some.map(({ label }) => label),
        some.map(({ edition }) => edition),
        some.map(({ version }) => version),
        some.map(({ zh }) => zh),
        some.map(({ words }) => words),
        some.map(({ folded }) => folded),
        some.map(({ foldedHash }) => foldedHash),
        some.map(({ wordsHash }) => wordsHash),
        some.map(({ length }) => length),
        some.map(({ pairs }) => `{${pairs.join(',')}}`),
        some.map(({ publishedAt }) => new Date(publishedAt)),
      ],
    )
    const given = new Set(some.map(({ id }) => id))
    const fresh = new Set(rows.map(({ id }) => id).filter((id) => given.has(id)))
    await countPairs(
      db,
      some.filter(({ id }) => fresh.has(id)),
    )
    added += fresh.size
  }
  return added
}

async function countPairs(db: Database, segments: readonly Segment[]): Promise<void> {
  const counts = new Map<number, number>()
  for (const { pairs } of segments) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  if (counts.size === 0) return
  const sorted = [...counts].sort(([one], [other]) => one - other)
  await db.sql(
    'memory.count-pairs',
    `insert into memory_pair as held (pair, segments) select * from unnest($1::integer[], $2::integer[])
     on conflict (pair) do update set segments = held.segments + excluded.segments`,
    [sorted.map(([pair]) => pair), sorted.map(([, count]) => count)],
  )
}

/** In how many segments each of these pairs stands; pairs of none are left out. */
export async function pairCounts(db: Database, pairs: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await db.sql<{ pair: number; segments: number }>(
    'memory.pair-counts',
    'select pair, segments from memory_pair where pair = any($1::integer[])',
    [pairs],
  )
  return new Map(rows.map(({ pair, segments }) => [pair, segments]))
}

/** Segments of exactly this folded Chinese, of the asked document first, then the newest. */
export async function exactSegments(
  db: Database,
  { lang, foldedHash, document, most }: { lang: string; foldedHash: string; document: string; most: number },
): Promise<SegmentRow[]> {
  return db.sql(
    'memory.exact',
    `select ${SHOWN} from memory_segment where lang = $1 and folded_hash = $2
     order by document = $3 desc, withdrawn, published_at desc limit $4`,
    [lang, foldedHash, document, most],
  )
}

/** Segments that hold one of these pairs and are so long, as they are compared. */
export async function segmentsWith(
  db: Database,
  { pairs, least, longest, most }: { pairs: readonly number[]; least: number; longest: number; most: number },
): Promise<{ id: string; folded: string }[]> {
  return db.sql(
    'memory.with-pairs',
    // Found by the index first, then cut: with the limit inside, the planner would rather read the whole table.
    `with held as materialized (select id, folded, length from memory_segment where pairs && $1::integer[])
     select id, folded from held where length between $2 and $3 limit $4`,
    [pairs, least, longest, most],
  )
}

export async function segmentsOf(db: Database, ids: readonly string[]): Promise<SegmentRow[]> {
  return db.sql('memory.of', `select ${SHOWN} from memory_segment where id = any($1::uuid[])`, [ids])
}

/** Takes what is remembered of a translation for the current transaction: whoever remembers it next waits, then sees what was done. */
export async function takeMemoryOf(db: Database, document: string, lang: string): Promise<void> {
  await db.sql('memory.take', "select pg_advisory_xact_lock(hashtextextended('memory ' || $1 || ' ' || $2, 0))", [
    document,
    lang,
  ])
}

/** Says of every segment of a translation whether it stands. */
export async function markWithdrawn(db: Database, document: string, lang: string, withdrawn: boolean): Promise<void> {
  await db.sql(
    'memory.mark-withdrawn',
    'update memory_segment set withdrawn = $3 where document = $1 and lang = $2 and withdrawn <> $3',
    [document, lang, withdrawn],
  )
}

/** Every segment of a language, by document and clause. */
export async function allSegments(db: Database, lang: string): Promise<SegmentRow[]> {
  return db.sql(
    'memory.all',
    `select ${SHOWN} from memory_segment where lang = $1 order by document, clause, edition, id`,
    [lang],
  )
}

export interface MemoryCount {
  lang: string
  segments: number
  documents: number
  newest: Date | null
}

export async function memoryCounts(db: Database): Promise<MemoryCount[]> {
  return db.sql(
    'memory.counts',
    `select lang, count(*)::int as segments, count(distinct document)::int as documents, max(published_at) as newest
     from memory_segment group by lang order by lang`,
  )
}
