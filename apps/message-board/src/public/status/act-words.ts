import type { Named } from '@gongkai/ui'

/** What a writer can do on the status page, and what each leads to. */
export const ACT_WORDS = {
  askedTitle: { zh: '需要您补充', en: 'We need to hear more from you' },
  askedPaused: {
    zh: '等您补充的时间不算在答复期限里。',
    en: 'The time until you answer does not count towards the time limit.',
  },
  supplement: { zh: '您的补充', en: 'Your answer' },
  supplementHint: {
    zh: '最多2000字。请不要写身份证号、银行卡号。',
    en: 'Up to 2,000 characters. Please leave out identity and bank card numbers.',
  },
  sendSupplement: { zh: '提交补充', en: 'Send' },
  supplements: { zh: '您的补充', en: 'What you added' },
  reopenTitle: { zh: '问题没有解决？可以请求重办一次', en: 'Not solved? You can have it handled once more' },
  reopenText: {
    zh: '写明哪里没有解决。重办由局领导审签，重新计算答复期限；一件留言只能重办一次。',
    en: 'Say what is not solved. A leader of the bureau signs the new answer and a new time limit begins. This is possible once for each message.',
  },
  reopenUntil: { zh: '可以请求到', en: 'Possible until' },
  reopenReason: { zh: '哪里没有解决', en: 'What is not solved' },
  reopen: { zh: '请求重办', en: 'Have it handled again' },
  noticeTitle: { zh: '邮件通知', en: 'E-mail notices' },
  noticeText: {
    zh: '办理有进展时发邮件告诉您，邮件里不写留言内容。第一次要在邮件里点一下确认。',
    en: 'You are told by e-mail that something happened; what you wrote is never in the mail. The first mail asks you to confirm.',
  },
  email: { zh: '邮箱', en: 'E-mail address' },
  emailHint: { zh: '不填就用留言时写的邮箱', en: 'If empty, the address you gave with your message' },
  noticeOn: { zh: '开通', en: 'Turn on' },
  noticeOff: { zh: '退订', en: 'Stop' },
  withdrawTitle: { zh: '撤回这件留言', en: 'Withdraw this message' },
  withdrawText: {
    zh: '撤回后不再办理、不再答复，也不能恢复；要问可以重新留言。已经写的内容按规定保存，不公开。',
    en: 'It will not be handled or answered any more, and this cannot be undone; you can write again. What you wrote is kept as the rules require and not published.',
  },
  withdrawReason: { zh: '撤回的原因', en: 'Why' },
  withdraw: { zh: '确认撤回', en: 'Withdraw' },
} as const satisfies Record<string, Named>

/** Until when an answer is waited for, and what happens then. */
export const askedUntil: Readonly<Record<'zh' | 'en', (day: string) => string>> = {
  zh: (day) => `请在${day}前补充，过后按已有材料办理。`,
  en: (day) => `Please answer by ${day}; after it we go on with what we have.`,
}
