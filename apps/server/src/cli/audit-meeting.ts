import { opinionProcedure } from '@gongkai/events/record'
import { canonicalJson } from '@gongkai/task-model'
import {
  bureauPromises,
  opinionOf,
  promiseOf,
  type OpinionRow,
  type PromiseRow,
} from '../modules/activity-records/index.ts'
import type { Surroundings } from '../modules/index.ts'
import { bureauWall, publicSideOf, questionOf, type ShownRow, type WallRow } from '../modules/question-wall/index.ts'
import { keptRowsDiffer } from './audit-kept-rows.ts'
import type { Broken } from './audit-task.ts'

type ShownWallRow = WallRow & { readonly shown: Omit<ShownRow, 'question'> | null; readonly target: string | null }
type NumberedOpinion = OpinionRow & { readonly number: number; readonly speaker: string | null }
type DatedPromise = PromiseRow & { readonly due_on: string }

/**
 * Where what was asked, said and promised at activities is not what the record says: questions of the wall with what everybody reads of them,
 * opinions with what became of them, promised follow-ups.
 */
export async function meetingsDiffer(
  surroundings: Pick<Surroundings, 'db' | 'config' | 'registry'>,
): Promise<Broken[]> {
  const questions = await keptRowsDiffer(surroundings, {
    kind: 'wall-question',
    table: 'wall_question',
    columns: `id, activity, version, state, lead, support, facts, head, receipt,
      (select jsonb_build_object('state', state, 'text', text, 'facts', facts) from wall_shown where question = id) as shown,
      (select target from wall_merge where question = id) as target`,
    procedure: bureauWall(surroundings),
    taskOf: (row: ShownWallRow) => questionOf(row),
    columnsFit: ({ activity, receipt, target }, { facts }) =>
      activity === facts.activity && receipt === (facts.passedOn?.receipt ?? null) && target === facts.mergedInto,
    publicFits: ({ shown }, told) => canonicalJson(shown) === canonicalJson(publicSideOf(told)),
  })
  const opinions = await keptRowsDiffer(surroundings, {
    kind: 'opinion',
    table: 'record_opinion',
    columns: 'id, activity, number, speaker, version, state, lead, facts, head',
    procedure: opinionProcedure,
    taskOf: (row: NumberedOpinion) => opinionOf(row),
    columnsFit: ({ activity, number, speaker }, { facts }) =>
      activity === facts.activity && number === facts.number && speaker === facts.speaker,
  })
  const promises = await keptRowsDiffer(surroundings, {
    kind: 'promise',
    table: 'record_promise',
    columns: 'id, activity, version, state, lead, limits, facts, head, due_on',
    procedure: bureauPromises(surroundings),
    taskOf: (row: DatedPromise) => promiseOf(row),
    columnsFit: ({ activity, due_on }, { facts }) => activity === facts.activity && due_on === facts.dueOn,
  })
  return [...questions, ...opinions, ...promises]
}
