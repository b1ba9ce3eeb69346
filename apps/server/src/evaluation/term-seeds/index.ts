export { SEED_FAULTS, type SeedFault, type TermSeed } from './seed.ts'
export { termSeeds } from './term-seeds.ts'
