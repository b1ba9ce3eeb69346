import { wordsIn } from '../words.ts'

const zh = {
  title: '翻译记忆',
  lead: '公开过的译文一条一条记在这里，翻译时自动查找相近的。',
  heads: { lang: '语言', segments: '条', documents: '份', newest: '最新', file: '文件' },
  empty: '还没有公开过的译文，翻译记忆是空的。',
  download: '下载 TMX',
  look: '查一句中文以前怎么译',
  lookLabel: '中文',
  lookHint: '写一句或者一条中文，按相近程度列出公开过的译文。',
  lookLanguage: '译成',
  lookDo: '查找',
  looking: '正在查找…',
  lookNone: '没有相近的旧译。可以换一句更短的。',
  lookFailed: '暂时查不到翻译记忆。请稍后再试。',
  from: (label: string, edition: number) => `${label}，译文第${edition}版`,
  withdrawn: '该译文已撤下',
}
const en: typeof zh = {
  title: 'Translation memory',
  lead: 'Every published clause is remembered here, and looked up while somebody translates.',
  heads: { lang: 'Language', segments: 'Clauses', documents: 'Texts', newest: 'Newest', file: 'File' },
  empty: 'Nothing has been published yet, so the memory is empty.',
  download: 'Download TMX',
  look: 'How was this Chinese translated before?',
  lookLabel: 'Chinese',
  lookHint: 'Type a sentence or a clause; published translations of Chinese like it are listed, the nearest first.',
  lookLanguage: 'Into',
  lookDo: 'Look up',
  looking: 'Searching…',
  lookNone: 'Nothing like it was translated before. Try a shorter sentence.',
  lookFailed: 'The memory cannot be read just now. Please try again later.',
  from: (label, edition) => `${label}, edition ${edition}`,
  withdrawn: 'that translation was withdrawn',
}
export const useMemoryWords = wordsIn(zh, en)
