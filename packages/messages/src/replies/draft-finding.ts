import type { CheckedField, CheckKind, CheckSeverity } from './values.ts'
import type { Passage } from './passage.ts'

/** What is said of a finding, in both languages. */
export interface Said {
  readonly zh: string
  readonly en: string
  readonly todoZh: string
  readonly todoEn: string
}

/** Something in a draft reply that somebody should look at, with its place in the field. */
export interface DraftFinding extends Passage {
  readonly kind: CheckKind
  readonly rule: string
  readonly severity: CheckSeverity
  readonly field: CheckedField
  readonly said: Said
}

/** The same finding keeps its id while the text before it does not change. */
export function findingId({ field, rule, start, end }: DraftFinding): string {
  return `${field}:${rule}:${start}-${end}`
}
