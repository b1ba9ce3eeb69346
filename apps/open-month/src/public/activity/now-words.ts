import type { Lang, Named } from '@gongkai/ui'

/** What somebody can do about an activity right now. */
export const NOW_WORDS = {
  title: { zh: '现在可以做什么', en: 'What you can do now' },
  signUp: { zh: '报名', en: 'Sign up' },
  wait: { zh: '登记候补', en: 'Join the waiting list' },
  enter: { zh: '报名参加摇号', en: 'Enter the lottery' },
  notYetText: {
    zh: '到时候在本页报名。先把时间记进日历，免得错过。',
    en: 'Come back to this page then. Put it in your calendar so that you do not miss it.',
  },
  fullText: {
    zh: '有人退出时按顺序递补，会发通知请您在限定时间内确认。',
    en: 'When somebody gives a place back it is offered in turn, and you are told how long it is held for you.',
  },
  fullNoList: { zh: '本场不设候补，可以看看其他活动。', en: 'There is no waiting list. See what else is on.' },
  closedText: {
    zh: '没有报上名的，可以看看其他活动。',
    en: 'If you did not sign up, see what else is on.',
  },
  lotteryText: {
    zh: '报名先后不影响结果。中签名单按公布的办法算出，人人可以复核。',
    en: 'It does not matter when you enter. The result follows from what was announced, and anyone can check it.',
  },
  drawText: { zh: '报名已截止，将按公布的办法摇号。', en: 'Sign-up is closed; the draw follows as announced.' },
  lotteryPage: { zh: '看摇号办法和结果', en: 'The lottery and its result' },
  overText: { zh: '活动已经结束。', en: 'This activity is over.' },
  underWay: { zh: '活动正在举办。', en: 'This activity is under way.' },
  noSignUpText: { zh: '不用报名，按时到场即可。', en: 'No need to sign up: just come.' },
  wallText: { zh: '有问题想在现场问？', en: 'Something you want to ask there?' },
  wall: { zh: '提问或者支持别人的问题', en: 'Ask, or support a question' },
  questionnaireText: { zh: '参加过的，请说说感受：', en: 'If you took part, tell us how it was:' },
  questionnaire: { zh: '填写问卷', en: 'Answer the questionnaire' },
  recap: { zh: '看活动回顾', en: 'Read the recap' },
  others: { zh: '看其他活动', en: 'See other activities' },
  calendar: { zh: '加入日历（.ics）', en: 'Add to calendar (.ics)' },
  cancelled: { zh: '活动已取消', en: 'This activity is cancelled' },
  cancelledText: {
    zh: '已经报名的人都会收到通知，不需要再做什么。',
    en: 'Everyone who signed up is told; nothing else needs to be done.',
  },
  haveTicket: { zh: '已经报名？', en: 'Already signed up?' },
  haveTicketText: {
    zh: '用通知里的链接打开您的凭证，可以看状态、改回答、确认名额或者退出。',
    en: 'The link in your message opens your ticket: see how it stands, change answers, accept a place or give it back.',
  },
  older: { zh: '这是以前的版本', en: 'This is an earlier version' },
  toCurrent: { zh: '看现在的版本', en: 'See the current version' },
  changes: { zh: '改了什么', en: 'What changed' },
  before: { zh: '原来：', en: 'Before: ' },
  after: { zh: '现在：', en: 'Now: ' },
  first: { zh: '首次发布', en: 'First published' },
  published: { zh: '发布于', en: 'Published' },
  live: { zh: '各类名额', en: 'Places by share' },
} as const satisfies Record<string, Named>

export const versionWords: Readonly<Record<Lang, (version: number) => string>> = {
  zh: (version) => `第${version}版`,
  en: (version) => `Version ${version}`,
}

export const changedWords: Readonly<Record<Lang, (on: string, what: string) => string>> = {
  zh: (on, what) => `${on}有变动：${what}`,
  en: (on, what) => `Changed on ${on}: ${what}`,
}

export const cancelledBecause: Readonly<Record<Lang, (on: string, because: string) => string>> = {
  zh: (on, because) => `${on}取消，因${because}。`,
  en: (on, because) => `Cancelled on ${on}. Reason: ${because}.`,
}

/** Why places that look free are not given. */
export const keptWords: Readonly<Record<Lang, (party: number, passedOver: number) => string>> = {
  zh: (party, passedOver) => `空出的名额留给一个${party}人的团体：前面已有${passedOver}次让人先得。`,
  en: (party, passedOver) =>
    `Free places are kept for a group of ${party} that was passed over ${passedOver} ${passedOver === 1 ? 'time' : 'times'}.`,
}

export const shareLeftWords: Readonly<Record<Lang, (left: number, seats: number) => string>> = {
  zh: (left, seats) => `还有${left}个（共${seats}个）`,
  en: (left, seats) => `${left} of ${seats} left`,
}
