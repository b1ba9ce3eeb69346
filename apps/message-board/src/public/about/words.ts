import type { Named } from '@gongkai/ui'

export const ABOUT_WORDS = {
  accessibility: { zh: '无障碍说明', en: 'Accessibility statement' },
  lead: {
    zh: '这些页面怎样做到人人能用，遇到障碍怎样告诉我们。',
    en: 'How these pages are made to work for everyone, and what to do when they do not.',
  },
} as const satisfies Record<string, Named>

export const STATEMENT: Readonly<Record<'zh' | 'en', readonly string[]>> = {
  zh: [
    '本站公开页面按《Web内容无障碍指南》（WCAG）2.2 AA级设计和检查。',
    '全部内容可以只用键盘操作；读屏软件能读出每个字段的名称、说明和错误；放大到200%或在手机上不需要左右滚动；页面右上角可以切换大字版，选择会写在网址里，收藏后下次仍是大字。',
    '状态不只用颜色表示，总有文字和形状。看留言、查进度不需要浏览器运行脚本；提交留言需要脚本，不便使用的可以打电话或写信，办理时限相同。',
    '遇到读不了、点不到、看不清的地方，请打电话告诉我们，我们会用您方便的方式提供同样的内容：',
  ],
  en: [
    'The public pages of this site are designed for and checked against the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
    'Everything works by keyboard alone. Screen readers hear the name, hint and error of each field. At 200 % zoom and on a phone nothing scrolls sideways. Large text is chosen at the top right and kept in the address.',
    'A state is never shown by colour alone. Reading and checking need no scripts; sending a message does, and those who cannot use them may call or write: the time allowed for the answer is the same.',
    'If something cannot be read, reached or understood, call us and we will give you the same content in a way that suits you: ',
  ],
}
