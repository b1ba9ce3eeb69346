import { SHOWN_STATES, type ShownState, type WallQuestion } from '@gongkai/events/question-wall'
import type { Database } from '../../platform/database.ts'

/** What everybody may know of a question beside its text and state. */
export interface ShownFacts {
  readonly edited: boolean
  /** Epoch milliseconds. */
  readonly askedAt: number
  readonly position: number | null
  readonly live: { readonly note: string; readonly speaker: string } | null
  readonly passedOn: { readonly receipt: string; readonly dueOn: string; readonly department: string } | null
  readonly published: { readonly by: 'wall' | 'board'; readonly ref: string } | null
  readonly unpublished: NonNullable<WallQuestion['facts']['unpublished']> | null
}

export interface ShownRow {
  readonly question: string
  readonly state: ShownState
  readonly text: string
  readonly facts: ShownFacts
}

/** What everybody may read of a question; null where nobody may. */
export function publicSideOf({ state, facts }: WallQuestion): Omit<ShownRow, 'question'> | null {
  const shown = SHOWN_STATES.find((one) => one === state)
  if (shown === undefined || facts.shown === null) return null
  const { askedAt, position, live, passedOn, published, unpublished } = facts
  const kept: ShownFacts = {
    edited: facts.shown.edited,
    askedAt,
    position,
    live: live && { note: live.note, speaker: live.speaker },
    passedOn,
    published,
    unpublished,
  }
  return { state: shown, text: facts.shown.text, facts: kept }
}

/** Keeps the public side of a question beside it, in the transaction of its act: there, or gone where nobody may read it now. */
export async function keepShown(db: Database, id: string, task: WallQuestion): Promise<void> {
  const { activity, mergedInto } = task.facts
  if (mergedInto !== null) {
    await db.sql(
      'wall.merge',
      `insert into wall_merge (question, target, activity) values ($1, $2, $3)
       on conflict (question) do update set target = excluded.target`,
      [id, mergedInto, activity],
    )
  } else {
    await db.sql('wall.unmerge', 'delete from wall_merge where question = $1', [id])
  }
  const side = publicSideOf(task)
  if (!side) {
    await db.sql('wall.hide', 'delete from wall_shown where question = $1', [id])
    return
  }
  await db.sql(
    'wall.show',
    `insert into wall_shown (question, activity, state, text, facts) values ($1, $2, $3, $4, $5)
     on conflict (question) do update set state = excluded.state, text = excluded.text, facts = excluded.facts`,
    [id, activity, side.state, side.text, JSON.stringify(side.facts)],
  )
}

export async function shownOf(db: Database, activity: string): Promise<ShownRow[]> {
  return db.sql(
    'wall.shown',
    'select question, state, text, facts from wall_shown where activity = $1 order by question',
    [activity],
  )
}

/** Whether everybody may read a question now. */
export async function isShown(db: Database, activity: string, question: string): Promise<boolean> {
  const rows = await db.sql('wall.is-shown', 'select 1 from wall_shown where activity = $1 and question = $2', [
    activity,
    question,
  ])
  return rows.length === 1
}
