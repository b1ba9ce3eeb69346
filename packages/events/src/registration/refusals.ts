import type { Sentence } from '@gongkai/contract-kit'
import { wordMoment } from './moment-words.ts'

/** Refusals of the rules of signing up. */
export const SIGN_UP_REFUSALS = [
  'no-sign-up',
  'sign-up-not-open',
  'sign-up-closed',
  'activity-was-cancelled',
  'participants-not-invited',
  'party-not-offered',
  'party-too-large',
  'party-never-fits',
  'all-taken',
  'already-registered',
  'contact-needed',
  'answers-not-right',
  'members-too-many',
] as const
export type SignUpRefusal = (typeof SIGN_UP_REFUSALS)[number]

/** Refusals of acts on an entry that exists. */
export const ENTRY_REFUSALS = [
  'unknown-ticket',
  'offer-ended',
  'not-offered',
  'not-waiting',
  'entry-is-out',
  'activity-has-begun',
  'entry-changed',
  'no-place-for-it',
  'lottery-not-closed',
  'lottery-drawn',
  'lottery-too-early',
  'no-lottery',
  'public-value-needed',
  'seed-unknown',
] as const
export type EntryRefusal = (typeof ENTRY_REFUSALS)[number]

const nothingSaved = { zh: '没有保存报名。', en: 'Nothing was registered.' }

export const SIGN_UP_SENTENCES: Readonly<Record<SignUpRefusal, Sentence>> = {
  'no-sign-up': {
    zh: '这项活动不需要报名，请按页面上的说明直接参加。',
    en: 'This activity takes no registrations: please take part as its page says.',
  },
  'sign-up-not-open': {
    zh: ({ opensAt }) => `报名还没有开始，${wordMoment(String(opensAt), 'zh')}（北京时间）开始。请到时再来。`,
    en: ({ opensAt }) =>
      `Sign-up opens at ${wordMoment(String(opensAt), 'en')} Beijing time (UTC+8). Please come back then.`,
  },
  'sign-up-closed': {
    zh: ({ closedAt }) =>
      `报名已于${wordMoment(String(closedAt), 'zh')}（北京时间）截止。${nothingSaved.zh}请看看其他活动，或者拨打活动电话询问。`,
    en: ({ closedAt }) =>
      `Sign-up closed at ${wordMoment(String(closedAt), 'en')} Beijing time (UTC+8). ${nothingSaved.en} Please look at the other activities or call the telephone of this one.`,
  },
  'activity-was-cancelled': {
    zh: '这项活动已经取消。请看看其他活动。',
    en: 'This activity was cancelled. Please look at the other activities.',
  },
  'participants-not-invited': {
    status: 400,
    zh: '这项活动不面向这一类参加者。请看看活动页面上「面向谁」，或者选择其他活动。',
    en: 'This activity is not for these participants. Please see “for whom” on its page or choose another one.',
  },
  'party-not-offered': {
    status: 400,
    zh: '这项活动不接受这种报名方式。请选择页面上列出的方式。',
    en: 'This activity does not take parties of this kind. Please choose one of those on the form.',
  },
  'party-too-large': {
    status: 400,
    zh: ({ most }) => `这种方式每次最多${String(most)}人。请减少人数，或者分几次报名。`,
    en: ({ most }) => `Such a party may have ${String(most)} people at most. Please come with fewer or split it.`,
  },
  'party-never-fits': {
    status: 409,
    zh: ({ party, most }) =>
      `您一行${String(party)}人，这项活动最多能容纳${String(most)}人，排队也等不到。${nothingSaved.zh}请分成不超过${String(most)}人的几组报名，或者选择其他场次。`,
    en: ({ party, most }) =>
      `You are ${String(party)}; this activity can never hold more than ${String(most)} of you, and waiting would not help. ${nothingSaved.en} Please split into parties of at most ${String(most)} or choose another activity.`,
  },
  'all-taken': {
    zh: '剩下的名额不够了，这项活动不设候补。没有保存报名。几个人一起来的，可以减少人数再报；也可以看看其他活动。',
    en: 'There are not enough places left, and this activity keeps no waiting list. Nothing was registered. If you are several, you may come with fewer; or please look at the other activities.',
  },
  'already-registered': {
    zh: '这个电话或者邮箱已经报过这项活动，一人只能报一次。我们已经向报名时留下的联系方式再发一次凭证链接，请从那里查看、修改或者取消。',
    en: 'This telephone number or e-mail address is registered for this activity already; one registration each. The link to the ticket is sent once more to the contact given then: see, change or cancel it there.',
  },
  'contact-needed': {
    status: 400,
    zh: '手机号码和电子邮箱至少填一项，填了的都要能用，用来通知您。请补上或者改好再提交。没有保存报名。',
    en: 'At least one of telephone number and e-mail address is needed to reach you, and whatever is given must be usable. Please add or correct it and send again. Nothing was registered.',
  },
  'answers-not-right': {
    status: 400,
    zh: '有的问题还没有答好，请按提示改好后再提交。没有保存任何内容。',
    en: 'Some questions still need an answer. Please follow the notes and send it again. Nothing was saved.',
  },
  'members-too-many': {
    status: 400,
    zh: '同行人的姓名比人数多。请改好人数或者名单。',
    en: 'There are more names than people. Please correct the number or the names.',
  },
}

