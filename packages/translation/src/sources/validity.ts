import type { Validity } from '../values.ts'
import type { SourceFacts } from './facts.ts'

/**
 * Whether the Chinese text is law on a Beijing day (时效性). What ended it comes first, from the day it takes effect; then whether it has
 * begun; then whether its own last day is past (`validUntil` itself is still in force).
 */
export function validityOn({ head, ended }: Pick<SourceFacts, 'head' | 'ended'>, today: string): Validity {
  if (ended && ended.on <= today) return ended.how
  if (head?.effectiveOn && head.effectiveOn > today) return 'not-yet'
  if (head?.validUntil && head.validUntil < today) return 'expired'
  return 'in-force'
}
