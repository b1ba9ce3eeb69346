export { findDocument, listDocuments } from './document-store.ts'
export { releasedSource, releasedSources, releasedVersions, type PublicSource } from './released.ts'
export { changesOfAll, changesSince, latestVersion, listVersions, sourceVersion } from './version-store.ts'
