import { SMALLEST_PUBLIC_GROUP } from './values.ts'

/** What the public is told of some messages. */
export interface PublicCounts {
  readonly received: number
  readonly answered: number
  readonly onTime: { readonly numerator: number; readonly denominator: number }
}

export interface PublicGroup extends PublicCounts {
  /** Null for everything that is too small to stand alone. */
  readonly id: string | null
  readonly name: string
}

const sum = (a: PublicCounts, b: PublicCounts): PublicCounts => ({
  received: a.received + b.received,
  answered: a.answered + b.answered,
  onTime: {
    numerator: a.onTime.numerator + b.onTime.numerator,
    denominator: a.onTime.denominator + b.onTime.denominator,
  },
})

/**
 * Groups as they may be shown: largest first; those of fewer than {@link SMALLEST_PUBLIC_GROUP} messages are put together as 其他, with the next smallest
 * too while the rest itself stays that small, for what is left out of a sum can be computed from it. Empty groups are left out.
 */
export function publicGroups(groups: readonly PublicGroup[], other: string): PublicGroup[] {
  const shown = groups
    .filter(({ received, answered }) => received + answered > 0)
    .toSorted((a, b) => b.received - a.received)
  const small: PublicGroup[] = []
  const rest = () => small.reduce((total, { received }) => total + received, 0)
  while (shown.length > 0) {
    const last = shown.at(-1)
    if (
      last === undefined ||
      (last.received >= SMALLEST_PUBLIC_GROUP && (small.length === 0 || rest() >= SMALLEST_PUBLIC_GROUP))
    )
      break
    small.push(last)
    shown.pop()
  }
  const nothing: PublicCounts = { received: 0, answered: 0, onTime: { numerator: 0, denominator: 0 } }
  return small.length === 0 ? shown : [...shown, { id: null, name: other, ...small.reduce<PublicCounts>(sum, nothing) }]
}
