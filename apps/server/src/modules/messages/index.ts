export { openMessages, type OpenMessage } from './open-work.ts'
