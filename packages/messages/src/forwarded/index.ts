export { forwardedContract, SHEET_FORMATS } from './contract.ts'
export type {
  ForwardedMessageView,
  SheetChangeView,
  SheetFaultView,
  SheetFormat,
  SheetImport,
  SheetPreview,
} from './contract.ts'
export { FIELD_WORDS, NEEDED_FIELDS, plainName, RESULT_FIELDS, SHEET_FIELDS, USUAL_NAMES } from './fields.ts'
export type { ResultField, SheetField } from './fields.ts'
export { KNOWN_PLATFORMS, namesOf, platformShape, readPlatforms } from './platform.ts'
export type { ForwardingPlatform } from './platform.ts'
export { forwardedRoutes } from './routes.ts'
export { LONGEST_OUTER, ROW_FAULT_WORDS, ROW_FAULTS } from './row-faults.ts'
export type { RowFaultCode } from './row-faults.ts'
export { FORWARDED_SENTENCES, SHEET_REFUSALS } from './sentences.ts'
export type { SheetRefusal } from './sentences.ts'
