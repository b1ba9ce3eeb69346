import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { momentOf } from '@gongkai/events/programme'
import { RECAP, recapReleasable, type RecapDetails } from '@gongkai/events/record'
import type { Capacities } from '@gongkai/task-model'
import { nameAt } from '../departments/names.ts'
import { findActivity } from '../events/index.ts'
import { actOnItem, findItem, openItem, type ReleasedKind } from '../publishing/index.ts'
import { wallFigures, wallQuestionsOf } from '../question-wall/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { attendedAt } from './attended.ts'
import { recordOf } from './figures.ts'

/** Recaps of activities: reviewed and published like everything else. */
export const recaps: ReleasedKind = { releasable: recapReleasable }

/** The recap as the record gives it today: what people wrote in an earlier draft (title, lead, pictures) is kept. */
async function detailsOf(
  surroundings: Surroundings,
  activity: string,
  before: RecapDetails | null,
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
    title: before?.title ?? details.title,
    titleEn: before?.titleEn ?? details.titleEn,
    lead: before?.lead ?? (details.summary || details.title),
    leadEn: before?.leadEn ?? details.summaryEn,
    startsAt: details.startsAt,
    endsAt: details.endsAt,
    place: details.place?.name ?? '',
    department: row.lead[0] ?? '',
    pictures: before?.pictures ?? [],
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

const AGAIN = '按最新记录更新' as const

/** Drafts the recap from the record, or revises the draft there is with what the record says now. Null where it went well. */
export async function draftRecap(
  surroundings: Surroundings,
  activity: string,
  capacities: Capacities,
): Promise<Refusal | null> {
  const { db, clock } = surroundings
  const drafted = await findItem(db, RECAP, activity)
  const before = drafted ? (drafted.facts.draft.details as RecapDetails) : null
  const details = await detailsOf(surroundings, activity, before)
  const row = await findActivity(db, activity)
  if (!details || !row) return { refused: 'record-none' }
  if (clock.now() < momentOf(details.startsAt)) return { refused: 'recap-nothing-yet' }
  const note = drafted && drafted.facts.publishedVersion > 0 ? AGAIN : null
  const done = drafted
    ? await actOnItem(surroundings, recaps, { id: activity, capacities, action: 'revise', input: { details, note } })
    : await openItem(surroundings, recaps, { id: activity, capacities, details, departments: row.lead })
  return isRefusal(done) ? done : null
}
