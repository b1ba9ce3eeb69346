import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  alignClauses,
  assignClauseIds,
  compareLinked,
  isMaterial,
  likeness,
  type ClauseComparison,
  type ClauseLink,
} from '../currency/index.ts'
import { EFFECTS, type Effect, type ReadClause, type SourceClause } from '../values.ts'
import type { SourceChange } from './facts.ts'
import type { AlignmentCorrection } from './inputs.ts'
import type { SourceRefusal } from './refusals.ts'

type Correction = Exclude<AlignmentCorrection, { readonly kind: 'undo' | 'realign' }>

/** One row of an alignment, by position in the version before and in the new reading. */
export interface AlignedPair extends ClauseComparison<number> {
  /** Somebody put it together, or said what it does. */
  readonly byHand: boolean
}

interface Row extends ClauseLink {
  readonly byHand: boolean
  readonly effects: readonly Effect[] | null
}

const fresh = (old: readonly number[], next: readonly number[]): Row => ({
  old: [...old].sort((a, b) => a - b),
  new: [...next].sort((a, b) => a - b),
  byHand: true,
  effects: null,
})
const same = (row: Row, other: Row) => String(row.old) === String(other.old) && String(row.new) === String(other.new)

/** Takes clauses out of whatever they stand in; what is left of a row stands as it was. */
function without(rows: readonly Row[], taken: Row): Row[] {
  return rows.flatMap((row) => {
    const left = {
      old: row.old.filter((at) => !taken.old.includes(at)),
      new: row.new.filter((at) => !taken.new.includes(at)),
    }
    if (left.old.length === row.old.length && left.new.length === row.new.length) return [row]
    return left.old.length + left.new.length === 0 ? [] : [{ ...row, ...left, effects: null }]
  })
}

/** In the order of the new text; what is gone stands behind what stood before it. */
function ordered(rows: readonly Row[]): Row[] {
  const placeOf = new Map(rows.flatMap((row) => row.old.map((at) => [at, row.new[0]] as const)))
  const keyOf = (row: Row): readonly [number, number] => {
    if (row.new.length > 0) return [row.new[0] ?? 0, -1]
    const first = row.old[0] ?? 0
    for (let at = first - 1; at >= 0; at--) {
      const place = placeOf.get(at)
      if (place !== undefined) return [place, first]
    }
    return [-1, first]
  }
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
    .map(({ row }) => row)
}

/** From so many clauses on, those that plainly go on are paired first: comparing each with each would take too long. */
const MANY = 400

const only = <K>(keys: readonly K[]) => {
  const places = Map.groupBy(keys.keys(), (at) => keys[at])
  return (key: K): number | undefined => {
    const found = places.get(key)
    return found?.length === 1 ? found[0] : undefined
  }
}

/**
 * Which clauses of the version before and of a new reading belong together, as it is found. In a long text those whose words stand once
 * in both are paired first, then those of one number that are much alike.
 */
export function findLinks(before: readonly SourceClause[], read: readonly ReadClause[]): ClauseLink[] {
  if (Math.max(before.length, read.length) <= MANY) return alignClauses(before, read)
  const paired = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (keyOf: (clause: ReadClause) => string, alike: (old: ReadClause, next: ReadClause) => boolean) => {
    const [old, next] = [only(before.map(keyOf)), only(read.map(keyOf))]
    for (const [at, clause] of before.entries()) {
      const to = old(keyOf(clause)) === at ? next(keyOf(clause)) : undefined
      const other = to === undefined ? undefined : read[to]
      if (to === undefined || !other || paired.has(at) || taken.has(to) || !alike(clause, other)) continue
      paired.set(at, to)
      taken.add(to)
    }
  }
  pair(
    ({ role, text }) => `${role} ${text}`,
    () => true,
  )
  if (before.length - paired.size > MANY)
    pair(
      ({ label }) => label,
      (old, next) => likeness(old.text, next.text) >= 0.6,
    )
  const left = {
    old: [...before.keys()].filter((at) => !paired.has(at)),
    new: [...read.keys()].filter((at) => !taken.has(at)),
  }
  const rest = alignClauses(
    left.old.flatMap((at) => before[at] ?? []),
    left.new.flatMap((at) => read[at] ?? []),
  )
  return [
    ...[...paired].map(([old, next]) => ({ old: [old], new: [next] })),
    ...rest.map((link) => ({
      old: link.old.flatMap((at) => left.old[at] ?? []),
      new: link.new.flatMap((at) => left.new[at] ?? []),
    })),
  ]
}

