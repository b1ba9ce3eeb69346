import { randomUUID } from 'node:crypto'
import type { TextCount, TextState } from '@gongkai/events/questionnaires'
import type { Database } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'

/** A written answer as it is kept: sealed, of no answer, of no time. */
export interface TextRow {
  readonly id: string
  readonly questionnaire: string
  readonly version: number
  readonly question: string
  readonly sealed: Buffer | null
  readonly state: TextState
  readonly shown: string | null
}

const COLUMNS = 'id, questionnaire, version, question, sealed, state, shown'
const PURPOSE = 'questionnaire-text'

export async function keepText(
  db: Database,
  seal: Seal,
  {
    questionnaire,
    version,
    question,
    text,
  }: { questionnaire: string; version: number; question: string; text: string },
): Promise<void> {
  const id = randomUUID()
  await db.sql(
    'questionnaire-text.keep',
    `insert into questionnaire_text (id, questionnaire, version, question, sealed, state) values ($1, $2, $3, $4, $5, 'unread')`,
    [id, questionnaire, version, question, seal.seal(PURPOSE, text, id)],
  )
}

/** What was written; null once it was erased. */
export function textOf(seal: Seal, { id, sealed }: TextRow): string | null {
  return sealed ? seal.open(PURPOSE, sealed, id) : null
}

export async function textsOfQuestionnaire(db: Database, questionnaire: string): Promise<TextRow[]> {
  return db.sql(
    'questionnaire-text.of',
    `select ${COLUMNS} from questionnaire_text where questionnaire = $1 order by question, id`,
    [questionnaire],
  )
}

export async function lockText(db: Database, questionnaire: string, id: string): Promise<TextRow | null> {
  const [row] = await db.sql<TextRow>(
    'questionnaire-text.lock',
    `select ${COLUMNS} from questionnaire_text where questionnaire = $1 and id = $2 for update`,
    [questionnaire, id],
  )
  return row ?? null
}

export interface Judged {
  readonly state: Exclude<TextState, 'unread'>
  readonly shown: string | null
  readonly by: string
  readonly on: string
}

export async function judge(db: Database, id: string, { state, shown, by, on }: Judged): Promise<void> {
  await db.sql(
    'questionnaire-text.judge',
    'update questionnaire_text set state = $2, shown = $3, judged_by = $4, judged_on = $5 where id = $1',
    [id, state, shown, by, on],
  )
}

export async function countTexts(
  db: Database,
  questionnaires: readonly string[],
): Promise<(TextCount & { questionnaire: string })[]> {
  return db.sql(
    'questionnaire-text.count',
    `select questionnaire, question, version, state, count(*) as count from questionnaire_text
     where questionnaire = any($1::uuid[]) group by questionnaire, question, version, state`,
    [questionnaires],
  )
}

/** Erases what was written to these questionnaires; counts and decisions stay. Says how many texts went. */
export async function eraseTexts(db: Database, questionnaires: readonly string[]): Promise<number> {
  const erased = await db.sql(
    'questionnaire-text.erase',
    `update questionnaire_text set sealed = null, shown = null
     where questionnaire = any($1::uuid[]) and (sealed is not null or shown is not null) returning id`,
    [questionnaires],
  )
  return erased.length
}
