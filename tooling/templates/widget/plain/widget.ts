import { describeWidget } from '@gongkai/widget-kit'

/** What the widget says about itself: shown in the gallery, checked by the build, and the types of what the view is given. */
export const widget = describeWidget({
  tag: 'gk-sample-widget',
  major: 1,
  title: { zh: '示例应用', en: 'Sample app' },
  summary: {
    zh: '一句话说明这个组件放在别的网站上有什么用。',
    en: 'One sentence on what this is good for on another site.',
  },
  attributes: {
    compact: {
      kind: 'flag',
      about: { zh: '只显示标题和链接，适合侧栏。', en: 'Shows the heading and the link only, for a side column.' },
    },
  },
  events: {
    'gk-open': {
      about: {
        zh: '读者点了链接，即将打开平台上的页面；可以取消，由网页自己打开。',
        en: 'The link was followed and the page of the platform is about to open; cancel it to open it your own way.',
      },
      cancelable: true,
      detail: { href: { zh: '平台上的地址', en: 'Its address on the platform' } },
    },
  },
  parts: { title: { zh: '组件的标题', en: 'The heading' } },
  calls: [],
  height: { wide: 160, narrow: 200 },
  page: '/sample-app/',
})
