import type { Submission } from './facts.ts'
import type { Misfit } from './values.ts'

export interface AsItStands {
  /** The newest version of the Chinese text. */
  readonly source: { readonly version: number; readonly sha256: string }
  readonly sourceWithdrawn: boolean
  /** The hash of the words as they stand now (`submissionHash`). */
  readonly texts: string
}

/**
 * Why what was submitted is no longer what it was made from, so that no review of it holds (一事一审): the Chinese was taken down, or has
 * another version now, or the words are others. Null where it fits.
 */
export function misfitOf({ source, texts }: Pick<Submission, 'source' | 'texts'>, now: AsItStands): Misfit | null {
  if (now.sourceWithdrawn) return 'source-withdrawn'
  if (now.source.version !== source.version || now.source.sha256 !== source.sha256) return 'source-changed'
  return now.texts === texts ? null : 'words-changed'
}
