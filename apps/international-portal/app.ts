import { describeApp } from '@gongkai/release/app'

const MOUNT = '/en/'
const title = { zh: '国际服务门户', en: 'International Services' }

/** What this app is: its place, its pages, its desk. Its widgets are the folders of `src/widgets/` that have a `widget.ts`. */
export default describeApp({
  mount: MOUNT,
  title,
  public: {
    render: 'src/public/render.ts',
    scripts: { frame: 'src/public/frame.ts', ask: 'src/public/ask/ask.ts' },
  },
  desk: { entry: 'src/desk/main.ts', title },
  accessibility: `${MOUNT}accessibility`,
  sitemap: `${MOUNT}sitemap.xml`,
  publicEntries: [
    {
      path: MOUNT,
      title,
      lead: {
        zh: '英文政策、办事指南和解答，写明译文与中文是否一致。',
        en: 'Policies, guides and answers in English, and how current each one is.',
      },
    },
  ],
  deskEntries: [{ path: `${MOUNT}desk/`, title, order: 70 }],
})
