import type { Named } from '@gongkai/ui'

export const SIGN_UP_WORDS = {
  lead: {
    zh: '填一页就够：谁来、几个人、怎样联系您。提交前会告诉您现在报名能不能有名额。',
    en: 'One page: who comes, how many, how to reach you. Before you send it, it says whether you would have a place.',
  },
  noScriptTitle: { zh: '在网页上报名需要打开脚本', en: 'Signing up here needs scripts' },
  noScript: {
    zh: '您的浏览器没有运行脚本，报名表不能提交。请打电话报名，名额一样按先后给：',
    en: 'Your browser runs no scripts, so the form cannot be sent. Please call; places go by the same order:',
  },
  closedTitle: { zh: '现在不能报名', en: 'Sign-up is not possible now' },
  cancelled: {
    zh: '这项活动已经取消。原因和别的活动请看活动页面。',
    en: 'This activity is cancelled. Its page says why, and what else is on.',
  },
  over: { zh: '这项活动已经开始或者结束。', en: 'This activity has begun or is over.' },
  none: {
    zh: '这项活动不需要报名，到场即可参加。',
    en: 'No need to sign up for this activity: just come.',
  },
  toActivity: { zh: '看活动介绍', en: 'About the activity' },
  toProgramme: { zh: '看别的活动', en: 'Other activities' },
  when: { zh: '时间', en: 'When' },
  where: { zh: '地点', en: 'Where' },
  afterTitle: { zh: '报名以后', en: 'Afterwards' },
  after: [
    {
      zh: '马上得到一张凭证，链接同时发到您留的手机或者邮箱。',
      en: 'You get a ticket at once; its link is also sent to the number or address you gave.',
    },
    {
      zh: '名额满了就排队候补，有空位按先后留给您，请在期限内确认。',
      en: 'If it is full you wait; a place that comes free is held for you in turn, to be confirmed in time.',
    },
    {
      zh: '来不了请取消，一按就行，别人就能来。',
      en: 'If you cannot come, one press gives the place to somebody else.',
    },
  ],
} as const satisfies Record<string, Named | readonly Named[]>
