export { activateVersion, removeVersion, rollBackApp, storePack, type Done, type Shop } from './acts.ts'
export { asBrowsersWrite } from './browser-address.ts'
export { allowOrigin, removeOrigin } from './origin-acts.ts'
export { readPack, readPackFolder, type WholePack } from './pack-file.ts'
export {
  listActivations,
  listFaults,
  listOrigins,
  listPacks,
  listSwitches,
  readState,
  type AllowedOrigin,
  type PackRow,
} from './repository.ts'
export { listDeeds, type RecordedDeed } from './record.ts'
export { openSource, type ReleaseSource } from './source.ts'
export {
  EMPTY_STATE,
  NEVER,
  type By,
  type ReleaseState,
  type Standing,
  type StoredVersion,
  type WidgetSwitch,
} from './state.ts'
export { endRollOut, rollOutWidget, switchWidget } from './widget-acts.ts'
export { releasesDescription, releasesModule } from './module.ts'
export type { Released, ReleasedWidget } from './released.ts'
export { decodeHtml } from './page-charset.ts'
