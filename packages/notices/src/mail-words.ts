import type { WriterTopic } from './values.ts'

/** What a mail can tell: the number of the message, a day, where to go. Nothing of the message, its answer or its writer. */
export interface MailFacts {
  readonly receipt: string
  /** The promised day of the answer in both languages, where there is one. */
  readonly due: Readonly<Record<'zh' | 'en', string>> | null
  readonly bureau: Readonly<Record<'zh' | 'en', string>>
  readonly phone: Readonly<Record<'zh' | 'en', string>>
  /** Where the status is asked for with receipt and code. */
  readonly statusUrl: string
  /** Where the address is confirmed; in the mail that asks for it only. */
  readonly confirmUrl: string | null
  /** Where the mails are ended. */
  readonly cancelUrl: string
}

/** What is said of a topic in one language: a subject line, and what happened and what to do next, a paragraph each. */
interface TopicWords {
  readonly subject: string
  say(facts: MailFacts): readonly string[]
}

const zh: Readonly<Record<WriterTopic, TopicWords>> = {
  subscription: {
    subject: '请确认接收留言办理通知的邮箱',
    say: ({ receipt }) => [
      `有人用这个邮箱订阅了留言（回执编号${receipt}）的办理通知。请打开下面的链接确认，48小时内有效；确认后才会给您发通知。`,
      '如果不是您本人操作，不用理会这封邮件，我们不会再发。',
    ],
  },
  received: {
    subject: '我们收到了您的留言',
    say: ({ receipt, due }) => [
      `您的留言已经收到，回执编号${receipt}。${due ? `承诺${due.zh}前答复。` : ''}`,
      '有了进展，会发到这个邮箱。查看留言需要回执编号和提交时给您的查询码，查询码不会出现在邮件里。',
    ],
  },
  'not-taken-up': {
    subject: '您的留言有了处理结果',
    say: ({ receipt }) => [
      `您的留言（回执编号${receipt}）没有受理。原因，以及可以向哪里反映，请凭回执编号和查询码在网站查看。`,
    ],
  },
  'asked-for-more': {
    subject: '您的留言需要补充内容',
    say: ({ receipt }) => [
      `办理您的留言（回执编号${receipt}）还需要您补充一些内容。请凭回执编号和查询码在网站查看要补充什么，并在网页上填写。`,
      '收到您的补充后继续办理，等待的时间不计入答复期限。请不要直接回复这封邮件。',
    ],
  },
  extended: {
    subject: '您的留言答复时间有调整',
    say: ({ receipt, due }) => [
      `您的留言（回执编号${receipt}）办理需要更多时间，经批准已经延期。${due ? `现在承诺${due.zh}前答复。` : ''}`,
    ],
  },
  answered: {
    subject: '您的留言已经答复',
    say: ({ receipt }) => [
      `您的留言（回执编号${receipt}）已经答复。请凭回执编号和查询码在网站查看答复全文，并对答复作出评价。`,
    ],
  },
  corrected: {
    subject: '您的留言答复有更正',
    say: ({ receipt }) => [
      `对您的留言（回执编号${receipt}）的答复作了更正。请凭回执编号和查询码在网站查看更正后的答复和更正说明。`,
    ],
  },
  retracted: {
    subject: '您的留言答复有变化',
    say: ({ receipt }) => [`对您的留言（回执编号${receipt}）的答复已经撤回公开。原因请凭回执编号和查询码在网站查看。`],
  },
  reopened: {
    subject: '您的留言重新办理',
    say: ({ receipt, due }) => [
      `您的留言（回执编号${receipt}）已经按您的要求重新办理。${due ? `承诺${due.zh}前答复。` : ''}`,
    ],
  },
}

const en: Readonly<Record<WriterTopic, TopicWords>> = {
  subscription: {
    subject: 'Please confirm your e-mail address',
    say: ({ receipt }) => [
      `Somebody asked for notices about message ${receipt} to be sent to this address. Open the link to confirm it within 48 hours; nothing is sent before.`,
      'If it was not you, ignore this mail; no other will follow.',
    ],
  },
  received: {
    subject: 'We have received your message',
    say: ({ receipt, due }) => [
      `Your message was received under number ${receipt}.${due ? ` We have promised an answer by ${due.en}.` : ''}`,
      'News of it will be sent to this address. To read it you need the number and the code you were given; the code is never in a mail.',
    ],
  },
  'not-taken-up': {
    subject: 'Your message has been dealt with',
    say: ({ receipt }) => [
      `Your message ${receipt} was not taken up. The reason, and where to turn instead, can be read on the site with number and code.`,
    ],
  },
  'asked-for-more': {
    subject: 'Your message needs more details',
    say: ({ receipt }) => [
      `To handle your message ${receipt} we need more from you. Please read what on the site, with number and code, and write it there.`,
      'The time we wait is not counted. Please do not reply to this mail.',
    ],
  },
  extended: {
    subject: 'Your answer will take longer',
    say: ({ receipt, due }) => [
      `Your message ${receipt} needs more time; an extension was approved.${due ? ` An answer is now promised by ${due.en}.` : ''}`,
    ],
  },
  answered: {
    subject: 'Your message has been answered',
    say: ({ receipt }) => [
      `Your message ${receipt} has been answered. Please read the answer on the site, with number and code, and rate it.`,
    ],
  },
  corrected: {
    subject: 'Your answer was corrected',
    say: ({ receipt }) => [
      `The answer to your message ${receipt} was corrected. Please read it, and what changed, on the site with number and code.`,
    ],
  },
  retracted: {
    subject: 'Your answer has changed',
    say: ({ receipt }) => [
      `The answer to your message ${receipt} is no longer public. The reason can be read on the site with number and code.`,
    ],
  },
  reopened: {
    subject: 'Your message is being handled again',
    say: ({ receipt, due }) => [
      `Your message ${receipt} is being handled again, as you asked.${due ? ` An answer is promised by ${due.en}.` : ''}`,
    ],
  },
}

/** The words of every topic, by language. */
export const MAIL_WORDS = { zh, en } as const

/** What a topic is called in a list of deliveries. */
export const WRITER_TOPIC_WORDS: Readonly<Record<WriterTopic, Readonly<Record<'zh' | 'en', string>>>> = {
  subscription: { zh: '确认邮箱', en: 'Confirmation of the address' },
  received: { zh: '已收到', en: 'Received' },
  'not-taken-up': { zh: '不予受理', en: 'Not taken up' },
  'asked-for-more': { zh: '请补充', en: 'Asked for more' },
  extended: { zh: '延期', en: 'Extended' },
  answered: { zh: '已答复', en: 'Answered' },
  corrected: { zh: '答复更正', en: 'Corrected' },
  retracted: { zh: '撤回公开', en: 'No longer public' },
  reopened: { zh: '重新办理', en: 'Handled again' },
}
