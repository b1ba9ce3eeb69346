import { wordsIn } from '../words.ts'

const zh = {
  title: '覆盖与时效',
  lead: '什么没有译，什么从哪天起不再与中文一致；重要的在前。',
  counts: {
    documents: '原文',
    current: '与中文一致',
    wording: '措辞有改动',
    stale: '中文已变',
    untranslated: '未译',
    withdrawn: '已撤下',
  },
  heads: { title: '文件', importance: '重要程度', currency: '译文', since: '从何时起', clauses: '条款', limit: '时限' },
  importances: { high: '重要', normal: '一般', low: '较低' },
  days: (n: number) => (n === 0 ? '今天' : `${n}天`),
  clause: (label: string, effects: readonly string[]) => (effects.length ? `${label}（${effects.join('、')}）` : label),
  comma: '、',
  all: '全部',
  print: '打印',
  empty: '还没有登记原文。',
  filter: '只看',
}
const en: typeof zh = {
  title: 'Coverage and age',
  lead: 'What is not translated, and what has not been current since when; what matters most first.',
  counts: {
    documents: 'Chinese texts',
    current: 'Current',
    wording: 'Wording changed',
    stale: 'Chinese has changed',
    untranslated: 'Not translated',
    withdrawn: 'Withdrawn',
  },
  heads: {
    title: 'Text',
    importance: 'Importance',
    currency: 'Translation',
    since: 'Since',
    clauses: 'Clauses',
    limit: 'Limit',
  },
  importances: { high: 'High', normal: 'Normal', low: 'Low' },
  days: (n) => (n === 0 ? 'today' : n === 1 ? '1 day' : `${n} days`),
  clause: (label, effects) => (effects.length ? `${label} (${effects.join(', ')})` : label),
  comma: '; ',
  all: 'All',
  print: 'Print',
  empty: 'No text has been registered.',
  filter: 'Show',
}
export const useCoverageWords = wordsIn(zh, en)
