export { releaseShape, versionShape } from './release.ts'
export type { ReleaseFacts, ReleaseFile } from './release.ts'
export type { LoadedFile, PlainWidget, WidgetAttribute, WidgetFacts, WidgetRelease } from './widget-facts.ts'
export { bakeLoader, loaderManifest, scriptJson } from './loader-manifest.ts'
export type { LoaderManifest, ManifestEntry, ManifestFiles, ManifestInput, ManifestOff } from './loader-manifest.ts'
export { widgetView } from './embed-views.ts'
export type { EmbedCheckView, WidgetsView, WidgetView } from './embed-views.ts'
export { RELEASE_SENTENCES, releaseSentence } from './sentences.ts'
export type {
  EmbedForm,
  EmbedRefusal,
  FaultKind,
  FoundKind,
  NoteKind,
  NotFetched,
  PolicySource,
  ReleaseRefusal,
} from './values.ts'
export { immutableAddresses, stableFiles } from './address.ts'
export { activate, rollBack } from './activation.ts'
export type { Decision } from './activation.ts'
export { isInCanary, shareOf } from './canary.ts'
export type { RollOut } from './canary.ts'
export { damagedPack, FACTS_FILE, isInside, packFaults } from './pack.ts'
export type { PackFault, PackFaultKind } from './pack.ts'
export { NOTHING_ACTIVATED, pointerOf } from './pointer.ts'
export type { ActivationAct, Canary, Pointer } from './pointer.ts'
export { addPack, removePack } from './shelf.ts'
export type { Shelf, StoredPack } from './shelf.ts'
export { embedAddresses } from './embed-address.ts'
export type { EmbedAddresses } from './embed-address.ts'
export { originOf, readAddress, readOrigin } from './policy/address.ts'
export type { Address } from './policy/address.ts'
export { checkEmbedding } from './policy/check.ts'
export type { CheckedWidget, EmbedFault, EmbedFinding, EmbedNote, EmbedQuestion } from './policy/check.ts'
export { readPasted } from './policy/pasted.ts'
export type { Pasted } from './policy/pasted.ts'
export { readPolicies } from './policy/policy.ts'
export type { Directive, Policy, PolicyText } from './policy/policy.ts'
export { embedSnippet, fallbackAddress, widgetPage } from './snippet.ts'
export type { Snippet, SnippetWishes } from './snippet.ts'
export { widgetBreaks } from './widget-breaks.ts'
export type { WidgetBreak } from './widget-breaks.ts'
