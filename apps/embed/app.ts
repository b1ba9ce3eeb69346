import { describeApp } from '@gongkai/release/app'

/** 嵌入组件: the gallery and guide for the web teams of existing sites. */
export default describeApp({
  mount: '/embed/',
  title: { zh: '嵌入组件', en: 'Embed our widgets' },
  public: {
    render: 'src/public/render.ts',
    scripts: {
      frame: 'src/public/frame.ts',
      workbench: 'src/public/widget/workbench.ts',
      check: 'src/public/check/check.ts',
    },
  },
  publicEntries: [
    {
      path: '/embed/',
      order: 900,
      title: { zh: '嵌入组件', en: 'Embed our widgets' },
      lead: {
        zh: '给网站管理员：把留言板等组件放进已有的网页，复制一段代码即可。',
        en: 'For web teams: put a message board or another of our widgets into a page you already have, by pasting a few lines.',
      },
    },
  ],
})
