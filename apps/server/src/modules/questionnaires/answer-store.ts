import { randomUUID } from 'node:crypto'
import type { AnswerRow, Answers } from '@gongkai/events/questionnaires'
import type { Participants } from '@gongkai/events/values'
import type { Database } from '../../platform/database.ts'

export interface NewAnswer {
  readonly questionnaire: string
  readonly version: number
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly participants: Participants | null
  /** Without what was written: that lies apart. */
  readonly answers: Answers
}

export async function keepAnswer(db: Database, answer: NewAnswer): Promise<void> {
  const { questionnaire, version, day, participants, answers } = answer
  await db.sql(
    'questionnaire-answer.keep',
    `insert into questionnaire_answer (id, questionnaire, version, day, participants, answers) values ($1, $2, $3, $4, $5, $6)`,
    [randomUUID(), questionnaire, version, day, participants, JSON.stringify(answers)],
  )
}

/** All answers, in the order of their random ids. */
export async function answersOf(db: Database, questionnaire: string): Promise<AnswerRow[]> {
  return db.sql(
    'questionnaire-answer.of',
    'select version, participants, answers from questionnaire_answer where questionnaire = $1 order by id',
    [questionnaire],
  )
}

export async function countAnswers(db: Database, questionnaires: readonly string[]) {
  return db.sql<{ questionnaire: string; answers: number }>(
    'questionnaire-answer.count',
    `select questionnaire, count(*) as answers from questionnaire_answer where questionnaire = any($1::uuid[]) group by questionnaire`,
    [questionnaires],
  )
}

/** How many chose an option so far, in whichever version. */
export async function countChosen(
  db: Database,
  questionnaire: string,
  question: string,
  option: string,
): Promise<number> {
  const [row] = await db.sql<{ chosen: number }>(
    'questionnaire-answer.chosen',
    `select count(*) as chosen from questionnaire_answer where questionnaire = $1 and answers -> $2 @> to_jsonb($3::text)`,
    [questionnaire, question, option],
  )
  return row?.chosen ?? 0
}
