export { quarantine } from './quarantine.ts'
export { attachmentsOf, claimUploads } from './claim.ts'
export { eraseAttachments } from './erase.ts'
