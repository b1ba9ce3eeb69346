export { MEMORY_MOST } from './values.ts'
export type { MemoryDiff, MemoryMatch, MemoryState } from './views.ts'
