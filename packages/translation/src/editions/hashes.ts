import { sha256 } from '@gongkai/disclosure-rules'
import type { UnitBasis } from './change.ts'

/** The SHA-256 of translated words exactly as they stand. */
export const wordsHash = (text: string): string => sha256(text)

/** What a language reviewer has read: these words for these Chinese words. */
export const readHash = (text: string, basis: UnitBasis): string => sha256(`${basis.sha256}\n${text}`)

/** Everything that is submitted: every clause in its order with its words and its basis. */
export function submissionHash(
  units: readonly { readonly clause: string; readonly text: string; readonly basis: UnitBasis }[],
): string {
  return sha256(JSON.stringify(units.map(({ clause, text, basis }) => [clause, text, basis.version, basis.sha256])))
}
