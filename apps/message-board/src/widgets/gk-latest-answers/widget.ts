import { describeWidget } from '@gongkai/widget-kit'

/** The newest published answers of a board, as a short list of links: for a start page or a sidebar. */
export const widget = describeWidget({
  tag: 'gk-latest-answers',
  major: 1,
  title: { zh: '最新答复', en: 'Latest answers' },
  summary: {
    zh: '列出一个留言板最近公开的几条答复：标题、答复部门、日期，点开到平台上的全文。适合首页和侧栏。',
    en: 'The newest published answers of a board: subject, department and date, each a link to the full text on the platform. For start pages and sidebars.',
  },
  attributes: {
    board: {
      kind: 'text',
      required: true,
      about: { zh: '留言板的代号，见它在平台上的地址。', en: 'Name of the board, as in its address on the platform.' },
      example: 'administrative-ruling',
    },
    count: {
      kind: 'count',
      least: 1,
      most: 10,
      default: 5,
      about: {
        zh: '列出几条。预留的高度按5条算；条数不同又在首屏的，请在网页样式里给组件写 min-height：82像素，每条再加50像素，窄于600像素处每条加75像素。',
        en: 'How many answers are listed. The room kept free is that of 5; with another number near the top of a page, give the element a min-height in the page’s style sheet: 82px and 50px for each, or 75px for each where it is narrower than 600px.',
      },
    },
  },
  events: {
    'gk-open': {
      about: {
        zh: '读者点了一条答复，即将打开平台上的页面；可以取消，由网页自己打开。',
        en: 'An answer was clicked and its page on the platform is about to open; cancel it to open it your own way.',
      },
      cancelable: true,
      detail: {
        publication: { zh: '公开留言的编号', en: 'Number of the published message' },
        href: { zh: '平台上的地址', en: 'Its address on the platform' },
      },
    },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    list: { zh: '答复列表', en: 'The list of answers' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/boards/{board}/messages',
      about: {
        zh: '显示列表时一次：留言板代号、条数、语言、组件版本。',
        en: 'Once, to show the list: board, number of answers, language, version of the widget.',
      },
    },
  ],
  height: { wide: 334, narrow: 456 },
  first: '/api/boards/{board}/messages?size={count|5}&lang={lang}',
  page: '/message-board/boards/{board}',
})
