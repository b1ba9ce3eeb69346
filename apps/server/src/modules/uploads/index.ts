export { attachmentsOf, claimUploads } from './claim.ts'
export { eraseAttachments } from './erase.ts'
