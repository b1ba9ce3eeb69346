export { checkRepository } from './check-repository.ts'
export { formatViolation, type Violation } from './violation.ts'
