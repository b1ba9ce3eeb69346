import type { Named } from '@gongkai/ui'

export const ABOUT_WORDS = {
  accessibility: { zh: '无障碍说明', en: 'Accessibility statement' },
  lead: {
    zh: '这些页面怎样做到人人能用，活动场地怎样说明无障碍条件，遇到障碍怎样告诉我们。',
    en: 'How these pages are made to work for everyone, how we describe the places, and what to do when something does not work.',
  },
} as const satisfies Record<string, Named>

export const STATEMENT: Readonly<Record<'zh' | 'en', readonly string[]>> = {
  zh: [
    '本站公开页面按《Web内容无障碍指南》（WCAG）2.2 AA级设计和检查。',
    '全部内容可以只用键盘操作；读屏软件能读出每个字段的名称、说明和错误；放大到200%或在手机上不需要左右滚动；页面右上角可以切换大字版，选择会写在网址里，收藏后下次仍是大字。',
    '活动状态不只用颜色表示，总有文字和形状。月历是一张真正的表格，窄屏上改成按日期的清单。看活动、筛选、订阅日历、打开报名凭证都不需要浏览器运行脚本；报名需要脚本，不便使用的可以打电话报名，名额和次序的规则相同。',
    '每场线下活动都写明场地有没有台阶、无障碍卫生间、助听环路和手语翻译，没有的也照实写出。需要其他协助的，请在报名前打电话，我们来安排。',
    '时间一律为北京时间；您的设备在其他时区时，页面会在旁边加上您所在地的时间。',
    '遇到读不了、点不到、看不清的地方，请打电话告诉我们，我们会用您方便的方式提供同样的内容：',
  ],
  en: [
    'The public pages of this site are designed for and checked against the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
    'Everything works by keyboard alone. Screen readers hear the name, hint and error of each field. At 200 % zoom and on a phone nothing scrolls sideways. Large text is chosen at the top right and kept in the address.',
    'A state is never shown by colour alone: there are words and a shape. The month is a real table and becomes a list of days on a narrow screen. Reading, narrowing down, subscribing and opening a ticket need no scripts; signing up does, and those who cannot use them may call: the same rules of places and order hold.',
    'Every activity on site says whether there are steps, an accessible toilet, a hearing loop and sign-language interpretation, also where the answer is no. If you need other help, call before you sign up and we will arrange it.',
    'All times are Beijing time; where your device is set to another zone, your own time stands beside it.',
    'If something cannot be read, reached or understood, call us and we will give you the same content in a way that suits you: ',
  ],
}
