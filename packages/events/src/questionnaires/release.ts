import { defineReleasable, readTexts, textsOf } from '@gongkai/publishing'
import { questionnaireDefinition } from './definition.ts'

/** Where a questionnaire of no activity stands. */
export const NO_ACTIVITY = '*'

const READ = new Set([
  'title',
  'titleEn',
  'intro',
  'introEn',
  'label',
  'labelEn',
  'hint',
  'hintEn',
  'low',
  'lowEn',
  'high',
  'highEn',
])
const isRead = (path: string) => READ.has(path.split('.').at(-1) ?? '')

const FIELDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  title: { zh: '标题', en: 'Title' },
  titleEn: { zh: '英文标题', en: 'Title in English' },
  intro: { zh: '说明', en: 'Introduction' },
  introEn: { zh: '英文说明', en: 'Introduction in English' },
  structure: { zh: '题目的编排', en: 'How the questions hang together' },
}

/** A questionnaire as a thing that is reviewed before it is released (先审查后公开): every question and option is a text of its own. */
export const questionnaireRelease = defineReleasable({
  kind: 'questionnaire',
  name: { zh: '问卷', en: 'Questionnaire' },
  channels: ['questionnaire-page', 'activity-page', 'widget'],
  input: questionnaireDefinition,
  contentOf: (_, details) => ({ place: details.activity ?? NO_ACTIVITY, texts: textsOf(details, isRead) }),
  readContent: ({ texts }) => questionnaireDefinition.parse(readTexts(texts)),
  titleOf: ({ title, titleEn }, lang) => (lang === 'en' && titleEn !== '' ? titleEn : title),
  fieldName: (field, lang) => FIELDS[field]?.[lang] ?? nameOfPart(field, lang),
})

const PART = /^sections\.(\d+)\.(?:questions\.(\d+)\.)?(?:(options|rows|columns)\.(\d+)\.)?(\w+)$/

/** 第1部分第2题第3项. */
function nameOfPart(field: string, lang: 'zh' | 'en'): string | null {
  const [, section, question, , item] = PART.exec(field) ?? []
  if (section === undefined) return null
  const count = (at: string | undefined) => Number(at) + 1
  if (lang === 'zh')
    return `第${count(section)}部分${question ? `第${count(question)}题` : ''}${item ? `第${count(item)}项` : ''}`
  return [
    `part ${count(section)}`,
    ...(question ? [`question ${count(question)}`] : []),
    ...(item ? [`item ${count(item)}`] : []),
  ].join(', ')
}
