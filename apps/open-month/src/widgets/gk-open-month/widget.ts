import { describeWidget } from '@gongkai/widget-kit'

/** What is on: activities to come, with their sign-up. For a start page, a topic page or a district's page. */
export const widget = describeWidget({
  tag: 'gk-open-month',
  major: 1,
  title: { zh: '活动安排', en: 'Programme of activities' },
  summary: {
    zh: '列出政府开放月、政策会客厅等系列还没举办的活动：时间、地点、名额和报名情况，点开到平台上的活动页。适合首页和专题页。',
    en: 'Activities to come of an open month or a standing series: when, where, places and sign-up, each a link to its page on the platform. For start pages and topic pages.',
  },
  attributes: {
    series: {
      kind: 'text',
      about: {
        zh: '系列的代号，见它在平台上的地址；不写则列出全部系列。',
        en: 'Name of a series, as in its address on the platform; without it, all series.',
      },
      example: 'open-month-2026',
    },
    participants: {
      kind: 'choice',
      values: ['', 'firm', 'organisation', 'resident', 'student', 'professional', 'foreign-resident', 'media'],
      default: '',
      about: { zh: '只列出面向这类人的活动。', en: 'Only activities for these participants.' },
    },
    district: {
      kind: 'text',
      about: { zh: '只列出这个区的活动，如 pudong。', en: 'Only activities in this district, for example pudong.' },
      example: 'pudong',
    },
    'page-size': {
      kind: 'count',
      least: 1,
      most: 20,
      default: 5,
      about: {
        zh: '先列出几场，其余按一下再列出。预留的高度按5场算；场数不同又在首屏的，请在网页样式里给组件写 min-height：96像素，每场再加74像素，窄于600像素处每场加124像素。',
        en: 'How many are listed at first; the rest at a press. The room kept free is that of 5; with another number near the top of a page, give the element a min-height in the page’s style sheet: 96px and 74px for each, or 124px for each where it is narrower than 600px.',
      },
    },
  },
  events: {
    'gk-open': {
      about: {
        zh: '读者点了一场活动，即将打开平台上的页面；可以取消，由网页自己打开。',
        en: 'An activity was clicked and its page on the platform is about to open; cancel it to open it your own way.',
      },
      cancelable: true,
      detail: {
        activity: { zh: '活动的编号', en: 'Number of the activity' },
        href: { zh: '平台上的地址', en: 'Its address on the platform' },
      },
    },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    list: { zh: '活动列表', en: 'The list of activities' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/activities',
      about: {
        zh: '显示列表时一次：系列、面向、区、今天的日期、语言、组件版本。',
        en: 'Once, to show the list: series, participants, district, today’s date, language, version of the widget.',
      },
    },
    {
      method: 'GET',
      path: '/api/activities/places',
      about: {
        zh: '列出的活动还有多少名额：活动编号、语言、组件版本。',
        en: 'How many places the listed activities have left: their numbers, language, version of the widget.',
      },
    },
  ],
  height: { wide: 466, narrow: 716 },
  page: '/open-month/programme?series={series}',
})
