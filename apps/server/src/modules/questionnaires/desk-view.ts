import type { Lang } from '@gongkai/contract-kit'
import { questionnaireRelease, type DeskQuestionnaire, type Questionnaire } from '@gongkai/events/questionnaires'
import { nameAt } from '../departments/names.ts'
import { findActivity } from '../events/index.ts'
import { findItem } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { countAnswers } from './answer-store.ts'
import { countLinks } from './link-store.ts'
import { findPublished, itemOf } from './published.ts'
import type { QuestionnaireRow } from './questionnaire-store.ts'
import { countTexts } from './text-store.ts'
import { answerPath } from './token.ts'

/** A questionnaire as the desk sees it: what it is called in its draft, what of it is public, and how much came in. */
export async function deskViewOf(
  surroundings: Surroundings,
  row: QuestionnaireRow,
  lang: Lang,
): Promise<DeskQuestionnaire | null> {
  const { db, clock, registry } = surroundings
  const item = await findItem(db, questionnaireRelease.kind, row.id)
  if (!item) return null
  const draft = item.facts.draft.details as Questionnaire
  const [published, activity, [answers], [links], texts] = await Promise.all([
    findPublished(surroundings, row.id),
    findActivity(db, row.activity),
    countAnswers(db, [row.id]),
    countLinks(db, [row.id]),
    countTexts(db, [row.id]),
  ])
  const { publishedVersion, standing } = item.facts
  const phase = published
    ? itemOf(surroundings, published, lang).phase
    : publishedVersion > 0 && !standing
      ? 'taken-down'
      : null
  const details = activity?.facts.draft.details
  const department = row.departments[0] ?? ''
  return {
    id: row.id,
    activity: row.activity,
    activityTitle: details ? (lang === 'en' && details.titleEn) || details.title : null,
    title: (lang === 'en' && draft.titleEn) || draft.title,
    department,
    departmentName: nameAt(registry, department, clock.now(), lang),
    answering: (published?.shape ?? draft).answering,
    phase,
    publishedVersion: published?.version ?? 0,
    answers: answers?.answers ?? 0,
    invited: (published?.shape ?? draft).answering === 'invited' ? (links?.given ?? 0) : null,
    unread: texts.filter(({ state }) => state === 'unread').reduce((sum, { count }) => sum + count, 0),
    link: answerPath(row.id, null),
  }
}
