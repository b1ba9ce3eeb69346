import { describeApp } from '@gongkai/release/app'

const MOUNT = '/open-month/'
const title = { zh: '政府开放月', en: 'Government Open Month' }

/** What this app is: its place, its pages, its desk. Its widgets are the folders of `src/widgets/` that have a `widget.ts`. */
export default describeApp({
  mount: MOUNT,
  title,
  public: {
    render: 'src/public/render.ts',
    scripts: { frame: 'src/public/frame.ts' },
  },
  desk: { entry: 'src/desk/main.ts', title },
  accessibility: `${MOUNT}accessibility`,
  publicEntries: [
    { path: MOUNT, title, lead: { zh: '一句话说明这里办什么事。', en: 'One sentence on what this is for.' } },
  ],
  deskEntries: [{ path: `${MOUNT}desk/`, title, order: 60 }],
})
