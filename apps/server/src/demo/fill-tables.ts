import type { Database } from '../platform/database.ts'
import type { TemplateColumns } from './fill-template.ts'

/** What is kept up row by row at a cost, and made at once for many rows for far less: indexes and foreign keys of the filled tables. */
const SIDES = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as gone,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
  from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])
  union all
  select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
  from pg_index where indrelid = any($1::regclass[])
    and not exists (select 1 from pg_constraint where conindid = indexrelid)`

const TABLES = ['message', 'approval', 'publication'] as const

/**
 * Runs `work` without the indexes and foreign keys of these tables and makes them again, checked anew, in one transaction: where anything
 * fails, all is as before. Whoever else asks for these tables waits meanwhile.
 */
export function withoutSides(db: Database, work: () => Promise<void>): Promise<void> {
  return db.transaction(async () => {
    const sides = await db.sql<{ gone: string; back: string }>('fill.sides', SIDES, [`{${TABLES.join(',')}}`])
    for (const { gone } of sides) await db.script(gone)
    await work()
    // Sorting in memory, not in many files.
    await db.script(`set local maintenance_work_mem = '512MB'`)
    for (const { back } of sides) await db.script(back)
  })
}

export interface MadeMessage {
  readonly template: number
  readonly receipt: string
  readonly board: string
  readonly facts: string
  readonly contact: Buffer
  readonly receivedAt: string
  readonly openedAt: string | null
  readonly search: string
  readonly published: MadePublication | null
}

export interface MadePublication {
  readonly approval: string
  readonly id: string
  readonly content: string
  readonly hash: string
  readonly subject: string
  readonly question: string
  readonly reply: string
  readonly department: string
  readonly receivedOn: string
  readonly answeredOn: string
  readonly at: string
  readonly search: string
}

/** The columns that a template gives to every message made of it. */
const TEMPLATE = [
  'version',
  'state',
  'may_publish',
  'lead',
  'support',
  'limits',
  'head',
  'due_on',
  'stopped_on',
  'urgency',
  'class',
  'source',
  'assignee',
  'consulted',
  'unsigned',
  'returned',
  'reopened',
  'awaits_leader',
  'paused_until',
  'outer_due',
  'promise_urgency',
] as const satisfies readonly (keyof TemplateColumns)[]
const TEMPLATE_COLUMNS = TEMPLATE.join(', ')

/** Keeps templates by their numbers for the messages of this transaction. */
export async function keepTemplates(db: Database, templates: ReadonlyMap<number, TemplateColumns>): Promise<void> {
  if (templates.size === 0) return
  await db.script(`create temporary table if not exists fill_template on commit drop as
    select 0 as template, ${TEMPLATE_COLUMNS} from message limit 0`)
  const rows = Array.from(templates, ([template, columns]) => ({ template, ...columns }))
  await db.sql(
    'fill.template',
    'insert into fill_template select * from json_populate_recordset(null::fill_template, $1::json)',
    [JSON.stringify(rows)],
  )
}

/** Keeps rows of messages by `unnest`: one statement for all, and of each row no more than what is its own. */
export async function keepMessages(db: Database, rows: readonly MadeMessage[]): Promise<void> {
  const all = <Key extends keyof MadeMessage>(key: Key) => rows.map((row) => row[key])
  await db.sql(
    'fill.message',
    `insert into message (receipt, board, facts, contact_sealed, received_at, opened_at, search, ${TEMPLATE_COLUMNS})
     select receipt, board, facts::jsonb, contact, received_at, opened_at, search::tsvector, ${TEMPLATE_COLUMNS}
     from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::timestamptz[], $7::timestamptz[], $8::text[])
       as made (template, receipt, board, facts, contact, received_at, opened_at, search)
     join fill_template using (template)`,
    [
      all('template'),
      all('receipt'),
      all('board'),
      all('facts'),
      all('contact'),
      all('receivedAt'),
      all('openedAt'),
      all('search'),
    ],
  )
}

/** Keeps what is public of them, with its approval. */
export async function keepPublications(db: Database, rows: readonly MadeMessage[], approvedBy: string): Promise<void> {
  const shown = rows.flatMap(({ receipt, board, published }) => (published ? [{ receipt, board, ...published }] : []))
  const all = <Key extends keyof (typeof shown)[number]>(key: Key) => shown.map((row) => row[key])
  await db.sql(
    'fill.publication',
    `with made as (
       select * from unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
           $11::text[], $12::text[], $13::text[], $14::timestamptz[], $15::text[])
         as one (receipt, board, approval, id, content, hash, subject, question, reply, department, received_on, answered_on, at, search)
     ), approved as (
       insert into approval (id, receipt, content, content_hash, seal, approved_by, approved_at)
       select approval, receipt, content, hash, '{}', $1, at from made
     )
     insert into publication (id, version, receipt, may_publish, approval_id, content, content_hash, board, subject, question, reply,
       redacted, form, department, received_on, answered_on, published_at, search)
     select id, 1, receipt, true, approval, content, hash, board, subject, question, reply,
       false, 'full', department, received_on, answered_on, at, search::tsvector from made`,
    [
      approvedBy,
      all('receipt'),
      all('board'),
      all('approval'),
      all('id'),
      all('content'),
      all('hash'),
      all('subject'),
      all('question'),
      all('reply'),
      all('department'),
      all('receivedOn'),
      all('answeredOn'),
      all('at'),
      all('search'),
    ],
  )
}
