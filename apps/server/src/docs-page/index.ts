export { corePage, CORE_PAGE } from './core-page.ts'
export { SAMPLE_NOTICE, sampleNotice } from './sample-notice.ts'
