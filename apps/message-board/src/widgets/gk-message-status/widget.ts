import { describeWidget } from '@gongkai/widget-kit'

/** What has become of a message, for its writer: receipt number and code in, state, promised date, reply and rating out. */
export const widget = describeWidget({
  tag: 'gk-message-status',
  major: 1,
  title: { zh: '查询办理情况', en: 'Check a message' },
  summary: {
    zh: '凭回执编号和查询码查看留言办到哪一步、什么时候答复、日期怎么算，阅读答复并评价，补充、撤回或者请求重办。查询码不进网址、不进事件、不保存。',
    en: 'With the receipt number and code: how far a message has come, the promised date and how it is counted, the reply, a rating; what is asked for, a withdrawal, a reopening. The code is never in an address, in an event, or stored.',
  },
  attributes: {
    receipt: {
      kind: 'text',
      about: {
        zh: '预先填好的回执编号。查询码没有对应的属性，只能由本人填写。',
        en: 'Receipt number to fill in beforehand. There is no attribute for the code: only its holder enters it.',
      },
      example: 'GK-20261122-7F3K9Q',
    },
  },
  events: {
    'gk-looked-up': {
      about: { zh: '查到了一件留言。不说是哪一件。', en: 'A message was found. The event does not say which.' },
    },
    'gk-supplemented': { about: { zh: '补充已被平台收下。', en: 'The platform has taken what was asked for.' } },
    'gk-reopened': {
      about: { zh: '重办请求已被平台收下。', en: 'The platform has taken the wish to handle it again.' },
    },
    'gk-withdrawn': { about: { zh: '留言已经撤回。', en: 'The message was withdrawn.' } },
    'gk-rated': { about: { zh: '评价已被平台收下。', en: 'The platform has taken a rating.' } },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    submit: {
      zh: '“查询”和提交评价、补充、重办、撤回的按钮',
      en: 'The buttons that look up and that send what is done',
    },
  },
  calls: [
    {
      method: 'POST',
      path: '/api/messages/{receipt}/look-up',
      about: {
        zh: '按“查询”时：回执编号在地址里，查询码在正文里；还有语言。提交的没有被收下时再查一次。',
        en: 'On “Check”: the receipt number in the address, the code in the body; the language. Once more when something sent was not taken.',
      },
    },
    {
      method: 'POST',
      path: '/api/messages/{receipt}/rating',
      about: {
        zh: '按“提交评价”时：查询码、打的分、写下的话、留言的版本号，以及防止重复的随机标识（Idempotency-Key）。',
        en: 'On “Send rating”: the code, the score, the words if any, the version of the message, and a random Idempotency-Key against sending twice.',
      },
    },
    {
      method: 'POST',
      path: '/api/messages/{receipt}/supplement',
      about: {
        zh: '按“提交补充”时：查询码、补充的内容、留言的版本号和随机标识。',
        en: 'On “Send” of what was asked for: the code, the words, the version of the message and a random key.',
      },
    },
    {
      method: 'POST',
      path: '/api/messages/{receipt}/reopening',
      about: {
        zh: '按“请求重办”时：查询码、理由、留言的版本号和随机标识。',
        en: 'On “Have it handled again”: the code, the reason, the version of the message and a random key.',
      },
    },
    {
      method: 'POST',
      path: '/api/messages/{receipt}/withdrawal',
      about: {
        zh: '按“确认撤回”时：查询码、选填的原因、留言的版本号和随机标识。',
        en: 'On “Withdraw”: the code, the reason if given, the version of the message and a random key.',
      },
    },
  ],
  height: { wide: 424, narrow: 448 },
  page: '/message-board/status',
})
