import { describeWidget } from '../../../src/index.ts'

const both = (text: string) => ({ zh: text, en: text })

export const widget = describeWidget({
  tag: 'gk-fixture',
  major: 1,
  title: both('fixture'),
  summary: both('the least view that shows what the shell does for it'),
  attributes: {
    board: { kind: 'text', default: 'none', about: both('board') },
    'page-size': { kind: 'count', least: 1, most: 50, default: 5, about: both('size') },
    order: { kind: 'choice', values: ['old', 'new'], default: 'new', about: both('order') },
    quiet: { kind: 'flag', about: both('quiet') },
  },
  events: {
    'gk-submitted': { about: both('sent'), detail: { receipt: both('receipt') } },
    'gk-open': { about: both('asks to open'), cancelable: true, detail: { id: both('id') } },
  },
  height: { wide: 300, narrow: 500 },
  first: '/api/read?board={board}&size={page-size|5}&lang={lang}',
  page: '/boards/{board}',
})
