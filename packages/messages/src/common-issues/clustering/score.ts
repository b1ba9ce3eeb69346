/** A clustering measured against the gold one, pair by pair. */
export interface ClusterScore {
  readonly messages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of the messages that belong to a cluster, how many stand in none. */
  readonly unassigned: { readonly count: number; readonly of: number; readonly share: number }
  /** Messages that belong to no cluster and were put into one. */
  readonly intruders: readonly string[]
  readonly missing: readonly string[]
}

/** Pairs put together rightly, wrongly, and not put together, over every two of the messages given. */
export function scoreClusters(
  gold: ReadonlyMap<string, string | null>,
  found: ReadonlyMap<string, string | null>,
): ClusterScore {
  const ids = [...gold.keys()]
  let [right, wrong, missed] = [0, 0, 0]
  ids.forEach((one, index) => {
    for (const other of ids.slice(index + 1)) {
      const together = isSame(found, one, other)
      const belong = isSame(gold, one, other)
      if (together && belong) right += 1
      else if (together) wrong += 1
      else if (belong) missed += 1
    }
  })
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const belonging = ids.filter((id) => gold.get(id) !== null)
  const missing = belonging.filter((id) => (found.get(id) ?? null) === null)
  return {
    messages: ids.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    unassigned: {
      count: missing.length,
      of: belonging.length,
      share: belonging.length === 0 ? 0 : missing.length / belonging.length,
    },
    intruders: ids.filter((id) => gold.get(id) === null && (found.get(id) ?? null) !== null),
    missing,
  }
}

function isSame(clusters: ReadonlyMap<string, string | null>, one: string, other: string): boolean {
  const cluster = clusters.get(one) ?? null
  return cluster !== null && cluster === clusters.get(other)
}
