export type {
  ClauseCurrency,
  ClauseShift,
  CurrencyUnit,
  OpenChange,
  SourceStep,
  StillRight,
  UnitBasis,
} from './change.ts'
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
export { editionDetails, type EditionDetails, type EditionUnit } from './edition.ts'
export { translationAsked, translationInputs, unitInput, type UnitInput } from './inputs.ts'
export type { CurrencyLine, LineClause, PublicCurrency, Standing } from './public.ts'
export { translationRelease } from './release.ts'
export {
  EDITION_REFUSALS,
  EDITION_SHARED_REFUSALS,
  ENGINE_AS_EDITION,
  type EditionRefusal,
  type EditionSharedRefusal,
} from './refusals.ts'
export { editionRoutes } from './routes.ts'
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
