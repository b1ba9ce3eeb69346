import type { Named } from '@gongkai/ui'

export const QUESTIONNAIRE_WORDS = {
  title: { zh: '问卷', en: 'Questionnaire' },
  until: { zh: '填写截止：', en: 'Open until ' },
  notOpen: { zh: '这份问卷还没有开始。开始日期：', en: 'This questionnaire is not open yet. It opens on ' },
  closed: { zh: '这份问卷已经截止，不再收答卷。', en: 'This questionnaire is closed.' },
  closedNext: {
    zh: '有意见仍然可以打电话告诉我们，或者到留言板留言。',
    en: 'You can still tell us by telephone or on a message board.',
  },
  linkNeeded: { zh: '这份问卷请参加者填写', en: 'This questionnaire is for participants' },
  linkNeededText: {
    zh: '每张入场凭证有一个只能用一次的链接。请打开您的凭证页面，从那里进入问卷。',
    en: 'Each ticket has a link that works once. Please open the page of your ticket and go on from there.',
  },
  unknownLink: { zh: '这个链接不能用', en: 'This link does not work' },
  unknownLinkText: {
    zh: '可能没有复制完整，或者是别的问卷的链接。请从您的凭证页面重新打开。',
    en: 'It may be incomplete, or of another questionnaire. Please open it again from the page of your ticket.',
  },
  used: { zh: '您的答卷已经收到', en: 'Your answers have arrived' },
  usedText: {
    zh: '每个链接只收一份答卷，不用再填。谢谢！',
    en: 'Each link is taken once; there is nothing more to do. Thank you!',
  },
  thanks: { zh: '谢谢，答卷已经收到', en: 'Thank you, your answers have arrived' },
  thanksText: {
    zh: '答卷不记名，无法查询或者修改。统计结果会写进活动的回顾。',
    en: 'Answers are anonymous: they cannot be looked up or changed. The counts will be part of the recap.',
  },
  toActivity: { zh: '看活动', en: 'About the activity' },
  toProgramme: { zh: '看活动安排', en: 'Programme' },
  none: { zh: '这项活动现在没有问卷', en: 'There is no questionnaire for this activity now' },
  noneText: { zh: '问卷一般在活动结束后开放。', en: 'It usually opens after the activity.' },
} as const satisfies Record<string, Named>
