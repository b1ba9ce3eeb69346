import type { TicketAct } from './look-up.ts'
import type { Named } from '@gongkai/ui'

export const TICKET_WORDS = {
  number: { zh: '编号', en: 'Number' },
  activity: { zh: '活动', en: 'Activity' },
  when: { zh: '时间', en: 'When' },
  where: { zh: '地点', en: 'Where' },
  who: { zh: '报名人', en: 'Name' },
  party: { zh: '人数', en: 'People' },
  contact: { zh: '联系方式', en: 'Contact' },
  position: { zh: '候补位次', en: 'Place in line' },
  code: { zh: '摇号代码', en: 'Code in the draw' },
  why: { zh: '为什么', en: 'Why' },
  offered: { zh: '有名额为您保留', en: 'A place is held for you' },
  offeredUntil: { zh: '保留到', en: 'Held until' },
  offeredText: {
    zh: '请在这之前选择。接受后名额就是您的；放弃后马上留给下一位；到时没有选择，也会留给下一位。',
    en: 'Please choose before then. Accept and it is yours; decline and it goes to the next in line at once, as it does when the time is over.',
  },
  slip: { zh: '签到凭证', en: 'For the door' },
  slipText: {
    zh: '到场出示二维码，或者报上编号。可以打印，也可以截图；不要发给别人。',
    en: 'Show the code at the door, or say the number. Print it or keep a picture of it; please do not pass it on.',
  },
  qrAlt: { zh: '签到二维码', en: 'QR code for the door' },
  online: { zh: '线上参加', en: 'Take part online' },
  onlineOpen: { zh: '打开线上会场', en: 'Open the meeting' },
  onlineText: {
    zh: '链接只发给有名额的人，请不要转发。',
    en: 'The link is for those with a place. Please do not pass it on.',
  },
  onlineLater: {
    zh: '参加链接还没有定下来，定下来后会显示在这里，并通知您。',
    en: 'The link is not there yet. It will be shown here, and you will be told.',
  },
  calendar: { zh: '加入日历，提前一天提醒', en: 'Add to your calendar, with a reminder a day before' },
  changed: { zh: '您报名以后的变动', en: 'What changed since you signed up' },
  before: { zh: '原来', en: 'Before' },
  now: { zh: '现在', en: 'Now' },
  nothingBefore: { zh: '（没有）', en: '(none)' },
  activityCancelled: {
    zh: '这项活动已经取消，请不要前往。',
    en: 'This activity is cancelled. Please do not come.',
  },
  asked: { zh: '请您填写问卷', en: 'Please tell us how it was' },
  askedText: {
    zh: '答卷不记名：只知道这个链接用过没有，谁也不能知道哪一份是您的。',
    en: 'Answers are anonymous: only whether your link was used is known, and nobody can tell which is yours.',
  },
  askedDone: { zh: '已填写，谢谢', en: 'answered, thank you' },
  more: { zh: '相关页面', en: 'More' },
  toActivity: { zh: '活动介绍', en: 'About the activity' },
  toWall: { zh: '提问', en: 'Ask a question' },
  toLottery: { zh: '看摇号，自己重算一遍', en: 'The draw, and how to replay it' },
  answers: { zh: '修改报名时的回答', en: 'Change your answers' },
  answersUntil: { zh: '可以修改到', en: 'Until' },
  answersSave: { zh: '保存回答', en: 'Save answers' },
  cancelTitle: { zh: '来不了？取消报名', en: 'Cannot come? Cancel' },
  cancelText: {
    zh: '取消以后名额马上让给候补的人，不能恢复；想再来要重新报名。',
    en: 'The place goes to somebody who waits at once and cannot be taken back; you would have to sign up again.',
  },
  leaveTitle: { zh: '不等了？退出', en: 'No longer waiting? Leave' },
  leaveText: {
    zh: '退出以后不再保留位次；想再来要重新报名。',
    en: 'You lose your place in line and would have to sign up again.',
  },
  waitingNext: {
    zh: '轮到您时会发通知到您留的手机或者邮箱，请在期限内到这一页确认。现在什么都不用做。',
    en: 'When it is your turn you are told at the number or address you gave; then confirm on this page in time. There is nothing to do now.',
  },
  appliedNext: {
    zh: '结果会发到您留的手机或者邮箱，也显示在这一页。现在什么都不用做。',
    en: 'The result is sent to the number or address you gave and stands on this page. There is nothing to do now.',
  },
  history: { zh: '经过（北京时间）', en: 'What happened (Beijing time, UTC+8)' },
  again: { zh: '重新报名', en: 'Sign up again' },
  notDone: { zh: '没有办成', en: 'Not done' },
  lost: { zh: '找不到凭证？', en: 'Lost your ticket?' },
  lostText: {
    zh: '打开报名成功的短信或者邮件里的链接；找不到时，用同样的手机或者邮箱再报一次名，系统会把链接再发给您，不会重复报名。也可以打电话：',
    en: 'Open the link in the text message or e-mail. If it is gone, sign up again with the same number or address: the link is sent once more and nothing counts twice. Or call ',
  },
  noToken: { zh: '请从通知里的链接打开凭证', en: 'Please open your ticket by the link in your notice' },
  noTokenText: {
    zh: '凭证用报名后得到的链接打开，链接也发到了您留的手机或者邮箱。为了不让别人看到，这里不能按姓名或者电话查。',
    en: 'A ticket opens by the link you were given, which was also sent to your number or address. To keep it from others, it cannot be looked up by name or telephone here.',
  },
} as const satisfies Record<string, Named>

export const ACT_WORDS: Readonly<Record<Exclude<TicketAct, 'answers'>, Named>> = {
  accept: { zh: '接受名额', en: 'Accept the place' },
  decline: { zh: '放弃，留给下一位', en: 'Decline, for the next in line' },
  cancel: { zh: '确认取消报名', en: 'Yes, cancel' },
  leave: { zh: '确认退出', en: 'Yes, leave' },
}

export const DONE_WORDS: Readonly<Record<TicketAct, Named>> = {
  accept: { zh: '已经接受，名额是您的了。', en: 'Accepted: the place is yours.' },
  decline: { zh: '已经放弃，名额留给了下一位。', en: 'Declined: the place went to the next in line.' },
  cancel: { zh: '已经取消，谢谢您把名额让出来。', en: 'Cancelled. Thank you for giving the place back.' },
  leave: { zh: '已经退出。', en: 'You have left the list.' },
  answers: { zh: '回答已经保存。', en: 'Your answers are saved.' },
}

export const peopleWords: Readonly<Record<'zh' | 'en', (count: number) => string>> = {
  zh: (count) => `${count}人`,
  en: (count) => (count === 1 ? '1 person' : `${count} people`),
}

export const positionWords: Readonly<Record<'zh' | 'en', (position: number) => string>> = {
  zh: (position) => `第${position}位`,
  en: (position) => `no. ${position}`,
}
