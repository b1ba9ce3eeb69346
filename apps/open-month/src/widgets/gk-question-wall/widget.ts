import { describeWidget } from '@gongkai/widget-kit'

/** The question wall of one activity: read it, support and ask, on the page where the activity is announced or broadcast. */
export const widget = describeWidget({
  tag: 'gk-question-wall',
  major: 1,
  title: { zh: '提问墙', en: 'Question wall' },
  summary: {
    zh: '一个活动的提问墙：看大家的问题、支持、提问，几秒更新一次。主持人看过的问题才会出现。适合活动页和直播页。',
    en: 'The question wall of one activity: read, support and ask, updated every few seconds. Only questions that a moderator has read appear. For pages of an event or a broadcast.',
  },
  attributes: {
    activity: {
      kind: 'text',
      required: true,
      about: { zh: '活动的编号，见它在平台上的地址。', en: 'Id of the activity, as in its address on the platform.' },
      example: '01980000-0000-7000-8000-000000000000',
    },
    count: {
      kind: 'count',
      least: 1,
      most: 50,
      default: 8,
      about: { zh: '最多列出几个问题。', en: 'How many questions are listed at most.' },
    },
  },
  events: {
    'gk-asked': { about: { zh: '读者提交了一个问题。', en: 'A reader sent a question.' }, detail: {} },
    'gk-supported': {
      about: { zh: '读者支持了一个问题，或者收回了支持。', en: 'A reader supported a question, or took that back.' },
      detail: { question: { zh: '问题的编号', en: 'Id of the question' } },
    },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    list: { zh: '问题列表', en: 'The list of questions' },
    submit: { zh: '提交按钮', en: 'The button that sends' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/activities/{activity}/wall',
      about: {
        zh: '显示时一次，此后每几秒一次（页面看不见时不问）：活动编号、上次的版本、语言、组件版本。',
        en: 'Once to show the wall and then every few seconds while the page is seen: activity, last revision, language, version of the widget.',
      },
    },
    {
      method: 'GET',
      path: '/api/challenge',
      about: { zh: '第一次提问或者支持之前。', en: 'Before the first question or support.' },
    },
    {
      method: 'POST',
      path: '/api/activities/{activity}/wall/keys',
      about: {
        zh: '第一次提问或者支持时一次，取得一个随机凭证；只在页面打开期间记住。',
        en: 'Once, for a random key that is kept only while the page stands open.',
      },
    },
    {
      method: 'POST',
      path: '/api/activities/{activity}/wall/questions',
      about: { zh: '读者提交问题时：问题的文字。', en: 'When a reader sends a question: its text.' },
    },
    {
      method: 'POST',
      path: '/api/activities/{activity}/wall/questions/{question}/support',
      about: { zh: '读者支持或者收回时。', en: 'When a reader supports a question or takes that back.' },
    },
    {
      method: 'POST',
      path: '/api/activities/{activity}/wall/mine',
      about: {
        zh: '提问或者支持之后，随墙更新：自己的问题到了哪一步。',
        en: 'After asking or supporting, as the wall changes: where one’s own questions stand.',
      },
    },
  ],
  height: { wide: 560, narrow: 640 },
  first: '/api/activities/{activity}/wall?lang={lang}',
  page: '/open-month/activities/{activity}/questions',
})
