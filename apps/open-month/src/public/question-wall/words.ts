import type { Named } from '@gongkai/ui'

/** The words of the wall's page. */
export const WALL_WORDS = {
  title: { zh: '提问墙', en: 'Question wall' },
  lead: {
    zh: '在这里提问，支持您也想知道的问题。主持人看过才会上墙；现场没有答的，会后书面答复。',
    en: 'Ask here, and support what you want answered too. A moderator reads every question before it is shown; what is not answered live is answered in writing.',
  },
  questions: { zh: '大家的问题', en: 'Questions' },
  none: { zh: '还没有上墙的问题', en: 'No question is on the wall yet' },
  noneText: { zh: '您可以第一个提问。', en: 'You can be the first to ask.' },
  noneClosed: { zh: '提问已经结束。', en: 'The wall is closed.' },
  support: { zh: '支持', en: 'Support' },
  supported: { zh: '已支持', en: 'Supported' },
  own: { zh: '我提的', en: 'Mine' },
  edited: { zh: '主持人去掉了不宜公开的部分', en: 'A moderator took out what should not be public' },
  answerBy: { zh: '现场回答：', en: 'Answered live by ' },
  answer: { zh: '书面答复', en: 'Written answer' },
  onBoard: { zh: '在留言板查看', en: 'Read it on the message board' },
  notPublished: { zh: '答复不公开：', en: 'The answer is not public: ' },
  askTitle: { zh: '我要提问', en: 'Ask a question' },
  askHint: { zh: '请不要写姓名、电话等个人信息。', en: 'Please write no names or telephone numbers.' },
  question: { zh: '您的问题', en: 'Your question' },
  contactTitle: { zh: '留下联系方式（可以不填）', en: 'How to reach you (optional)' },
  contactHint: {
    zh: '现场没有答到时，书面答复发给您。只用于答复，不公开。',
    en: 'If it is not answered live, the written answer is sent to you. Used for that only, never shown.',
  },
  name: { zh: '称呼', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  mayPublish: {
    zh: '同意公开问题和答复（不显示我是谁）',
    en: 'Question and answer may be published, without saying who I am',
  },
  send: { zh: '提交问题', en: 'Send the question' },
  sending: { zh: '正在提交，手机要算几秒钟……', en: 'Sending; your device works for a few seconds…' },
  sent: { zh: '问题已提交，主持人看过后上墙。', en: 'Sent. It appears once a moderator has read it.' },
  notSent: { zh: '没有提交', en: 'Not sent' },
  empty: { zh: '请写您的问题', en: 'Please write your question' },
  tooLong: { zh: '问题太长，请写短一些', en: 'The question is too long; please shorten it' },
  mineTitle: { zh: '我的提问', en: 'My questions' },
  due: { zh: '书面答复期限：', en: 'To be answered in writing by ' },
  follow: { zh: '凭回执编号和查询码查看：', en: 'Follow it with receipt and code: ' },
  statusPage: { zh: '查询办理情况', en: 'Check a message' },
  notYet: { zh: '提问还没有开始，开始时间：', en: 'Questions open at ' },
  closed: { zh: '提问已结束。还有问题，请到留言板留言。', en: 'Questions are closed. Please use the message board.' },
  untilText: { zh: '提问到', en: 'Open until ' },
  board: { zh: '去留言板', en: 'To the message board' },
  lost: {
    zh: '连接断了，显示的是断开前的内容，正在重连。断开时间：',
    en: 'The line is gone; this is how it stood. Trying again. Since ',
  },
  back: { zh: '连接已恢复', en: 'The line is back' },
  unreachable: {
    zh: '没有连上，您写的还在。请过一会儿再试。',
    en: 'There is no connection; what you wrote is kept. Please try again.',
  },
  noScript: {
    zh: '提问和支持需要浏览器启用脚本。您也可以打电话：',
    en: 'Asking needs scripts in your browser. You can also call ',
  },
  honest: {
    zh: '每个浏览器（或者每张凭证）对一个问题只算一票。我们不记录您是谁，所以挡不住有人换浏览器再投；票数供主持人参考，不单独决定先答什么。',
    en: 'One support for each browser (or ticket). We do not record who you are, so nobody can be kept from using a second browser; the numbers help the moderator and decide nothing alone.',
  },
  screenTitle: { zh: '现场提问', en: 'Questions from the floor' },
  scan: { zh: '扫码提问、支持', en: 'Scan to ask and support' },
  now: { zh: '正在回答', en: 'Now' },
  next: { zh: '接下来', en: 'Next' },
  top: { zh: '支持最多', en: 'Most supported' },
  toScreen: { zh: '现场大屏', en: 'Screen for the hall' },
} as const satisfies Record<string, Named>

/** What a screen reader hears when something came. */
export const NEWS = {
  zh: (added: number, answered: number) =>
    [added > 0 ? `新上墙${added}个问题` : '', answered > 0 ? `${answered}个问题有了回答` : '']
      .filter(Boolean)
      .join('，'),
  en: (added: number, answered: number) =>
    [added > 0 ? `${added} new on the wall` : '', answered > 0 ? `${answered} answered` : '']
      .filter(Boolean)
      .join(', '),
} as const

export const SUPPORTS = {
  zh: (count: number) => `${count}人支持`,
  en: (count: number) => (count === 1 ? '1 supports it' : `${count} support it`),
} as const

export const MERGED = {
  zh: (count: number) => `含${count}个相同问题`,
  en: (count: number) => `with ${count} like it`,
} as const
