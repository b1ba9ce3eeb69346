export { memoryMatches, type MemoryQuestion } from './matching.ts'
export { translationMemoryDescription, translationMemoryModule } from './module.ts'
export { rememberAll, rememberEdition } from './remembering.ts'
