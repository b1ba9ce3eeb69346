import type { Answers, Given } from '@gongkai/events/questionnaires/answering'
import type { Questionnaire } from '@gongkai/events/questionnaires'

/** The name of the field of a question, or of one row of a matrix. */
export const fieldOf = (question: string, row?: string) => `q.${question}${row === undefined ? '' : `.${row}`}`
/** The id of the control that a fault leads to. */
export const controlOf = (question: string, row?: string) => `q-${question}${row === undefined ? '' : `-${row}`}`

/** Answers as the fields of the form say them; what was left empty is not there. */
export function readForm(definition: Pick<Questionnaire, 'sections'>, fields: URLSearchParams): Answers {
  const answers: Record<string, Given> = {}
  for (const question of definition.sections.flatMap(({ questions }) => questions)) {
    const given = fields.getAll(fieldOf(question.id)).filter((value) => value !== '')
    if (question.kind === 'matrix') {
      const rows = question.rows.flatMap(({ id }) => {
        const column = fields.get(fieldOf(question.id, id))
        return column ? [[id, column] as const] : []
      })
      if (rows.length > 0) answers[question.id] = Object.fromEntries(rows)
    } else if (question.kind === 'multiple') {
      if (given.length > 0) answers[question.id] = given
    } else if (given[0] !== undefined) {
      answers[question.id] = question.kind === 'scale' ? Number(given[0]) : given[0]
    }
  }
  return answers
}
