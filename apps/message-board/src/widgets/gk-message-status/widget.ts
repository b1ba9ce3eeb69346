import { describeWidget } from '@gongkai/widget-kit'

/** What has become of a message, for its writer: receipt number and code in, state, promised date, reply and rating out. */
export const widget = describeWidget({
  tag: 'gk-message-status',
  major: 1,
  title: { zh: '查询办理情况', en: 'Check a message' },
  summary: {
    zh: '凭回执编号和查询码查看留言办到哪一步、什么时候答复、日期怎么算，阅读答复并评价。查询码不进网址、不进事件、不保存。',
    en: 'With the receipt number and code: how far a message has come, the promised date and how it is counted, the reply, and a rating. The code is never in an address, in an event, or stored.',
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
    'gk-rated': { about: { zh: '评价已被平台收下。', en: 'The platform has taken a rating.' } },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    submit: { zh: '“查询”和“提交评价”按钮', en: 'The buttons that look up and send the rating' },
  },
  calls: [
    {
      method: 'POST',
      path: '/api/messages/{receipt}/look-up',
      about: {
        zh: '按“查询”时：回执编号在地址里，查询码在正文里；还有语言。评价没有被收下时再查一次。',
        en: 'On “Check”: the receipt number in the address, the code in the body; the language. Once more when a rating was not taken.',
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
  ],
  height: { wide: 424, narrow: 448 },
  page: '/message-board/status',
})
