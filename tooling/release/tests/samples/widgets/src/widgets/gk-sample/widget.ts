import { describeWidget } from '@gongkai/widget-kit'

export const widget = describeWidget({
  tag: 'gk-sample',
  major: 1,
  title: { zh: '样例', en: 'Sample' },
  summary: { zh: '一行文字。', en: 'One line of text.' },
  attributes: {},
  height: { wide: 40, narrow: 40 },
  page: '/',
})
