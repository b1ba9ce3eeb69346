import type { Named } from '@gongkai/ui'

export const ABOUT_WORDS = {
  accessibility: { zh: '无障碍说明', en: 'Accessibility statement' },
  lead: {
    zh: '这些页面和组件怎样做到人人能用，遇到障碍怎样告诉我们。',
    en: 'How these pages and widgets are made to work for everyone, and what to do when they do not.',
  },
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundText: {
    zh: '地址可能写错了，或者这个组件已经撤下。',
    en: 'The address may be mistyped, or the widget may have been withdrawn.',
  },
  refused: { zh: '这次没有办成', en: 'That did not work' },
  toGallery: { zh: '看全部组件', en: 'See all widgets' },
} as const satisfies Record<string, Named>

export const STATEMENT: Readonly<Record<'zh' | 'en', readonly string[]>> = {
  zh: [
    '本站公开页面和供嵌入的组件按《Web内容无障碍指南》（WCAG）2.2 AA级设计和检查。',
    '全部内容可以只用键盘操作；读屏软件能读出每个字段的名称、说明和错误；放大到200%或在手机上不需要左右滚动（代码和宽表格在自己的框里滚动）；页面右上角可以切换大字版，选择会写在网址里。',
    '说明、默认代码和表格不需要浏览器运行脚本；现场试用组件、按选项生成代码和检查网页地址需要脚本。',
    '遇到读不了、点不到、看不清的地方，请打电话告诉我们，我们会用您方便的方式提供同样的内容：',
  ],
  en: [
    'The public pages of this site and the widgets it offers are designed for and checked against the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
    'Everything works by keyboard alone. Screen readers hear the name, hint and error of each field. At 200 % zoom and on a phone the page does not scroll sideways; code and wide tables scroll in boxes of their own. Large text is chosen at the top right and kept in the address.',
    'Descriptions, default code and tables need no scripts. Trying a widget, making code from options and checking an address do.',
    'If something cannot be read, reached or understood, call us and we will give you the same content in a way that suits you: ',
  ],
}
