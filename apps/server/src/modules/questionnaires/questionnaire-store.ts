import type { Database } from '../../platform/database.ts'

/** To which activity a questionnaire belongs, and whose people work on it. */
export interface QuestionnaireRow {
  readonly id: string
  readonly activity: string
  readonly departments: string[]
}

const COLUMNS = 'id, activity, departments'
const MOST = 500

export async function insertQuestionnaire(db: Database, row: QuestionnaireRow, at: number): Promise<void> {
  await db.sql(
    'questionnaire.insert',
    'insert into questionnaire (id, activity, departments, begun_at) values ($1, $2, $3, $4)',
    [row.id, row.activity, row.departments, new Date(at)],
  )
}

export async function findQuestionnaire(db: Database, id: string): Promise<QuestionnaireRow | null> {
  const [row] = await db.sql<QuestionnaireRow>(
    'questionnaire.find',
    `select ${COLUMNS} from questionnaire where id = $1`,
    [id],
  )
  return row ?? null
}

/** Questionnaires of an activity, or all; the newest first. */
export async function listQuestionnaires(db: Database, activity: string | null): Promise<QuestionnaireRow[]> {
  return db.sql(
    'questionnaire.list',
    `select ${COLUMNS} from questionnaire where $1::uuid is null or activity = $1 order by id desc limit ${MOST}`,
    [activity],
  )
}
