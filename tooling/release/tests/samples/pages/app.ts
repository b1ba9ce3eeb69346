import { describeApp } from '../../../src/app/index.ts'

const title = { zh: '样例', en: 'Sample' }

/** Public pages and nothing else. */
export default describeApp({
  mount: '/sample/',
  title,
  public: { render: 'src/public/render.ts', scripts: { frame: 'src/public/frame.ts' } },
  publicEntries: [{ path: '/sample/', title }],
})
