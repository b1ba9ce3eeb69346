export { openHosting, type Hosting } from './hosting.ts'
export { appsContract } from './apps-contract.ts'
export { APPS_DIR, BadRelease, readReleases } from './release.ts'
export { tryRelease } from './try-release.ts'
