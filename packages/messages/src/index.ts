export { cleanLine, cleanText } from './clean-text.ts'
export { cleanSubmission, submission } from './submission.ts'
export type { Submission } from './submission.ts'
