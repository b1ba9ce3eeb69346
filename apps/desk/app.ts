import { describeApp } from '@gongkai/release/app'

const MOUNT = '/desk/'
const title = { zh: '工作台', en: 'Workbench' }

/** What this app is: one desk page, no public pages, no widgets. */
export default describeApp({
  mount: MOUNT,
  title,
  desk: { entry: 'src/main.ts', title },
  deskEntries: [
    { path: MOUNT, title: { zh: '首页', en: 'Home' }, order: 0 },
    { path: `${MOUNT}plan`, title: { zh: '工作要点', en: 'Work points' }, order: 40 },
    { path: `${MOUNT}departments`, title: { zh: '部门与人员', en: 'Departments and people' }, order: 80 },
  ],
})
