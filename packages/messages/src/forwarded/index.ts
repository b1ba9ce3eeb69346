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
export { KNOWN_PLATFORMS, namesOf, PLATFORMS_SETTING, platformShape, readPlatforms } from './platform.ts'
export type { ForwardingPlatform } from './platform.ts'
export { forwardedRoutes } from './routes.ts'
export { LONGEST_OUTER, ROW_FAULT_WORDS, ROW_FAULTS } from './row-faults.ts'
export type { RowFaultCode } from './row-faults.ts'
export { FORWARDED_SENTENCES, SHEET_REFUSALS } from './sentences.ts'
export type { SheetRefusal } from './sentences.ts'
export { readChoice, readContact } from './cells.ts'
export { changesOf } from './changes.ts'
export type { FieldChange } from './changes.ts'
export { readDay } from './days.ts'
export { guardedCell, resultColumns, resultOf } from './results.ts'
export type { Outcome, RowResult } from './results.ts'
export { columnLetter, findHead } from './sheet-columns.ts'
export type { ColumnMissing, SheetColumn, SheetHead } from './sheet-columns.ts'
export { readSheet, UNNAMED } from './sheet-rows.ts'
export type { ForwardedRow, ReadSheet, RowFault } from './sheet-rows.ts'
