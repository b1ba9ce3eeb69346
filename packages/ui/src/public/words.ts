import type { Lang, Named } from '../language.ts'

/** The words that the public pages of every app share. */
export const PUBLIC_WORDS = {
  start: { zh: '首页', en: 'Home' },
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundText: {
    zh: '地址可能写错了，或者内容已经撤下。',
    en: 'The address may be mistyped, or the page may have been withdrawn.',
  },
  refused: { zh: '这次没有办成', en: 'That did not work' },
  accessibility: { zh: '无障碍说明', en: 'Accessibility statement' },
  accessibilityLead: {
    zh: '这些页面怎样做到人人能用，遇到障碍怎样告诉我们。',
    en: 'How these pages are made to work for everyone, and what to do when they do not.',
  },
  callUs: {
    zh: '遇到读不了、点不到、看不清的地方，请打电话告诉我们，我们会用您方便的方式提供同样的内容：',
    en: 'If something cannot be read, reached or understood, call us and we will give you the same content in a way that suits you: ',
  },
} as const satisfies Record<string, Named>

/** What holds for every public page that is made of these parts. */
export const STATEMENT: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '本站公开页面按《Web内容无障碍指南》（WCAG）2.2 AA级设计和检查。',
    '全部内容可以只用键盘操作；读屏软件能读出每个字段的名称、说明和错误；放大到200%或在手机上不需要左右滚动；页面右上角可以切换大字版，选择会写在网址里，收藏后下次仍是大字。',
    '状态不只用颜色表示，总有文字和形状。阅读不需要浏览器运行脚本。',
  ],
  en: [
    'The public pages of this site are designed for and checked against the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
    'Everything works by keyboard alone. Screen readers hear the name, hint and error of each field. At 200 % zoom and on a phone nothing scrolls sideways. Large text is chosen at the top right and kept in the address.',
    'A state is never shown by colour alone. Reading needs no scripts.',
  ],
}
