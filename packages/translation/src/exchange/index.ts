export { EXCHANGE_REFUSALS, type ExchangeRefusal } from './refusals.ts'
export {
  EXCHANGE_FORMATS,
  EXCHANGE_MAKERS,
  EXCHANGE_MOST,
  EXCHANGE_STANDINGS,
  READ_STATES,
  UNIT_STATES,
  type ExchangeFormat,
  type ExchangeMaker,
  type ExchangeStanding,
  type UnitState,
} from './values.ts'
export type { ExchangeView } from './views.ts'
export { EXCHANGE_FORMAT_WORDS, EXCHANGE_MAKER_WORDS, EXCHANGE_STANDING_WORDS, UNIT_STATE_WORDS } from './words.ts'
export { type ExchangeFault } from './fault.ts'
export {
  aboutText,
  isRightToLeft,
  type ExchangeFile,
  type ExchangeNote,
  type ExchangeUnit,
  type ReadExchange,
} from './file.ts'
export { fitExchange, type Fitted, type FittedTranslation, type FittedUnit } from './fit.ts'
export { formatOf, readExchange } from './read.ts'
export { EXCHANGE_SENTENCES } from './sentences.ts'
export { readTmx } from './tmx-read.ts'
export { writeMemoryTmx, writeTmx, type MemoryEntry } from './tmx-write.ts'
export { readXliff } from './xliff-read.ts'
export { writeXliff } from './xliff-write.ts'
