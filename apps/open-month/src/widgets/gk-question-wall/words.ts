import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

const zh = {
  title: '提问墙',
  reading: '正在读取…',
  none: '还没有上墙的问题。',
  support: '支持',
  supported: '已支持',
  supports: (count: number) => `${count}人支持`,
  own: '我提的',
  live: '现场回答：',
  ask: '我要提问',
  hint: '主持人看过才会上墙。请不要写姓名、电话等个人信息。',
  send: '提交问题',
  sending: '正在提交，要算几秒钟…',
  sent: '已提交，主持人看过后上墙。',
  empty: '请写您的问题。',
  closed: '现在不在提问时间。',
  page: '打开提问墙页面，可留联系方式',
  lost: '连接断了，显示的是断开前的内容，正在重连。',
  unreachable: '没有连上，您写的还在。请过一会儿再试。',
  retry: '再试一次',
  news: (added: number, answered: number) =>
    [added ? `新上墙${added}个问题` : '', answered ? `${answered}个问题有了回答` : ''].filter(Boolean).join('，'),
}

export type QuestionWallWords = typeof zh

const en: QuestionWallWords = {
  title: 'Question wall',
  reading: 'Reading…',
  none: 'No question is on the wall yet.',
  support: 'Support',
  supported: 'Supported',
  supports: (count) => (count === 1 ? '1 supports it' : `${count} support it`),
  own: 'Mine',
  live: 'Answered live: ',
  ask: 'Ask a question',
  hint: 'A moderator reads it first. Please write no names or telephone numbers.',
  send: 'Send the question',
  sending: 'Sending; your device works for a few seconds…',
  sent: 'Sent. It appears once a moderator has read it.',
  empty: 'Please write your question.',
  closed: 'Questions are not open at this time.',
  page: 'Open the wall’s own page, where you can leave a contact',
  lost: 'The line is gone; this is how it stood. Trying again.',
  unreachable: 'There is no connection; what you wrote is kept. Please try again.',
  retry: 'Try again',
  news: (added, answered) =>
    [added ? `${added} new on the wall` : '', answered ? `${answered} answered` : ''].filter(Boolean).join(', '),
}

export const WALL_WIDGET_WORDS: QuestionWallWords = __GK_LANG__ === 'zh' ? zh : en
