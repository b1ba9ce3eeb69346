import type { Named } from '@gongkai/ui'

export const FAQ_WORDS = {
  title: { zh: '常见问题', en: 'Frequently asked questions' },
  lead: {
    zh: '许多人问过的问题和经审查发布的解答，按留言板列出。',
    en: 'What many have asked, with answers that were reviewed and published, board by board.',
  },
  onBoard: { zh: '这个留言板的常见问题', en: 'Frequently asked here' },
  all: { zh: '全部常见问题', en: 'All frequently asked questions' },
  general: { zh: '不分留言板', en: 'General' },
  search: { zh: '查找常见问题', en: 'Search the frequently asked questions' },
  clear: { zh: '显示全部', en: 'Show all' },
  basis: { zh: '依据', en: 'Based on' },
  answer: { zh: '解答', en: 'Answer' },
  published: { zh: '发布', en: 'Published' },
  changed: { zh: '更新说明', en: 'What changed' },
  open: { zh: '单独打开这一条', en: 'Open this entry by itself' },
  empty: { zh: '还没有发布常见问题', en: 'Nothing has been published here yet' },
  emptyText: {
    zh: '同样的问题问得多了，会整理成解答列在这里。现在可以看看已经公开的答复。',
    en: 'When the same is asked often, its answer is published here. Until then, read the published answers.',
  },
  notFound: { zh: '没有找到相符的常见问题', en: 'Nothing matches' },
  notFoundText: { zh: '换一个短一些的词再试，或者到留言板提问。', en: 'Try a shorter word, or ask on a board.' },
  boards: { zh: '到留言板', en: 'To the message boards' },
  ask: { zh: '没有解答您的问题？', en: 'Not your question?' },
  askText: { zh: '可以在留言板里提问。', en: 'Ask on the message board.' },
} as const satisfies Record<string, Named>

export const HELPED_WORDS = {
  question: { zh: '这条解答对您有帮助吗？', en: 'Was this helpful?' },
  yes: { zh: '有帮助', en: 'Yes' },
  no: { zh: '没帮上', en: 'No' },
  thanks: { zh: '已记下，谢谢。只计数，不记是谁。', en: 'Counted, thank you. We do not keep who said so.' },
  failed: { zh: '没有连上服务器，这次没有记下。', en: 'The server could not be reached and nothing was counted.' },
} as const satisfies Record<string, Named>

/** How many found an answer helpful, of how many who said. */
export const helpedCount: Readonly<Record<'zh' | 'en', (helped: number, said: number) => string>> = {
  zh: (helped, said) => `${said}人评价，${helped}人说有帮助`,
  en: (helped, said) => `${helped} of ${said} found it helpful`,
}
