export { EXCHANGE_REFUSALS, type ExchangeRefusal } from './refusals.ts'
export {
  EXCHANGE_FORMATS,
  EXCHANGE_MAKERS,
  EXCHANGE_MOST,
  EXCHANGE_STANDINGS,
  UNIT_STATES,
  type ExchangeFormat,
  type ExchangeMaker,
  type ExchangeStanding,
  type UnitState,
} from './values.ts'
export type { ExchangeView } from './views.ts'
export { EXCHANGE_FORMAT_WORDS, EXCHANGE_MAKER_WORDS, EXCHANGE_STANDING_WORDS, UNIT_STATE_WORDS } from './words.ts'
