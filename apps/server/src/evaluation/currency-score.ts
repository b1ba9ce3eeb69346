import type { ClauseComparison } from '@gongkai/translation/currency'
import { CLAUSE_CHANGES, EFFECTS } from '@gongkai/translation/values'

export interface CurrencyPair {
  readonly id: string
  readonly old: string
  readonly new: string
  readonly gold: { readonly clauses: readonly ClauseComparison[] }
}

export interface Count {
  readonly count: number
  readonly of: number
}

export interface Otherwise {
  readonly id: string
  readonly clause: string
  readonly expected: string
  readonly got: string
}

export interface CurrencyScore {
  readonly pairs: number
  readonly clauses: number
  /** Material changes that were told as material. */
  readonly material: Count
  /** Clauses edited without effect in law, or only split, merged or moved, that were told as material. */
  readonly cosmetic: Count
  /** The same of clauses in which nothing changed at all. */
  readonly unchanged: Count
  /** The usual method: every clause of a text with a newer version is out of date. */
  readonly byDate: { readonly material: Count; readonly cosmetic: Count }
  readonly change: Count
  readonly effects: Count
  readonly perEffect: Readonly<Record<string, Count>>
  readonly perChange: Readonly<Record<string, Count>>
  readonly missed: readonly Otherwise[]
  readonly falseStale: readonly Otherwise[]
  /** Right about material, but another change or other effects. */
  readonly otherwise: readonly Otherwise[]
}

interface Judged {
  readonly id: string
  readonly expected: ClauseComparison
  readonly got: ClauseComparison | null
}

/** Compares what was found with what should be, clause by clause of the expectation. A clause that was not found at all was missed. */
export function scoreCurrency(
  pairs: readonly (CurrencyPair & { readonly found: readonly ClauseComparison[] })[],
): CurrencyScore {
  const judged = pairs.flatMap(({ id, gold, found }) =>
    gold.clauses.map((expected): Judged => ({ id, expected, got: fellow(expected, found) })),
  )
  const material = judged.filter(({ expected }) => expected.material)
  const harmless = judged.filter(({ expected }) => !expected.material)
  const cosmetic = harmless.filter(({ expected }) => expected.change !== 'kept')
  const raised = (all: readonly Judged[]) => counted(all, ({ got }) => got?.material === true)
  return {
    pairs: pairs.length,
    clauses: judged.length,
    material: counted(material, ({ got }) => got?.material === true),
    cosmetic: raised(cosmetic),
    unchanged: raised(harmless.filter(({ expected }) => expected.change === 'kept')),
    byDate: { material: counted(material, () => true), cosmetic: counted(cosmetic, () => true) },
    change: counted(judged, sameChange),
    effects: counted(judged, sameEffects),
    perEffect: Object.fromEntries(
      EFFECTS.map((effect) => [
        effect,
        counted(
          judged.filter(({ expected }) => expected.effects.includes(effect)),
          (one) => one.got?.effects.includes(effect) === true,
        ),
      ]),
    ),
    perChange: Object.fromEntries(
      CLAUSE_CHANGES.map((change) => [
        change,
        counted(
          judged.filter(({ expected }) => expected.change === change),
          sameChange,
        ),
      ]),
    ),
    missed: material.filter(({ got }) => !got?.material).map(toldOf),
    falseStale: harmless.filter(({ got }) => got?.material).map(toldOf),
    otherwise: judged
      .filter((one) => one.got?.material === one.expected.material && !(sameChange(one) && sameEffects(one)))
      .map(toldOf),
  }
}

/** What was found of the same clauses: the same on both sides, else what shares the new side, else the old. */
function fellow(expected: ClauseComparison, found: readonly ClauseComparison[]): ClauseComparison | null {
  const same = (a: readonly string[], b: readonly string[]) => named(a) === named(b)
  return (
    found.find((one) => same(one.old, expected.old) && same(one.new, expected.new)) ??
    found.find((one) => one.new.some((label) => expected.new.some((other) => named([label]) === named([other])))) ??
    found.find((one) => one.old.some((label) => expected.old.some((other) => named([label]) === named([other])))) ??
    null
  )
}

/** 二、 and 二 are one name. */
function named(labels: readonly string[]): string {
  return labels.map((label) => label.normalize('NFKC').replace(/[、.\s]/gu, '')).join('+')
}

function sameChange({ expected, got }: Judged): boolean {
  return (
    got?.change === expected.change && named(got.old) === named(expected.old) && named(got.new) === named(expected.new)
  )
}

function sameEffects({ expected, got }: Judged): boolean {
  return got?.effects.join('+') === expected.effects.join('+')
}

function counted(all: readonly Judged[], right: (one: Judged) => boolean): Count {
  return { count: all.filter(right).length, of: all.length }
}

function toldOf({ id, expected, got }: Judged): Otherwise {
  return {
    id,
    clause: `${expected.old.join('+')}→${expected.new.join('+')}`,
    expected: told(expected),
    got: got ? `${got.old.join('+')}→${got.new.join('+')} ${told(got)}` : 'nothing',
  }
}

function told({ change, effects, material }: ClauseComparison): string {
  return `${change} ${effects.join('+') || '–'}${material ? ' !' : ''}`
}
