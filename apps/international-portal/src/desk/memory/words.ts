import { wordsIn } from '../words.ts'

const zh = {
  title: '翻译记忆',
  lead: '公开过的译文一条一条记在这里，翻译时自动查找相近的。',
  heads: { lang: '语言', segments: '条', documents: '份', newest: '最新', file: '文件' },
  empty: '还没有公开过的译文，翻译记忆是空的。',
  download: '下载 TMX',
}
const en: typeof zh = {
  title: 'Translation memory',
  lead: 'Every published clause is remembered here, and looked up while somebody translates.',
  heads: { lang: 'Language', segments: 'Clauses', documents: 'Texts', newest: 'Newest', file: 'File' },
  empty: 'Nothing has been published yet, so the memory is empty.',
  download: 'Download TMX',
}
export const useMemoryWords = wordsIn(zh, en)
