import { describeWidget } from '@gongkai/widget-kit'

/** One activity with its sign-up: what it is, how many places are left, and the form in place. */
export const widget = describeWidget({
  tag: 'gk-activity',
  major: 1,
  title: { zh: '一场活动和报名', en: 'One activity, with sign-up' },
  summary: {
    zh: '介绍一场活动的时间、地点、面向谁和还有多少名额，读者就地报名；名额满了排队候补，或者参加摇号。',
    en: 'When and where one activity is, for whom, and how many places are left; readers sign up in place, join the waiting list or enter the lottery.',
  },
  attributes: {
    activity: {
      kind: 'text',
      required: true,
      about: {
        zh: '活动的编号，见它在平台上的地址。',
        en: 'Number of the activity, as in its address on the platform.',
      },
      example: '0198c0de-0000-7000-8000-000000000001',
    },
  },
  events: {
    'gk-submit': {
      about: {
        zh: '填写无误、即将提交；可以取消，这次就不提交，填的内容留在表里。事件里没有填的内容。',
        en: 'The form is complete and about to be sent; cancel it and nothing is sent, all that was entered stays in the form. The event carries none of it.',
      },
      cancelable: true,
      detail: { activity: { zh: '活动的编号', en: 'Number of the activity' } },
    },
    'gk-submitted': {
      about: { zh: '报名已被平台收下。', en: 'The platform has taken a sign-up.' },
      detail: {
        activity: { zh: '活动的编号', en: 'Number of the activity' },
        number: { zh: '凭证编号（打不开凭证）', en: 'Number of the ticket (it opens nothing)' },
      },
    },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    submit: { zh: '“我要报名”和“提交报名”按钮', en: 'The buttons that open and send the form' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/activities/{activity}',
      about: {
        zh: '显示活动时：它的编号、语言、组件版本。',
        en: 'To show the activity: its number, language, version of the widget.',
      },
    },
    {
      method: 'GET',
      path: '/api/activities/places',
      about: {
        zh: '显示活动、打开报名表和读者切换回这一页时：活动编号、语言、组件版本，用来说明还有多少名额。',
        en: 'To show the activity, when the form is opened and when the reader comes back to the page: its number, language, version of the widget, to say how many places are left.',
      },
    },
    {
      method: 'GET',
      path: '/api/challenge',
      about: {
        zh: '提交之前：取一道人机验证的题目，在读者的浏览器里算出来，不经过别的网站。',
        en: 'Before sending: a proof-of-work task, solved in the reader’s browser; no other site is asked.',
      },
    },
    {
      method: 'POST',
      path: '/api/activities/{activity}/registrations',
      about: {
        zh: '按“提交报名”时：身份、人数、同行人和单位名称（如果填了）、对问题的回答、姓名、手机或者邮箱、语言、验证的解答，以及防止重复的随机标识（Idempotency-Key）。没有连上时，同一份内容用同一个标识再交。',
        en: 'On “Sign up”: as whom, how many, companions and organisation if given, answers, name, mobile number or e-mail address, language, the solved task, and a random Idempotency-Key against sending twice. When the answer was lost, the same content goes again under the same key.',
      },
    },
  ],
  height: { wide: 300, narrow: 380 },
  first: '/api/activities/{activity}?lang={lang}',
  page: '/open-month/activities/{activity}',
})
