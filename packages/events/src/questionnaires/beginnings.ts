import type { Questionnaire, QuestionnaireInput } from './definition.ts'
import { satisfactionSection } from './satisfaction.ts'

/** A questionnaire to begin with, for an activity and its participants. */
export function newQuestionnaire(
  activity: string,
  title: string,
  titleEn: string,
  satisfaction: boolean,
): QuestionnaireInput {
  const empty = {
    id: 'part-1',
    title: '',
    titleEn: '',
    questions: [
      {
        id: 'question-1',
        kind: 'text' as const,
        label: '您想告诉我们什么？',
        labelEn: 'What would you like to tell us?',
      },
    ],
  }
  return {
    activity,
    title,
    titleEn,
    answering: 'invited',
    sections: [satisfaction ? satisfactionSection() : empty],
  }
}

/** The same questions for another activity: its days are set anew. */
export function copiedFor(activity: string, { ...earlier }: Questionnaire): QuestionnaireInput {
  return { ...earlier, activity, opensOn: null, closesOn: null }
}
