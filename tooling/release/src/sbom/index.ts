export { BundledModules } from './bundled.ts'
export type { BundledPackage } from './bundled.ts'
export { cyclonedx } from './cyclonedx.ts'
export { lockedHashes } from './lock-file.ts'
