import type { Refusal } from '@gongkai/contract-kit'
import { misfitNow, type TranslationNow } from './standing.ts'

const NOT_FITTING = {
  'source-changed': 'translation-source-changed',
  'source-withdrawn': 'translation-source-withdrawn',
  'words-changed': 'translation-words-changed',
} as const

/** Why a submission cannot go on, as a refusal; null where it fits what it was made from. */
export function misfitRefusal(now: TranslationNow): Refusal | null {
  const misfit = misfitNow(now)
  const facts = { version: now.source.latest.version, from: now.row.facts.submitted?.source.version ?? null }
  return misfit && { refused: NOT_FITTING[misfit], facts }
}
