import { describeWidget } from '../../../src/index.ts'

const both = (text: string) => ({ zh: text, en: text })

export const widget = describeWidget({
  tag: 'gk-vue',
  major: 1,
  title: both('component'),
  summary: both('a widget that is one Vue component'),
  attributes: {
    board: { kind: 'text', about: both('board') },
    'page-size': { kind: 'count', least: 1, most: 50, default: 5, about: both('size') },
  },
  events: { 'gk-chosen': { about: both('chosen'), cancelable: true, detail: { size: both('size') } } },
  height: { wide: 200, narrow: 200 },
  page: '/boards/{board}',
})
