/** Likenesses between items, by pair; a pair that is not there is not alike at all. */
export type Edges<Item> = ReadonlyMap<Item, ReadonlyMap<Item, number>>

interface Group<Item> {
  readonly items: Item[]
  /** Sum of the likenesses to the items of another group. */
  readonly sums: Map<Group<Item>, number>
}

/**
 * Puts together what is alike on average: again and again the two groups whose items are most alike, until none are as alike as
 * `alike`. Not a chain of neighbours: each new member must be like the others. Ties go to what came first, so the same input gives
 * the same groups.
 */
export function groupAlike<Item>(items: readonly Item[], edges: Edges<Item>, alike: number): Item[][] {
  const groups = items.map((item): Group<Item> => ({ items: [item], sums: new Map() }))
  const place = new Map(items.map((item, index) => [item, groups[index] as Group<Item>]))
  for (const [item, near] of edges) {
    for (const [other, value] of near) {
      const [one, two] = [place.get(item), place.get(other)]
      if (one && two && one !== two) one.sums.set(two, value)
    }
  }
  const living = new Set(groups)
  for (;;) {
    let best: { one: Group<Item>; other: Group<Item>; average: number } | null = null
    for (const one of living) {
      for (const [other, sum] of one.sums) {
        const average = sum / (one.items.length * other.items.length)
        if (average >= alike && (best === null || average > best.average)) best = { one, other, average }
      }
    }
    if (best === null) return [...living].map((group) => group.items)
    join(best.one, best.other)
    living.delete(best.other)
  }
}

/** Takes the second group into the first, with what was known of its likenesses. */
function join<Item>(one: Group<Item>, other: Group<Item>): void {
  one.items.push(...other.items)
  one.sums.delete(other)
  for (const [third, sum] of other.sums) {
    third.sums.delete(other)
    if (third === one) continue
    const both = (one.sums.get(third) ?? 0) + sum
    one.sums.set(third, both)
    third.sums.set(one, both)
  }
}
