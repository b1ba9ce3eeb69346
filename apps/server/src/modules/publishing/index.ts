export { actOnItem, openItem, type NewRelease, type ReleaseWish } from './acting.ts'
export { findItem, itemOf, type ReleaseRow } from './item-store.ts'
export { publishingDescription, publishingModule } from './module.ts'
export {
  countReleases,
  currentRelease,
  currentVersions,
  listCurrent,
  versionsOf,
  type PublishedRelease,
} from './published.ts'
export { mayReadRelease, type ReleaseAct, type ReleaseAttempt, type ReleasedKind } from './released-kind.ts'
