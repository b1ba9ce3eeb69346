export { startHostSite } from '../host-site.mjs'
export type { HostSite, HostSiteOptions } from '../host-site.mjs'
