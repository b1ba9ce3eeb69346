export { seededFiles, USUAL_COUNT, USUAL_SEED, type ManifestLine, type SeededFile } from './set.ts'
export { meets, scoreSet, type Said, type SetScore, type TypeScore } from './score.ts'
export type { Expected } from './recipe.ts'
