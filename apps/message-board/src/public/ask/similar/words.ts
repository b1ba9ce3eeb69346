import type { Named } from '@gongkai/ui'

export const SIMILAR_WORDS = {
  title: { zh: '也许已经有答案', en: 'Perhaps it is answered already' },
  hint: {
    zh: '按您写的内容找到的，可以展开看。不相干就继续写。',
    en: 'Found by what you have written. Open one to read it, or just go on writing.',
  },
  faq: { zh: '常见问题', en: 'FAQ' },
  answer: { zh: '公开答复', en: 'Published answer' },
  full: { zh: '看完整答复', en: 'Read it in full' },
  newPage: { zh: '（打开新页面）', en: ' (opens a new page)' },
  solved: { zh: '这已经回答了我的问题', en: 'This answers my question' },
  endTitle: { zh: '好的，不用留言了', en: 'Good, then there is nothing to send' },
  endText: {
    zh: '没有提交任何内容，也没有留下您的联系方式。您写的还暂存在这个标签页里，关闭标签页就清除。',
    en: 'Nothing was sent and nothing about you is kept. What you typed stays in this tab until you close it.',
  },
  again: { zh: '还是要留言', en: 'Write the message after all' },
  read: { zh: '再看一遍答复', en: 'Read the answer again' },
} as const satisfies Record<string, Named>
