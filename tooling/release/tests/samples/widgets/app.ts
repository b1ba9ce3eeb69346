import { describeApp } from '../../../src/app/index.ts'

/** Widgets and nothing else: no page of its own. */
export default describeApp({ mount: '/sample/', title: { zh: '样例', en: 'Sample' } })
