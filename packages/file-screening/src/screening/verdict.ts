import type { FileFinding, ScreeningOptions, Severity } from '@gongkai/disclosure-rules'
import type { ContentKind } from '../content-kind.ts'
import type { ReadingLimits } from '../reading.ts'
import type { Unread } from './finding.ts'

export type Verdict = 'clear' | 'review' | 'block'

export interface FileScreening {
  readonly verdict: Verdict
  /** What the file is by its content. */
  readonly kind: ContentKind
  readonly findings: readonly FileFinding[]
  readonly unread: readonly Unread[]
}

export interface FileScreeningOptions extends ScreeningOptions {
  readonly limits?: ReadingLimits
}

/** `block` when something stops a release, `review` when a person must look, else `clear`. */
export function verdictOf(findings: readonly { readonly severity: Severity }[]): Verdict {
  if (findings.some(({ severity }) => severity === 'block')) return 'block'
  return findings.some(({ severity }) => severity === 'review') ? 'review' : 'clear'
}
