export { HOSTILE_PAGES } from '../hostile-site.mjs'
export type { HostilePage } from '../hostile-site.mjs'
