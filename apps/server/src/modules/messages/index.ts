export { REGISTRY_CHANGED } from './heirs.ts'
export { openMessages, type OpenMessage } from './open-work.ts'
