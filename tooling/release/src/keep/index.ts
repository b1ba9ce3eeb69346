export type { Drive, Driven } from './drive.ts'
export { recordCalls } from './record.ts'
export { replayCalls } from './replay.ts'
export type { ReplayFault } from './replay.ts'