/**
 * How a new reading is aligned with the version before: as it is found, then as people corrected it, one correction after the other.
 * Refuses `source-clause-unknown`, `source-pair-sides` for a pair of many with many, `source-effects-missing`.
 */
export function alignSources(
  before: readonly SourceClause[],
  read: readonly ReadClause[],
  corrections: readonly Correction[],
  found: readonly ClauseLink[] = findLinks(before, read),
): AlignedPair[] | Refusal<SourceRefusal> {
  const placeOf = new Map(before.map(({ id }, at) => [id, at]))
  let rows: Row[] = found.map((link) => ({ ...link, byHand: false, effects: null }))
  for (const correction of corrections) {
    const old = correction.old.map((id) => placeOf.get(id) ?? -1)
    const row = fresh([...new Set(old)], [...new Set(correction.new)])
    if (row.old.includes(-1) || row.new.some((at) => at >= read.length)) return { refused: 'source-clause-unknown' }
    const changed = corrected(rows, row, correction)
    if (isRefusal(changed)) return changed as Refusal<SourceRefusal>
    rows = changed
  }
  const inOrder = ordered(rows)
  const compared = compareLinked(before, read, inOrder)
  return compared.map((pair, at) => withEffects(pair, inOrder[at]))
}

function corrected(rows: readonly Row[], row: Row, correction: Correction): Row[] | Refusal<SourceRefusal> {
  switch (correction.kind) {
    case 'pair':
      if (row.old.length === 0 || row.new.length === 0 || (row.old.length > 1 && row.new.length > 1))
        return { refused: 'source-pair-sides' }
      return [...without(rows, row), row]
    case 'unpair':
      if (row.old.length + row.new.length === 0) return { refused: 'source-clause-unknown' }
      return [...without(rows, row), ...row.old.map((at) => fresh([at], [])), ...row.new.map((at) => fresh([], [at]))]
    case 'effects': {
      if (!rows.some((one) => same(one, row))) return { refused: 'source-clause-unknown' }
      if (row.old.length === 0 || row.new.length === 0 || correction.effects.length === 0)
        return { refused: 'source-effects-missing' }
      const effects = orderedEffects(correction.effects)
      return rows.map((one) => (same(one, row) ? { ...one, byHand: true, effects } : one))
    }
  }
}

/** `wording` stands alone: any other effect outweighs it. */
function orderedEffects(effects: readonly Effect[]): Effect[] {
  const others = EFFECTS.filter((effect) => effect !== 'wording' && effects.includes(effect))
  return others.length > 0 ? others : ['wording']
}

function withEffects(pair: ClauseComparison<number>, row: Row | undefined): AlignedPair {
  if (!row?.effects) return { ...pair, byHand: row?.byHand ?? false }
  const change = pair.change === 'kept' ? 'edited' : pair.change
  return { ...pair, change, effects: row.effects, material: isMaterial(change, row.effects), byHand: true }
}

/** The clauses of the new version with their ids, and what became of those of the version before. `used` are ids of all versions. */
export function adoptedClauses(
  before: readonly SourceClause[],
  read: readonly ReadClause[],
  pairs: readonly AlignedPair[],
  used: Iterable<string>,
): { readonly clauses: SourceClause[]; readonly changes: SourceChange[] } {
  const clauses = assignClauseIds(before, read, { used, links: pairs })
  const changes = pairs.map(({ old, new: next, change, effects, material }): SourceChange => ({
    old: old.flatMap((at) => before[at]?.id ?? []),
    new: next.flatMap((at) => clauses[at]?.id ?? []),
    change,
    effects,
    material,
  }))
  return { clauses, changes: before.length === 0 ? [] : changes }
}
