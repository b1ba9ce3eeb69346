import type { ActivityDetails } from '@gongkai/events/programme'
import type { Named } from '@gongkai/ui'

type SignUp = NonNullable<ActivityDetails['signUp']>

export const SIGN_UP_WORDS = {
  lead: {
    zh: '填一页就够：谁来、几个人、怎样联系您。提交前会告诉您现在报名能不能有名额。',
    en: 'One page: who comes, how many, how to reach you. Before you send it, it says whether you would have a place.',
  },
  leadLottery: {
    zh: '填一页就够：谁来、几个人、怎样联系您。名额由摇号决定，早报晚报一样。',
    en: 'One page: who comes, how many, how to reach you. Places are drawn by lot: early or late makes no difference.',
  },
  noScriptTitle: { zh: '在网页上报名需要打开脚本', en: 'Signing up here needs scripts' },
  noScript: {
    zh: '您的浏览器没有运行脚本，报名表不能提交。请打电话报名，名额一样按先后给：',
    en: 'Your browser runs no scripts, so the form cannot be sent. Please call; places go by the same order:',
  },
  noScriptLottery: {
    zh: '您的浏览器没有运行脚本，报名表不能提交。请打电话报名，和网上报名的一起摇号：',
    en: 'Your browser runs no scripts, so the form cannot be sent. Please call; you take part in the same draw:',
  },
  closedTitle: { zh: '现在不能报名', en: 'Sign-up is not possible now' },
  cancelled: {
    zh: '这项活动已经取消。原因和别的活动请看活动页面。',
    en: 'This activity is cancelled. Its page says why, and what else is on.',
  },
  over: { zh: '这项活动已经开始或者结束。', en: 'This activity has begun or is over.' },
  none: {
    zh: '这项活动不用报名，请按活动页面写的时间和方式参加。',
    en: 'No need to sign up for this activity: take part as its page says.',
  },
  notYet: {
    zh: '报名还没有开始，请到时再来。可以先在活动页面把时间记进日历。',
    en: 'Sign-up has not opened yet: please come back then. You can put the activity in your calendar from its page.',
  },
  opensAt: { zh: '开始报名：', en: 'Sign-up opens: ' },
  closed: {
    zh: '报名已经截止。报过名的，请从通知里的链接打开凭证；没有报的，可以看看别的活动。',
    en: 'Sign-up is closed. If you signed up, open your ticket by the link in your notice; if not, see what else is on.',
  },
  toActivity: { zh: '看活动介绍', en: 'About the activity' },
  toProgramme: { zh: '看别的活动', en: 'Other activities' },
  when: { zh: '时间', en: 'When' },
  where: { zh: '地点', en: 'Where' },
  afterTitle: { zh: '报名以后', en: 'Afterwards' },
} as const satisfies Record<string, Named>

const AFTER = {
  ticket: {
    zh: '马上得到一张凭证，链接同时发到您留的手机或者邮箱。',
    en: 'You get a ticket at once; its link is also sent to the number or address you gave.',
  },
  waiting: {
    zh: '名额满了就排队候补，有空位按先后留给您，请在期限内确认。',
    en: 'If it is full you wait; a place that comes free is held for you in turn, to be confirmed in time.',
  },
  draw: {
    zh: '摇号以后通知您结果；办法和名单代码都公布，您可以自己重算一遍。',
    en: 'You are told the result of the draw; how it was made is public, and you can replay it.',
  },
  drawnToWait: {
    zh: '没有中签的按摇号次序候补，有空位留给您时，请在期限内确认。',
    en: 'Those not drawn wait in the order of the draw; a place that comes free is held for you, to be confirmed in time.',
  },
  cancel: {
    zh: '来不了请取消，一按就行，别人就能来。',
    en: 'If you cannot come, one press gives the place to somebody else.',
  },
} as const satisfies Record<string, Named>

/** What comes after signing up, as this activity gives its places. */
export function afterSteps({ mode, waitingList }: Pick<SignUp, 'mode' | 'waitingList'>): readonly Named[] {
  const waits = mode === 'lottery' ? AFTER.drawnToWait : AFTER.waiting
  return [AFTER.ticket, ...(mode === 'lottery' ? [AFTER.draw] : []), ...(waitingList ? [waits] : []), AFTER.cancel]
}
