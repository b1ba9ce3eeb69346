export { refreshEntries } from './entries.ts'
export { portalDescription, portalModule } from './module.ts'
export { searchPortal } from './search.ts'
