export { EMPTY_STATE, type ReleaseState, type StoredVersion } from './state.ts'
export type { ReleaseSource } from './source.ts'
