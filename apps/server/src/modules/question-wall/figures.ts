import { UNPUBLISHED_WORDS, wallAnswerReleasable, type WallState } from '@gongkai/events/question-wall'
import type { Database } from '../../platform/database.ts'
import { listCurrent } from '../publishing/index.ts'
import { publishedNow } from '../messages/index.ts'
import { shownOf } from './shown-store.ts'
import { backingOf } from './support-store.ts'

/** What was asked at an activity, in numbers. A merged question was asked, and is answered with the one it joined. */
export interface WallFigures {
  readonly asked: number
  readonly shown: number
  readonly merged: number
  readonly declined: number
  readonly answeredLive: number
  /** Answered in writing, public or not. */
  readonly answeredInWriting: number
  /** Passed on to the message board and not answered yet. */
  readonly toBeAnswered: number
  readonly published: number
  readonly supports: number
}

/** Counted from the rows, for the after-event report. */
export async function wallFigures(db: Database, activity: string): Promise<WallFigures> {
  const rows = await db.sql<{ state: WallState; live: boolean; n: number }>(
    'wall.figures',
    `select state, (facts -> 'live') <> 'null'::jsonb as live, count(*)::int as n from wall_question
     where activity = $1 group by 1, 2`,
    [activity],
  )
  const [support] = await db.sql<{ n: number }>(
    'wall.support-count',
    'select count(*)::int as n from wall_support where activity = $1 and standing',
    [activity],
  )
  const sum = (counts: (row: { state: WallState; live: boolean }) => boolean) =>
    rows.filter(counts).reduce((total, { n }) => total + n, 0)
  const unseen = ['submitted', 'held', 'merged', 'declined']
  return {
    asked: sum(() => true),
    shown: sum(({ state }) => !unseen.includes(state)),
    merged: sum(({ state }) => state === 'merged'),
    declined: sum(({ state }) => state === 'declined'),
    answeredLive: sum(({ live }) => live),
    answeredInWriting: sum(({ state }) => ['answered-in-writing', 'published', 'not-published'].includes(state)),
    toBeAnswered: sum(({ state }) => state === 'passed-on'),
    published: sum(({ state }) => state === 'published'),
    supports: support?.n ?? 0,
  }
}

/** A question that everybody could read, with what was answered in public. */
export interface WallQuestionOf {
  readonly id: string
  readonly text: string
  readonly state: WallState
  readonly supports: number
  readonly answer: string
  readonly inWriting: boolean
  /** Why its answer is not public; '' where it is or none was given. */
  readonly unpublished: string
}

/** The questions of a wall with their public answers, for report and recap. */
export async function wallQuestionsOf(db: Database, activity: string): Promise<WallQuestionOf[]> {
  const [rows, backing, written] = await Promise.all([
    shownOf(db, activity),
    backingOf(db, activity),
    listCurrent(db, wallAnswerReleasable, { place: activity }),
  ])
  const answers = new Map(written.map(({ id, shape }) => [id, shape.answer]))
  return Promise.all(
    rows.map(async ({ question: id, text, state, facts }) => {
      const { published, passedOn, live, unpublished } = facts
      const board = published?.by === 'board' && passedOn ? await publishedNow(db, passedOn.receipt) : null
      const answer = state === 'published' ? (board?.reply ?? answers.get(id) ?? '') : ''
      return {
        id,
        text,
        state,
        supports: backing.get(id)?.supports ?? 0,
        answer: answer || (live?.note ?? ''),
        inWriting: answer !== '',
        unpublished: state === 'not-published' && unpublished ? UNPUBLISHED_WORDS[unpublished.reason].zh : '',
      }
    }),
  )
}
