import { describeWidget } from '@gongkai/widget-kit'

/** One policy, guide or notice with how current its translation is. For a page that refers to it. */
export const widget = describeWidget({
  tag: 'gk-policy',
  major: 1,
  title: { zh: '一份政策及其译文现状', en: 'A policy and how current it is' },
  summary: {
    zh: '显示一份政策、指南或者通知：标题、文号、是否有效，译文与中文是否一致、哪几条已经不能依据，点开到门户的全文。指明一条时，就地显示这一条的译文和它的现状。',
    en: 'Shows one policy, guide or notice: title, number, whether it is in force, whether its translation is current and which clauses are not, with the way to the whole text. With a clause named, the words of that clause and how they stand.',
  },
  attributes: {
    document: {
      kind: 'text',
      required: true,
      about: { zh: '文件的代号，见它在门户的地址。', en: 'Name of the document, as in its address on the portal.' },
      example: 'patent-dispute-ruling',
    },
    clause: {
      kind: 'text',
      about: {
        zh: '某一条的代号，见它在门户地址里 # 之后的部分；不写则只显示整份文件的情况。',
        en: 'Name of a clause, as behind the # of its address; without it, the document as a whole.',
      },
      example: 'c5',
    },
  },
  parts: {
    title: { zh: '文件的标题', en: 'The title of the document' },
    line: { zh: '译文现状的那句话', en: 'The sentence that says how current it is' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/portal/documents/{document}',
      about: {
        zh: '载入时一次：文件的代号、语言、组件版本。',
        en: 'Once, on loading: the name of the document, the language, the version of the widget.',
      },
    },
  ],
  height: { wide: 220, narrow: 300 },
  first: '/api/portal/documents/{document}?language={lang}&lang={lang}',
  page: '/en/policies/{document}',
})
