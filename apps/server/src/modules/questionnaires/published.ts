import {
  phaseOn,
  questionnaireRelease,
  questionsOf,
  type Questionnaire,
  type QuestionnaireItem,
  type QuestionnaireView,
} from '@gongkai/events/questionnaires'
import type { Lang } from '@gongkai/contract-kit'
import { localDateOf } from '@gongkai/work-calendar'
import { currentRelease, type PublishedRelease } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { countChosen } from './answer-store.ts'
import { isUuid } from '../../platform/ids.ts'

export type Published = PublishedRelease<Questionnaire>

export async function findPublished({ db }: Pick<Surroundings, 'db'>, id: string): Promise<Published | null> {
  return isUuid(id) ? currentRelease(db, questionnaireRelease, id) : null
}

export const today = ({ clock }: Pick<Surroundings, 'clock'>) => localDateOf(clock.now())

export function itemOf(
  surroundings: Pick<Surroundings, 'clock'>,
  { id, version, shape }: Published,
  lang: Lang,
): QuestionnaireItem {
  return {
    id,
    activity: shape.activity,
    version,
    title: lang === 'en' && shape.titleEn ? shape.titleEn : shape.title,
    answering: shape.answering,
    phase: phaseOn(today(surroundings), shape),
    opensOn: shape.opensOn,
    closesOn: shape.closesOn,
    questions: questionsOf(shape).length,
  }
}

/** Options that so many chose as may: `question/option`. */
export async function fullOptions(
  { db }: Pick<Surroundings, 'db'>,
  id: string,
  definition: Questionnaire,
): Promise<string[]> {
  const full: string[] = []
  for (const question of questionsOf(definition)) {
    if (question.kind !== 'single' && question.kind !== 'multiple') continue
    for (const option of question.options) {
      if (option.limit === null) continue
      if ((await countChosen(db, id, question.id, option.id)) >= option.limit) full.push(`${question.id}/${option.id}`)
    }
  }
  return full
}

export async function viewOf(surroundings: Surroundings, published: Published, lang: Lang): Promise<QuestionnaireView> {
  const { id, activity, version, title, answering, phase, opensOn, closesOn } = itemOf(surroundings, published, lang)
  const full = await fullOptions(surroundings, id, published.shape)
  return { id, activity, version, title, answering, phase, opensOn, closesOn, definition: published.shape, full }
}
