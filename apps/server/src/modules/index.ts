export { openBureau } from './bureau.ts'
export { moduleDescriptions, serverModules } from './server-modules.ts'
export type { Surroundings } from './surroundings.ts'
