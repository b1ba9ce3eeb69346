import { resolve } from 'node:path'
import { checkRepository } from './check-repository.ts'
import { formatViolation } from './violation.ts'

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../..'))
const violations = checkRepository(root)
for (const violation of violations) process.stdout.write(`${formatViolation(violation)}\n`)
if (violations.length > 0) {
  process.stderr.write(`${violations.length} ${violations.length === 1 ? 'rule' : 'rules'} broken\n`)
  process.exitCode = 1
}
