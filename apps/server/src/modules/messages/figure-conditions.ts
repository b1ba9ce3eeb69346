import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { DISSATISFIED_TO, SATISFIED_FROM, type FigureConditions, type MessageFigure } from '@gongkai/messages/figures'
import { ON_TIME_LIGHTS, type Light } from '@gongkai/task-model'
import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import { sql } from 'kysely'
import { lit, type Day } from './desk-views.ts'
import type { Condition } from './visibility.ts'

const taken = sql`state not in ('rejected', 'withdrawn')`

const anyLight = (lights: readonly Light[], day: Day): Condition =>
  sql`(${sql.join(
    lights.map((light) => lit(light, day)),
    sql` or `,
  )})`

/** A figure as a condition on rows: the one place where it is written for counting and for listing. What counts as on time is task-model's to say. */
export function figureCondition(figure: MessageFigure, day: Day): Condition {
  switch (figure) {
    case 'received':
      return sql`true`
    case 'waiting':
      return sql`state = 'received'`
    case 'accepted':
      return sql`state not in ('received', 'rejected', 'withdrawn')`
    case 'rejected':
      return sql`state = 'rejected'`
    case 'withdrawn':
      return sql`state = 'withdrawn'`
    case 'answered':
      return sql`(${taken} and stopped_on is not null)`
    case 'open':
      return sql`(${taken} and stopped_on is null)`
    case 'on-time':
      return anyLight(ON_TIME_LIGHTS.numerator, day)
    case 'counted-for-on-time':
      return anyLight(ON_TIME_LIGHTS.denominator, day)
    case 'late':
      return lit('late', day)
    case 'rated':
      return sql`score is not null`
    case 'satisfied':
      return sql`score >= ${sql.lit(SATISFIED_FROM)}`
    case 'neither':
      return sql`(score < ${sql.lit(SATISFIED_FROM)} and score > ${sql.lit(DISSATISFIED_TO)})`
    case 'dissatisfied':
      return sql`score <= ${sql.lit(DISSATISFIED_TO)}`
    case 'reopened':
      return sql`reopenings > 0`
  }
}

/** Answered on one of these days. */
export function answeredWithin(from: LocalDate | undefined, to: LocalDate | undefined): Condition {
  const parts: Condition[] = [sql`${taken} and stopped_on is not null`]
  if (from) parts.push(sql`stopped_on >= ${from}`)
  if (to) parts.push(sql`stopped_on <= ${to}`)
  return sql`(${sql.join(parts, sql` and `)})`
}

/** What a list is asked for with a figure, read. */
export interface FigureQuery extends Pick<FigureConditions, 'figure' | 'rejection' | 'unassigned' | 'unclassified'> {
  readonly lead?: DepartmentId | undefined
  readonly answeredFrom?: LocalDate | undefined
  readonly answeredTo?: LocalDate | undefined
}

/** The conditions of an address; null for a department that cannot be one. Days that are none are left out. */
export function figureAsked(asked: FigureConditions) {
  const { figure, rejection, unassigned, unclassified, lead, answeredFrom, answeredTo } = asked
  const department = lead === undefined ? undefined : parseDepartmentId(lead)
  if (department === null) return null
  return {
    figure,
    rejection,
    unassigned,
    unclassified,
    lead: department,
    answeredFrom: (answeredFrom !== undefined && parseLocalDate(answeredFrom)) || undefined,
    answeredTo: (answeredTo !== undefined && parseLocalDate(answeredTo)) || undefined,
  }
}

/** What figures add to the conditions of a list. */
export function figureConditionsOf(query: FigureQuery, day: Day): Condition[] {
  const conditions: Condition[] = []
  if (query.figure) conditions.push(figureCondition(query.figure, day))
  if (query.rejection) conditions.push(sql`rejection = ${query.rejection}`)
  if (query.unassigned) conditions.push(sql`lead = '{}'`)
  if (query.unclassified) conditions.push(sql`class is null`)
  if (query.lead) conditions.push(sql`lead && ${[query.lead]}::text[]`)
  if (query.answeredFrom || query.answeredTo) conditions.push(answeredWithin(query.answeredFrom, query.answeredTo))
  return conditions
}
