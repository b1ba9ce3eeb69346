import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { momentOf } from '@gongkai/events/programme'
import { RECAP, recapReleasable, type RecapDetails, type RecapWritten } from '@gongkai/events/record'
import type { Capacities } from '@gongkai/task-model'
import { nameAt } from '../departments/names.ts'
import { findActivity, picturesOf } from '../events/index.ts'
import { actOnItem, findItem, openItem, type ReleasedKind } from '../publishing/index.ts'
import { wallFigures, wallQuestionsOf } from '../question-wall/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { attendedAt } from './attended.ts'
import { recordOf } from './figures.ts'

/** Recaps of activities: reviewed and published like everything else. */
export const recaps: ReleasedKind = { releasable: recapReleasable }

/** What people wrote of a recap. */
export function writtenOf({ title, titleEn, lead, leadEn, pictures }: RecapDetails): RecapWritten {
  return { title, titleEn, lead, leadEn, pictures }
}

/** The recap as the record gives it today, with what people wrote of it; where nobody did, in the words of the activity. */
async function detailsOf(
  surroundings: Surroundings,
  activity: string,
  written: RecapWritten | null,
): Promise<RecapDetails | null> {
  const { db, registry, clock } = surroundings
  const row = await findActivity(db, activity)
  if (!row) return null
  const { details } = row.facts.draft
  const [record, wall, questions, attended] = await Promise.all([
    recordOf(surroundings, activity),
    wallFigures(db, activity),
    wallQuestionsOf(db, activity),
    attendedAt(surroundings, activity),
  ])
  const became = (adoption: string) => record.opinions.filter((one) => one.adoption === adoption).length
  return {
    activity,
    series: details.series,
    title: written?.title ?? details.title,
    titleEn: written?.titleEn ?? details.titleEn,
    lead: written?.lead ?? (details.summary || details.title),
    leadEn: written?.leadEn ?? details.summaryEn,
    startsAt: details.startsAt,
    endsAt: details.endsAt,
    place: details.place?.name ?? '',
    department: row.lead[0] ?? '',
    pictures: written?.pictures ?? [],
    figures: {
      ...attended,
      questions: wall.asked,
      answeredLive: wall.answeredLive,
      answeredInWriting: wall.answeredInWriting,
      opinions: record.opinions.length,
      adopted: became('adopted'),
      partly: became('partly'),
      notAdopted: became('not-adopted'),
      keptForReference: became('kept-for-reference'),
      promises: record.promises.length,
      promisesKept: record.promises.filter(({ state }) => state === 'kept').length,
    },
    opinions: record.opinions.map(({ id, by, participants, text, theme, policy, adoption, reason, answer }) => ({
      id,
      by,
      participants,
      text,
      theme,
      policy,
      adoption,
      reason,
      answer,
    })),
    questions: questions.map(({ id, text, supports, answer, inWriting }) => ({
      id,
      text,
      supports,
      answer,
      inWriting,
    })),
    promises: record.promises.map(({ what, department, dueOn, state }) => ({
      what,
      department,
      departmentName: nameAt(registry, department, clock.now(), 'zh'),
      dueOn,
      state,
    })),
  }
}

/** Whether the pictures that are given were sent to this activity. */
async function areOf(db: Surroundings['db'], activity: string, given: RecapWritten | null): Promise<boolean> {
  if (!given || given.pictures.length === 0) return true
  const known = new Set((await picturesOf(db, activity)).map(({ id }) => id))
  return given.pictures.every(({ id }) => known.has(id))
}

const AGAIN = '按最新记录更新' as const

/**
 * Drafts the recap from the record, or revises the draft there is with what the record says now. What was written of it before stays where
 * nothing is given. Null where it went well.
 */
export async function draftRecap(
  surroundings: Surroundings,
  activity: string,
  capacities: Capacities,
  given: RecapWritten | null,
): Promise<Refusal | null> {
  const { db, clock } = surroundings
  const drafted = await findItem(db, RECAP, activity)
  const written = given ?? (drafted ? writtenOf(drafted.facts.draft.details as RecapDetails) : null)
  if (!(await areOf(db, activity, given))) return { refused: 'recap-picture-gone' }
  const details = await detailsOf(surroundings, activity, written)
  const row = await findActivity(db, activity)
  if (!details || !row) return { refused: 'record-none' }
  if (clock.now() < momentOf(details.startsAt)) return { refused: 'recap-nothing-yet' }
  const note = drafted && drafted.facts.publishedVersion > 0 ? AGAIN : null
  const done = drafted
    ? await actOnItem(surroundings, recaps, { id: activity, capacities, action: 'revise', input: { details, note } })
    : await openItem(surroundings, recaps, { id: activity, capacities, details, departments: row.lead })
  return isRefusal(done) ? done : null
}
