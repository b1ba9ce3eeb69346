import { describeWidget } from '@gongkai/widget-kit'

/** Frequently asked questions that open in place, with a search: for a service page, so that nobody has to write. */
export const widget = describeWidget({
  tag: 'gk-message-faq',
  major: 1,
  title: { zh: '常见问题', en: 'Frequently asked questions' },
  summary: {
    zh: '列出公开的常见问题，点开看答复和依据，可以搜索，并可说明是否解决了问题。适合办事页和政策页。',
    en: 'Published questions that open in place with their answer and its basis, with a search; readers can say whether it helped. For service and policy pages.',
  },
  attributes: {
    board: {
      kind: 'text',
      about: {
        zh: '留言板的代号：列出这个留言板的和各留言板共用的常见问题；不写则列出全部。',
        en: 'Name of a board: its questions and those of every board are listed; without it, all.',
      },
      example: 'administrative-ruling',
    },
    count: {
      kind: 'count',
      least: 1,
      most: 50,
      default: 8,
      about: { zh: '最多列出几条。', en: 'How many questions are listed at most.' },
    },
    open: {
      kind: 'flag',
      about: { zh: '写上它，第一条一开始就是展开的。', en: 'With it, the first question is open from the start.' },
    },
  },
  events: {
    'gk-open': {
      about: { zh: '读者展开了一条常见问题。', en: 'A question was opened.' },
      detail: { entry: { zh: '常见问题的编号', en: 'Number of the entry' } },
    },
    'gk-rated': {
      about: { zh: '读者说明了一条是否解决了问题。', en: 'A reader said whether an answer helped.' },
      detail: {
        entry: { zh: '常见问题的编号', en: 'Number of the entry' },
        helped: { zh: '1 表示解决了，0 表示没有', en: '1 where it helped, 0 where it did not' },
      },
    },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    list: { zh: '常见问题列表', en: 'The list of questions' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/faq',
      about: {
        zh: '显示列表时一次，每次搜索一次：留言板代号、条数、搜索的词、语言、组件版本。',
        en: 'Once to show the list and once for each search: board, number, words looked for, language, version of the widget.',
      },
    },
    {
      method: 'POST',
      path: '/api/faq/{entry}/ratings',
      about: {
        zh: '读者点「解决了」或「没有解决」时一次：只计数，不记录是谁。',
        en: 'Once when a reader says whether it helped: a number is counted, nothing about the reader.',
      },
    },
  ],
  height: { wide: 520, narrow: 600 },
  first: '/api/faq?board={board}&size={count|8}&lang={lang}',
  page: '/message-board/faq',
})
