export { doSourceAct, registerSource, translatingDepartment, type SourceAct } from './act.ts'
export { adoptImport, type Adoption } from './adopt.ts'
export { documentsMark, findDocument, findSource, listDocuments, sourceOf, type SourceRow } from './document-store.ts'
export { keepReading } from './importing.ts'
export { findImport } from './import-store.ts'
export { sourceKind } from './kind.ts'
export { sourcesDescription, sourcesModule } from './module.ts'
export { releasedSource, releasedSources, releasedVersions, takenDownDocuments, type PublicSource } from './released.ts'
export {
  changesOfAll,
  changesSince,
  latestClauses,
  latestVersion,
  listVersions,
  sourceVersion,
} from './version-store.ts'
