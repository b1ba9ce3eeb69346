import { questionnaireDefinition, type Questionnaire, type QuestionnaireInput } from './definition.ts'

/** A questionnaire for tests, with one question of each kind; what is not said has an ordinary value. */
export function questionnaireOf(more: Partial<QuestionnaireInput> = {}): Questionnaire {
  return questionnaireDefinition.parse({
    title: '专利公开课问卷',
    titleEn: 'Patent class: questionnaire',
    answering: 'open',
    sections: [
      {
        id: 'all',
        title: '课程',
        questions: [
          {
            id: 'came-by',
            kind: 'single',
            label: '您从哪里知道这次活动？',
            required: true,
            options: [
              { id: 'site', label: '网站' },
              { id: 'friend', label: '朋友' },
              { id: 'other', label: '其他' },
            ],
          },
          {
            id: 'other-way',
            kind: 'text',
            label: '从哪里？',
            most: 20,
            showIf: { question: 'came-by', options: ['other'] },
            required: true,
          },
          {
            id: 'topics',
            kind: 'multiple',
            label: '还想听什么？',
            most: 2,
            options: [
              { id: 'patents', label: '专利' },
              { id: 'marks', label: '商标' },
              { id: 'secrets', label: '商业秘密' },
            ],
          },
          { id: 'overall', kind: 'scale', label: '满意吗？', from: 1, to: 5 },
          {
            id: 'parts',
            kind: 'matrix',
            label: '各方面怎么样？',
            rows: [
              { id: 'talk', label: '讲课' },
              { id: 'place', label: '场地' },
            ],
            columns: [
              { id: 'good', label: '好' },
              { id: 'poor', label: '不好' },
            ],
          },
        ],
      },
    ],
    ...more,
  })
}