export const ENTRY_SENTENCES: Readonly<Record<EntryRefusal, Sentence>> = {
  'unknown-ticket': {
    status: 404,
    zh: '没有找到这张凭证，链接可能不完整，也可能已经按期删除。请从通知中重新打开链接。',
    en: 'This ticket was not found: the link may be incomplete, or it was erased on schedule. Please open the link in your notice again.',
  },
  'offer-ended': {
    zh: '保留的时间已经过了，名额已经给了后面的人。可以重新报名排队。',
    en: 'The time for which the place was held is over, and it went to the next in line. You may sign up again.',
  },
  'not-offered': {
    zh: '现在没有为您保留的名额，不需要确认。请看看凭证上的最新情况。',
    en: 'There is no place held for you now, so there is nothing to answer. Please see the ticket as it stands.',
  },
  'not-waiting': {
    zh: '您不在候补名单上，没有可以退出的。请看看凭证上的最新情况。',
    en: 'You are not on the waiting list, so there is nothing to leave. Please see the ticket as it stands.',
  },
  'entry-is-out': {
    zh: '这个报名已经结束，不能再改动。需要的话请重新报名。',
    en: 'This registration has ended and cannot be changed any more. Please sign up again if you wish.',
  },
  'activity-has-begun': {
    zh: '活动已经开始，报名不能再改动。如有需要，请联系现场工作人员。',
    en: 'The activity has begun, so registrations cannot be changed. Please speak to the staff on site.',
  },
  'entry-changed': {
    zh: '这个报名刚刚有变动，您的操作没有执行。请看过最新情况后再办。',
    en: 'This registration has just changed, so nothing was done. Please read it again first.',
  },
  'no-place-for-it': {
    zh: ({ left, party }) =>
      `没有足够的名额：还能给${String(left)}人，这一行有${String(party)}人。请先释放或者增加名额。`,
    en: ({ left, party }) =>
      `There is no room: ${String(left)} places can be given and this party is ${String(party)}. Please free or add places first.`,
  },
  'lottery-not-closed': {
    zh: '报名还没有截止，名单还没有固定，不能摇号。请在截止以后再摇。',
    en: 'Sign-up is still open, so the list is not fixed and nothing can be drawn. Please draw after it has closed.',
  },
  'lottery-drawn': {
    zh: '已经摇过号，结果不能再改。请打开结果查看。',
    en: 'The draw has been made and cannot be made again. Please open its result.',
  },
  'lottery-too-early': {
    zh: ({ drawAt }) => `公布的摇号时间是${wordMoment(String(drawAt), 'zh')}（北京时间），请到时再摇。`,
    en: ({ drawAt }) =>
      `The draw was announced for ${wordMoment(String(drawAt), 'en')} Beijing time (UTC+8). Please draw then.`,
  },
  'no-lottery': {
    status: 404,
    zh: '这项活动按报名先后给名额，没有摇号。',
    en: 'This activity gives its places in order of arrival; there is no lottery.',
  },
  'public-value-needed': {
    status: 400,
    zh: '预告说明了要用公开数值参与摇号，请填写这个数值。',
    en: 'The announcement names a public value that takes part in the draw. Please enter it.',
  },
  'seed-unknown': {
    zh: '公布的承诺值对应的种子不在本系统里，不能摇号。请恢复公布时的数据，或者改期重新公布摇号。',
    en: 'The secret of the published commitment is not held here, so nothing can be drawn. Restore the data of the announcement, or announce a new draw.',
  },
}
