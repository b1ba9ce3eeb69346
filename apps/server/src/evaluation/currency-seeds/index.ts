export { BASE_TEXTS, currencySeeds, type CurrencySeed } from './set.ts'
export type { Gold, GoldClause } from './gold.ts'
