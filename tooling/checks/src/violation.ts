/** One broken rule at one place. `path` is relative to the repository's root, with forward slashes; lines count from 1. */
export interface Violation {
  readonly path: string
  readonly line: number
  readonly rule: string
  readonly message: string
}

export function formatViolation({ path, line, rule, message }: Violation): string {
  return `${path}:${line} ${rule} ${message}`
}
