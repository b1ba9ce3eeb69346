import type { Section } from './definition.ts'

/** The ids by which a report finds the questions on satisfaction again, whatever they are called. */
export const SATISFACTION = { section: 'satisfaction', overall: 'satisfied-overall', parts: 'satisfied-parts' } as const

const line = (id: string, label: string, labelEn: string) => ({ id, label, labelEn })
const option = (id: string, label: string, labelEn: string) => ({ ...line(id, label, labelEn), limit: null })
const asked = { hint: '', hintEn: '', required: false, showIf: null }

/** The usual questions on satisfaction (满意度), as a section of any questionnaire; whole, so that an editor takes it without shapes. */
export function satisfactionSection(): Section {
  return {
    id: SATISFACTION.section,
    title: '满意度',
    titleEn: 'How was it',
    questions: [
      {
        ...asked,
        ...line(
          SATISFACTION.overall,
          '总的来说，您对这次活动满意吗？',
          'All in all, how satisfied are you with the activity?',
        ),
        kind: 'scale',
        required: true,
        from: 1,
        to: 5,
        low: '很不满意',
        lowEn: 'very dissatisfied',
        high: '很满意',
        highEn: 'very satisfied',
      },
      {
        ...asked,
        ...line(SATISFACTION.parts, '下面几方面您怎么看？', 'What do you think of each of these?'),
        kind: 'matrix',
        rows: [
          line('content', '活动内容', 'What was offered'),
          line('answers', '现场答疑', 'How questions were answered'),
          line('place', '场地和指引', 'The place and finding it'),
          line('sign-up', '报名和通知', 'Sign-up and notices'),
        ],
        columns: [line('good', '好', 'Good'), line('fair', '一般', 'Fair'), line('poor', '不好', 'Poor')],
      },
      {
        ...asked,
        ...line('come-again', '以后有类似活动，您还愿意来吗？', 'Would you come to such an activity again?'),
        kind: 'single',
        options: [
          option('yes', '愿意', 'Yes'),
          option('depends', '看主题', 'It depends on the theme'),
          option('no', '不愿意', 'No'),
        ],
      },
      {
        ...asked,
        ...line('better', '哪里可以做得更好？', 'What could be better?'),
        kind: 'text',
        hint: '请不要写姓名、电话等个人信息。',
        hintEn: 'Please leave out names, telephone numbers and the like.',
        most: 500,
      },
    ],
  }
}
