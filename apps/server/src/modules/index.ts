export { openBureau } from './bureau.ts'
export { serverModules } from './server-modules.ts'
export type { Surroundings } from './surroundings.ts'
