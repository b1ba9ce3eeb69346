import type { FileFinding, ScreeningOptions, Severity } from '@gongkai/disclosure-rules'
import type { ContentKind } from '../content-kind.ts'
import { openBudget } from '../limits.ts'
import type { ReadingLimits } from '../reading.ts'
import type { Unread } from './finding.ts'
import { openFile } from './opening.ts'

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

/**
 * Screens the bytes of a file in this thread, with nothing to stop a parser that goes astray: `screenFile` does the same in
 * a worker with limits on time and memory and is what the server uses.
 */
export async function screenBytes(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: FileScreeningOptions = {},
): Promise<FileScreening> {
  const opened = await openFile(file, { within: [file.name], depth: 0 }, openBudget(options.limits), options)
  return { verdict: verdictOf(opened.findings), ...opened }
}
