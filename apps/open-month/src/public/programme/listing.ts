import type { ActivitySummary } from '@gongkai/events/programme'
import { DISTRICTS, type District } from '@gongkai/events/values'
import type { Standing } from '../page/standing.ts'

/** One activity of a list with how signing up stands. */
export interface Listed extends ActivitySummary {
  readonly standing: Standing
}

export interface Group<Key> {
  readonly key: Key
  readonly items: readonly Listed[]
}

function grouped<Key>(items: readonly Listed[], keyOf: (item: Listed) => Key): Map<Key, Listed[]> {
  const groups = new Map<Key, Listed[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** By the day on which they begin, in the order given. */
export const byDay = (items: readonly Listed[]): readonly Group<string>[] =>
  [...grouped(items, ({ startsAt }) => startsAt.slice(0, 10))].map(([key, group]) => ({ key, items: group }))

/** By district in the order of the districts, those held online alone at the end. */
export function byDistrict(items: readonly Listed[]): readonly Group<District | 'online'>[] {
  const groups = grouped(items, ({ district }) => district ?? 'online')
  return ([...DISTRICTS, 'online'] as const).flatMap((key) => {
    const group = groups.get(key)
    return group ? [{ key, items: group }] : []
  })
}
