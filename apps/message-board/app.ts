import { describeApp } from '@gongkai/release/app'

const MOUNT = '/message-board/'
const title = { zh: '留言板', en: 'Message boards' }
const deskTitle = { zh: '留言办理', en: 'Messages' }

/** What this app is: its place, its pages, its desk. */
export default describeApp({
  mount: MOUNT,
  title,
  public: {
    render: 'src/public/render.ts',
    scripts: {
      frame: 'src/public/frame.ts',
      ask: 'src/public/ask/ask.ts',
      receipt: 'src/public/receipt/receipt.ts',
      acting: 'src/public/status/acting.ts',
      helped: 'src/public/faq/helped.ts',
      subscription: 'src/public/subscription/subscription.ts',
    },
  },
  desk: { entry: 'src/desk/main.ts', title: deskTitle },
  accessibility: `${MOUNT}accessibility`,
  publicEntries: [
    {
      path: MOUNT,
      title,
      lead: {
        zh: '就一项政策提问，或者看看别人问过什么、怎样答复。',
        en: 'Ask about a policy, or read what others asked and how it was answered.',
      },
    },
    {
      path: `${MOUNT}status`,
      title: { zh: '查询办理情况', en: 'Check a message' },
      lead: {
        zh: '用回执编号和查询码，看留言办到哪一步、什么时候答复。',
        en: 'With the receipt number and code: how far your message has come and when it will be answered.',
      },
    },
    {
      path: `${MOUNT}faq`,
      title: { zh: '常见问题', en: 'Frequently asked questions' },
      lead: {
        zh: '许多人问过的问题，和经审查发布的解答。',
        en: 'What many have asked, with answers that were reviewed and published.',
      },
    },
  ],
  deskEntries: [{ path: `${MOUNT}desk/`, title: deskTitle, order: 20 }],
})
