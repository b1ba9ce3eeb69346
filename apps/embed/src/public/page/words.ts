import type { Named } from '@gongkai/ui'

/** Words of more than one page. */
export const PAGE_WORDS = {
  service: { zh: '政务公开·嵌入组件', en: 'Embed our widgets' },
  start: { zh: '首页', en: 'Home' },
  gallery: { zh: '嵌入组件', en: 'Widgets' },
  sends: { zh: '组件会发送什么', en: 'What widgets send' },
  check: { zh: '检查我的页面', en: 'Check my page' },
  guide: { zh: '说明与排查', en: 'Guide' },
} as const satisfies Record<string, Named>

/** The three ways to put a widget into a page, by their name in the code. */
export const FORM_WORDS = {
  loader: { zh: '加载器', en: 'Loader' },
  single: { zh: '单个文件', en: 'One file' },
  frame: { zh: '框架', en: 'Frame' },
} as const satisfies Record<string, Named>
