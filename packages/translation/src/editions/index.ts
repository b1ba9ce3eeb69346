export type {
  ClauseCurrency,
  ClauseShift,
  CurrencyUnit,
  OpenChange,
  SourceStep,
  StillRight,
  UnitBasis,
} from './change.ts'
export { clauseName } from './clause-name.ts'
export { currencyOf, isUnreliable, staleSince, standingOf, type CurrencyAsked } from './currency.ts'
export type {
  CoverageRow,
  DeskTranslation,
  DeskTranslationItem,
  OpenChangeView,
  TranslationCoverage,
  TranslationLimitView,
  TranslationUnitView,
  UnitSaved,
  UnitVersionView,
} from './desk-views.ts'
export {
  clausesChanged,
  draftFaults,
  editionNote,
  editionOf,
  type Draft,
  type DraftUnit,
  type EditionAsked,
  type UnitFault,
} from './draft.ts'
export { editionDetails, type EditionDetails, type EditionUnit } from './edition.ts'
export {
  translationTask,
  type SourceSeen,
  type Submission,
  type Translation,
  type TranslationDoer,
  type TranslationEvent,
  type TranslationFacts,
} from './facts.ts'
export { readHash, submissionHash, wordsHash } from './hashes.ts'
export { translationAsked, translationInputs, unitInput, type UnitInput } from './inputs.ts'
export { currencyLine, currencyWords, dayInWords } from './line.ts'
export { misfitOf, type AsItStands } from './misfit.ts'
export { translationProcedure, type TranslationProcedure, type TranslationSettings } from './procedure.ts'
export type { CurrencyLine, LineClause, PublicCurrency, Standing } from './public.ts'
export {
  EDITION_REFUSALS,
  EDITION_SHARED_REFUSALS,
  ENGINE_AS_EDITION,
  type EditionRefusal,
  type EditionSharedRefusal,
} from './refusals.ts'
export { translationRelease } from './release.ts'
export { editionRoutes } from './routes.ts'
export { asEditionRefusal, EDITION_SENTENCES } from './sentences.ts'
export {
  EDITION_LENGTHS,
  MISFITS,
  parseTranslationId,
  TRANSLATION_ACTIONS,
  TRANSLATION_DESK_ACTIONS,
  TRANSLATION_LIMITS,
  TRANSLATION_RELEASE,
  translationId,
  UNIT_FAULTS,
  UNIT_ORIGINS,
  WITHDRAWN_BECAUSE,
  type Misfit,
  type TranslationAction,
  type TranslationDeskAction,
  type TranslationLimit,
  type UnitFaultCode,
  type UnitOrigin,
  type WithdrawnBecause,
} from './values.ts'
