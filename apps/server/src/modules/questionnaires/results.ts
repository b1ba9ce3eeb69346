import type { Lang } from '@gongkai/contract-kit'
import {
  questionnaireRelease,
  SMALLEST_CELL,
  tally,
  type Questionnaire,
  type QuestionnaireResults,
} from '@gongkai/events/questionnaires'
import { localDateOf } from '@gongkai/work-calendar'
import { findItem, versionsOf } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { answersOf } from './answer-store.ts'
import { countLinks } from './link-store.ts'
import { listQuestionnaires } from './questionnaire-store.ts'
import { countTexts } from './text-store.ts'

/** What was answered to one questionnaire, over all its versions that were ever public. */
export async function resultsOf(
  { db }: Pick<Surroundings, 'db'>,
  id: string,
  lang: Lang,
): Promise<QuestionnaireResults | null> {
  const item = await findItem(db, questionnaireRelease.kind, id)
  if (!item) return null
  const versions = await versionsOf(db, questionnaireRelease, id)
  const [rows, texts, [links]] = await Promise.all([answersOf(db, id), countTexts(db, [id]), countLinks(db, [id])])
  const newest = versions.at(-1)?.shape ?? (item.facts.draft.details as Questionnaire)
  const asked = versions.map(({ version, at, shape }) => ({ version, publishedOn: localDateOf(at), definition: shape }))
  return {
    id,
    title: lang === 'en' && newest.titleEn ? newest.titleEn : newest.title,
    activity: newest.activity,
    answering: newest.answering,
    invited: newest.answering === 'invited' ? (links?.given ?? 0) : null,
    smallestCell: SMALLEST_CELL,
    ...tally(asked, rows, texts, lang),
  }
}

/** Results of every questionnaire of an activity that was ever published, the oldest first. */
export async function questionnaireResults(
  surroundings: Pick<Surroundings, 'db'>,
  activity: string,
  lang: Lang = 'zh',
): Promise<QuestionnaireResults[]> {
  const rows = await listQuestionnaires(surroundings.db, activity)
  const results = await Promise.all(rows.toReversed().map(({ id }) => resultsOf(surroundings, id, lang)))
  return results.flatMap((one) => (one && one.versions.length > 0 ? [one] : []))
}
