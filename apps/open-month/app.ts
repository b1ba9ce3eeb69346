import { describeApp } from '@gongkai/release/app'

const MOUNT = '/open-month/'
const title = { zh: '政府开放月', en: 'Government Open Month' }

/** What this app is: its place, its pages, its desk. Its widgets are the folders of `src/widgets/` that have a `widget.ts`. */
export default describeApp({
  mount: MOUNT,
  title,
  public: {
    render: 'src/public/render.ts',
    scripts: {
      frame: 'src/public/frame.ts',
      'question-wall': 'src/public/question-wall/live.ts',
      'question-wall-screen': 'src/public/question-wall/screen-live.ts',
      'sign-up': 'src/public/sign-up/sign-up.ts',
      lottery: 'src/public/lottery/lottery.ts',
      questionnaire: 'src/public/questionnaire/questionnaire.ts',
    },
  },
  desk: { entry: 'src/desk/main.ts', worker: 'src/desk/check-in/worker.ts', title },
  accessibility: `${MOUNT}accessibility`,
  publicEntries: [
    {
      path: MOUNT,
      title,
      lead: {
        zh: '走进机关看一看、问一问、谈一谈：看有哪些活动，报名参加。',
        en: 'Come in, look round and ask: what is on, and how to sign up.',
      },
    },
    {
      path: `${MOUNT}programme`,
      title: { zh: '活动安排', en: 'Programme' },
      lead: {
        zh: '按日期、月历或者所在区，看政府开放月、政策会客厅和媒体通气会的安排。',
        en: 'Open-month activities, policy salons and press briefings by day, month or district.',
      },
    },
  ],
  deskEntries: [{ path: `${MOUNT}desk/`, title, order: 60 }],
})
