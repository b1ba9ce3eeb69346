import { describeWidget } from '@gongkai/widget-kit'

/** A word in a sentence that says what it means: on hover, focus or touch. */
export const widget = describeWidget({
  tag: 'gk-glossary-term',
  major: 1,
  title: { zh: '术语释义', en: 'A term with its meaning' },
  summary: {
    zh: '放在句子里的一个词。指向、聚焦或者轻触时显示它的中文、含义和出处，按 Esc 收起。组件里写的文字就是句子里显示的文字。',
    en: 'A word inside a sentence. On hover, focus or touch it shows its Chinese, meaning and source; Escape closes it. The words written inside the element are the words of the sentence.',
  },
  attributes: {
    term: {
      kind: 'text',
      required: true,
      about: { zh: '术语的代号，见它在门户术语表的地址。', en: 'Name of the term, as in its address in the glossary.' },
      example: 'administrative-ruling',
    },
  },
  parts: {
    term: { zh: '句子里的词', en: 'The word in the sentence' },
    panel: { zh: '释义', en: 'The meaning' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/glossary/{term}',
      about: {
        zh: '载入时一次：术语的代号、语言、组件版本。读者看没看释义不发送。',
        en: 'Once, on loading: the name of the term, the language, the version of the widget. Whether a reader opens it is not sent.',
      },
    },
  ],
  height: { wide: 1, narrow: 1 },
  first: '/api/glossary/{term}?lang={lang}',
  page: '/en/glossary/{term}',
})
