import type { Sentences } from '@gongkai/contract-kit'
import { PLACEHOLDERS } from '@gongkai/messages/replies'

const names = PLACEHOLDERS.map((name) => `{${name}}`).join(' ')

export const replySentences: Sentences = {
  'no-address': {
    zh: '这份政策没有登记网址，没有可以检查的链接。请公开办补上网址。',
    en: 'No address is registered for this policy, so there is nothing to look at. Ask the office to add it.',
  },
  'unknown-placeholder': {
    status: 400,
    zh: ({ name }) => `花括号里的“${String(name)}”系统填不了。可以用的有：${names}。没有保存。`,
    en: ({ name }) => `“${String(name)}” in braces cannot be filled in. There are: ${names}. Nothing was saved.`,
  },
  'stale-template': {
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}刚刚改过这份模板，您的修改没有保存。请看过最新的再改。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has just changed this template, so yours was not saved. Read it again first.`,
  },
  'no-such-board': {
    status: 404,
    zh: '没有这个留言板，没有保存。请选一个现有的留言板，或者不选。',
    en: 'There is no such board; nothing was saved. Choose one that there is, or none.',
  },
}
