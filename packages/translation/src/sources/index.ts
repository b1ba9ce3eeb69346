export { adoptedClauses, alignSources, findLinks, type AlignedPair } from './alignment.ts'
export { documentSlug, parseDocumentId, type DocumentId } from './document-id.ts'
export {
  sourceTask,
  type Source,
  type SourceChange,
  type SourceDocument,
  type SourceEnd,
  type SourceEvent,
  type SourceFacts,
  type SourceVersion,
  type Successor,
  type VersionChanges,
} from './facts.ts'
export { sourceHead, sourceHeadView, type SourceHead } from './head.ts'
export {
  adoptInput,
  alignmentCorrection,
  fileReading,
  pastedText,
  registerInput,
  sourceInputs,
  type AlignmentCorrection,
} from './inputs.ts'
export { comesBack, sourceProcedure } from './procedure.ts'
export { readSourceText, type SourceReading } from './reading.ts'
export {
  asSourceRefusal,
  READING_REFUSALS,
  SOURCE_REFUSALS,
  SOURCE_SHARED_REFUSALS,
  type ReadingRefusal,
  type SourceRefusal,
  type SourceSharedRefusal,
} from './refusals.ts'
export { releasedSourceShape, sourceRelease, type ReleasedSource } from './release.ts'
export { sourceRoutes } from './routes.ts'
export { SOURCE_SENTENCES } from './sentences.ts'
export { validityOn } from './validity.ts'
export {
  IMPORTANCES,
  IMPORT_STATES,
  READING_NOTES,
  SOURCE_ACTIONS,
  SOURCE_COUNTS,
  SOURCE_DESK_ACTIONS,
  SOURCE_ENDINGS,
  SOURCE_LENGTHS,
  SOURCE_ORIGINS,
  SOURCE_RELEASE,
  SOURCE_STATES,
  TRACKED_CHANGES,
  type Importance,
  type ImportState,
  type ReadingNote,
  type SourceAction,
  type SourceDeskAction,
  type SourceEnding,
  type SourceOrigin,
  type SourceState,
  type TrackedChanges,
} from './values.ts'
export type {
  DeskSource,
  SourceImportItem,
  SourceImportView,
  SourceListItem,
  SourcePairView,
  SourcePolicyItem,
  SourceVersionItem,
  SourceVersionView,
} from './views.ts'
