import type { Named } from '@gongkai/ui'

export const SENDS_WORDS = {
  lead: {
    zh: '嵌入之后，读者的浏览器会向本平台发出哪些请求、里面有什么。供您写隐私说明和做安全审核。',
    en: 'What a reader’s browser asks of this platform once a widget is embedded. For your privacy notice and your security review.',
  },
  reads: { zh: '读取', en: 'Reads' },
  writes: { zh: '提交', en: 'Sends' },
  every: { zh: '对每个组件都成立', en: 'True of every widget' },
  perWidget: { zh: '每个组件的请求', en: 'The calls of each widget' },
  none: { zh: '这个组件不向平台发送任何请求。', en: 'This widget sends nothing to the platform.' },
  empty: { zh: '现在没有可嵌入的组件', en: 'No widget can be embedded at present' },
  files: { zh: '载入文件时', en: 'When its files are loaded' },
  filesText: {
    zh: '浏览器按地址取脚本文件，同任何网页资源一样带上浏览器标识和来源网站的地址。平台按来源网站决定给哪个版本的组件。',
    en: 'The browser fetches script files by their address and, as with any file, names itself and the site it is on. The platform uses the site to choose which version of a widget it gives.',
  },
  more: { zh: '看这个组件', en: 'See this widget' },
} as const satisfies Record<string, Named>

export const EVERY: Readonly<Record<'zh' | 'en', readonly (readonly [string, string])[]>> = {
  zh: [
    ['只向本平台发请求', '组件不联系任何第三方：没有统计、字体、地图，也没有外部 CDN。'],
    ['不用 Cookie', '组件的请求不带 Cookie，也不在您的网站写 Cookie。'],
    ['不读您的网页', '组件只看自己的标签和属性，以及网页的语言；不读您网页上的其他内容和表单。'],
    ['事件里没有个人信息', '组件告诉您网页的事件（gk-…）只含编号、状态一类的内容。'],
    ['读者写的内容只在提交时发出', '填写过程中的内容只留在页面里，按下提交后才发给平台。'],
    ['带组件版本号', '读取请求带 wv=版本号，平台据此知道旧版本还有没有人用。'],
  ],
  en: [
    ['Only this platform is asked', 'A widget calls no third party: no statistics, fonts, maps or public CDN.'],
    ['No cookies', 'Calls of a widget carry no cookie, and a widget sets none on your site.'],
    [
      'Your page is not read',
      'A widget looks at its own tag and attributes and at the language of the page, at nothing else of yours.',
    ],
    ['No personal data in events', 'What a widget tells your page (gk-… events) holds numbers and states only.'],
    ['What a reader writes leaves only on submitting', 'While it is typed it stays in the page and goes to nobody.'],
    [
      'The version of the widget',
      'Reads carry wv=version, so that the platform knows which old versions are still in use.',
    ],
  ],
}
