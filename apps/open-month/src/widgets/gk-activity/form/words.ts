import type { Language } from '@gongkai/widget-kit'
import { en as formEn } from '../../../public/sign-up/form/words-en.ts'
import { zh as formZh } from '../../../public/sign-up/form/words-zh.ts'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

const zh = {
  back: '返回活动介绍',
  title: '报名',
  taken: '报名已经收到',
  number: '凭证编号',
  state: '结果',
  position: (n: number) => `候补第${n}位`,
  open: '打开凭证',
  keep: '凭证的链接也发到了您留的手机或者邮箱。修改、取消和现场二维码都在凭证里；链接只属于您，请不要转发。',
  newPage: '（打开新页面）',
  states: { confirmed: '报名成功', waiting: '候补中', applied: '等待摇号' } as Readonly<Record<string, string>>,
}

const en: typeof zh = {
  back: 'Back to the activity',
  title: 'Sign up',
  taken: 'Your sign-up was taken',
  number: 'Number of the ticket',
  state: 'Result',
  position: (n) => `no. ${n} on the waiting list`,
  open: 'Open the ticket',
  keep: 'Its link was also sent to the number or address you gave. Changes, cancelling and the code for the door are there; the link is yours alone, please do not pass it on.',
  newPage: ' (new page)',
  states: { confirmed: 'You have a place', waiting: 'Waiting list', applied: 'Entered in the lottery' },
}

export const DONE_WORDS = __GK_LANG__ === 'en' ? en : zh
export const FORM_WORDS = __GK_LANG__ === 'en' ? formEn : formZh
