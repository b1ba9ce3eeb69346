import type { Lexicon } from '../lexicon/lexicon.ts'
import { fieldLexicon } from '../lexicon/lexicon.ts'
import { ALIKE, likeness, termWeights, weigh, type Weighed } from '../likeness/likeness.ts'
import { profileOf } from '../likeness/profile.ts'
import { groupAlike } from './group.ts'
import { NeighbourIndex } from './neighbours.ts'

/** A message to be put with others. `cluster` where it is in one already: that never changes here. */
export interface Clusterable {
  readonly id: string
  readonly subject: string
  readonly body: string
  readonly cluster?: string | null
  /** Clusters a person took it out of. */
  readonly notIn?: readonly string[]
}

export interface Clustering {
  /** Every message: its cluster, or null where it asks like no other. */
  readonly clusters: ReadonlyMap<string, string | null>
  /** What this run decided: messages that joined a cluster that was there, and clusters it made. */
  readonly joined: readonly { readonly id: string; readonly cluster: string; readonly likeness: number }[]
  readonly made: readonly { readonly cluster: string; readonly members: readonly string[] }[]
}

export interface ClusterSettings {
  readonly lexicon?: Lexicon
  /** From which likeness two messages are put together. */
  readonly alike?: number
}

/** Messages are taken in so many at a time: each part first joins what is there, then makes its own. */
const PART = 1000
const SAMPLE = 12
const NEAR_CLUSTERS = 25
const NEAR_MESSAGES = 120

/** One text, however many messages sent it. */
interface Unit {
  readonly ids: string[]
  readonly weighed: Weighed
  readonly notIn: Set<string>
}

interface Standing {
  readonly id: string
  readonly units: Unit[]
}

/**
 * Puts messages (留言) that ask the same in other words into clusters. What has a cluster keeps it: nothing is renamed, split or
 * merged here, so a run with more messages only adds. A new cluster is called after its first message. Identical texts are always
 * together. Needs no network and no trained model; runs in memory, 10,000 messages in well under a minute.
 */
export function clusterMessages(messages: readonly Clusterable[], settings: ClusterSettings = {}): Clustering {
  const { lexicon = fieldLexicon, alike = ALIKE } = settings
  const profiles = messages.map((message) => profileOf(message, lexicon))
  const weights = termWeights(profiles)
  const result = new Map<string, string | null>()
  const standing = new Map<string, Standing>()
  const clusterIndex = new NeighbourIndex<Standing>()
  const byKey = new Map<string, Standing>()
  const fresh: Unit[] = []
  const freshByKey = new Map<string, Unit>()

  const settle = (unit: Unit, cluster: Standing) => {
    cluster.units.push(unit)
    clusterIndex.add(cluster, unit.weighed)
    if (!byKey.has(unit.weighed.profile.key)) byKey.set(unit.weighed.profile.key, cluster)
    for (const id of unit.ids) result.set(id, cluster.id)
  }

  messages.forEach(({ id, cluster, notIn = [] }, index) => {
    const profile = profiles[index]
    if (!profile) return
    const held = cluster ? undefined : freshByKey.get(profile.key)
    if (held && sameSet(held.notIn, notIn)) return void held.ids.push(id)
    const unit = { ids: [id], weighed: weigh(profile, weights), notIn: new Set(notIn) }
    if (!cluster) {
      fresh.push(unit)
      if (!held) freshByKey.set(profile.key, unit)
      return
    }
    const there = standing.get(cluster) ?? { id: cluster, units: [] }
    standing.set(cluster, there)
    settle(unit, there)
  })

  const joined: { id: string; cluster: string; likeness: number }[] = []
  const made: { cluster: string; members: string[] }[] = []
  const joins = (unit: Unit): boolean => {
    const same = byKey.get(unit.weighed.profile.key)
    const best = same && !unit.notIn.has(same.id) ? { cluster: same, value: 1 } : bestCluster(unit, clusterIndex, alike)
    if (!best) return false
    for (const id of unit.ids) joined.push({ id, cluster: best.cluster.id, likeness: best.value })
    settle(unit, best.cluster)
    return true
  }

  let pool: Unit[] = []
  const poolIndex = new NeighbourIndex<Unit>()
  const edges = new Map<Unit, Map<Unit, number>>()
  for (let from = 0; from < fresh.length; from += PART) {
    for (const unit of fresh.slice(from, from + PART)) {
      if (joins(unit)) continue
      connect(unit, poolIndex, edges)
      poolIndex.add(unit, unit.weighed)
      pool.push(unit)
    }
    const left: Unit[] = []
    for (const units of groupAlike(pool, edges, alike)) {
      const members = units.flatMap(({ ids }) => ids)
      const [first] = members
      if (first === undefined || members.length < 2) {
        left.push(...units)
        continue
      }
      const cluster: Standing = { id: first, units: [] }
      standing.set(first, cluster)
      made.push({ cluster: first, members })
      for (const unit of units) {
        poolIndex.remove(unit, unit.weighed)
        for (const other of edges.get(unit)?.keys() ?? []) edges.get(other)?.delete(unit)
        edges.delete(unit)
        settle(unit, cluster)
      }
    }
    pool = left
  }
  // What was alone when its part was read may be like what was made later.
  for (const unit of pool) if (!joins(unit)) for (const id of unit.ids) result.set(id, null)
  return { clusters: result, joined, made }
}

const sameSet = (held: ReadonlySet<string>, given: readonly string[]) =>
  held.size === given.length && given.every((one) => held.has(one))

/** How alike a message is to a cluster: on average to some of its first and some of its latest messages. */
function likenessTo(unit: Unit, { units }: Standing): number {
  const sample = units.length <= SAMPLE ? units : [...units.slice(0, SAMPLE / 2), ...units.slice(-SAMPLE / 2)]
  return sample.reduce((sum, one) => sum + likeness(unit.weighed, one.weighed), 0) / sample.length
}

function bestCluster(unit: Unit, index: NeighbourIndex<Standing>, alike: number) {
  let best: { cluster: Standing; value: number } | null = null
  for (const cluster of index.near(unit.weighed, NEAR_CLUSTERS)) {
    if (unit.notIn.has(cluster.id)) continue
    const value = likenessTo(unit, cluster)
    if (value >= alike && (best === null || value > best.value)) best = { cluster, value }
  }
  return best
}

/** Below this nothing adds up to a cluster. */
const FAINT = 0.15

function connect(unit: Unit, index: NeighbourIndex<Unit>, edges: Map<Unit, Map<Unit, number>>): void {
  for (const other of index.near(unit.weighed, NEAR_MESSAGES)) {
    if (unit.notIn.size > 0 || other.notIn.size > 0) continue
    const value = likeness(unit.weighed, other.weighed)
    if (value < FAINT) continue
    near(edges, unit).set(other, value)
    near(edges, other).set(unit, value)
  }
}

function near(edges: Map<Unit, Map<Unit, number>>, unit: Unit): Map<Unit, number> {
  const held = edges.get(unit) ?? new Map<Unit, number>()
  edges.set(unit, held)
  return held
}
