import type { Named } from '@gongkai/ui'

export const GALLERY_WORDS = {
  title: { zh: '嵌入到您的网站', en: 'Embed into your site' },
  lead: {
    zh: '把留言板等服务放进您已有的网页：复制几行代码，不装软件，也不影响原来的样式。',
    en: 'Put our services into a page you already have: paste a few lines. Nothing to install, and your styles stay as they are.',
  },
  what: { zh: '可以嵌入什么', en: 'What you can embed' },
  how: { zh: '三步完成', en: 'In three steps' },
  step1: { zh: '请本单位登记您的网站', en: 'Have your site listed' },
  step1Text: {
    zh: '组件只在登记过的网站上工作。把网站的来源（如 https://www.example.gov.cn）告诉我们：',
    en: 'Widgets work on listed sites only. Tell us the origin of your site, such as https://www.example.gov.cn: ',
  },
  step2: { zh: '选组件，复制代码', en: 'Choose a widget and copy its code' },
  step2Text: {
    zh: '在组件页上调好选项，代码会跟着变。粘贴到网页里组件要出现的位置。',
    en: 'Set its options on its page; the code follows. Paste it where the widget is to appear.',
  },
  step3: { zh: '检查一遍', en: 'Check the page' },
  step3Text: {
    zh: '网页没有显示组件时，检查工具会指出是哪一条策略拦住的，并给出应改成的那一行。',
    en: 'If nothing shows, the check says which policy line stops it and gives the line to put instead.',
  },
  toCheck: { zh: '检查我的页面', en: 'Check my page' },
  which: { zh: '选哪种形式', en: 'Which form to choose' },
  whichLead: {
    zh: '不确定就用加载器。三种形式显示的是同一个组件。',
    en: 'If in doubt, take the loader. All three show the same widget.',
  },
  open: { zh: '看效果和代码', en: 'See it and its code' },
  nothingYet: { zh: '填上编号后显示', en: 'Shown once its number is given' },
  off: { zh: '已暂停', en: 'Switched off' },
  empty: { zh: '现在没有可嵌入的组件', en: 'No widget can be embedded at present' },
  emptyText: {
    zh: '各应用发布组件后会自动列在这里。需要时请联系：',
    en: 'Widgets are listed here by themselves once an app releases one. To ask for one, call: ',
  },
} as const satisfies Record<string, Named>

type Row = readonly [question: string, loader: string, single: string, frame: string]

/** What sets the three forms apart, as a web team asks. */
export const FORM_ROWS: Readonly<Record<'zh' | 'en', readonly Row[]>> = {
  zh: [
    ['适合', '大多数网站', '要固定版本、逐个文件核对校验值的网站', '不允许运行外部脚本的网站'],
    ['粘贴什么', '一个脚本标签，一个组件标签', '一个带校验值的脚本标签，一个组件标签', '一个 iframe 标签'],
    [
      '内容安全策略要有',
      'script-src 和 connect-src 写上本平台',
      'script-src 写上本平台或这个文件的校验值，connect-src 写上本平台',
      'frame-src 写上本平台',
    ],
    ['谁来更新', '我们；您的网页不用改', '您；换成新的文件名和校验值', '我们；您的网页不用改'],
    ['一页放几个', '共用同一个加载器和运行库', '每个组件一个文件', '每个一个框'],
    ['随您的网站换颜色', '可以', '可以', '不可以，只能选主题'],
    ['没有脚本时', '显示标签里自带的内容和链接', '显示标签里自带的内容和链接', '显示框里的链接'],
  ],
  en: [
    ['Good for', 'Most sites', 'Sites that pin a version and verify each file', 'Sites that run no script of others'],
    [
      'What you paste',
      'One script tag, one widget tag',
      'One script tag with a hash, one widget tag',
      'One iframe tag',
    ],
    [
      'Your policy needs',
      'script-src and connect-src with this platform',
      'script-src with this platform or the hash of the file, connect-src with this platform',
      'frame-src with this platform',
    ],
    [
      'Who updates',
      'We do; your page stays as it is',
      'You do: a new file name and hash',
      'We do; your page stays as it is',
    ],
    ['Several on a page', 'Share one loader and one runtime', 'One file each', 'One frame each'],
    ['Takes your colours', 'Yes', 'Yes', 'No, only a theme'],
    [
      'Without scripts',
      'The content and link between the tags show',
      'The content and link between the tags show',
      'The frame shows a link',
    ],
  ],
}
