import { sectionShape, type Questionnaire, type QuestionnaireInput, type Section } from './definition.ts'

/** The ids by which a report finds the questions on satisfaction again, whatever they are called. */
export const SATISFACTION = { section: 'satisfaction', overall: 'satisfied-overall', parts: 'satisfied-parts' } as const

/** The usual questions on satisfaction (满意度), as a section of any questionnaire. */
export function satisfactionSection(): QuestionnaireInput['sections'][number] {
  return {
    id: SATISFACTION.section,
    title: '满意度',
    titleEn: 'How was it',
    questions: [
      {
        id: SATISFACTION.overall,
        kind: 'scale',
        label: '总的来说，您对这次活动满意吗？',
        labelEn: 'All in all, how satisfied are you with the activity?',
        required: true,
        from: 1,
        to: 5,
        low: '很不满意',
        lowEn: 'very dissatisfied',
        high: '很满意',
        highEn: 'very satisfied',
      },
      {
        id: SATISFACTION.parts,
        kind: 'matrix',
        label: '下面几方面您怎么看？',
        labelEn: 'What do you think of each of these?',
        rows: [
          { id: 'content', label: '活动内容', labelEn: 'What was offered' },
          { id: 'answers', label: '现场答疑', labelEn: 'How questions were answered' },
          { id: 'place', label: '场地和指引', labelEn: 'The place and finding it' },
          { id: 'sign-up', label: '报名和通知', labelEn: 'Sign-up and notices' },
        ],
        columns: [
          { id: 'good', label: '好', labelEn: 'Good' },
          { id: 'fair', label: '一般', labelEn: 'Fair' },
          { id: 'poor', label: '不好', labelEn: 'Poor' },
        ],
      },
      {
        id: 'come-again',
        kind: 'single',
        label: '以后有类似活动，您还愿意来吗？',
        labelEn: 'Would you come to such an activity again?',
        options: [
          { id: 'yes', label: '愿意', labelEn: 'Yes' },
          { id: 'depends', label: '看主题', labelEn: 'It depends on the theme' },
          { id: 'no', label: '不愿意', labelEn: 'No' },
        ],
      },
      {
        id: 'better',
        kind: 'text',
        label: '哪里可以做得更好？',
        labelEn: 'What could be better?',
        hint: '请不要写姓名、电话等个人信息。',
        hintEn: 'Please leave out names, telephone numbers and the like.',
      },
    ],
  }
}

/** The same, as an editor takes it. */
export const usualSatisfaction = (): Section => sectionShape.parse(satisfactionSection())

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
