import type { DepartmentId } from '@gongkai/department-registry'
import type { Head, Limit } from '@gongkai/task-model'
import { translationTask, type Translation, type TranslationFacts } from '@gongkai/translation/editions'
import type { TranslationState } from '@gongkai/translation/values'
import type { Database } from '../../platform/database.ts'

/** A row of `translation` as the database gives it. */
export interface TranslationRow {
  id: string
  document: string
  language: string
  version: number
  state: TranslationState
  lead: DepartmentId[]
  limits: Limit[]
  facts: TranslationFacts
  head: Head
}

const COLUMNS = 'id, document, language, version, state, lead, limits, facts, head'
/** More than a bureau translates. */
const MOST = 20_000

export function translationOf({ id, state, version, lead, limits, facts, head }: TranslationRow): Translation {
  return { id: translationTask(id), procedure: 'translation', state, version, lead, support: [], limits, facts, head }
}

/** Keeps a new translation; false where the document has one in this language already. */
export async function insertTranslation(db: Database, id: string, task: Translation): Promise<boolean> {
  const kept = await db.sql(
    'translation.insert',
    `insert into translation (id, document, language, version, state, lead, limits, facts, head)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      id,
      task.facts.document,
      task.facts.language,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.limits),
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
    ],
  )
  return kept.length === 1
}

export async function findTranslation(db: Database, id: string): Promise<TranslationRow | null> {
  const [row] = await db.sql<TranslationRow>('translation.find', `select ${COLUMNS} from translation where id = $1`, [
    id,
  ])
  return row ?? null
}

/** The row for a change: a second act on it waits here, then sees what the first did. */
export async function lockTranslation(db: Database, id: string): Promise<TranslationRow | null> {
  const [row] = await db.sql<TranslationRow>(
    'translation.lock',
    `select ${COLUMNS} from translation where id = $1 for update`,
    [id],
  )
  return row ?? null
}

/** Keeps a translation that moved on; false when another act was kept first. */
export async function updateTranslation(
  db: Database,
  task: Translation,
  { id, version }: Pick<TranslationRow, 'id' | 'version'>,
): Promise<boolean> {
  const kept = await db.sql(
    'translation.update',
    `update translation set version = $3, state = $4, lead = $5, limits = $6, facts = $7, head = $8
     where id = $1 and version = $2 returning id`,
    [
      id,
      version,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.limits),
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
    ],
  )
  return kept.length === 1
}

export interface TranslationsWished {
  readonly language?: string | null
  readonly state?: TranslationState | null
  readonly documents?: readonly string[] | null
}

export async function listTranslations(
  db: Database,
  { language = null, state = null, documents = null }: TranslationsWished,
): Promise<TranslationRow[]> {
  return db.sql(
    'translation.list',
    `select ${COLUMNS} from translation where ($1::text is null or language = $1) and ($2::text is null or state = $2)
       and ($3::text[] is null or document = any($3)) order by id limit ${MOST}`,
    [language, state, documents],
  )
}
