import type { Currency, SourceClause } from '../values.ts'
import type { ClauseCurrency, ClauseShift, CurrencyUnit, OpenChange, SourceStep, StillRight } from './change.ts'
import type { Standing } from './public.ts'

export interface CurrencyAsked {
  /** The clauses of the newest Chinese version, in its order. */
  readonly clauses: readonly SourceClause[]
  /** The published words. */
  readonly units: readonly CurrencyUnit[]
  /** Every step of the source after the oldest basis, the oldest first; earlier ones do no harm. */
  readonly steps: readonly SourceStep[]
  readonly decisions: readonly StillRight[]
}

/** What only the words themselves can answer: a decision on one clause does not say which words now stand for which part. */
const NEEDS_NEW_WORDS = ['split', 'merged', 'gone'] as const
const needsNewWords = ({ change }: Pick<OpenChange, 'change'>) => NEEDS_NEW_WORDS.some((one) => one === change)

const asOpen = ({ version, on }: SourceStep, { change, effects, material }: ClauseShift): OpenChange => ({
  version,
  on,
  change,
  effects,
  material,
})

/** Whether it touches the words at all: a clause that was kept, or only stands elsewhere now, still says the same. */
const touches = ({ change, effects, material }: ClauseShift) =>
  material || effects.length > 0 || (change !== 'kept' && change !== 'moved')

/** A step with its changes by the clauses they take from. */
interface IndexedStep {
  readonly step: SourceStep
  readonly byOld: ReadonlyMap<string, readonly ClauseShift[]>
}

function indexed(step: SourceStep): IndexedStep {
  const byOld = new Map<string, ClauseShift[]>()
  for (const shift of step.changes) for (const id of shift.old) byOld.set(id, [...(byOld.get(id) ?? []), shift])
  return { step, byOld }
}

interface Walked {
  /** The clauses of today that its words stand for. */
  readonly covers: ReadonlySet<string>
  readonly changes: readonly OpenChange[]
}

/**
 * Follows a clause through the versions after `since`: after a split it stands for both parts, after a merger for the whole, and
 * whatever happens to one of them happens to it.
 */
function walk(clause: string, since: number, steps: readonly IndexedStep[]): Walked {
  let covers = new Set([clause])
  const changes: OpenChange[] = []
  for (const { step, byOld } of steps) {
    if (step.version <= since) continue
    const shifts = new Set([...covers].flatMap((id) => byOld.get(id) ?? []))
    const next = new Set(covers)
    for (const shift of shifts) {
      for (const id of shift.old) next.delete(id)
      for (const id of shift.new) next.add(id)
      if (touches(shift)) changes.push(asOpen(step, shift))
    }
    covers = next
  }
  return { covers, changes }
}

/** The decision that holds for these very words, the newest. */
function decisionOf({ clause, text }: CurrencyUnit, decisions: readonly StillRight[]): StillRight | null {
  const fitting = decisions.filter((one) => one.clause === clause && one.text === text)
  return fitting.reduce<StillRight | null>((best, one) => (best && best.version >= one.version ? best : one), null)
}

function currencyWith(changes: readonly OpenChange[], stands: boolean): Currency {
  if (!stands) return 'gone'
  if (changes.some(({ material }) => material)) return 'stale'
  return changes.length > 0 ? 'wording' : 'current'
}

/**
 * How every published clause stands beside the newest Chinese text. Nothing is kept as a flag: what a clause is follows from the Chinese
 * words it was translated from, every change of them since, and the decisions that were made on this very clause. A material change
 * makes it `stale` in the moment its version is adopted; changes of wording alone, a split or a merger make it `wording`. Only later
 * words with a later basis answer a change, or a decision that the words are still right up to a version; the latter never answers a
 * split, a merger or a removal (拆分、合并、删除要重新译定), and ends with the words it was made of. Clauses without words are `missing`.
 */
export function currencyOf({ clauses, units, steps, decisions }: CurrencyAsked): ClauseCurrency[] {
  const walked = steps.map(indexed)
  const today = new Set(clauses.map(({ id }) => id))
  const own = new Map<string, ClauseCurrency>()
  const coveredBy = new Map<string, string[]>()
  for (const unit of units) {
    const { covers, changes } = walk(unit.clause, unit.basis.version, walked)
    const decision = decisionOf(unit, decisions)
    const open = changes.filter((one) => needsNewWords(one) || one.version > (decision?.version ?? 0))
    for (const id of covers) coveredBy.set(id, [...(coveredBy.get(id) ?? []), unit.clause])
    own.set(unit.clause, {
      clause: unit.clause,
      label: unit.label,
      role: unit.role,
      currency: currencyWith(open, today.has(unit.clause)),
      changes: open,
      from: [],
      translated: { version: unit.basis.version, on: unit.translatedOn },
      stillRight: decision && { version: decision.version, on: decision.on },
    })
  }
  const standing = clauses.map(({ id, label, role }): ClauseCurrency => {
    const covering = coveredBy.get(id) ?? []
    const from = covering.some((one) => one !== id) ? covering : []
    const mine = own.get(id)
    if (mine) return { ...mine, label, role, from }
    return {
      clause: id,
      label,
      role,
      currency: 'missing',
      changes: comingOf(id, walked),
      from,
      translated: null,
      stillRight: null,
    }
  })
  return [...standing, ...[...own.values()].filter(({ clause }) => !today.has(clause))]
}

/** How a clause without words came into the text, and what happened to it since. */
function comingOf(clause: string, steps: readonly IndexedStep[]): OpenChange[] {
  const changes: OpenChange[] = []
  for (const { step, byOld } of steps) {
    const born = step.changes.find((shift) => shift.new.includes(clause) && !shift.old.includes(clause))
    const since = byOld.get(clause) ?? []
    for (const shift of born ? [born, ...since] : since) if (touches(shift)) changes.push(asOpen(step, shift))
  }
  return changes
}

/** Whether a clause is not to be relied on: its meaning has changed, it has no words, or what it says is no longer there. */
export function isUnreliable({
  currency,
  changes,
  from,
}: Pick<ClauseCurrency, 'currency' | 'changes' | 'from'>): boolean {
  if (currency === 'stale') return true
  const material = changes.some((one) => one.material)
  // A part that only stands apart now has its words in the clause it came from.
  if (currency === 'missing') return from.length === 0 || material
  return currency === 'gone' && material
}

/** A translation stands as its worst clause does. */
export function standingOf(clauses: readonly ClauseCurrency[]): Standing {
  if (clauses.some(isUnreliable)) return 'stale'
  return clauses.some(({ currency }) => currency !== 'current') ? 'wording' : 'current'
}

/** Since when the oldest clause that is not current has been so; null where all are. */
export function staleSince(clauses: readonly ClauseCurrency[]): string | null {
  const days = clauses.flatMap(({ currency, changes }) => (currency === 'current' ? [] : (changes[0]?.on ?? [])))
  return days.reduce<string | null>((oldest, day) => (oldest !== null && oldest <= day ? oldest : day), null)
}
