export { openZip, type OpenedZip } from './archive/unpacking.ts'
export { DEFAULT_LIMITS, openBudget } from './limits.ts'
export { TooLarge } from './reading.ts'
