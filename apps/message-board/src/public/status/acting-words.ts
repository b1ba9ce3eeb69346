import type { Named } from '@gongkai/ui'

/** What the script of the status page says; all else is drawn by the server. */
export const ACTING_WORDS = {
  needSupplement: { zh: '请写补充内容', en: 'Write your answer first' },
  needReason: { zh: '请写哪里没有解决', en: 'Say what is not solved' },
  noticeWaiting: {
    zh: '确认邮件即将发到{email}，点开里面的链接才开始通知。没有收到，请看看垃圾邮件。',
    en: 'A message to confirm is on its way to {email}. Notices begin once you open its link. Look into your spam folder, too.',
  },
  noticeIsOn: { zh: '已开通，有进展会发到{email}。', en: 'Turned on: you will be told at {email}.' },
  noticeIsOff: { zh: '没有开通邮件通知。', en: 'E-mail notices are off.' },
  noticeLate: {
    zh: '邮件服务暂时不通，恢复后会自动发出。',
    en: 'Mail is not going out at present and will be sent as soon as it can be.',
  },
  chooseScore: { zh: '请选择一个评价', en: 'Choose a rating' },
  unreachable: {
    zh: '没有连上服务器，还没有交上去。您写的还在，请过一会儿再试。',
    en: 'The server could not be reached and nothing was taken. What you wrote is still here: please try again in a moment.',
  },
  sending: { zh: '正在提交…', en: 'Sending…' },
  latest: { zh: '看最新情况', en: 'See how it stands now' },
} as const satisfies Record<string, Named>
